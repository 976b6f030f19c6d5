"""A small real model that goes on as what it joins on to changes, so that a frame too many or too
few at a seam is seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from builders.generation import Fade, grey
from builders.models.blend import BLEND

from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import PictureForm
from editor.media.encode.pictures import lines
from editor.model.frame import ColourModel, Frame
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.task import TaskControl

ONWARD = replace(BLEND, id="onward", label="Onward")


class Onward(Fade):
    @property
    def spec(self) -> ModelSpec:
        return ONWARD

    def frames(
        self, request: GenerationRequest, inputs: Inputs, task: TaskControl, form: PictureForm
    ) -> Iterator[Frame]:
        def seen(source: InputSource, frames: int) -> float:
            return brightness(inputs.frame(source, frames * source.speed / request.rate))

        before, after = (request.source(role) for role in (SourceRole.BEFORE, SourceRole.AFTER))
        if before is None:
            assert after is not None
            step = seen(after, 1) - seen(after, 0)
            first = seen(after, 0) - request.frames * step
        else:
            step = seen(before, 0) - seen(before, -1)
            if after is not None:
                step = (seen(after, 0) - seen(before, 0)) / (request.frames + 1)
            first = seen(before, 0) + step
        for number in range(request.frames):
            task.step(number, request.frames, "going on")
            yield grey(request.width, request.height, round(first + number * step))


def brightness(frame: Frame) -> float:
    """0..255, of a grey picture in limited range, or of RGB."""
    mean = float(np.asarray(lines(frame.planes[0], frame.format))[..., 0].mean())
    return mean if frame.format.model is ColourModel.RGB else (mean - 16) * 255 / 219
