"""One clip of a sequence as it looks with nothing over, under or before it."""

from __future__ import annotations

from dataclasses import replace

from editor.model.project import Project
from editor.model.timeline import ItemId, SequenceId, Track, TrackKind


def alone(project: Project, sequence_id: SequenceId, item: ItemId) -> Project:
    """The project with the other video tracks of the sequence empty, and no transitions.

        V2 | T  |                V2
        V1 | A  ><  B |    ->    V1 | A  |  B |

    The same project where the item is not a picture.
    """
    sequence = project.sequence(sequence_id)
    found = sequence.find(item) if sequence is not None else None
    if sequence is None or found is None or found[0].kind is not TrackKind.VIDEO:
        return project

    def cleared(track: Track) -> Track:
        return replace(track, items=track.items if track is found[0] else (), transitions=())

    tracks = tuple(cleared(track) for track in sequence.video_tracks)
    return project.with_sequence(replace(sequence, video_tracks=tracks))
