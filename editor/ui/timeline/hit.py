"""What lies under a point of the timeline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from editor.model.project import Sequence
from editor.model.timeline import Clip, Gap, ItemId, Track, TrackId, Transition, TransitionId
from editor.ui.timeline.geometry import TimelineGeometry, TrackRow
from editor.ui.timeline.levels import LevelLane

EDGE = 7.0  # pixels within a clip that are its edge
ROLL = 3.0  # pixels to either side of a cut that are the cut itself
_FADE = 8.0  # pixels around a fade's handle
_LEVEL = 4.0  # pixels around a clip's level line
_LEAST_BODY = 12.0  # a clip narrower than this has no edges


class Zone(Enum):
    """HEAD and TAIL are a clip's edges, CUT is where two clips meet, FADE_IN and FADE_OUT the
    handles at the upper corners of a selected clip, LEVEL its line of loudness or opacity."""

    EMPTY = auto()
    GAP = auto()
    BODY = auto()
    HEAD = auto()
    TAIL = auto()
    CUT = auto()
    FADE_IN = auto()
    FADE_OUT = auto()
    LEVEL = auto()
    TRANSITION = auto()
    TRANSITION_HEAD = auto()
    TRANSITION_TAIL = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """`frame` is under the point, `cut` the nearest boundary of frames. At CUT, `item` is the
    clip on the left."""

    zone: Zone
    frame: int
    cut: int
    track: TrackId | None = None
    item: ItemId | None = None
    transition: TransitionId | None = None


def hit_test(
    sequence: Sequence,
    geometry: TimelineGeometry,
    x: float,
    y: float,
    selected: frozenset[ItemId] = frozenset(),
) -> Hit:
    """What is at (`x`, `y`) of the clip area."""
    frame, cut = geometry.frame_at(x), geometry.cut_at(x)
    row = geometry.row_at(y)
    track = sequence.track(row.track) if row else None
    if row is None or track is None:
        return Hit(Zone.EMPTY, frame, cut)
    over = _transition_at(track, geometry, row, x, y)
    if over is not None:
        transition, zone = over
        return Hit(zone, frame, cut, track.id, transition=transition.id)
    index = track.index_at(frame)
    if index is None:
        last = track.items[-1] if track.items else None
        if isinstance(last, Clip) and 0 <= x - geometry.x_of(track.duration) <= ROLL:
            return Hit(Zone.TAIL, frame, cut, track.id, last.id)
        return Hit(Zone.EMPTY, frame, cut, track.id)
    item = track.items[index]
    left, right = (geometry.x_of(track.start_of(each)) for each in (index, index + 1))
    if isinstance(item, Gap):
        return _beside_gap(
            track, index, Hit(Zone.GAP, frame, cut, track.id, item.id), x, left, right
        )
    zone = _zone(track, index, x, left, right)
    if item.id in selected and y - geometry.y_of(row) <= _FADE * 2:
        zone = _fade(zone, x, left, right)
    if (
        zone is Zone.BODY
        and item.id in selected
        and _is_on_level(track, index, geometry, row, x, y)
    ):
        zone = Zone.LEVEL
    if zone is Zone.CUT and x - left <= ROLL:
        return Hit(zone, frame, cut, track.id, track.items[index - 1].id)
    return Hit(zone, frame, cut, track.id, item.id)


def item_under(sequence: Sequence, hit: Hit) -> ItemId | None:
    """The item to point at: at a cut, which is held as the end of its left clip, the clip on the
    mouse's side."""
    track = sequence.track(hit.track) if hit.track is not None else None
    if hit.zone is not Zone.CUT or track is None:
        return hit.item
    index = track.index_at(hit.frame)
    return hit.item if index is None else track.items[index].id


def _zone(track: Track, index: int, x: float, left: float, right: float) -> Zone:
    if right - left < _LEAST_BODY:
        return Zone.BODY
    if x - left <= EDGE:
        before = track.items[index - 1] if index else None
        return Zone.CUT if isinstance(before, Clip) and x - left <= ROLL else Zone.HEAD
    if right - x <= EDGE:
        after = track.items[index + 1] if index + 1 < len(track.items) else None
        return Zone.CUT if isinstance(after, Clip) and right - x <= ROLL else Zone.TAIL
    return Zone.BODY


def _fade(zone: Zone, x: float, left: float, right: float) -> Zone:
    if right - left < 4 * _FADE or zone is not Zone.BODY:
        return zone
    if x - left <= EDGE + _FADE:
        return Zone.FADE_IN
    return Zone.FADE_OUT if right - x <= EDGE + _FADE else zone


def _is_on_level(
    track: Track, index: int, geometry: TimelineGeometry, row: TrackRow, x: float, y: float
) -> bool:
    lane = LevelLane(track.kind, geometry.y_of(row), row.height)
    clip = track.items[index]
    if not isinstance(clip, Clip) or not lane.has_line(clip):
        return False
    frame = min(max(geometry.frame_at(x) - track.start_of(index), 0), clip.duration - 1)
    return abs(lane.y_at(clip, frame) - y) <= _LEVEL


def _beside_gap(track: Track, index: int, gap: Hit, x: float, left: float, right: float) -> Hit:
    """A clip's edge can be taken from just outside, where nothing else is."""
    before = track.items[index - 1] if index else None
    after = track.items[index + 1] if index + 1 < len(track.items) else None
    if isinstance(before, Clip) and x - left <= ROLL:
        return Hit(Zone.TAIL, gap.frame, gap.cut, gap.track, before.id)
    if isinstance(after, Clip) and right - x <= ROLL:
        return Hit(Zone.HEAD, gap.frame, gap.cut, gap.track, after.id)
    return gap


def _transition_at(
    track: Track, geometry: TimelineGeometry, row: TrackRow, x: float, y: float
) -> tuple[Transition, Zone] | None:
    """The transition whose strip, the lower half of the band, holds the point."""
    if y - geometry.y_of(row) < row.height / 2:
        return None
    for transition in track.transitions:
        cut = cut_of(track, transition)
        left = geometry.x_of(cut - transition.in_offset)
        right = geometry.x_of(cut + transition.out_offset)
        if left <= x <= right:
            if right - left >= _LEAST_BODY and x - left <= EDGE:
                return transition, Zone.TRANSITION_HEAD
            if right - left >= _LEAST_BODY and right - x <= EDGE:
                return transition, Zone.TRANSITION_TAIL
            return transition, Zone.TRANSITION
    return None


def cut_of(track: Track, transition: Transition) -> int:
    """The frame of the cut that a transition lies over."""
    if transition.right is not None:
        index = track.index_of(transition.right)
        assert index is not None, transition.id
        return track.start_of(index)
    return track.duration
