"""Footage filled by a model that knows pictures as they are seen, and not as they are stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.originals.orientation import Orientation
from editor.engine.clean_plate.removal import Filler
from editor.engine.generate.inputs import Inputs
from editor.engine.inpaint.video.filling import FilledFrame
from editor.engine.inpaint.video.options import FillOptions, Masks
from editor.engine.roto.footage import Footage
from editor.model.generation.request import GenerationRequest
from editor.model.task import TaskControl

Pixels = NDArray[np.uint8]


@runtime_checkable
class FillsFootage(Protocol):
    """A model that fills footage itself, and not by frames of its own."""

    def filler(self, request: GenerationRequest, inputs: Inputs | None = None) -> Filler:
        """What fills upright footage as the request says.

        Args:
            inputs: what the request refers to besides the footage, open as long as it fills.
        """
        ...


class UprightFiller:
    """See `Filler`: one for upright footage, given the stored one."""

    def __init__(self, fill: Filler, orientation: Orientation) -> None:
        self._fill, self._orientation = fill, orientation
        self.overlap = fill.overlap

    def window(self, frames: int) -> int:
        return self._fill.window(frames)

    def __call__(
        self,
        footage: Footage,
        masks: Masks,
        span: range,
        options: FillOptions,
        control: TaskControl,
        before: Sequence[FilledFrame],
        *,
        keys: Mapping[int, Pixels],
        source_frame: int | None,
    ) -> Iterator[FilledFrame]:
        upright, stored = self._orientation.upright, self._orientation.stored
        frames = self._fill(
            _Upright(footage, self._orientation),
            lambda frame: upright(masks(frame)),
            span,
            options,
            control,
            [self._upright(each) for each in before],
            keys={frame: upright(picture) for frame, picture in keys.items()},
            source_frame=source_frame,
        )
        for each in frames:
            yield FilledFrame(each.frame, stored(each.picture), stored(each.changed))

    def _upright(self, stored: FilledFrame) -> FilledFrame:
        upright = self._orientation.upright
        return FilledFrame(stored.frame, upright(stored.picture), upright(stored.changed))


class _Upright:
    """See `Footage`."""

    def __init__(self, footage: Footage, orientation: Orientation) -> None:
        self._footage, self._orientation = footage, orientation

    @property
    def count(self) -> int:
        return self._footage.count

    @property
    def size(self) -> tuple[int, int]:
        return self._orientation.size(self._footage.size)

    @property
    def rate(self) -> Fraction:
        return self._footage.rate

    def picture(self, index: int) -> Pixels:
        return self._orientation.upright(self._footage.picture(index))
