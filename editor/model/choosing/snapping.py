"""What an edge on the timeline sticks to when it comes near: cuts, markers, the playhead, in, out.

Tracks know their cuts in order already, so nothing is collected: each is asked by bisection for
the cut that is nearest, which takes as long for ten clips as for ten thousand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from enum import Enum
from typing import TypeGuard

from editor.model.going.markers import carried_markers
from editor.model.project import Sequence
from editor.model.timeline import Clip, Item, ItemId, MarkerId, Track


class SnapKind(Enum):
    """Of two causes that are equally near, the one named first here counts."""

    PLAYHEAD = "playhead"
    IN_POINT = "in point"
    OUT_POINT = "out point"
    MARKER = "marker"
    CLIP_START = "clip start"
    CLIP_END = "clip end"
    START = "start"


@dataclass(frozen=True, slots=True)
class SnapPoint:
    """A frame that edges stick to, and why. `name` is the clip's or marker's, else empty."""

    frame: int
    kind: SnapKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class SnappedShift:
    """How far to go so that one of the edges lies on `point`."""

    frames: int
    point: SnapPoint


class SnapPoints:
    """What there is to stick to in a sequence, apart from what is on the move itself.

    Args:
        playhead: None while it is the playhead that moves.
        without: clips whose edges move, and so hold nothing; nor do their markers.
        without_marker: the marker that moves.
        range_points: whether the in and out points hold; not while one of them moves.
    """

    def __init__(
        self,
        sequence: Sequence,
        playhead: int | None = None,
        *,
        without: Set[ItemId] = frozenset(),
        without_marker: MarkerId | None = None,
        range_points: bool = True,
    ) -> None:
        self._tracks = sequence.tracks
        self._without = without
        points = [SnapPoint(0, SnapKind.START)]
        if playhead is not None:
            points.append(SnapPoint(playhead, SnapKind.PLAYHEAD))
        if range_points and sequence.in_point is not None:
            points.append(SnapPoint(sequence.in_point, SnapKind.IN_POINT))
        if range_points and sequence.out_point is not None:
            points.append(SnapPoint(sequence.out_point, SnapKind.OUT_POINT))
        for marker in sequence.markers:
            if marker.id != without_marker:
                ends = {marker.frame, marker.frame + marker.duration}
                points += [SnapPoint(frame, SnapKind.MARKER, marker.name) for frame in ends]
        for carried in carried_markers(sequence):
            if carried.clip.id not in without and carried.marker.id != without_marker:
                points.append(SnapPoint(carried.frame, SnapKind.MARKER, carried.marker.name))
        self._points = sorted(points, key=lambda point: point.frame)
        self._frames = [point.frame for point in self._points]

    def nearest(self, frame: int, tolerance: int) -> SnapPoint | None:
        """The nearest point that is at most `tolerance` frames away."""
        found = list(self._single_points(frame, tolerance))
        for track in self._tracks:
            found += _edges(track, frame, tolerance, self._without)
        order = list(SnapKind)
        return min(
            found,
            key=lambda point: (abs(point.frame - frame), order.index(point.kind), point.frame),
            default=None,
        )

    def shift(self, edges: Iterable[int], frames: int, tolerance: int) -> SnappedShift | None:
        """The shift nearest to `frames` that puts one of `edges` on a point, if one is near.

        |  A  |            playhead          |  A  |playhead
              ^edge  --frames-->        ->         ^
        """
        best: SnappedShift | None = None
        for edge in edges:
            point = self.nearest(edge + frames, tolerance)
            if point is None:
                continue
            shift = SnappedShift(point.frame - edge, point)
            if best is None or abs(shift.frames - frames) < abs(best.frames - frames):
                best = shift
        return best

    def _single_points(self, frame: int, tolerance: int) -> Iterator[SnapPoint]:
        index = bisect_left(self._frames, frame - tolerance)
        while index < len(self._points) and self._frames[index] <= frame + tolerance:
            yield self._points[index]
            index += 1


def _edges(track: Track, frame: int, tolerance: int, without: Set[ItemId]) -> Iterator[SnapPoint]:
    """The nearest edge of a clip on the track at or after `frame`, and the nearest before it."""
    starts = track.starts
    middle = bisect_left(starts, frame)
    for cuts in range(middle, len(starts)), range(middle - 1, -1, -1):
        for cut in cuts:
            if abs(starts[cut] - frame) > tolerance:
                break
            point = _edge(track, cut, without)
            if point is not None:
                yield point
                break


def _edge(track: Track, cut: int, without: Set[ItemId]) -> SnapPoint | None:
    """What clip begins, or else ends, before item number `cut`."""
    items = track.items
    following = items[cut] if cut < len(items) else None
    if _holds(following, without):
        return SnapPoint(track.starts[cut], SnapKind.CLIP_START, following.name)
    before = items[cut - 1] if cut else None
    if _holds(before, without):
        return SnapPoint(track.starts[cut], SnapKind.CLIP_END, before.name)
    return None


def _holds(item: Item | None, without: Set[ItemId]) -> TypeGuard[Clip]:
    return isinstance(item, Clip) and item.id not in without
