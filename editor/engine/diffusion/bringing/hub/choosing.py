"""Which files of a repository are loaded: the parts of a pipeline, or one file of weights."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any

from editor.engine.diffusion.bringing.layout import INDEX

CONFIG = "config.json"

_KINDS = ("*.json", "*.safetensors", "*.txt", "*.model")
_WEIGHTS = (".safetensors", ".gguf")
_LEFT_OUT = ("*.non_ema*", "*onnx*", "*flax*", "*openvino*")
_VARIANT = re.compile(r"(?P<stem>(.+/)?[^/.]+)\.(?!safetensors)[^/]+\.safetensors")


class SeveralError(ValueError):
    """There is more than one to choose from: `files`."""

    def __init__(self, files: Iterable[str]) -> None:
        self.files = tuple(files)
        super().__init__(", ".join(self.files))


class NothingError(ValueError):
    """There is nothing that could be loaded."""


def parts_wanted(files: Collection[str], index: Mapping[str, Any]) -> tuple[str, ...]:
    """Of a pipeline: its index, and of each part its configuration and its weights, once."""
    parts = [name for name, said in index.items() if isinstance(said, list) and said[0] is not None]
    found = [
        name
        for name in files
        if any(fnmatchcase(name, f"{part}/{kind}") for part in parts for kind in _KINDS)
    ]
    return (INDEX, *_once(found))


def adapter_wanted(files: Collection[str]) -> tuple[str, ...]:
    """Of a single network with its configuration beside it."""
    found = [name for name in files if "/" not in name and fnmatchcase(name, "*.safetensors*")]
    if not found:
        raise NothingError
    return (CONFIG, *_once(found))


def weights_wanted(files: Collection[str]) -> tuple[str, ...]:
    """The one file of weights that there is.

    Raises:
        SeveralError: there are more.
        NothingError: there is none.
    """
    found = [name for name in files if name.endswith(_WEIGHTS) and "/" not in name]
    found = found or [name for name in files if name.endswith(_WEIGHTS)]
    if not found:
        raise NothingError
    if len(found) > 1:
        raise SeveralError(sorted(found))
    return (found[0],)


def _once(files: list[str]) -> tuple[str, ...]:
    """Without what is not loaded: other forms, and weights in another precision, as
    `unet/model.fp16.safetensors`, where the plain ones are there too."""
    plain = [each for each in files if not any(fnmatchcase(each, out) for out in _LEFT_OUT)]
    return tuple(each for each in plain if not _is_other_variant(each, plain))


def _is_other_variant(name: str, files: Collection[str]) -> bool:
    found = _VARIANT.fullmatch(name)
    if found is None:
        return False
    whole = re.compile(re.escape(found["stem"]) + r"(-\d+-of-\d+)?\.safetensors")
    return any(whole.fullmatch(each) for each in files)
