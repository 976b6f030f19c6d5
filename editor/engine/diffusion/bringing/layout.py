"""A pipeline's folder as diffusers saves one: which parts it has, and how large they are.

Source: diffusers' `model_index.json`, and the header of safetensors files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from types import MappingProxyType
from typing import Any

from editor.engine.generate.model import GenerationError
from editor.model.generation.remedy import Help, Remedy

INDEX = "model_index.json"
CONFIG = "config.json"
"""Of a network: how it is built."""
SINGLE = "_single"
"""In the index of what was made of one file: the file, the parts that are in it, and the folder
that has the others and says how all are built."""
_LIBRARIES = ("diffusers", "transformers")
_WITHOUT_WEIGHTS = ("scheduler", "tokenizer", "processor", "extractor", "guider")
_VARIANT = re.compile(r"[^.]+\.(?P<variant>[^.]+?)(-\d+-of-\d+)?\.safetensors")
_AGAIN = Remedy(Help.GET_AGAIN)
_HEADER_BYTES = 100_000_000  # as much as the format allows


@dataclass(frozen=True, slots=True)
class Part:
    """One component. `library`: that which has `class_name`, or the name of a pipeline's module of
    diffusers. `parameters`: how many numbers it is made of; none: it is no network. `file`: what it
    is in, if that is no folder of its own."""

    name: str
    library: str
    class_name: str
    parameters: int = 0
    bytes: int = 0
    file: Path | None = None

    @property
    def is_quantised(self) -> bool:
        """It stays as it lies in its file."""
        return self.file is not None and self.file.suffix.lower() == ".gguf"


@dataclass(frozen=True, slots=True)
class Layout:
    """`folder`: where the parts are, or what they are built by. `pipeline`: the class that it was
    saved from."""

    folder: Path
    pipeline: str
    parts: tuple[Part, ...]

    @property
    def networks(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.parameters)

    @property
    def bytes(self) -> int:
        return sum(part.bytes for part in self.parts)


def read_layout(folder: Path) -> Layout:
    """
    Raises:
        GenerationError: it is no pipeline's folder, or some of it is missing; the message says
            what to do.
    """
    index = read_index(folder)
    pipeline = index.get("_class_name")
    if not isinstance(pipeline, str):
        raise GenerationError(
            f"“{folder}” needs code of its own to be loaded, which is not run: bring a model that "
            "diffusers knows.",
            Remedy(Help.CHOOSE_ANOTHER),
        )
    single = index.get(SINGLE)
    if not isinstance(single, dict):
        return Layout(folder, pipeline, tuple(_parts(folder, index)))
    base, file = Path(single["base"]), Path(single["file"])
    if not file.is_file():
        raise GenerationError(
            f"There is no “{file}”: it was moved or its disk is away. Put it back, or remove the "
            "model."
        )
    read_index(base)  # or it is said that it is away
    held = {name: tuple(counts) for name, counts in single["parts"].items()}
    return Layout(base, pipeline, tuple(_parts(base, index, file, held)))


def read_index(folder: Path) -> dict[str, Any]:
    """
    Raises:
        GenerationError: it is no pipeline's folder; the message says what to do.
    """
    if not folder.is_dir():
        raise GenerationError(
            f"There is no folder “{folder}”: it was moved or its disk is away. Put it back, or "
            "remove the model.",
            Remedy(Help.CHOOSE_ANOTHER),
        )
    path = folder / INDEX
    if not path.is_file():
        inside = next((each.parent for each in folder.glob(f"*/{INDEX}")), None)
        hint = f"did you mean “{inside}”?" if inside else "choose the folder that has one."
        raise GenerationError(
            f"“{folder}” is no diffusers model, for it has no {INDEX}: {hint}",
            Remedy(Help.USE_THAT, str(inside)) if inside else Remedy(Help.CHOOSE_ANOTHER),
        )
    return _said(path)


def read_config(layout: Layout, part: str) -> dict[str, Any]:
    """How one of its parts is built; empty: it has none.

    Raises:
        GenerationError: the config cannot be read.
    """
    path = layout.folder / part / CONFIG
    return _said(path) if path.exists() else {}


def _said(path: Path) -> dict[str, Any]:
    """
    Raises:
        GenerationError: it is no JSON of the kind that diffusers writes.
    """
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GenerationError(f"“{path}” cannot be read: get the model again.", _AGAIN) from error
    if not isinstance(said, dict):
        raise GenerationError(
            f"“{path}” is not what diffusers writes: get the model again.", _AGAIN
        )
    return said


def _parts(
    folder: Path,
    index: dict[str, Any],
    file: Path | None = None,
    held: Mapping[str, tuple[int, int]] = MappingProxyType({}),
) -> Iterator[Part]:
    """
    Args:
        held: how many numbers and bytes of which parts are in `file`.
    """
    for name, said in index.items():
        if name.startswith("_") or not isinstance(said, list) or len(said) != 2:
            continue
        library, class_name = said
        if not isinstance(library, str) or not isinstance(class_name, str):
            continue  # a part that may be left out, and was
        if name in held:
            yield Part(name, library, class_name, *held[name], file)
        else:
            yield _part(folder, name, library, class_name)


def _part(folder: Path, name: str, library: str, class_name: str) -> Part:
    place = folder / name
    if not place.is_dir():
        raise _lacks(folder, name)
    if library not in _LIBRARIES and (place / f"{library}.py").exists():
        raise GenerationError(
            f"The part {name} of “{folder}” needs code of its own, which is not run: bring a model "
            "that diffusers knows.",
            Remedy(Help.CHOOSE_ANOTHER),
        )
    if any(sign in name for sign in _WITHOUT_WEIGHTS):
        return Part(name, library, class_name)
    files = weight_files(place)
    if not files:
        if any(place.glob("*.bin")) or any(place.glob("*.ckpt")):
            raise GenerationError(
                f"The part {name} of “{folder}” is a pickle, which may hold anything and is not "
                "opened: get the model with safetensors.",
                Remedy(Help.CHOOSE_ANOTHER),
            )
        raise _lacks(folder, name)
    if not (place / CONFIG).is_file():
        raise GenerationError(
            f"“{place}” lacks its {CONFIG}: it has not come whole. Get the model again.", _AGAIN
        )
    _said(place / CONFIG)
    counts = [_count(file) for file in files]
    sizes = [file.stat().st_size for file in files]
    return Part(name, library, class_name, sum(counts), sum(sizes))


def _lacks(folder: Path, name: str) -> GenerationError:
    return GenerationError(
        f"“{folder}” lacks its part {name}: it has not come whole. Get the model again.",
        _AGAIN,
    )


def weight_files(place: Path) -> tuple[Path, ...]:
    """A component's safetensors: of several variants (as `….fp16.safetensors`) the plain one, or
    else the first.

    Raises:
        GenerationError: a file that the component's index names is missing.
    """
    indexes = sorted(place.glob("*.safetensors.index*.json"), key=lambda each: len(each.name))
    if indexes:
        named = _said(indexes[0]).get("weight_map")
        if not isinstance(named, dict):
            raise GenerationError(
                f"“{indexes[0]}” is not what diffusers writes: get the model again.", _AGAIN
            )
        files = tuple(place / name for name in sorted(set(named.values())))
        missing = [each.name for each in files if not each.is_file()]
        if missing:
            raise GenerationError(
                f"“{place}” lacks {missing[0]}: it has not come whole. Get the model again.",
                _AGAIN,
            )
        return files
    found = sorted(place.glob("*.safetensors"), key=lambda each: (len(each.name), each.name))
    return tuple(found[:1])


def variant_of(place: Path) -> str | None:
    """What stands in a component's files' names between name and suffix, as `fp16`; None:
    nothing."""
    found = _VARIANT.fullmatch(weight_files(place)[0].name)
    return found["variant"] if found is not None else None


def _count(file: Path) -> int:
    return sum(prod(each["shape"]) for each in read_header(file).values())


def read_header(file: Path) -> dict[str, Any]:
    """The tensors of a safetensors file, by name: `dtype`, `shape`, `data_offsets`.

    Raises:
        GenerationError: it is no such file, or has not come whole.
    """
    broken = GenerationError(f"“{file}” is no whole safetensors file: get the model again.", _AGAIN)
    try:
        with file.open("rb") as opened:
            size = int.from_bytes(opened.read(8), "little")
            if not 0 < size <= _HEADER_BYTES:
                raise broken
            said = json.loads(opened.read(size))
            said.pop("__metadata__", None)
            ends = max((each["data_offsets"][1] for each in said.values()), default=0)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise broken from error
    if file.stat().st_size < 8 + size + ends:
        raise broken
    return said
