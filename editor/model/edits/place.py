"""Clips put on tracks: over what is there, or pushing it later."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import Draft
from editor.model.edits.splicing.ripple import Ripple, cut_for_push, push, pushed_tracks
from editor.model.edits.splicing.sources import require_material, require_placeable
from editor.model.project import Project
from editor.model.timeline import Clip, SequenceId, TrackId

Part = tuple[TrackId, Clip]
"""A clip and the track it goes on. Picture and sound that belong together are two parts."""


class Placing(Enum):
    """OVERWRITE: replaces what is there. INSERT: pushes it later."""

    OVERWRITE = "overwrite"
    INSERT = "insert"


def overwrite(
    project: Project, sequence_id: SequenceId, frame: int, parts: Iterable[Part], *, new_id: NewId
) -> Project:
    """Puts `parts` at `frame`, in place of what is there.

        |   A   |   B   |   ->   | A |  new  | B |
             ^frame

    Raises:
        EditError: a track is locked or of the wrong kind, a source is missing or too short, or
            a sequence would show itself.
    """
    draft = Draft(project, sequence_id, new_id)
    _place(draft, frame, list(parts))
    return draft.done()


def insert(
    project: Project,
    sequence_id: SequenceId,
    frame: int,
    parts: Iterable[Part],
    *,
    ripple: Ripple = Ripple.ALL_TRACKS,
    new_id: NewId,
) -> Project:
    """Puts `parts` at `frame` and pushes what comes later by the longest of them.

        |   A   |   B   |   ->   | A |  new  | A'|   B   |
             ^frame

    Clips under `frame` are cut, on every track that is pushed.

    Raises:
        EditError: as `overwrite`, and where linked clips would lose sync.
    """
    draft = Draft(project, sequence_id, new_id)
    chosen = list(parts)
    longest = max((clip.duration for _, clip in chosen), default=0)
    open_gap(draft, frame, longest, [track_id for track_id, _ in chosen], ripple)
    _place(draft, frame, chosen)
    return draft.done()


def append(
    project: Project, sequence_id: SequenceId, parts: Iterable[Part], *, new_id: NewId
) -> Project:
    """Puts `parts` after the last item of the tracks they go on, all at one frame.

        | A | B |   ->   | A | B | new |

    Raises:
        EditError: as `overwrite`.
    """
    draft = Draft(project, sequence_id, new_id)
    chosen = list(parts)
    frame = max((draft.track(track_id).duration for track_id, _ in chosen), default=0)
    _place(draft, frame, chosen)
    return draft.done()


def open_gap(
    draft: Draft, frame: int, frames: int, edited: Iterable[TrackId], ripple: Ripple
) -> None:
    """Makes `frames` of empty time at `frame`, cutting what lies there."""
    if frame < 0:
        raise EditError("A sequence begins at frame 0: there is nothing before it.")
    points = dict.fromkeys(edited, frame)
    for track_id in points:
        draft.require_unlocked(track_id)
    points = pushed_tracks(draft, points, frame, ripple, cut=True)
    cut_for_push(draft, points)
    push(draft, points, frames)


def _place(draft: Draft, frame: int, parts: list[Part]) -> None:
    if frame < 0:
        raise EditError("A sequence begins at frame 0: there is nothing before it.")
    if len({track_id for track_id, _ in parts}) < len(parts):
        raise EditError("Two clips cannot be put on one track at the same time.")
    for track_id, clip in parts:
        require_placeable(draft, draft.track(track_id), clip)
        require_material(draft, clip)
        draft.splice(track_id, frame, frame + clip.duration, (clip,))
