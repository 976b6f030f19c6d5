"""A model that was brought, filling what masks say of pictures and clips."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from editor.engine.diffusion.adapters.offering import offered
from editor.engine.diffusion.asking.options import OWN_LICENCE, STEPS, chosen, options_of, whole
from editor.engine.diffusion.family import Family, Filling
from editor.engine.diffusion.filling.goes import Go, goes, new_frames
from editor.engine.diffusion.filling.painting import Painter, finished, laid_into, seen
from editor.engine.diffusion.filling.region import region_around
from editor.engine.diffusion.machine import Machine
from editor.engine.diffusion.running.crossing import Picture
from editor.engine.diffusion.running.planning import OPTIONS, Work
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import Cost
from editor.engine.inpaint.video.filling import FilledFrame
from editor.engine.inpaint.video.holes import Mask, share_of_filling, widened
from editor.engine.inpaint.video.options import FillOptions, Masks
from editor.engine.roto.footage import Footage
from editor.model.generation.capabilities import (
    Control,
    FrameRule,
    ModelSpec,
    OptionKind,
    OptionSpec,
    SizeRule,
)
from editor.model.generation.remedy import Remedy
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole
from editor.model.task import TaskControl

LOOKING = "looking at the mask"


class FillingModel:
    """See `FillsFootage`. `generate_clip` has its `filler` fill the footage, and lays what that
    makes into the footage's own samples."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self.spec = _spec(machine)

    def obstacle(self) -> str:
        return self._machine.obstacle()

    def remedy(self) -> Remedy | None:
        return self._machine.remedy()

    def device(self) -> str:
        return self._machine.device()

    def cost(self, request: GenerationRequest) -> Cost:
        filling = _filling(self._machine.family)
        scale = min(1.0, filling.side / max(request.width, request.height))
        size = round(request.width * scale), round(request.height * scale)
        counts = [go.length for go in goes(request.frames, filling.frames, filling.overlap)]
        steps = whole(chosen(request, self.spec.options, self.spec.adapters), STEPS)
        most = self._machine.cost(Work(*size, max(counts)), steps)
        all_of_them = self._machine.cost(Work(*size, sum(counts)), steps)
        return replace(most, seconds=all_of_them.seconds)

    def filler(self, request: GenerationRequest, inputs: Inputs | None = None) -> FootageFiller:
        """What fills footage by the words, the seed, the options and the adapters of the request.

        Args:
            inputs: what the adapters follow.
        """
        values = chosen(request, self.spec.options, self.spec.adapters)
        return FootageFiller(Painter(self._machine, request, values, inputs))

    def release(self) -> None:
        self._machine.release()


class FootageFiller:
    """Fills one go after another, and shows the model what it has filled before, so that both
    join. See `engine.clean_plate.removal.Filler`."""

    def __init__(self, painter: Painter) -> None:
        self._painter = painter
        self._filling = _filling(painter.family)
        self.overlap = self._filling.overlap

    def window(self, frames: int) -> int:
        return new_frames(frames, self._filling.frames, self.overlap)

    def __call__(
        self,
        footage: Footage,
        masks: Masks,
        span: range,
        options: FillOptions,
        control: TaskControl,
        before: Sequence[FilledFrame] = (),
        *,
        keys: Mapping[int, Picture] | None = None,
        source_frame: int | None = None,
    ) -> Iterator[FilledFrame]:
        """
        Args:
            keys: frames as they should become: they are shown, and stay.

        Raises:
            GenerationError: it cannot be made.
            Cancelled: soon after it was asked for.
        """
        reel = _Reel(footage, masks, options, dict(keys or {}))
        reel.filled = {each.frame: each.picture for each in before}
        overlap = self._filling.overlap
        for go in goes(len(span), self._filling.frames, overlap, len(before)):
            yield from self._filled(go, span, reel, options, control)
            reel.forget(span.start + go.stop - overlap)

    def _filled(
        self, go: Go, span: range, reel: _Reel, options: FillOptions, control: TaskControl
    ) -> Iterator[FilledFrame]:
        """The frames of `go` that were not filled in the one before."""
        frames = range(span.start + go.start, span.start + go.stop)
        new = frames[go.known :]
        made = self._made(go, frames, reel, control)
        for number in new:
            control.step(number - span.start, len(span), LOOKING)
            own, share = reel.own(number), reel.share(number)
            changed = share > 0
            picture = own
            if changed.any() and number in reel.keys:
                picture = finished(own, reel.keys[number], share, 0.0, 0)
            elif changed.any() and made is not None:
                seed = options.seed * 1_000_003 + number
                picture = finished(own, made[number], share, options.grain, seed)
            reel.filled[number] = picture
            yield FilledFrame(number, picture, changed)

    def _made(
        self, go: Go, frames: range, reel: _Reel, control: TaskControl
    ) -> dict[int, Picture] | None:
        """Whole pictures with something in their holes; None: there are none."""
        hole: Mask | None = None
        for number in frames[go.known :]:
            control.step(max(go.start, 0), go.stop, LOOKING)
            if number not in reel.keys:
                there = reel.hole(number)
                hole = there if hole is None else hole | there
        if hole is None or not hole.any():
            return None
        region = region_around(hole, self._filling.side, self._painter.family.size.multiple)
        shown = [seen(reel.known(number), reel.hole_now(number), region) for number in frames]
        shown += [shown[-1]] * (go.length - len(shown))
        painted = self._painter.painted(shown, control, region)
        return {
            number: laid_into(reel.own(number), made, region)
            for number, made in zip(frames, painted, strict=False)
            if number in frames[go.known :]
        }


