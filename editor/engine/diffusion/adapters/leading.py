"""The pictures that adapters follow: those that were given, or drawn here of what is to change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

import numpy as np
from PIL import Image

from editor.engine.depth.errors import DepthError
from editor.engine.depth.estimation import installed_depth
from editor.engine.diffusion.adapters.steering import Led
from editor.engine.diffusion.adapters.wearing import Worn
from editor.engine.diffusion.running.crossing import Picture, Pictures
from editor.engine.generate.model import GenerationError
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.task import TaskControl

DRAWING = "drawing what is to be followed"
_OF_ITSELF = SourceRole.CLIP, SourceRole.FIRST_FRAME
_WEAK, _STRONG = 100, 200  # steps of brightness that make an edge beside one, and by themselves

Draws = Callable[[Picture], Picture]


def led(
    request: GenerationRequest,
    worn: Iterable[Worn],
    pictures: Pictures,
    task: TaskControl,
    draft: Sequence[Image.Image] = (),
) -> dict[SourceRole, Led]:
    """By role, in the size of the request; likenesses in their own.

    Args:
        draft: a picture for each frame, if one was drawn: it counts in place of what is to change.

    Raises:
        GenerationError: there is no such source, and it cannot be drawn here.
        MediaError: a source cannot be decoded.
        Cancelled: the task was stopped.
    """
    found: dict[SourceRole, Led] = {}
    for each in worn:
        role = each.adaptation.reads
        if role is None or role in found:
            continue
        sources = [source for source in request.sources if source.role is role]
        if role is SourceRole.REFERENCE and sources:
            seen = [Image.fromarray(pictures.picture(source)) for source in sources]
            found[role] = Led(seen)
        elif role is SourceRole.KEYFRAME:
            found[role] = _placed(each, request, pictures)
        elif sources:
            found[role] = Led(_frames(sources[0], request, pictures))
        else:
            found[role] = _drawn(each, role, request, pictures, task, draft)
    return found


def edges(picture: Picture) -> Picture:
    """White lines on black (Canny 1986)."""
    import cv2

    lines = cv2.Canny(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), _WEAK, _STRONG)
    return np.repeat(np.asarray(lines, np.uint8)[..., None], 3, axis=2)


def _frames(
    source: InputSource, request: GenerationRequest, pictures: Pictures
) -> list[Image.Image]:
    return [
        pictures.fitted(source, request.width, request.height, Fraction(n) / request.rate)
        for n in range(request.frames)
    ]


def _placed(worn: Worn, request: GenerationRequest, pictures: Pictures) -> Led:
    """Pictures of the clip itself, each on its frame."""
    places = {SourceRole.FIRST_FRAME: 0, SourceRole.LAST_FRAME: request.frames - 1}
    there = [
        (places.get(source.role, source.frame), source)
        for source in request.sources
        if source.role in (*places, SourceRole.KEYFRAME)
    ]
    if not there:
        raise GenerationError(f"{worn.label} needs a picture for a frame of the clip: choose one.")
    there.sort(key=lambda each: each[0])
    size = request.width, request.height
    seen = [pictures.fitted(source, *size) for _, source in there]
    return Led(seen, tuple(frame for frame, _ in there))


def _drawn(
    worn: Worn,
    role: SourceRole,
    request: GenerationRequest,
    pictures: Pictures,
    task: TaskControl,
    draft: Sequence[Image.Image],
) -> Led:
    source = next((each for each in map(request.source, _OF_ITSELF) if each is not None), None)
    draws = _draws(role) if source is not None else None
    if source is None or draws is None:
        raise GenerationError(f"{worn.label} follows a source of its own: choose one as {role}.")
    size = request.width, request.height
    made = []
    for number in range(request.frames):
        task.step(number, request.frames, DRAWING)
        picture = (
            draft[number].convert("RGB")
            if draft
            else pictures.fitted(source, *size, Fraction(number) / request.rate)
        )
        made.append(Image.fromarray(draws(np.asarray(picture))))
    return Led(made)


def _draws(role: SourceRole) -> Draws | None:
    if role is SourceRole.EDGES:
        return edges
    if role is not SourceRole.DEPTH:
        return None
    try:
        model = installed_depth()
    except DepthError as error:
        raise GenerationError(str(error)) from error

    def depth(picture: Picture) -> Picture:
        near = np.rint(model.nearness(picture) * 255).astype(np.uint8)
        return np.repeat(near[..., None], 3, axis=2)

    return depth
