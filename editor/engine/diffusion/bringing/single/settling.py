"""A single file becomes a model: with a folder that says how its parts are built, and has those
that are not in the file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from editor.engine.diffusion.bringing.layout import INDEX, SINGLE, read_index
from editor.engine.diffusion.bringing.record import Brought
from editor.engine.diffusion.bringing.single.built_in import needs_no_base, write_base
from editor.engine.diffusion.bringing.single.reading import Held, Single
from editor.engine.generate.model import GenerationError
from editor.model.generation.remedy import Help, Remedy

_PARTS = "parts"


def settle(single: Single, base: Path | None, place: Path, brought: Iterable[Brought] = ()) -> Path:
    """Write down in `place`, which is made, what the model is made of; that is its folder then.

    Args:
        base: a folder of diffusers with the configs, the tokenizers and the other parts; of what is
            in the file it needs no weights. Without one, it is what is built in, or one of
            `brought`.

    Raises:
        GenerationError: there is no base, or it is of another kind of model; the message says what
            to do.
        OSError: it cannot be written.
    """
    signature = single.signature
    if base is None and signature is not None and needs_no_base(signature, _parts(single)):
        base = write_base(signature.pipeline, place / _PARTS)
    if base is None:
        base = _base_among(single, brought)
    if base is None:
        raise _without_base(single)
    index = read_index(base)
    said = index.get(SINGLE)
    if isinstance(said, dict):  # the base is such a file itself
        base = Path(said["base"])
        index = read_index(base)
    pipeline = str(index.get("_class_name"))
    if signature is not None and not pipeline.startswith(signature.related):
        raise GenerationError(
            f"“{single.file.name}” is for {signature.pipeline}, and “{base}” is a {pipeline}: name "
            "another base.",
            Remedy(Help.BASE, signature.usual),
        )
    held = _named(single, index)
    lacking = [each.part for each in held if each.part not in index]
    if lacking:
        raise GenerationError(
            f"“{base}” has no part {lacking[0]}, which “{single.file.name}” is: name another base."
        )
    index[SINGLE] = {
        "file": str(single.file),
        "base": str(base),
        "parts": {each.part: [each.parameters, each.bytes] for each in held},
    }
    place.mkdir(parents=True, exist_ok=True)
    part = place / f"{INDEX}.part"
    part.write_text(json.dumps(index, indent=2), encoding="utf-8")
    part.replace(place / INDEX)
    return place


def _base_among(single: Single, brought: Iterable[Brought]) -> Path | None:
    """The folder of a model that was brought before and has the other parts."""
    signature = single.signature
    if signature is None:
        return None
    fitting = [each for each in brought if each.pipeline == signature.pipeline]
    found = next((each for each in fitting if (Path(each.folder) / INDEX).is_file()), None)
    return Path(found.folder) if found is not None else None


def _parts(single: Single) -> frozenset[str]:
    return frozenset(each.part for each in single.held)


def _named(single: Single, index: dict[str, Any]) -> tuple[Held, ...]:
    """Its parts as the base calls them, where the file does not tell."""
    if single.signature is None and "transformer" not in index and "unet" in index:
        only = single.held[0]
        return (Held("unet", only.parameters, only.bytes),)
    return single.held


def _without_base(single: Single) -> GenerationError:
    signature, name = single.signature, single.file.name
    if signature is None:
        return GenerationError(
            f"What “{name}” is cannot be told from its names: name the folder or the repository of "
            "the model that it belongs to, as its base.",
            Remedy(Help.BASE),
        )
    such = f", such as {signature.usual}," if signature.usual else ""
    return GenerationError(
        f"“{name}” has the {_and(single.held)} of a {signature.pipeline}: name a folder or a "
        f"repository{such} that has the rest, as its base.",
        Remedy(Help.BASE, signature.usual),
    )


def _and(held: tuple[Held, ...]) -> str:
    return " and ".join(each.part for each in held)
