"""Edges of clips moved along the track, with what is beside them giving or taking room."""

from __future__ import annotations

from collections.abc import Collection

from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import Draft, Place
from editor.model.edits.splicing.pieces import with_head, with_tail
from editor.model.ranges import frames_after, frames_before
from editor.model.timecode import frames_text
from editor.model.timeline import Clip, Gap, Item, ItemId


def move_edges(
    draft: Draft, tails: Collection[ItemId], heads: Collection[ItemId], frames: int
) -> None:
    """Moves the last edges of `tails` and the first edges of `heads` by `frames`.

    Where a tail meets a head, both move as one. Empty time beside an edge gives room or is left;
    a clip beside it that is in neither list is in the way.

    Raises:
        EditError: no room, no material, or a clip would have no length.
    """
    rolled: set[ItemId] = set()
    for item in tails:
        place = draft.place(item)
        following = place.track.items[place.index + 1 : place.index + 2]
        if following and following[0].id in heads:
            rolled.add(following[0].id)
        _move_cut(draft, place, place.index + 1, frames, tails, heads)
    for item in heads:
        if item not in rolled:
            place = draft.place(item)
            _move_cut(draft, place, place.index, frames, tails, heads)


def _move_cut(
    draft: Draft,
    place: Place,
    cut: int,
    frames: int,
    tails: Collection[ItemId],
    heads: Collection[ItemId],
) -> None:
    """Moves the cut before item number `cut` of the place's track."""
    items = place.track.items
    left = items[cut - 1] if cut > 0 else None
    right = items[cut] if cut < len(items) else None
    new: tuple[Item, ...] = ()
    if left is None or isinstance(left, Gap) or left.id in tails:
        new += tail_moved(draft, left, frames)
    else:
        new += (left, *left_free(draft, left, frames))
    if right is None or isinstance(right, Gap) or right.id in heads:
        new += head_moved(draft, right, frames)
    else:
        new += (*left_free(draft, right, -frames), right)
    draft.replace_items(place.track.id, max(cut - 1, 0), cut + 1, new)


def left_free(draft: Draft, blocking: Clip, frames: int) -> tuple[Item, ...]:
    """The time that an edge moving away from a clip leaves; refused if it moves into it."""
    if frames < 0:
        raise EditError(
            f"“{blocking.name}” is in the way: there is no free time beside it. Ripple or roll "
            "instead, or move it."
        )
    return (draft.gap(frames),) if frames else ()


def tail_moved(draft: Draft, item: Item | None, frames: int) -> tuple[Item, ...]:
    """What is left of a cut, when that moves by `frames`; None stands for the track's start."""
    if item is None:
        if frames < 0:
            raise EditError("A sequence begins at frame 0: there is no room before it.")
        return (draft.gap(frames),) if frames else ()
    return (_resized(draft, with_tail(item, frames), item, after=frames),)


def head_moved(draft: Draft, item: Item | None, frames: int) -> tuple[Item, ...]:
    """What is right of a cut, when that moves by `frames`; None stands for the track's end."""
    if item is None:
        return ()
    return (_resized(draft, with_head(item, frames, draft.rate), item, before=-frames),)


def resized_tail(draft: Draft, clip: Clip, frames: int) -> Clip:
    """The clip with its last edge moved by `frames`, whatever is beside it."""
    resized = _resized(draft, with_tail(clip, frames), clip, after=frames)
    assert isinstance(resized, Clip)
    return resized


def resized_head(draft: Draft, clip: Clip, frames: int) -> Clip:
    """The clip with its first edge moved by `frames`, whatever is beside it."""
    resized = _resized(draft, with_head(clip, frames, draft.rate), clip, before=-frames)
    assert isinstance(resized, Clip)
    return resized


def _resized(draft: Draft, new: Item, old: Item, before: int = 0, after: int = 0) -> Item:
    """`new`, if `old` can grow by `before` frames at its head and `after` at its tail."""
    if isinstance(old, Gap):
        if new.duration < 0:
            needed = old.duration - new.duration
            raise EditError(
                f"There are only {old.duration} of {needed} frames free beside the edge. "
                "Ripple or roll instead, or go less far."
            )
        return new
    if new.duration < 1:
        raise EditError(
            f"“{old.name}” has {frames_text(old.duration)}: nothing of it would be left. "
            "Remove it instead."
        )
    for wanted, spare, side in (
        (before, frames_before(draft.project, old, draft.rate), "before its first frame"),
        (after, frames_after(draft.project, old, draft.rate), "after its last frame"),
    ):
        if wanted > 0 and spare is not None and spare < wanted:
            raise EditError(
                f"“{old.name}” has not enough material {side}: {frames_text(wanted)} wanted, "
                f"{max(spare, 0)} left."
            )
    return new
