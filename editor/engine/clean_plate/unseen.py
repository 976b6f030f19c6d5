"""What no frame shows, made up by a model that was brought."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.originals.orientation import Orientation
from editor.engine.clean_plate.upright import FillsFootage, UprightFiller
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import GenerationError
from editor.engine.generate.registry import Models
from editor.engine.inpaint.video.filling import FilledFrame
from editor.engine.inpaint.video.making_up import MakeUp
from editor.engine.inpaint.video.options import FillOptions
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.task import TaskControl

Pixels = NDArray[np.uint8]


def made_up_by(
    models: Models,
    name: str,
    request: GenerationRequest,
    orientation: Orientation,
    inputs: Inputs | None = None,
) -> MakeUp:
    """Pictures are made up by the model of that name, by the words and the seed of the request.

    Args:
        inputs: those of the request, open as long as it is made up.

    Raises:
        GenerationError: there is no such model, or it cannot do it here.
    """
    model = models.model(name)
    if GenerationKind.INPAINT not in model.spec.kinds or not isinstance(model, FillsFootage):
        able = [spec.id for spec in models.specs if isinstance(models.model(spec.id), FillsFootage)]
        if not able:
            raise GenerationError(
                f"{model.spec.label} makes up nothing for others, and no model that does is here: "
                "bring one that fills pictures (cutaway models add)."
            )
        raise GenerationError(
            f"{model.spec.label} makes up nothing for others: choose one of {', '.join(able)}."
        )
    if obstacle := model.obstacle():
        raise GenerationError(obstacle)
    own = replace(request, model=name, frames=1, sources=(), options=(), adapters=())
    filler = UprightFiller(model.filler(own, inputs), orientation)

    def make_up(picture: Pixels, hole: NDArray[np.bool_], control: TaskControl) -> Pixels:
        levels = hole.astype(np.uint8) * 255
        options = FillOptions(window=1, grain=0, seed=request.seed)
        frames: Iterator[FilledFrame] = filler(
            _Still(picture),
            lambda frame: levels,
            range(1),
            options,
            control,
            (),
            keys={},
            source_frame=None,
        )
        return next(frames).picture

    return make_up


@dataclass(frozen=True, slots=True)
class _Still:
    """See `Footage`: of one picture."""

    pixels: Pixels
    rate: Fraction = Fraction(1)
    count: int = 1

    @property
    def size(self) -> tuple[int, int]:
        return self.pixels.shape[1], self.pixels.shape[0]

    def picture(self, index: int) -> Pixels:
        return self.pixels
