"""What is asked for beside a clip, as scenes of the pictures that it joins on to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import DisFlow
from editor.engine.generate.model import PictureForm
from editor.engine.still_motion.joining.between import Between
from editor.engine.still_motion.scene import Scene
from editor.model.colour import SRGB
from editor.model.edits.generation.length import with_length
from editor.model.frame import RGBA8, Frame, Plane
from editor.model.generation.brush import MotionBrush
from editor.model.generation.camerawork.leading import led_up
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES, SourceRole

_OF_THE_OTHER = (("depth", "subject"), ("depth", "map"))
"""Options that speak of sources which belong to the picture before."""


def joined(
    request: GenerationRequest,
    scene_of: Callable[[GenerationRequest], Scene],
    form: PictureForm,
    step: Callable[[int], None],
) -> Iterator[Frame]:
    """The new frames alone. Between two pictures the camera goes on from the first and arrives at
    the second, while what they have in common moves over, and the rest dissolves.

    Args:
        scene_of: makes the scene of a picture, in which it stands on frame 0.
        step: told which of the new frames comes now.
    """
    going, leading = going_on(request), leading_up(request)
    with ExitStack() as ends:
        ahead, back = (
            ends.enter_context(closing(scene_of(each))) if each is not None else None
            for each in (going, leading)
        )
        search, between = DisFlow(), None
        for number in range(1, request.frames + 1):
            step(number - 1)
            left = request.frames + 1 - number
            if ahead is None or back is None:
                scene, place = (back, left) if ahead is None else (ahead, number)
                assert scene is not None  # a request that joins on has a side
                yield scene.frame(place, form.format, form.colour)
                continue
            if between is None or not _is_still(request):
                between = Between(search, _pixels(ahead, number), _pixels(back, left))
            yield _framed(between.at(number / (request.frames + 1)))


def going_on(request: GenerationRequest) -> GenerationRequest | None:
    """Of the scene that begins with the picture before; None: there is none."""
    if request.source(SourceRole.BEFORE) is None:
        return None
    return replace(with_length(request, request.frames + _sides(request)), loops=False)


def leading_up(request: GenerationRequest) -> GenerationRequest | None:
    """Of the scene, counted backwards, that ends with the picture after. What is painted belongs to
    the picture before, and a clip that goes on needs no end."""
    after = request.source(SourceRole.AFTER)
    if after is None or _sides(request) < 2 <= len(_given(request)):
        return None
    whole = with_length(request, request.frames + _sides(request))
    return replace(
        whole,
        sources=(replace(after, role=SourceRole.FIRST_FRAME),),
        brush=MotionBrush(),
        options=tuple(each for each in request.options if each not in _OF_THE_OTHER),
        camera=led_up(whole.camera, whole.frames),
        loops=False,
    )


def _sides(request: GenerationRequest) -> int:
    """How many pictures of its neighbours the request goes over."""
    return 2 if request.kind is GenerationKind.BRIDGE else 1


def _given(request: GenerationRequest) -> list[SourceRole]:
    return [role for role in SIDES if request.source(role) is not None]


def _is_still(request: GenerationRequest) -> bool:
    return request.camera.is_still and not request.brush.regions


def _pixels(scene: Scene, number: int) -> NDArray[np.uint8]:
    """(H, W, 3), which stays as it is when the next is drawn."""
    frame = scene.frame(number, RGBA8, SRGB)
    plane = frame.planes[0]
    rows = np.frombuffer(plane.data, np.uint8).reshape(frame.height, plane.stride)
    return rows[:, : 4 * frame.width].reshape(frame.height, frame.width, 4)[..., :3].copy()


def _framed(pixels: NDArray[np.uint8]) -> Frame:
    height, width = pixels.shape[:2]
    opaque = np.full((height, width, 1), 255, np.uint8)
    data = np.concatenate((pixels, opaque), axis=2).tobytes()
    plane = Plane(memoryview(data), 4 * width, width, height)
    return Frame((plane,), RGBA8, width, height, SRGB)
