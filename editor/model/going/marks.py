"""In and out points as they are set one after the other; the out point is exclusive."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marks:
    """The range from `in_point` to before `out_point`; None: from the start, to the end."""

    in_point: int | None = None
    out_point: int | None = None

    def with_in(self, frame: int) -> Marks:
        """`frame` as the first; an out point that does not come after it goes."""
        keeps = self.out_point is not None and self.out_point > frame
        return Marks(frame, self.out_point if keeps else None)

    def with_last(self, frame: int) -> Marks:
        """`frame` as the last that belongs to it; an in point that comes later goes."""
        keeps = self.in_point is not None and self.in_point <= frame
        return Marks(self.in_point if keeps else None, frame + 1)

    def within(self, duration: int) -> tuple[int, int]:
        """First frame and end, where all there is lasts `duration`."""
        first = self.in_point or 0
        return first, duration if self.out_point is None else self.out_point
