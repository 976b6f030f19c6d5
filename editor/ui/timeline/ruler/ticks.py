"""Where a ruler has its lines and labels: at frames, seconds or hours, as there is room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from editor.model.timecode import drops_frames, timecode

_SECONDS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18000, 36000)
_LEAST_MINOR_PX = 6


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the ruler; `label` is empty between the labelled ones."""

    frame: int
    label: str


@dataclass(frozen=True, slots=True)
class Step:
    """`count` frames, or nominal seconds of timecode."""

    count: int
    is_seconds: bool

    def frames(self, nominal: int) -> int:
        return self.count * nominal if self.is_seconds else self.count


class Scale:
    """The ruler's divisions at one rate and zoom."""

    def __init__(self, rate: Fraction, pixels_per_frame: float, label_width: int) -> None:
        """
        Args:
            label_width: pixels that a label takes, with the room around it.
        """
        self._rate = rate
        self._nominal = max(1, ceil(rate))
        self._dropped = self._nominal // 15 if drops_frames(rate) else 0
        steps = list(self._steps())
        wanted = label_width / pixels_per_frame
        fitting = (step for step in steps if step.frames(self._nominal) >= wanted)
        self.major = next(fitting, steps[-1])
        self.minor = self._minor(steps, _LEAST_MINOR_PX / pixels_per_frame)

    def ticks(self, first: int, last: int) -> Iterator[Tick]:
        """The lines from frame `first` (0 or later) to `last`; the major ones are labelled."""
        major = set(self._at(self.major, first, last))
        for frame in major.union(self._at(self.minor, first, last)):
            yield Tick(frame, timecode(frame, self._rate) if frame in major else "")

    def _steps(self) -> Iterator[Step]:
        for count in (1, 2, 5, 10, 15, 20, 30):
            if count < self._nominal and self._nominal % count == 0:
                yield Step(count, is_seconds=False)
        for count in _SECONDS:
            yield Step(count, is_seconds=True)

    def _minor(self, steps: list[Step], wanted: float) -> Step:
        """The shortest step that is wide enough and fits into the major one without a rest."""
        major = self.major.frames(self._nominal)
        for step in steps:
            frames = step.frames(self._nominal)
            if frames >= wanted and major % frames == 0:
                return step
        return self.major

    def _at(self, step: Step, first: int, last: int) -> Iterator[int]:
        if not step.is_seconds:
            yield from range(first - first % step.count, last + 1, step.count)
            return
        second = first // self._nominal // step.count * step.count
        while (frame := self._frame_of_second(second)) <= last:
            yield frame
            second += step.count

    def _frame_of_second(self, second: int) -> int:
        """The first frame of that second of timecode; most minutes of drop-frame begin late."""
        minutes = second // 60
        skipped = self._dropped * (minutes - minutes // 10)
        late = self._dropped if second % 60 == 0 and minutes % 10 else 0
        return second * self._nominal - skipped + late
