"""A picture laid over what is there: titles, generators."""

from __future__ import annotations

from editor.model.edits.ids import NewId
from editor.model.edits.place import overwrite
from editor.model.edits.project.tracks import add_track
from editor.model.edits.splicing.draft import sequence_in
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, SequenceId, Track, TrackId, TrackKind


def put_above(
    project: Project, sequence_id: SequenceId, frame: int, clip: Clip, *, new_id: NewId
) -> Project:
    """Puts a picture at `frame` above all that is there: on the lowest video track that is free,
    with all above it free as well; else on a new one.

        V2 |   |            V2 | T |
        V1 | A |   ->       V1 | A |

    Raises:
        EditError: before frame 0, or there is no such sequence.
    """
    target = _free_above(sequence_in(project, sequence_id), frame, frame + clip.duration)
    if target is None:
        project = add_track(project, sequence_id, TrackKind.VIDEO, new_id=new_id)
        target = sequence_in(project, sequence_id).video_tracks[-1].id
    return overwrite(project, sequence_id, frame, [(target, clip)], new_id=new_id)


def _free_above(sequence: Sequence, start: int, end: int) -> TrackId | None:
    free = None
    for track in reversed(sequence.video_tracks):
        if track.locked or _is_taken(track, start, end):
            break
        free = track.id
    return free


def _is_taken(track: Track, start: int, end: int) -> bool:
    return any(
        isinstance(item, Clip) and first < end and first + item.duration > start
        for item, first in track.placed()
    )
