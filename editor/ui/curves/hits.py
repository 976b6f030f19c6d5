"""What is under the mouse in the curve editor."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF

from editor.model.curves import Handle, Interpolation, Keyframe, handles_between, value_at
from editor.model.edits.clip.keyframes import Side
from editor.model.edits.clip.parameters import Address
from editor.ui.curves.axes import TimeAxis, ValueAxis
from editor.ui.curves.lanes import Lane, numbers

KEY_REACH, CURVE_REACH = 7.0, 6.0

KeyId = tuple[Address, Fraction]


@dataclass(frozen=True, slots=True)
class PlacedLane:
    """A lane with its part of the view, and how its values stand there."""

    lane: Lane
    rect: QRectF
    axis: ValueAxis


@dataclass(frozen=True, slots=True)
class KeyHit:
    lane: PlacedLane
    key: Keyframe
    part: int


@dataclass(frozen=True, slots=True)
class HandleHit:
    lane: PlacedLane
    key: Keyframe
    part: int
    side: Side


@dataclass(frozen=True, slots=True)
class CurveHit:
    lane: PlacedLane
    part: int
    frame: int


Hit = KeyHit | HandleHit | CurveHit | PlacedLane | None


def hit_at(
    place: QPointF, lanes: tuple[PlacedLane, ...], time: TimeAxis, selected: Set[KeyId]
) -> Hit:
    """Handles lie above keyframes, and these above curves; else the lane, or nothing."""
    lane = next((each for each in lanes if each.rect.contains(place)), None)
    if lane is None:
        return None
    for key, part, side, spot in shown_handles(lane, time, selected):
        if _near(spot, place, KEY_REACH):
            return HandleHit(lane, key, part, side)
    for key in lane.lane.curve.keyframes:
        for part in range(len(lane.lane.parts)):
            spot = key_spot(lane, time, key, part)
            if _near(spot, place, KEY_REACH):
                return KeyHit(lane, key, part)
    frame = time.frame(place.x())
    shown = numbers(value_at(lane.lane.curve, Fraction(frame)))
    for part, number in enumerate(shown):
        if abs(lane.axis.y(number) - place.y()) <= CURVE_REACH:
            return CurveHit(lane, part, round(frame))
    return lane


def key_spot(lane: PlacedLane, time: TimeAxis, key: Keyframe, part: int) -> QPointF:
    return QPointF(time.x(float(key.frame)), lane.axis.y(lane.lane.number(key, part)))


def shown_handles(
    lane: PlacedLane, time: TimeAxis, selected: Set[KeyId]
) -> Iterator[tuple[Keyframe, int, Side, QPointF]]:
    """The handles that can be dragged: of selected keyframes, towards Bézier segments."""
    keys = lane.lane.curve.keyframes
    if lane.lane.holds:
        return
    for index, key in enumerate(keys):
        if (lane.lane.address, key.frame) not in selected:
            continue
        for side, handle in _handles(keys, index):
            for part, value in enumerate(numbers(handle.value)):
                x = time.x(float(key.frame) + handle.frames)
                y = lane.axis.y(lane.lane.number(key, part) + value)
                yield key, part, side, QPointF(x, y)


def handle_of(lane: Lane, key: Keyframe, side: Side) -> Handle:
    """The handle as it takes effect; flat towards nothing."""
    keys = lane.curve.keyframes
    index = keys.index(key)
    return next(handle for each, handle in _handles(keys, index) if each is side)


def _handles(keys: tuple[Keyframe, ...], index: int) -> Iterator[tuple[Side, Handle]]:
    key = keys[index]
    if index and keys[index - 1].interpolation is Interpolation.BEZIER:
        yield Side.IN, handles_between(keys[index - 1], key)[1]
    if index + 1 < len(keys) and key.interpolation is Interpolation.BEZIER:
        yield Side.OUT, handles_between(key, keys[index + 1])[0]


def _near(spot: QPointF, place: QPointF, reach: float) -> bool:
    return abs(spot.x() - place.x()) <= reach and abs(spot.y() - place.y()) <= reach
