"""What text encoders made of words, kept from run to run: the second time they need not be loaded.

All calls of one run for which the same words were asked are one file: in the cache of the project
that it is for, or else in the program's.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from editor.engine.torch_library import torch_library
from editor.media.kept.files import KeptFiles
from editor.settings import SettingsFile, cache_folder, config_folder

ENCODERS = "text_encoder"
"""How the names of the parts begin that read words."""

WORDS, SKETCHES = "words", "sketches"
"""What is kept in a cache, in a folder each."""

_SUFFIX = ".safetensors"
_MOST_BYTES = 1_000_000_000
_PLAIN = (str, int, float, bool, type(None))
_log = logging.getLogger(__name__)


class UnreadWordsError(Exception):
    """Words came up that were not read before, and there is nobody to read them."""


def program_cache() -> Path:
    """Where the user has it."""
    return cache_folder(SettingsFile(config_folder() / "settings.json").read())


def identity_of(folder: Path) -> str:
    """What changes when a model's encoders or tokenizers do, told without reading them."""
    files = sorted(
        path
        for part in folder.iterdir()
        if part.name.startswith((ENCODERS, "tokenizer"))
        for path in part.rglob("*")
        if path.is_file()
    )
    states = [(str(path), (at := path.stat()).st_size, at.st_mtime_ns) for path in files]
    return _digest([str(folder), *map(str, states)])


class Encodings:
    """Of one kind of run: the same model, words and whatever else counts for reading them.

    Args:
        what: all of that.
        folder: of what was read, those files that were used longest ago removed when it grows too
            large.
    """

    def __init__(self, what: Mapping[str, object], folder: Path) -> None:
        self._key, self._files = _digest(what), KeptFiles(folder, _SUFFIX, _MOST_BYTES)

    @property
    def are_known(self) -> bool:
        """Whether such a run has been through: its words need not be read again."""
        return self._files.path_of(self._key).is_file()

    def forget(self) -> None:
        with suppress(OSError):
            self._files.remove(self._key)

    @contextmanager
    def kept(self, pipeline: Any) -> Iterator[None]:
        """Take what is known from there as long as this lasts, and add what the pipeline reads.

        Raises:
            UnreadWordsError: it should read, and has no encoder.
        """
        if not hasattr(pipeline, "encode_prompt"):
            yield
            return
        known = self._read()
        reader = _Reader(pipeline, known)
        pipeline.encode_prompt = reader.encode_prompt
        try:
            yield
        finally:
            del pipeline.encode_prompt
        if reader.has_read:
            self._write(known)

    def _read(self) -> dict[str, Any]:
        """By the digest of each call, tensors in tuples."""
        path = self._files.find(self._key)
        if path is None:
            return {}
        from safetensors import SafetensorError, safe_open

        try:
            with safe_open(path, "pt") as file:
                shapes = json.loads(file.metadata()["calls"])
                return {call: _restored(shape, file.get_tensor) for call, shape in shapes.items()}
        except (OSError, SafetensorError, KeyError, ValueError) as error:
            _log.info("%s cannot be read and is made anew: %s", path, error)
            return {}

    def _write(self, known: Mapping[str, Any]) -> None:
        from safetensors import SafetensorError
        from safetensors.torch import save_file

        tensors: dict[str, Any] = {}
        shapes = {call: _taken_apart(made, tensors) for call, made in known.items()}

        def write(part: Path) -> None:
            try:
                save_file(tensors, part, {"calls": json.dumps(shapes)})
            except SafetensorError as error:
                raise OSError(str(error)) from error

        self._files.put(self._key, write)
        self._files.trim()


def reading(pipeline: Any, words: Encodings | None) -> AbstractContextManager[None]:
    """As `Encodings.kept`, if anything is to be kept."""
    return nullcontext() if words is None else words.kept(pipeline)


class _Reader:
    def __init__(self, pipeline: Any, known: dict[str, Any]) -> None:
        self._pipeline, self._known = pipeline, known
        self._own = pipeline.encode_prompt
        self.has_read = False

    def encode_prompt(self, *given: Any, **named: Any) -> Any:
        bound = inspect.signature(self._own).bind(*given, **named)
        asked = {name: value for name, value in bound.arguments.items() if name != "device"}
        if not all(map(_is_plain, asked.values())):
            return self._read(given, named)
        call = _digest(asked)
        if call not in self._known:
            made = self._read(given, named)
            if not _can_be_kept(made):
                return made
            self._known[call] = _copied(made, "cpu")
            self.has_read = True
        device = bound.arguments.get("device") or self._pipeline._execution_device
        return _copied(self._known[call], device)

    def _read(self, given: Any, named: Any) -> Any:
        if all(getattr(self._pipeline, name) is None for name in _encoders(self._pipeline)):
            raise UnreadWordsError
        return self._own(*given, **named)


def _encoders(pipeline: Any) -> list[str]:
    return [name for name in pipeline.components if name.startswith(ENCODERS)]


def _is_plain(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return all(map(_is_plain, value))
    return isinstance(value, _PLAIN) or type(value).__name__ == "dtype"


def _digest(what: object) -> str:
    return hashlib.sha256(json.dumps(what, sort_keys=True, default=str).encode()).hexdigest()[:32]


def _can_be_kept(made: Any) -> bool:
    if isinstance(made, list | tuple):
        return all(map(_can_be_kept, made))
    return isinstance(made, (*_PLAIN, torch_library().Tensor))


def _copied(made: Any, device: Any) -> Any:
    """For itself: pipelines change what they are given."""
    if isinstance(made, list | tuple):
        return type(made)(_copied(each, device) for each in made)
    return made.to(device, copy=True) if isinstance(made, torch_library().Tensor) else made


def _taken_apart(made: Any, tensors: dict[str, Any]) -> dict[str, Any]:
    """What of it goes into JSON; the tensors go to `tensors` under the names that are there."""
    if isinstance(made, list | tuple):
        return {type(made).__name__: [_taken_apart(each, tensors) for each in made]}
    if isinstance(made, _PLAIN):
        return {"value": made}
    name = str(len(tensors))
    tensors[name] = made.contiguous()
    return {"tensor": name}


def _restored(shape: dict[str, Any], tensor: Callable[[str], Any]) -> Any:
    ((kind, said),) = shape.items()
    match kind:
        case "tensor":
            return tensor(said)
        case "value":
            return said
        case "list":
            return [_restored(each, tensor) for each in said]
        case _:
            return tuple(_restored(each, tensor) for each in said)
