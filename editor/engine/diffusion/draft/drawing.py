"""A request's motion brush and camera, drawn by Still Motion, and how deep what was drawn is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from editor.engine.depth.errors import DepthError
from editor.engine.depth.estimation import DepthModel, installed_depth
from editor.engine.diffusion.asking.showing import Seen
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import EXACT, GenerationError
from editor.engine.still_motion.model import SPEC, StillMotion
from editor.media.encode.pictures import lines
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole
from editor.model.task import TaskControl

DRAFTING = "drafting"


class _Drawing(TaskControl):
    """Tells of the steps of what is drawn under one name."""

    def __init__(self, task: TaskControl) -> None:
        super().__init__()
        self._task = task

    def step(self, done: int, total: int, stage: str) -> None:
        self._task.step(done, total, DRAFTING)


def drawn(request: GenerationRequest, inputs: Inputs, task: TaskControl) -> tuple[Image.Image, ...]:
    """A picture for each frame of the clip, in its size.

    Raises:
        GenerationError: it cannot be drawn; the message says why.
        Cancelled: the task was stopped.
    """
    sources = tuple(each for each in request.sources if each.role is SourceRole.FIRST_FRAME)
    moving = replace(
        request,
        kind=GenerationKind.IMAGE_TO_VIDEO,
        model=SPEC.id,
        sources=sources,
        adapters=(),
        options=(),
    )
    frames = StillMotion().frames(moving, inputs, _Drawing(task), EXACT)
    return tuple(
        Image.frombytes("RGBA", (each.width, each.height), lines(each.planes[0], each.format))
        for each in frames
    )


def seen_by_depth(
    pictures: Sequence[Image.Image],
    task: TaskControl,
    estimator: Callable[[], DepthModel] = installed_depth,
) -> Seen:
    """How deep it is, lighter where it is nearer, for models that keep to a structure: by one
    measure from the first picture to the last.

    Source: Gen-1, Esser et al. 2023: structure by depth, content by words or a picture.

    Raises:
        GenerationError: no depth model is installed, or it fails.
        Cancelled: the task was stopped.
    """
    found: list[NDArray[np.float32]] = []
    try:
        model = estimator()
        for number, picture in enumerate(pictures):
            task.step(number, len(pictures), DRAFTING)
            found.append(model.closeness(np.asarray(picture.convert("RGB"))))
    except DepthError as error:
        raise GenerationError(f"How deep the draft is cannot be told. {error}") from error
    low, high = min(float(each.min()) for each in found), max(float(each.max()) for each in found)
    levels = (np.rint((each - low) * 255 / max(high - low, 1e-6)) for each in found)
    return Seen(
        SourceRole.DEPTH,
        tuple(Image.fromarray(each.astype(np.uint8)).convert("RGB") for each in levels),
    )
