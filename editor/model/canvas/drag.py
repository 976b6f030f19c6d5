"""What a drag of a handle makes of a clip's transform: pure geometry, one function a handle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import atan2, degrees

from editor.model.canvas.guides import Cause, Guide, snapped
from editor.model.canvas.handles import CORNERS, KNOBS, SIDES, Handle, knob
from editor.model.canvas.placed import PlacedClip, turned
from editor.model.curves import Value, numbers_at
from editor.model.edits.clip.parameters import Parameter
from editor.model.flatten.geometry import Point
from editor.model.timeline import ItemId

Values = Mapping[Parameter, Value]

_STEP = 15.0  # degrees that a turn goes by when it is held to steps
_SOFT = 2.0  # degrees within which a turn snaps upright
_LEAST = 0.01  # of the fitted size: nothing is scaled smaller by the mouse
_LEFT = 0.01  # of the picture: what a crop always leaves


@dataclass(frozen=True, slots=True)
class Grip:
    """What is held. `free`: both sides on their own, or a turn by steps; `centred`: about the
    middle; `cropping`: knobs crop."""

    clip: PlacedClip
    handle: Handle
    free: bool = False
    centred: bool = False
    cropping: bool = False


@dataclass(frozen=True, slots=True)
class Pull:
    """What a drag has come to: the new values, and the lines that it has snapped to."""

    values: Values
    guides: tuple[Guide, ...] = ()


def dragged(
    grip: Grip, press: Point, now: Point, guides: tuple[Guide, ...] = (), reach: float = 0.0
) -> Pull:
    """What the clip's parameters become when the mouse goes from `press` to `now`.

    Args:
        guides: lines to snap to; `reach`: from how far, pixels of the frame.
    """
    if grip.handle is Handle.INSIDE:
        return _moved(grip.clip, press, now, guides, reach)
    if grip.handle is Handle.ROTATE:
        return _rotated(grip, press, now, bool(guides))
    if grip.handle is Handle.ANCHOR:
        return _anchored(grip.clip, press, now, reach)
    if grip.cropping:
        return _cropped(grip, press, now, guides, reach)
    return _scaled(grip, press, now, guides, reach)


def moved_along(clip: PlacedClip, pull: Pull, others: Iterable[PlacedClip]) -> dict[ItemId, Values]:
    """What a move of `clip` means for all that are moved with it: they go the same way."""
    x, y = numbers_at(pull.values[Parameter.POSITION], 0)
    across, down = x - clip.placement.position[0], y - clip.placement.position[1]
    changes: dict[ItemId, Values] = {clip.item: pull.values}
    for other in others:
        own_x, own_y = other.placement.position
        changes[other.item] = {Parameter.POSITION: (own_x + across, own_y + down)}
    return changes


def _moved(
    clip: PlacedClip, press: Point, now: Point, guides: tuple[Guide, ...], reach: float
) -> Pull:
    across, down = now[0] - press[0], now[1] - press[1]
    left, top, right, bottom = clip.bounds
    snap = snapped(
        (left + across, (left + right) / 2 + across, right + across),
        (top + down, (top + bottom) / 2 + down, bottom + down),
        guides,
        reach,
    )
    x, y = clip.placement.position
    position = x + across + snap.by[0], y + down + snap.by[1]
    return Pull({Parameter.POSITION: position}, snap.guides)


def _rotated(grip: Grip, press: Point, now: Point, snaps: bool) -> Pull:
    """About the anchor point, by the angle that the mouse has gone around it."""
    x, y = grip.clip.anchor
    before, after = atan2(press[1] - y, press[0] - x), atan2(now[1] - y, now[0] - x)
    turn = (degrees(after - before) + 180) % 360 - 180
    rotation = grip.clip.placement.rotation + turn
    if grip.free:
        rotation = round(rotation / _STEP) * _STEP
    elif snaps and abs(rotation - round(rotation / 90) * 90) <= _SOFT:
        rotation = round(rotation / 90) * 90.0
    return Pull({Parameter.ROTATION: rotation})


def _anchored(clip: PlacedClip, press: Point, now: Point, reach: float) -> Pull:
    """The anchor elsewhere in the picture; the picture stays where it is."""
    target = clip.anchor[0] + now[0] - press[0], clip.anchor[1] + now[1] - press[1]
    left, top, right, bottom = clip.edges
    points = [knob(clip, handle) for handle in KNOBS]
    points.append(clip.in_frame(((left + right) / 2, (top + bottom) / 2)))
    lines = tuple(
        Guide(axis, p[axis], Cause.CLIP_EDGE, clip.name) for p in points for axis in (0, 1)
    )
    met: tuple[Guide, ...] = ()
    if reach:
        snap = snapped((target[0],), (target[1],), lines, reach)
        target, met = (target[0] + snap.by[0], target[1] + snap.by[1]), snap.guides
    width, height = clip.frame_size
    return Pull(
        {
            Parameter.ANCHOR: clip.in_picture(target),
            Parameter.POSITION: (target[0] - width / 2, target[1] - height / 2),
        },
        met,
    )


def _scaled(grip: Grip, press: Point, now: Point, guides: tuple[Guide, ...], reach: float) -> Pull:
    """The knob follows the mouse; the opposite one, or the middle, stays where it is."""
    clip = grip.clip
    across, down = SIDES[grip.handle]
    left, top, right, bottom = clip.edges
    middle = (left + right) / 2, (top + bottom) / 2
    half = (right - left) / 2 * across, (bottom - top) / 2 * down
    held = middle if grip.centred else (middle[0] - half[0], middle[1] - half[1])
    arm = (half[0], half[1]) if grip.centred else (2 * half[0], 2 * half[1])
    start = knob(clip, grip.handle)
    target = start[0] + now[0] - press[0], start[1] + now[1] - press[1]
    uniform = grip.handle in CORNERS and not grip.free
    met: tuple[Guide, ...] = ()
    if clip.is_upright and guides:
        target, met = _onto(target, start, clip.in_frame(held), grip.handle, uniform, guides, reach)
    scale = _scale(clip, target, held, arm, uniform)
    return Pull({Parameter.SCALE: scale, Parameter.POSITION: _position_for(clip, scale, held)}, met)


def _scale(
    clip: PlacedClip, target: Point, held: Point, arm: Point, uniform: bool
) -> tuple[float, float]:
    """The scale at which `arm`, from `held`, reaches `target`."""
    fixed = clip.in_frame(held)
    reached = turned((target[0] - fixed[0], target[1] - fixed[1]), -clip.placement.rotation)
    scale_x, scale_y = clip.placement.scale
    if uniform:
        now = arm[0] * scale_x, arm[1] * scale_y
        square = now[0] ** 2 + now[1] ** 2
        ratio = (reached[0] * now[0] + reached[1] * now[1]) / square if square else 1.0
        least = _LEAST / max(abs(scale_x), abs(scale_y), _LEAST)
        ratio = max(ratio, least)
        return scale_x * ratio, scale_y * ratio
    return (
        _kept_off_zero(reached[0] / arm[0]) if arm[0] else scale_x,
        _kept_off_zero(reached[1] / arm[1]) if arm[1] else scale_y,
    )


def _kept_off_zero(scale: float) -> float:
    return scale if abs(scale) >= _LEAST else (-_LEAST if scale < 0 else _LEAST)


def _position_for(clip: PlacedClip, scale: tuple[float, float], held: Point) -> Point:
    """The position that leaves the picture's point `held` where it is, at another scale."""
    fixed = clip.in_frame(held)
    anchor_x, anchor_y = clip.placement.anchor
    arm = (held[0] - anchor_x) * scale[0], (held[1] - anchor_y) * scale[1]
    x, y = turned(arm, clip.placement.rotation)
    return fixed[0] - clip.frame_size[0] / 2 - x, fixed[1] - clip.frame_size[1] / 2 - y


