"""Tracks added, taken away, put in order, named and switched."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.draft import sequence_in
from editor.model.project import Project, Sequence
from editor.model.timeline import SequenceId, Track, TrackId, TrackKind


def add_track(
    project: Project,
    sequence_id: SequenceId,
    kind: TrackKind,
    name: str | None = None,
    index: int | None = None,
    *,
    new_id: NewId,
) -> Project:
    """Puts an empty track among those of its kind, before number `index`; else on top, or last.

        V2 | B |        V3 |
        V1 | A |   ->   V2 | B |
                        V1 | A |

    Args:
        name: None: the first free one of V1, V2 … or A1, A2 …
    """
    sequence = sequence_in(project, sequence_id)
    tracks = sequence.of_kind(kind)
    at = len(tracks) if index is None else index
    track = Track(TrackId(new_id()), name or _free_name(sequence, kind), kind)
    return _with(project, sequence, kind, (*tracks[:at], track, *tracks[at:]))


def delete_track(project: Project, sequence_id: SequenceId, track_id: TrackId) -> Project:
    """Takes a track away with all that is on it.

        V2 | B |
        V1 | A |   ->   V1 | A |

    Raises:
        EditError: there is no such track, or it is locked.
    """
    sequence, track = _find(project, sequence_id, track_id)
    if track.locked:
        raise EditError(f"Track {track.name} is locked. Unlock it to delete it.")
    kept = tuple(each for each in sequence.of_kind(track.kind) if each is not track)
    return _with(project, sequence, track.kind, kept)


def move_track(project: Project, sequence_id: SequenceId, track_id: TrackId, index: int) -> Project:
    """Makes a track number `index` among those of its kind; 0 is the bottom, or the first.

        V2 | B |        V2 | A |
        V1 | A |   ->   V1 | B |

    Raises:
        EditError: there is no such track.
    """
    sequence, track = _find(project, sequence_id, track_id)
    tracks = [each for each in sequence.of_kind(track.kind) if each is not track]
    tracks.insert(index, track)
    return _with(project, sequence, track.kind, tuple(tracks))


def rename_track(
    project: Project, sequence_id: SequenceId, track_id: TrackId, name: str
) -> Project:
    """Raises EditError if there is no such track."""
    sequence, track = _find(project, sequence_id, track_id)
    return project.with_sequence(sequence.with_track(replace(track, name=name)))


def set_track(
    project: Project,
    sequence_id: SequenceId,
    track_id: TrackId,
    *,
    enabled: bool | None = None,
    locked: bool | None = None,
    muted: bool | None = None,
    solo: bool | None = None,
) -> Project:
    """Switches a track's flags; those not named stay. They can be switched on a locked track.

    Raises:
        EditError: there is no such track.
    """
    sequence, track = _find(project, sequence_id, track_id)
    new = replace(
        track,
        enabled=track.enabled if enabled is None else enabled,
        locked=track.locked if locked is None else locked,
        muted=track.muted if muted is None else muted,
        solo=track.solo if solo is None else solo,
    )
    return project if new == track else project.with_sequence(sequence.with_track(new))


def _find(project: Project, sequence_id: SequenceId, track_id: TrackId) -> tuple[Sequence, Track]:
    sequence = sequence_in(project, sequence_id)
    track = sequence.track(track_id)
    if track is None:
        raise EditError(f"There is no track “{track_id}” in “{sequence.name}”.")
    return sequence, track


def _with(
    project: Project, sequence: Sequence, kind: TrackKind, tracks: tuple[Track, ...]
) -> Project:
    if kind is TrackKind.VIDEO:
        return project.with_sequence(replace(sequence, video_tracks=tracks))
    return project.with_sequence(replace(sequence, audio_tracks=tracks))


def _free_name(sequence: Sequence, kind: TrackKind) -> str:
    letter = "V" if kind is TrackKind.VIDEO else "A"
    taken = {track.name for track in sequence.tracks}
    number = 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"
