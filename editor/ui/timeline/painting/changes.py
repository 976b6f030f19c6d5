"""Where a track looks different after a change: only there is it painted anew."""

from __future__ import annotations

from dataclasses import dataclass

from editor.model.timeline import Clip, Item, Track


@dataclass(frozen=True, slots=True)
class Stretch:
    """The frames from `first` to before `end`; `end` None: to the right edge of all there is."""

    first: int
    end: int | None


ALL = Stretch(0, None)


def looks_changed(before: Track, after: Track) -> Stretch | None:
    """The part of the track that is seen to be another; None where there is none.

    What did not change is the same value in both, so that this takes no time.
    """
    if before is after:
        return None
    if _frame_of(before) != _frame_of(after):
        return ALL
    old, new = before.items, after.items
    most = min(len(old), len(new))
    head = 0
    while head < most and old[head] is new[head]:
        head += 1
    tail = 0
    while tail < most - head and old[-1 - tail] is new[-1 - tail]:
        tail += 1
    pairs = zip(old[head : len(old) - tail], new[head : len(new) - tail], strict=False)
    if len(old) == len(new) and all(_look_alike(a, b) for a, b in pairs):
        return None
    if after.transitions:  # they reach over a cut into what is beside it
        head, tail = max(head - 1, 0), max(tail - 1, 0)
    first = after.starts[head]
    if before.duration != after.duration:
        return Stretch(first, None)
    return Stretch(first, after.starts[len(new) - tail])


def _frame_of(track: Track) -> tuple[object, ...]:
    """All but the items."""
    state = track.enabled, track.locked, track.muted
    return track.id, track.kind, track.transitions, *state


def _look_alike(before: Item, after: Item) -> bool:
    """Whether nothing of the item that the timeline shows is another."""
    if before is after:
        return True
    if not (isinstance(before, Clip) and isinstance(after, Clip)):
        return False
    return _face(before) == _face(after)


def _face(clip: Clip) -> tuple[object, ...]:
    place = clip.id, clip.duration, clip.source_start, clip.speed
    return (
        *place,
        clip.name,
        clip.source,
        clip.enabled,
        bool(clip.effects),
        clip.opacity,
        clip.volume,
        clip.markers,
    )