def _onto(
    target: Point,
    start: Point,
    fixed: Point,
    handle: Handle,
    uniform: bool,
    guides: tuple[Guide, ...],
    reach: float,
) -> tuple[Point, tuple[Guide, ...]]:
    """`target` brought onto a line; along the diagonal where both sides grow alike."""
    across, down = SIDES[handle]
    if not uniform:
        snap = snapped((target[0],) * abs(across), (target[1],) * abs(down), guides, reach)
        return (target[0] + snap.by[0], target[1] + snap.by[1]), snap.guides
    way = start[0] - fixed[0], start[1] - fixed[1]
    square = way[0] ** 2 + way[1] ** 2
    if not square:
        return target, ()
    part = ((target[0] - fixed[0]) * way[0] + (target[1] - fixed[1]) * way[1]) / square
    on_way = fixed[0] + way[0] * part, fixed[1] + way[1] * part
    near = [
        (abs(guide.at - on_way[guide.axis]), guide)
        for guide in guides
        if way[guide.axis] and abs(guide.at - on_way[guide.axis]) <= reach
    ]
    if not near:
        return target, ()
    guide = min(near, key=lambda pair: pair[0])[1]
    part = (guide.at - fixed[guide.axis]) / way[guide.axis]
    return (fixed[0] + way[0] * part, fixed[1] + way[1] * part), (guide,)


def _cropped(grip: Grip, press: Point, now: Point, guides: tuple[Guide, ...], reach: float) -> Pull:
    """The sides that the knob is on go with the mouse, within the picture."""
    clip = grip.clip
    across, down = SIDES[grip.handle]
    start = knob(clip, grip.handle)
    target = start[0] + now[0] - press[0], start[1] + now[1] - press[1]
    met: tuple[Guide, ...] = ()
    if clip.is_upright and guides:
        snap = snapped((target[0],) * abs(across), (target[1],) * abs(down), guides, reach)
        target, met = (target[0] + snap.by[0], target[1] + snap.by[1]), snap.guides
    x, y = clip.in_picture(target)
    return Pull(
        {Parameter.CROP: _crop(list(clip.placement.crop), (across, down), (x, y), clip.fitted)}, met
    )


def _crop(
    crop: list[float], sides: tuple[int, int], point: Point, fitted: tuple[float, float]
) -> tuple[float, float, float, float]:
    for axis in (0, 1):
        if not sides[axis]:
            continue
        part = point[axis] / fitted[axis] + 0.5  # 0..1 of the picture, from its left or upper side
        mine, other = (axis, axis + 2) if sides[axis] < 0 else (axis + 2, axis)
        wanted = part if sides[axis] < 0 else 1 - part
        crop[mine] = min(max(wanted, 0.0), max(1 - crop[other] - _LEFT, 0.0))
    return crop[0], crop[1], crop[2], crop[3]
