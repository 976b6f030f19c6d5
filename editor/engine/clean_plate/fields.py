"""Footage that was filmed in fields, half of the lines at a time: filled field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.filling import FilledFrame, filled
from editor.engine.inpaint.video.making_up import MakeUp
from editor.engine.inpaint.video.options import FillOptions, Masks
from editor.engine.roto.footage import Footage
from editor.media.exact.writing import BOTTOM_FIRST
from editor.model.task import TaskControl

Pixels = NDArray[np.uint8]
_LOOKS = 5
_COMBED = 12.0  # of 255: by how much more a line differs from those beside it than these do
_SHARE = 0.002  # of the pixels


@dataclass(frozen=True, slots=True)
class Fields:
    """`first`: of which lines the field is that is seen first, 0 the even ones."""

    first: int

    def parity(self, field: int) -> int:
        return self.first ^ (field & 1)


def fields_of(footage: Footage, order: int) -> Fields | None:
    """None: its frames are whole, or show nothing but what was whole when it was filmed.

    Args:
        order: FFmpeg's number for the order of fields.
    """
    if order < 2:
        return None
    looks = sorted({index * (footage.count - 1) // (_LOOKS - 1) for index in range(_LOOKS)})
    if not any(_is_combed(footage.picture(index)) for index in looks):
        return None
    return Fields(1 if order in BOTTOM_FIRST else 0)


def filled_fields(
    fields: Fields,
    footage: Footage,
    masks: Masks,
    span: range,
    options: FillOptions,
    control: TaskControl,
    before: FilledFrame | None,
    *,
    keys: Mapping[int, Pixels],
    source_frame: int | None,
    backwards: bool,
    make_up: MakeUp | None,
) -> Iterator[FilledFrame]:
    """As `filled`: each field is a picture by itself, and two of them are woven to a frame."""
    shown = _InFields(footage, fields)
    beside: FilledFrame | None = None
    if before is not None:
        number = 2 * before.frame + (0 if backwards else 1)
        picture = whole(before.picture, fields.parity(number))
        beside = FilledFrame(number, picture, before.changed)
    made = filled(
        shown,
        lambda field: masks(field // 2),
        range(2 * span.start, 2 * span.stop),
        replace(options, window=2 * options.window, reach=2 * options.reach),
        _InFrames(control),
        beside,
        keys={
            2 * frame + late: whole(picture, fields.parity(late))
            for frame, picture in keys.items()
            for late in (0, 1)
        },
        source_frame=None if source_frame is None else 2 * source_frame,
        backwards=backwards,
        make_up=make_up,
    )
    one: FilledFrame | None = None
    for each in made:
        # After a break only its own lines are known: so all goes on from these without one, too.
        each.picture[:] = whole(each.picture, fields.parity(each.frame))
        if one is None:
            one = each
            continue
        yield _woven(one, each, fields)
        one = None


def whole(picture: NDArray[Any], parity: int) -> NDArray[Any]:
    """A picture that has only every other line, and between two the mean of both."""
    result = picture.copy()
    lines = picture[parity::2].astype(np.int32)
    after = lines[1:] if parity == 0 else lines
    before = lines if parity == 0 else np.concatenate([lines[:1], lines[:-1]])
    missing = result[1 - parity :: 2].shape[0]
    after = np.concatenate([after, lines[-1:]])[:missing]
    before = before[:missing] if len(before) >= missing else np.concatenate([before, lines[-1:]])
    result[1 - parity :: 2] = (before + after + 1) // 2
    return result


class _InFields:
    """See `Footage`: field after field in the order in which they were filmed, each made whole."""

    def __init__(self, footage: Footage, fields: Fields) -> None:
        self._footage, self._fields = footage, fields

    @property
    def count(self) -> int:
        return 2 * self._footage.count

    @property
    def size(self) -> tuple[int, int]:
        return self._footage.size

    @property
    def rate(self) -> Fraction:
        return 2 * self._footage.rate

    def picture(self, index: int) -> Pixels:
        return whole(self._footage.picture(index // 2), self._fields.parity(index))


class _InFrames(TaskControl):
    """Passes steps of fields on as those of frames."""

    def __init__(self, task: TaskControl) -> None:
        super().__init__()
        self._task = task

    def step(self, done: int, total: int, stage: str) -> None:
        self._task.step(done // 2, total // 2, stage)


def _woven(one: FilledFrame, other: FilledFrame, fields: Fields) -> FilledFrame:
    picture, changed = one.picture.copy(), one.changed.copy()
    lines = np.s_[fields.parity(other.frame) :: 2]
    picture[lines], changed[lines] = other.picture[lines], other.changed[lines]
    return FilledFrame(one.frame // 2, picture, changed)


def _is_combed(picture: Pixels) -> bool:
    """Whether lines go with those two further on rather than with their neighbours somewhere."""
    if picture.shape[0] < 5:
        return False
    green = picture[..., 1].astype(np.int16)
    line, beside, above, below = green[2:-2], green[1:-3] + green[3:-1], green[:-4], green[4:]
    apart = np.abs(2 * line - beside) / 2
    alike = np.maximum(np.abs(line - above), np.abs(line - below))
    return bool((apart > alike * 2 + _COMBED).mean() > _SHARE)
