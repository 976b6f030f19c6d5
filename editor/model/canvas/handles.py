"""The handles of a placed clip: where they are, and which one is under the mouse."""

from __future__ import annotations

from enum import Enum, auto
from math import hypot

from editor.model.canvas.placed import PlacedClip
from editor.model.flatten.geometry import Point


class Handle(Enum):
    TOP_LEFT = auto()
    TOP = auto()
    TOP_RIGHT = auto()
    RIGHT = auto()
    BOTTOM_RIGHT = auto()
    BOTTOM = auto()
    BOTTOM_LEFT = auto()
    LEFT = auto()
    ROTATE = auto()
    ANCHOR = auto()
    INSIDE = auto()


SIDES = {
    Handle.TOP_LEFT: (-1, -1),
    Handle.TOP: (0, -1),
    Handle.TOP_RIGHT: (1, -1),
    Handle.RIGHT: (1, 0),
    Handle.BOTTOM_RIGHT: (1, 1),
    Handle.BOTTOM: (0, 1),
    Handle.BOTTOM_LEFT: (-1, 1),
    Handle.LEFT: (-1, 0),
}
"""Of each knob: the side it is on, across and down."""

KNOBS = tuple(SIDES)
CORNERS = (Handle.TOP_LEFT, Handle.TOP_RIGHT, Handle.BOTTOM_RIGHT, Handle.BOTTOM_LEFT)

_GRIP = 8.0  # half of what the mouse may miss a knob by; all in pixels of the screen
_STEM = 28.0  # from the upper edge to the knob that turns
_HALO = 26.0  # around a corner, outside the picture: turns too
_ROOM = 40.0  # a side shorter than this shows no knob in its middle


def knob(clip: PlacedClip, handle: Handle) -> Point:
    """Where a corner's or side's knob lies in the frame."""
    across, down = SIDES[handle]
    left, top, right, bottom = clip.edges
    x = (left, (left + right) / 2, right)[across + 1]
    y = (top, (top + bottom) / 2, bottom)[down + 1]
    return clip.in_frame((x, y))


def rotation_knob(clip: PlacedClip, pixel: float) -> Point:
    """Where the knob that turns the clip lies: outside the middle of its upper edge, or inside
    where that would be beyond the frame.

    Args:
        pixel: pixels of the frame to one of the screen.
    """
    (x, y), (inner_x, inner_y) = knob(clip, Handle.TOP), knob(clip, Handle.BOTTOM)
    length = hypot(x - inner_x, y - inner_y)
    if length == 0:
        return x, y - _STEM * pixel
    reach = _STEM * pixel / length
    across, down = (x - inner_x) * reach, (y - inner_y) * reach
    wide, high = clip.frame_size
    is_seen = 0 <= x + across <= wide and 0 <= y + down <= high
    return (x + across, y + down) if is_seen else (x - across, y - down)


def shown_knobs(clip: PlacedClip, pixel: float) -> tuple[Handle, ...]:
    """The knobs there is room for on the screen: always the corners."""
    first, second, _, fourth = clip.corners
    wide = _distance(first, second) >= _ROOM * pixel
    high = _distance(first, fourth) >= _ROOM * pixel
    sides = {Handle.TOP: wide, Handle.BOTTOM: wide, Handle.LEFT: high, Handle.RIGHT: high}
    return tuple(handle for handle in KNOBS if sides.get(handle, True))


def has_room(clip: PlacedClip, pixel: float) -> bool:
    """Whether the anchor point can be told from the corners."""
    left, top, right, bottom = clip.bounds
    return min(right - left, bottom - top) >= _ROOM * pixel


def handle_at(
    clip: PlacedClip, point: Point, pixel: float, *, cropping: bool = False
) -> Handle | None:
    """What of the clip is under `point`; corners before all else, its inside last.

    Args:
        pixel: pixels of the frame to one of the screen.
        cropping: the knobs crop; nothing turns, nothing moves the anchor.
    """
    grip = _GRIP * pixel
    knobs = {each: _distance(knob(clip, each), point) for each in shown_knobs(clip, pixel)}
    for group in (CORNERS, KNOBS):
        near = [each for each in group if each in knobs and knobs[each] <= grip]
        if near:
            return min(near, key=knobs.__getitem__)
    if not cropping:
        if _distance(rotation_knob(clip, pixel), point) <= grip:
            return Handle.ROTATE
        if has_room(clip, pixel) and _distance(clip.anchor, point) <= grip:
            return Handle.ANCHOR
    if clip.contains(point):
        return Handle.INSIDE
    if not cropping and min(knobs[each] for each in CORNERS) <= _HALO * pixel:
        return Handle.ROTATE
    return None


def _distance(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])