class _Reel:
    """The footage, what is to be filled in it, and what is filled already."""

    def __init__(
        self, footage: Footage, masks: Masks, options: FillOptions, keys: dict[int, Picture]
    ) -> None:
        self._footage, self._masks, self._options = footage, masks, options
        self.keys = keys
        self.filled: dict[int, Picture] = {}

    def own(self, number: int) -> Picture:
        return self._footage.picture(number)

    def known(self, number: int) -> Picture:
        """As it is to become, as far as that is known."""
        filled = self.filled.get(number)
        return filled if filled is not None else self.keys.get(number, self.own(number))

    def hole(self, number: int) -> Mask:
        """What is to be filled, with the width over which it gives way to the picture."""
        return widened(self._masks(number) > 127, self._options.grow + self._options.feather)

    def hole_now(self, number: int) -> Mask:
        """What of it is not known yet."""
        hole = self.hole(number)
        is_known = number in self.filled or number in self.keys
        return hole & False if is_known else hole

    def share(self, number: int) -> NDArray[np.float32]:
        grown = widened(self._masks(number) > 127, self._options.grow)
        return share_of_filling(grown, self._options.feather)

    def forget(self, before: int) -> None:
        for number in [each for each in self.filled if each < before]:
            del self.filled[number]


def _filling(family: Family) -> Filling:
    assert family.fills is not None
    return family.fills


def _spec(machine: Machine) -> ModelSpec:
    brought, family = machine.brought, machine.family
    filling = _filling(family)
    controls = {Control.SEED}
    if family.has_words:
        controls.add(Control.PROMPT)
    if family.has_negative:
        controls.add(Control.NEGATIVE_PROMPT)
    kinds = (GenerationKind.INPAINT,)
    also = bool(family.makes) and filling.pipeline != brought.pipeline
    as_it_fills = replace(
        family, steps=filling.steps or family.steps, guidance=filling.guidance or family.guidance
    )
    return ModelSpec(
        id=f"{brought.id}-fill" if also else brought.id,
        label=f"{brought.label} (filling)" if also else brought.label,
        description=f"{family.label}, brought by you: {brought.origin or brought.folder}",
        version=brought.pipeline,
        licence=OWN_LICENCE,
        kinds=kinds,
        controls=frozenset(controls),
        required=(SourceRole.CLIP,),
        optional=(SourceRole.MASK, SourceRole.KEYFRAME, SourceRole.EARLIER),
        size=SizeRule(multiple=1, smallest=1, largest=16_384),
        frames=FrameRule(most=1 if filling.is_of_pictures else 10_000_000),
        rates=(family.rate,),
        options=(*options_of(as_it_fills, kinds), *_REMOVAL, *OPTIONS),
        adapters=tuple(
            each
            for each in offered(machine.adapters, (filling.pipeline,))
            if each.reads is None or filling.is_of_pictures
        ),
    )


def _pixels(name: str, label: str, help: str, default: int = 0) -> OptionSpec:
    is_advanced = name not in ("grow", "feather")
    return OptionSpec(
        name, OptionKind.INT, label, default, help, 0, unit="px", is_advanced=is_advanced
    )


def _frame(name: str, label: str, help: str) -> OptionSpec:
    return OptionSpec(name, OptionKind.INT, label, -1, help, -1, is_advanced=True)


_REMOVAL = (
    _pixels("grow", "Grow", "By how much the mask is widened.", 4),
    _pixels(
        "feather", "Feather", "Over what width the filling gives way to the picture, outwards.", 4
    ),
    OptionSpec(
        "grain",
        OptionKind.FLOAT,
        "Grain",
        1.0,
        "How much of the surroundings' grain is put onto the filling.",
        0.0,
        1.0,
        0.05,
    ),
    _frame("redo_from", "Anew from", "The first frame that is made anew; -1: all."),
    _frame("redo_to", "Anew to", "The last frame that is made anew; -1: all."),
    *(
        _pixels(f"extend_{side}", f"Extend {side}", "By how much the frame becomes larger there.")
        for side in ("left", "top", "right", "bottom")
    ),
)
