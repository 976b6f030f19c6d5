"""A small real model that joins on to clips."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from builders.generation import SPEC, Fade, grey

from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import PictureForm
from editor.model.frame import Frame
from editor.model.generation.capabilities import FrameRule, ModelSpec, SizeRule
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES, SourceRole
from editor.model.task import TaskControl

BLEND = ModelSpec(
    id="blend",
    label="Blend",
    description="From the brightness of what is before to that of what is after.",
    version="1",
    kinds=(GenerationKind.EXTEND, GenerationKind.BRIDGE),
    controls=SPEC.controls,
    optional=(*SIDES, SourceRole.KEYFRAME, SourceRole.REFERENCE),
    size=SizeRule(multiple=4, smallest=16, largest=4096),
    frames=FrameRule(multiple=8, offset=1, least=1, most=401),
    is_deterministic=True,
)


class Blend(Fade):
    @property
    def spec(self) -> ModelSpec:
        return BLEND

    def frames(
        self, request: GenerationRequest, inputs: Inputs, task: TaskControl, form: PictureForm
    ) -> Iterator[Frame]:
        found = [request.source(role) for role in SIDES]
        there = [each for each in found if each is not None]
        first, last = (_brightness(inputs.frame(each)) for each in (there[0], there[-1]))
        for number in range(request.frames):
            task.step(number, request.frames, "blending")
            share = (number + 1) / (request.frames + 1)
            level = round(first + share * (last - first))
            yield grey(request.width, request.height, level)


def _brightness(frame: Frame) -> float:
    plane = frame.planes[0]
    rows = np.frombuffer(plane.data, np.uint8, plane.stride * frame.height)
    return float(rows.reshape(frame.height, plane.stride)[:, : plane.width].mean())
