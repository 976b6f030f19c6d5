"""Clips cut in two. What is seen and heard stays the same."""

from __future__ import annotations

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft
from editor.model.edits.splicing.partners import partners
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId, TrackId


def slice_clip(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    frame: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Cuts the clip at `frame` of the sequence.

        |   A   | B |   ->   | A | A'| B |
             ^frame

    The left half keeps the id; the right half is new, linked to its partners' right halves.
    Both have the whole of every curve. A transition that the cut falls into goes.

    Args:
        linked: cut its partners at the same frame, where they have picture or sound there.

    Raises:
        EditError: the clip does not reach over `frame`, or a track is locked.
    """
    draft = Draft(project, sequence_id, new_id)
    place = draft.place(item)
    if not place.start < frame < place.end:
        raise EditError(
            f"“{place.clip.name}” cannot be sliced at frame {frame}: it runs from {place.start} "
            f"to {place.end}."
        )
    _slice(draft, [item], frame, linked)
    return draft.done()


def slice_track(
    project: Project,
    sequence_id: SequenceId,
    track_id: TrackId,
    frame: int,
    *,
    linked: bool = True,
    new_id: NewId,
) -> Project:
    """Cuts the clip that is at `frame` of one track.

        V1 |   A   | B |   ->   V1 | A | A'| B |
                ^frame

    Raises:
        EditError: there is no clip, or already a cut, at `frame`; or a track is locked.
    """
    draft = Draft(project, sequence_id, new_id)
    draft.require_unlocked(track_id)
    item = _clip_over(draft, track_id, frame)
    if item is None:
        name = draft.track(track_id).name
        raise EditError(f"There is nothing to slice at frame {frame} of track {name}.")
    _slice(draft, [item], frame, linked)
    return draft.done()


def slice_all(project: Project, sequence_id: SequenceId, frame: int, *, new_id: NewId) -> Project:
    """Cuts every clip that is at `frame`, on all tracks that are not locked.

        V1 |   A   | B |        V1 | A | A'| B |
        A1 |     a     |   ->   A1 | a |   a'  |
                ^frame

    Raises:
        EditError: there is nothing to cut, or a clip is linked to one on a locked track.
    """
    draft = Draft(project, sequence_id, new_id)
    found = [_clip_over(draft, track.id, frame) for track in draft.tracks() if not track.locked]
    items = [item for item in found if item is not None]
    if not items:
        raise EditError(f"There is nothing to slice at frame {frame}.")
    _slice(draft, items, frame, True)
    return draft.done()


def _slice(draft: Draft, items: list[ItemId], frame: int, linked: bool) -> None:
    for item in items:
        for place in partners(draft, item, linked):
            if place.start < frame < place.end:
                draft.splice(place.track.id, frame, frame)


def _clip_over(draft: Draft, track_id: TrackId, frame: int) -> ItemId | None:
    """The clip that `frame` would cut in two."""
    track = draft.track(track_id)
    index = track.index_at(frame)
    if index is None or track.start_of(index) == frame:
        return None
    item = track.items[index]
    return item.id if isinstance(item, Clip) else None
