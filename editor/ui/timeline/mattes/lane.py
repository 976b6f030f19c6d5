"""Where the lane of a matte lies, and which of the footage's frames lies where in it."""

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
_TINY = 1e-6  # so that what is exact as a fraction stays in its frame


@dataclass(frozen=True, slots=True)
class MatteLane:
    """`rect`: in pixels of the view. `start`: the clip's first frame in the sequence; `rate`: the
    footage's frames a second. `within`: the footage's frames that the clip shows."""

    matte: Matte
    clip: Clip
    rect: QRect
    start: int
    sequence_rate: Fraction
    rate: Fraction
    within: range

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


def lane_of(
    current: CurrentMatte, sequence: Sequence, geometry: TimelineGeometry, scale: float = 1.0
) -> MatteLane | None:
    """The lane of the matte that is worked on; None: there is none, or no room for it.

    Args:
        scale: of the interface.
    """
    clip, matte, media = current.clip, current.matte, current.media
    found = None if clip is None else sequence.find(clip.id)
    if clip is None or matte is None or media is None or found is None or not clip.speed:
        return None
    track, index = found
    row = geometry.row_of(track.id)
    rate = None if media.video is None else media.video.rate
    if row is None or rate is None or row.height < _LEAST_CLIP * scale:
        return None
    start = track.start_of(index)
    left, right = (round(geometry.x_of(each)) for each in (start, start + clip.duration))
    height = round(min(_HEIGHT * scale, row.height / 3))
    foot = geometry.y_of(row) + row.height - 3
    foot -= _KEYS if key_frames(clip) else 0
    rect = QRect(left, foot - height, right - left - 1, height)
    return MatteLane(matte, clip, rect, start, sequence.rate, rate, current.range)
