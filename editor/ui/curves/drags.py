"""What a drag in the curve editor makes of the curves: pure, from where it began."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from editor.model.curves import Animated, Handle, Value
from editor.model.edits.clip.keyframes import is_aligned, with_handle, with_keys_moved
from editor.model.edits.clip.parameters import Address
from editor.ui.curves.hits import HandleHit, KeyHit, KeyId, PlacedLane, handle_of
from editor.ui.curves.lanes import numbers, with_number

Curves = tuple[tuple[Address, Animated], ...]


@dataclass(frozen=True, slots=True)
class KeysDrag:
    """The selected keyframes, dragged by the one that was grabbed: time is for all of them,
    value for the grabbed number in the grabbed lane."""

    grabbed: KeyHit
    lanes: tuple[PlacedLane, ...]
    selected: Set[KeyId]

    def moved(self, frames: int, value: float) -> tuple[Curves, frozenset[KeyId]]:
        """The curves after moving, and what is selected then."""
        curves: list[tuple[Address, Animated]] = []
        for placed in self.lanes:
            lane = placed.lane
            mine = frozenset(frame for address, frame in self.selected if address == lane.address)
            if not mine:
                continue
            own = value if lane.address == self.grabbed.lane.lane.address else 0.0
            part = self.grabbed.part

            def raised(old: Value, own: float = own, part: int = part) -> Value:
                return with_number(old, part, numbers(old)[part] + own) if own else old

            curves.append((lane.address, with_keys_moved(lane.curve, mine, frames, raised)))
        selected = frozenset((address, frame + frames) for address, frame in self.selected)
        return tuple(curves), selected


@dataclass(frozen=True, slots=True)
class HandleDrag:
    grabbed: HandleHit

    def moved(self, frames: float, value: float, *, free: bool) -> Curves:
        """The handle's end moved by so much from where it was.

        Args:
            free: leave the opposite handle; else a curve without a corner stays without.
        """
        hit = self.grabbed
        old = handle_of(hit.lane.lane, hit.key, hit.side)
        new_value = with_number(old.value, hit.part, numbers(old.value)[hit.part] + value)
        assert not isinstance(new_value, str)
        curve = with_handle(
            hit.lane.lane.curve,
            hit.key.frame,
            hit.side,
            Handle(old.frames + frames, new_value),
            aligned=not free and is_aligned(hit.key),
        )
        return ((hit.lane.lane.address, curve),)


def snapped(frame: float, marks: Set[int], reach: float) -> int:
    """The nearest whole frame, or the nearest of `marks` within `reach` frames."""
    near = min(marks, key=lambda mark: abs(mark - frame), default=None)
    if near is not None and abs(near - frame) <= reach:
        return near
    return round(frame)
