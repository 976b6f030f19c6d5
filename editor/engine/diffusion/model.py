"""A model that was brought, as the program sees one: words, pictures and clips become clips."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import numpy as np

from editor.compositor.context import NoGraphicsError
from editor.engine.diffusion.asking.options import OWN_LICENCE, STEPS, chosen, options_of, whole
from editor.engine.diffusion.asking.showing import require, shown
from editor.engine.diffusion.asking.telling import told
from editor.engine.diffusion.bringing.record import Brought
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.machine import Machine
from editor.engine.diffusion.running.crossing import Pictures, frame_of, picture_of
from editor.engine.diffusion.running.planning import Work
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import Cost, GenerationError, PictureForm
from editor.model.frame import Frame
from editor.model.generation.capabilities import Control, ModelSpec
from editor.model.generation.request import GenerationRequest
from editor.model.task import TaskControl


class DiffusionModel:
    """See `GenerationModel`."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self.spec = spec_of(machine.brought, machine.family)

    def obstacle(self) -> str:
        return self._machine.obstacle()

    def device(self) -> str:
        return self._machine.device()

    def cost(self, request: GenerationRequest) -> Cost:
        steps = whole(chosen(request, self.spec.options), STEPS)
        return self._machine.cost(_work(request), steps)

    def frames(
        self, request: GenerationRequest, inputs: Inputs, task: TaskControl, form: PictureForm
    ) -> Iterator[Frame]:
        machine = self._machine
        require(machine.family, request)
        values = chosen(request, self.spec.options)
        prepared = machine.prepared(
            machine.family.pipeline(request.kind), _work(request), values, task
        )
        given = told(machine.family, request, values, prepared.takes)
        if request.sources:
            try:
                with closing(Pictures(inputs)) as pictures:
                    given |= shown(machine.family, request, values, prepared.takes, pictures)
            except NoGraphicsError as error:
                raise GenerationError(str(error)) from error
        made = machine.run(prepared, given, request.seed, task)
        for picture in made[: request.frames]:
            yield frame_of(picture_of(np.asarray(picture)))

    def release(self) -> None:
        self._machine.release()


def spec_of(brought: Brought, family: Family) -> ModelSpec:
    controls = {Control.SEED}
    if family.has_words:
        controls.add(Control.PROMPT)
    if family.has_negative:
        controls.add(Control.NEGATIVE_PROMPT)
    also = family.fills is not None and family.fills.pipeline == brought.pipeline
    return ModelSpec(
        id=f"{brought.id}-make" if also else brought.id,
        label=f"{brought.label} (making)" if also else brought.label,
        description=f"{family.label}, brought by you: {brought.origin or brought.folder}",
        version=brought.pipeline,
        licence=OWN_LICENCE,
        kinds=family.kinds,
        controls=frozenset(controls),
        required=family.required,
        optional=family.optional,
        size=family.size,
        frames=family.frames,
        rates=(family.rate,),
        options=options_of(family, family.kinds),
    )


def _work(request: GenerationRequest) -> Work:
    return Work(request.width, request.height, request.frames)
