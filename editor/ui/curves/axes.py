"""Where frames and values stand in the curve editor, and which of them get a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil, floor, log10

from editor.ui.figures import rounded

_STEPS = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """`first` is the clip's frame at `left`; `per_frame` pixels. Both may be parts."""

    left: float
    first: float
    per_frame: float

    def x(self, frame: float) -> float:
        return self.left + (frame - self.first) * self.per_frame

    def frame(self, x: float) -> float:
        return self.first + (x - self.left) / self.per_frame

    def zoomed(self, factor: float, x: float) -> TimeAxis:
        """The same with the frame at `x` kept there."""
        per_frame = min(max(self.per_frame * factor, 0.005), 200.0)
        return TimeAxis(self.left, self.frame(x) - (x - self.left) / per_frame, per_frame)

    def panned(self, pixels: float) -> TimeAxis:
        return replace(self, first=self.first - pixels / self.per_frame)

    @staticmethod
    def fitting(left: float, width: float, first: float, last: float) -> TimeAxis:
        """Frames `first` to `last` over `width` pixels, with a little air at both ends."""
        span = max(last - first, 1.0)
        per_frame = max(width, 1.0) / (span * 1.08)
        return TimeAxis(left, first - span * 0.04, per_frame)


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """`low` stands at `bottom`, `high` at `top`, in pixels; y grows downwards."""

    top: float
    bottom: float
    low: float
    high: float

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.bottom - share * (self.bottom - self.top)

    def value(self, y: float) -> float:
        share = (self.bottom - y) / (self.bottom - self.top)
        return self.low + share * (self.high - self.low)

    @property
    def per_pixel(self) -> float:
        return (self.high - self.low) / max(self.bottom - self.top, 1.0)


def comfortable(low: float, high: float) -> tuple[float, float]:
    """The range with air about it; a single value gets one in proportion to it."""
    span = high - low
    air = span * 0.16 if span > 1e-9 else max(abs(high) * 0.5, 0.5)
    return low - air, high + air


def ticks(low: float, high: float, most: int) -> Iterator[float]:
    """Round numbers between, evenly spaced, not many more than `most`."""
    step = _round_step((high - low) / max(most, 1))
    for number in range(ceil(low / step), floor(high / step) + 1):
        yield number * step


def written(value: float, step_hint: float) -> str:
    """A number with as many decimals as its neighbours on the axis need."""
    decimals = min(max(0, -floor(log10(max(abs(step_hint), 1e-9)))), 4)
    return rounded(value, decimals).replace("-", "\u2212")


def _round_step(step: float) -> float:
    power = 10.0 ** floor(log10(max(step, 1e-9)))
    return next(each * power for each in _STEPS if each * power >= step * 0.999)
