"""The line over a clip's body that says how loud, or how opaque, it is: where it runs.

Only clips that are selected have it, on tracks that are tall enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from editor.model.curves import Animated, Curve, number_at
from editor.model.edits.clip.parameters import Parameter
from editor.model.timeline import Clip, TrackKind

LEAST_HEIGHT = 44
"""Pixels that a track is tall at least to have the line."""
_TOP, _BOTTOM = 20, 5  # pixels of the band above the loudest, below the softest
_SOFTEST, _LOUDEST = -48.0, 12.0  # decibels that the line goes between


@dataclass(frozen=True, slots=True)
class LevelLane:
    """The line's room on a track: `top` and `height` are the band's, in pixels."""

    kind: TrackKind
    top: float
    height: float

    @property
    def parameter(self) -> Parameter:
        return Parameter.VOLUME if self.kind is TrackKind.AUDIO else Parameter.OPACITY

    @property
    def is_shown(self) -> bool:
        return self.height >= LEAST_HEIGHT

    def has_line(self, clip: Clip) -> bool:
        """Pictures that are plainly opaque have none, so that they can be taken anywhere."""
        return self.is_shown and (self.kind is TrackKind.AUDIO or clip.opacity != 1.0)

    def curve_of(self, clip: Clip) -> Animated:
        return clip.volume if self.kind is TrackKind.AUDIO else clip.opacity

    def y_of(self, value: float) -> float:
        lowest, highest = self._ends
        share = min(max((value - lowest) / (highest - lowest), 0.0), 1.0)
        return self.top + _TOP + (1 - share) * self._room

    def value_at(self, y: float) -> float:
        """Right at the bottom sound is silent."""
        lowest, highest = self._ends
        share = 1 - (y - self.top - _TOP) / self._room
        if share <= 0 and self.kind is TrackKind.AUDIO:
            return -96.0
        return lowest + min(max(share, 0.0), 1.0) * (highest - lowest)

    def y_at(self, clip: Clip, frame: Fraction | int) -> float:
        """Where the line is over a frame of the clip."""
        return self.y_of(number_at(self.curve_of(clip), frame))

    def keyframe_near(
        self, clip: Clip, frame: float, y: float, frames: float, pixels: float
    ) -> Fraction | None:
        """The keyframe at most `frames` and `pixels` away."""
        curve = self.curve_of(clip)
        keys = curve.keyframes if isinstance(curve, Curve) else ()
        for key in keys:
            value = key.value
            if not isinstance(value, int | float) or abs(float(key.frame) - frame) > frames:
                continue
            if abs(self.y_of(float(value)) - y) <= pixels:
                return key.frame
        return None

    @property
    def _ends(self) -> tuple[float, float]:
        return (_SOFTEST, _LOUDEST) if self.kind is TrackKind.AUDIO else (0.0, 1.0)

    @property
    def _room(self) -> float:
        return max(self.height - _TOP - _BOTTOM, 1.0)
