"""Where the lanes of mattes lie, and which of the footage's frames lies where in them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect

from editor.model.going.keyframes import key_frames
from editor.model.project import Sequence
from editor.model.roto.matte import Matte
from editor.model.timeline import Clip
from editor.session.roto.current import CurrentMatte
from editor.ui.timeline.geometry import TimelineGeometry

_HEIGHT, _LEAST_CLIP, _KEYS = 18, 34, 8
_SHAPES = 10  # more, for the keys of shapes
_THIN, _APART, _PICTURE = 5, 1, 14  # of the lanes of other mattes; what stays of the clip
_TINY = 1e-6  # so that what is exact as a fraction stays in its frame


@dataclass(frozen=True, slots=True)
class MatteLane:
    """`rect`: in pixels of the view; a strip at its top is for the keys of shapes, where it
    `is_chosen` and has any. `start`: the clip's first frame in the sequence; `rate`: the
    footage's frames a second. `within`: the footage's frames that the clip shows."""

    matte: Matte
    clip: Clip
    rect: QRect
    start: int
    sequence_rate: Fraction
    rate: Fraction
    within: range
    is_chosen: bool = True

    @property
    def bars(self) -> QRect:
        """Where it is said how sure the matte is."""
        return self.rect.adjusted(0, self.rings.height(), 0, 0)

    @property
    def rings(self) -> QRect:
        """Where the keys of its shapes are; empty, if it has none."""
        has_any = self.is_chosen and bool(self.matte.splines)
        height = self.rect.height() * _SHAPES // (_HEIGHT + _SHAPES) if has_any else 0
        return QRect(self.rect.left(), self.rect.top(), self.rect.width(), height)

    def frame_at(self, x: float, geometry: TimelineGeometry) -> int:
        """The sequence's frame under `x`, within the clip."""
        inside = geometry.frame_at(x) - self.start
        return self.start + min(max(inside, 0), self.clip.duration - 1)

    def footage_at(self, frame: int) -> int:
        """The footage's frame that the sequence shows at `frame`."""
        return int(self._footage(np.array([frame - self.start], np.float64))[0])

    def columns(self, left: int, right: int, geometry: TimelineGeometry) -> NDArray[np.int64]:
        """The footage's frame at the left edge of each pixel from `left` to `right`, counted from
        the first that the clip shows."""
        xs = np.arange(left, right + 1)
        inside = np.floor(geometry.left_frame + xs / geometry.pixels_per_frame - self.start)
        return self._footage(np.clip(inside, 0, self.clip.duration)) - self.within.start

    def x_of(self, footage: int, geometry: TimelineGeometry) -> float:
        """The middle of where a frame of the footage is shown. The clip must move."""
        clip = self.clip
        ends = [
            (Fraction(footage + more) / self.rate - clip.source_start.seconds)
            / clip.speed
            * self.sequence_rate
            for more in (0, 1)
        ]
        return geometry.x_of(self.start + float(sum(ends)) / 2)

    def _footage(self, inside: NDArray[np.float64]) -> NDArray[np.int64]:
        clip = self.clip
        first = float(clip.source_start.seconds * self.rate)
        step = float(clip.speed / self.sequence_rate * self.rate)
        found = np.floor(first + inside * step + _TINY).astype(np.int64)
        return np.clip(found, self.within.start, self.within.stop)


def lanes_of(
    current: CurrentMatte, sequence: Sequence, geometry: TimelineGeometry, scale: float = 1.0
) -> tuple[MatteLane, ...]:
    """A lane for each matte of the clip: of the one that is worked on at its foot, of the others
    thin ones above it, as many as there is room for.

    Args:
        scale: of the interface.
    """
    clip, chosen, media = current.clip, current.matte, current.media
    found = None if clip is None else sequence.find(clip.id)
    if clip is None or media is None or found is None or not clip.speed:
        return ()
    track, index = found
    row = geometry.row_of(track.id)
    rate = None if media.video is None else media.video.rate
    if row is None or rate is None or row.height < _LEAST_CLIP * scale:
        return ()
    start = track.start_of(index)
    left, right = (round(geometry.x_of(each)) for each in (start, start + clip.duration))
    foot = geometry.y_of(row) + row.height - 3
    foot -= _KEYS if key_frames(clip) else 0
    top = geometry.y_of(row) + round(_PICTURE * scale)

    def made(matte: Matte, height: int) -> MatteLane:
        rect = QRect(left, foot - height, right - left - 1, height)
        is_chosen = chosen is not None and matte.id == chosen.id
        of = start, sequence.rate, rate, current.range, is_chosen
        return MatteLane(matte, clip, rect, *of)

    lanes: list[MatteLane] = []
    if chosen is not None:
        whole = _HEIGHT + (_SHAPES if chosen.splines else 0)
        lanes.append(made(chosen, round(min(whole * scale, row.height * whole / _HEIGHT / 3))))
        foot = lanes[0].rect.top()
    thin = round(_THIN * scale)
    for matte in reversed(current.mattes):
        if chosen is not None and matte.id == chosen.id:
            continue
        foot -= _APART
        if foot - thin < top:
            break
        lanes.append(made(matte, thin))
        foot -= thin
    return tuple(lanes)
