"""Which track a drag is over, counted among those of its kind; beyond the last one is a new one."""

from __future__ import annotations

from editor.model.edits.ids import NewId
from editor.model.edits.project.tracks import add_track
from editor.model.project import Project, Sequence
from editor.model.timeline import SequenceId, TrackKind
from editor.ui.timeline.geometry import TimelineGeometry, TrackRow


def number_at(geometry: TimelineGeometry, sequence: Sequence, kind: TrackKind, y: float) -> int:
    """The number of the track at `y` among those of its kind: for a video track 0 is the lowest.

    Over tracks of the other kind the nearest one counts; above all video tracks, and below all
    audio tracks, it is one more than the last.
    """
    tracks = sequence.of_kind(kind)
    rows = [row for row in geometry.rows if row.kind is kind]
    if not rows:
        return 0
    row = next((row for row in rows if _holds(geometry, row, y)), None)
    if row is not None:
        numbers = (number for number, track in enumerate(tracks) if track.id == row.track)
        return next(numbers, len(tracks))  # a track that only the preview has, so far
    above = y < geometry.y_of(rows[0])
    if kind is TrackKind.VIDEO:
        return len(tracks) if above else 0
    return 0 if above else len(tracks)


def with_tracks(
    project: Project, sequence_id: SequenceId, kind: TrackKind, count: int, new_id: NewId
) -> Project:
    """The project with at least `count` tracks of that kind."""
    sequence = project.sequence(sequence_id)
    missing = count - len(sequence.of_kind(kind)) if sequence else 0
    for _ in range(missing):
        project = add_track(project, sequence_id, kind, new_id=new_id)
    return project


def _holds(geometry: TimelineGeometry, row: TrackRow, y: float) -> bool:
    return row.top <= y + geometry.scroll_y < row.bottom
