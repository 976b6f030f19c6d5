"""A request's pictures and clips, in the form in which a family takes them natively."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np
from PIL import Image

from editor.engine.diffusion.asking.options import share_of_steps
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.native import OF_ONE_PICTURE, Form, Native
from editor.engine.diffusion.running.crossing import Pictures
from editor.engine.generate.model import GenerationError
from editor.engine.torch_library import torch_library
from editor.model.curves import Value
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole

_NEEDED = {
    GenerationKind.IMAGE_TO_VIDEO: "a picture for the first frame",
    GenerationKind.IMAGE_TO_IMAGE: "a picture to start from",
    GenerationKind.VIDEO_TO_VIDEO: "a clip to start from",
}
_UNKNOWN = (128, 128, 128)  # where nothing is given
_OF_PIXELS = "BTHWC"


@dataclass(frozen=True, slots=True)
class Seen:
    """Pictures that the clip is to show, or be led by, from its frame `frame` on; in its size, but
    for a likeness. `strength`: how much they count."""

    role: SourceRole
    pictures: tuple[Image.Image, ...]
    frame: int = 0
    strength: float = 1.0


def require(family: Family, request: GenerationRequest) -> None:
    """
    Raises:
        GenerationError: what the kind of the request starts from, or the family always needs, is
            not there.
    """
    start = family.starts.get(request.kind)
    if start is not None and request.source(start) is None:
        raise GenerationError(f"For {request.kind} {_NEEDED[request.kind]} is needed: choose one.")
    for native in family.natives:
        if native.is_needed and not any(request.source(role) for role in native.roles):
            roles = " or ".join(role.value for role in native.roles)
            raise GenerationError(f"{family.label} makes nothing without a source: choose {roles}.")


def shown(
    family: Family,
    request: GenerationRequest,
    values: Mapping[str, Value],
    takes: Iterable[str],
    pictures: Pictures,
    beside: Sequence[Seen] = (),
) -> dict[str, Any]:
    """
    Args:
        takes: the names of the call's arguments; others are left out.
        beside: what the clip joins on to.

    Raises:
        MediaError: a source cannot be decoded.
    """
    known = frozenset(takes)
    natives = [each for each in family.natives_of(request.kind) if each.argument in known]
    wanted = {role for native in natives for role in native.roles}
    sources = (each for each in request.sources if each.role in wanted)
    seen = [*beside, *(_seen(source, request, pictures) for source in sources)]
    strength = share_of_steps(values)
    if strength is None or request.kind not in family.starts:
        return placed(natives, seen, request.frames)
    if "strength" in known and not any(each.form is Form.CONDITIONS for each in natives):
        return {**placed(natives, seen, request.frames), "strength": strength}
    changed = [
        replace(each, strength=each.strength * (1 - strength))
        if each.role is SourceRole.CLIP
        else each
        for each in seen
    ]
    return placed(natives, changed, request.frames)


def placed(natives: Iterable[Native], seen: Sequence[Seen], frames: int) -> dict[str, Any]:
    """What is seen, as arguments of the pipeline.

    Args:
        frames: how many the clip has.
    """
    given: dict[str, Any] = {}
    for native in natives:
        there = [each for each in seen if each.role in native.roles]
        if there:
            own = _arguments(native, there, frames)
            if native.axes:
                own = {name: as_tensor(pictures, native.axes) for name, pictures in own.items()}
            given |= {**own, **dict(native.also)}
            if native.strength:
                given[native.strength] = min(each.strength for each in there)
    return given


def as_tensor(pictures: Image.Image | Sequence[Image.Image], axes: str) -> Any:
    """See `Native.axes`."""
    shown = [pictures] if isinstance(pictures, Image.Image) else pictures
    pixels = np.stack([np.atleast_3d(np.asarray(each)) for each in shown])[None]
    order = [_OF_PIXELS.index(axis) for axis in axes]
    return torch_library().from_numpy(pixels).permute(order).float() / 255


def _arguments(native: Native, seen: Sequence[Seen], frames: int) -> dict[str, Any]:
    first = seen[0]
    match native.form:
        case Form.PICTURE:
            return {native.argument: first.pictures[0]}
        case Form.PICTURES:
            return {native.argument: [each.pictures[0] for each in seen]}
        case Form.CLIP:
            return {native.argument: list(first.pictures)}
        case Form.MASKS:
            return {native.argument: [each.convert("L") for each in first.pictures]}
        case Form.CONDITIONS:
            return {native.argument: [_condition(native, each) for each in seen]}
        case Form.PLACED:
            return {
                native.argument: [each.pictures[0] for each in seen],
                native.beside: [each.frame for each in seen],
            }
        case Form.COMPOSED:
            return _composed(native, seen, frames)


def _condition(native: Native, seen: Seen) -> Any:  # Any: of a class that only diffusers knows
    path, pictures, frame, strength = native.maker
    module, _, name = path.rpartition(".")
    kind = getattr(importlib.import_module(f"diffusers.pipelines.{module}"), name)
    place = -(-seen.frame // native.every)
    return kind(**{pictures: list(seen.pictures), frame: place, strength: seen.strength})


def _composed(native: Native, seen: Sequence[Seen], frames: int) -> dict[str, Any]:
    """The pictures of the clip itself stay as they are; where there is none, what leads it."""
    size = seen[0].pictures[0].size
    clip = [Image.new("RGB", size, _UNKNOWN)] * frames
    making, keeping = (Image.new("RGB", size, level) for level in ("white", "black"))
    masks = [making] * frames
    for each in sorted(seen, key=lambda each: each.role in OF_ONE_PICTURE):
        for number, picture in enumerate(each.pictures[: frames - each.frame], each.frame):
            clip[number] = picture
            masks[number] = keeping if each.role in OF_ONE_PICTURE else making
    return {native.argument: clip, native.beside: masks}


def _seen(source: InputSource, request: GenerationRequest, pictures: Pictures) -> Seen:
    size, role = (request.width, request.height), source.role
    if role is SourceRole.REFERENCE:
        return Seen(role, (Image.fromarray(pictures.picture(source)),), 0, source.strength)
    if role not in OF_ONE_PICTURE:
        clip = (
            pictures.fitted(source, *size, Fraction(number) / request.rate)
            for number in range(request.frames)
        )
        return Seen(role, tuple(clip), 0, source.strength)
    frame = {SourceRole.LAST_FRAME: request.frames - 1, SourceRole.KEYFRAME: source.frame}
    return Seen(role, (pictures.fitted(source, *size),), frame.get(role, 0), source.strength)
