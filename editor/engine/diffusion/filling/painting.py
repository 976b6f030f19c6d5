"""Holes in pictures that a pipeline has been shown, filled by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from editor.compositor.context import NoGraphicsError
from editor.engine.diffusion.adapters.leading import led
from editor.engine.diffusion.adapters.steering import Led, followed
from editor.engine.diffusion.asking.options import share_of_steps
from editor.engine.diffusion.asking.telling import told
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.filling.region import Region
from editor.engine.diffusion.machine import Machine, Prepared
from editor.engine.diffusion.running.crossing import Picture, Pictures, picture_of
from editor.engine.diffusion.running.planning import Work
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import GenerationError
from editor.engine.inpaint.video.grain import grained
from editor.model.curves import Value
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import SourceRole
from editor.model.task import TaskControl

Mask = NDArray[np.bool_]
_SMOOTH = Image.Resampling.LANCZOS
_BESIDE = 48  # pixels around a hole whose grain is measured


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture as the model sees it, and where it is to make something up."""

    picture: Image.Image
    hole: Image.Image


class Painter:
    """A model, and what is asked of it. The words and the seed of `request` count."""

    def __init__(
        self,
        machine: Machine,
        request: GenerationRequest,
        values: Mapping[str, Value],
        inputs: Inputs | None = None,
    ) -> None:
        self._machine, self._request, self._values = machine, request, values
        self._inputs = inputs

    @property
    def family(self) -> Family:
        return self._machine.family

    def painted(
        self, pictures: Sequence[Shown], task: TaskControl, region: Region | None = None
    ) -> list[Picture]:
        """Each picture with something in its hole, in the model's size.

        Args:
            region: what they show of the whole.

        Raises:
            GenerationError: it cannot be made.
            Cancelled: the task was stopped.
        """
        filling = self.family.fills
        assert filling is not None
        width, height = pictures[0].picture.size
        work = Work(width, height, len(pictures))
        prepared = self._machine.prepared(
            filling.pipeline,
            work,
            self._values,
            task,
            self._request.adapters,
            self._request.prompts,
            None if self._inputs is None else self._inputs.project_cache,
        )
        given = told(self.family, self._request, self._values, prepared.takes)
        given |= {"width": width, "height": height, **_given(pictures, prepared.takes)}
        if "num_frames" in prepared.takes:
            given["num_frames"] = len(pictures)
        strength = share_of_steps(self._values)
        if strength is not None:
            given["strength"] = strength
        given |= self._followed(prepared, region, (width, height), task)
        made = self._machine.run(prepared, given, self._request.seed, task)
        return [picture_of(np.asarray(each)) for each in made]

    def _followed(
        self, prepared: Prepared, region: Region | None, size: tuple[int, int], task: TaskControl
    ) -> dict[str, Any]:
        """What the adapters follow, as far as the model is shown of it."""
        following = [each for each in prepared.worn if each.adaptation.reads is not None]
        if not following or self._inputs is None:
            return {}
        try:
            with closing(Pictures(self._inputs)) as pictures:
                leads = led(self._request, following, pictures, task)
        except NoGraphicsError as error:
            raise GenerationError(str(error)) from error
        if region is not None:
            box = region.left, region.top, region.right, region.bottom
            leads |= {
                role: Led([each.resize(size, _SMOOTH, box) for each in lead.pictures])
                for role, lead in leads.items()
                if role is not SourceRole.REFERENCE
            }
        return followed(prepared.model, prepared.worn, leads, prepared.takes)


def seen(picture: Picture, hole: Mask, region: Region) -> Shown:
    """The region of both, in the model's size."""
    size = region.width, region.height
    part = Image.fromarray(np.ascontiguousarray(picture[region.part]))
    there = Image.fromarray(hole[region.part].astype(np.uint8) * 255)
    touched = np.asarray(there.resize(size, Image.Resampling.BILINEAR)) > 0
    return Shown(
        part.resize(size, Image.Resampling.LANCZOS),
        Image.fromarray(touched.astype(np.uint8) * 255),
    )


def laid_into(own: Picture, made: Picture, region: Region) -> Picture:
    """`own` with what was made of the region in its place."""
    large = Image.fromarray(made).resize(region.own_size, Image.Resampling.LANCZOS)
    result = own.copy()
    result[region.part] = np.asarray(large)
    return result


def finished(
    own: Picture, made: Picture, share: NDArray[np.float32], grain: float, seed: int
) -> Picture:
    """`made` in place of `own`, as far as `share` (H, W) says, with the grain of what is beside it;
    where the share is 0, nothing changes."""
    changed = share > 0
    rows, columns = (np.flatnonzero(changed.any(axis=axis)) for axis in (1, 0))
    part = np.s_[
        max(0, rows[0] - _BESIDE) : rows[-1] + _BESIDE + 1,
        max(0, columns[0] - _BESIDE) : columns[-1] + _BESIDE + 1,
    ]
    there, beside, mix = changed[part], own[part], share[part][..., None]
    fine = grained(made[part].astype(np.float32), beside, there, grain, seed)
    result = own.copy()
    blended = np.rint(beside + (fine - beside) * mix).clip(0, 255).astype(np.uint8)
    result[part] = np.where(there[..., None], blended, beside)
    return result


def _given(pictures: Sequence[Shown], takes: frozenset[str]) -> dict[str, Any]:
    """By the names that the pipeline has for pictures and holes."""
    if "mask_image" in takes:
        return {"image": pictures[0].picture, "mask_image": pictures[0].hole}
    return {
        "video": [each.picture for each in pictures],
        "mask": [each.hole.convert("RGB") for each in pictures],
    }
