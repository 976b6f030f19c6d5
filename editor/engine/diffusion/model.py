"""A model that was brought, as the program sees one: words, pictures and clips become clips."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import numpy as np

from editor.compositor.context import NoGraphicsError
from editor.engine.diffusion.adapters.leading import led
from editor.engine.diffusion.adapters.offering import offered
from editor.engine.diffusion.adapters.steering import followed
from editor.engine.diffusion.asking.joining import (
    as_made,
    course_of,
    joining_kinds,
    joining_roles,
    overlap_option,
    seen_beside,
)
from editor.engine.diffusion.asking.options import OWN_LICENCE, STEPS, chosen, options_of, whole
from editor.engine.diffusion.asking.showing import require, shown
from editor.engine.diffusion.asking.telling import told
from editor.engine.diffusion.bringing.record import Brought
from editor.engine.diffusion.denoising import blending, caching
from editor.engine.diffusion.denoising.handling import Handling
from editor.engine.diffusion.draft.choosing import (
    Draft,
    draft_of,
    freedom,
    pipeline_of,
    with_draft,
)
from editor.engine.diffusion.draft.drawing import drawn, seen_by_depth
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.machine import Machine
from editor.engine.diffusion.running.crossing import Pictures, frame_of, picture_of
from editor.engine.diffusion.running.hearing import Ear
from editor.engine.diffusion.running.planning import OPTIONS, Work
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import Cost, GenerationError, PictureForm, Sound
from editor.model.frame import Frame
from editor.model.generation.capabilities import Control, ModelSpec
from editor.model.generation.remedy import Remedy
from editor.model.generation.request import GenerationRequest
from editor.model.task import TaskControl


class DiffusionModel:
    """See `FrameModel`."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._ear, self._heard_from_s = Ear(), 0.0
        self.spec = spec_of(machine.brought, machine.family, machine.adapters)

    def obstacle(self) -> str:
        return self._machine.obstacle()

    def remedy(self) -> Remedy | None:
        return self._machine.remedy()

    def device(self) -> str:
        return self._machine.device()

    def cost(self, request: GenerationRequest) -> Cost:
        values = chosen(request, self.spec.options, self.spec.adapters)
        asked = as_made(request, course_of(self._machine.family, request, values))
        return self._machine.cost(_work(asked), whole(values, STEPS), values)

    def frames(
        self, request: GenerationRequest, inputs: Inputs, task: TaskControl, form: PictureForm
    ) -> Iterator[Frame]:
        machine, family = self._machine, self._machine.family
        values = chosen(request, self.spec.options, self.spec.adapters)
        course = course_of(family, request, values)
        asked = _worded(as_made(request, course), 0 if course is None else course.before)
        draft = draft_of(family, request, values)
        if course is None and draft is not Draft.DEPTH:
            require(family, request)
        drawing = () if draft is Draft.OFF else drawn(request, inputs, task)
        prepared = machine.prepared(
            pipeline_of(family, asked.kind),
            _work(asked),
            values,
            task,
            request.adapters,
            asked.prompts,
            inputs.project_cache,
        )
        given = told(family, asked, values, prepared.takes)
        if request.sources:
            try:
                with closing(Pictures(inputs)) as pictures:
                    beside = seen_beside(request, course, pictures)
                    if draft is Draft.DEPTH:
                        beside = (*beside, seen_by_depth(drawing, task))
                    given |= shown(family, asked, values, prepared.takes, pictures, beside)
                    given |= followed(
                        prepared.model,
                        prepared.worn,
                        led(asked, prepared.worn, pictures, task, drawing),
                        prepared.takes,
                    )
            except NoGraphicsError as error:
                raise GenerationError(str(error)) from error
        handling = Handling(
            drawing if draft is Draft.MOTION else (),
            freedom(values),
            asked.prompts,
            asked.width,
            asked.height,
            asked.frames,
            caching.chosen(values),
        )
        with self._ear.at(prepared.pipeline):
            made = machine.run(prepared, given, request.seed, task, handling)
        kept = tuple(range(request.frames)) if course is None else course.kept
        self._heard_from_s = float(kept[0] / request.rate)
        last = len(made) - 1  # one that the table does not know may round down
        for number in kept:
            size = request.width, request.height
            yield frame_of(picture_of(np.asarray(made[min(number, last)]), size))

    def sound(self) -> Sound | None:
        """See `SoundingModel`."""
        heard = self._ear.sound
        if heard is None:
            return None
        return replace(heard, samples=heard.samples[round(self._heard_from_s * heard.rate) :])

    def warm_up(self) -> None:
        self._machine.warm_up()

    def release(self) -> None:
        self._machine.release()


def spec_of(brought: Brought, family: Family, adapters: tuple[Brought, ...] = ()) -> ModelSpec:
    """
    Args:
        adapters: those that fit.
    """
    controls = {Control.SEED}
    if family.has_words:
        controls.add(Control.PROMPT)
    if family.has_negative:
        controls.add(Control.NEGATIVE_PROMPT)
    if blending.takes_turns(family):
        controls.add(Control.TIMED_PROMPTS)
    also = family.fills is not None and family.fills.pipeline == brought.pipeline
    spec = ModelSpec(
        id=f"{brought.id}-make" if also else brought.id,
        label=f"{brought.label} (making)" if also else brought.label,
        description=f"{family.label}, brought by you: {brought.origin or brought.folder}",
        version=brought.pipeline,
        licence=OWN_LICENCE,
        kinds=(*family.kinds, *joining_kinds(family)),
        controls=frozenset(controls),
        required=family.required,
        optional=tuple(dict.fromkeys((*family.optional, *joining_roles(family)))),
        size=family.size,
        frames=family.frames,
        rates=(family.rate,),
        options=(
            *options_of(family, family.kinds),
            *overlap_option(family),
            *caching.options_of(family),
            *OPTIONS,
        ),
        adapters=offered(adapters, (pipeline for _, pipeline in family.makes)),
        has_sound=family.has_sound,
    )
    return with_draft(spec, family)


def _worded(request: GenerationRequest, before: int) -> GenerationRequest:
    """With the words that count in it, each from its frame on."""
    return replace(request, prompts=request.prompts.within(request.frames, before))


def _work(request: GenerationRequest) -> Work:
    return Work(request.width, request.height, request.frames)
