"""Media put on the timeline one after the other: picture and sound in sync, tracks as needed."""

from __future__ import annotations

from collections.abc import Sequence as Several
from dataclasses import dataclass

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Part, Placing, insert, overwrite
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import media_parts
from editor.model.edits.project.tracks import add_track
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime
from editor.model.timeline import SequenceId, Track, TrackId, TrackKind


@dataclass(frozen=True, slots=True)
class Footage:
    """The part of a media that is used; None: from its beginning, to its end."""

    media: MediaId
    start: RationalTime | None = None
    end: RationalTime | None = None
    picture: bool = True
    sound: bool = True


@dataclass(frozen=True, slots=True)
class Lane:
    """The numbers of the video and the audio track that footage goes on; those that are not
    there yet are made."""

    video: int = 0
    audio: int = 0


def place_footage(
    project: Project,
    sequence_id: SequenceId,
    footage: Several[Footage],
    frame: int,
    lane: Lane,
    placing: Placing = Placing.OVERWRITE,
    *,
    new_id: NewId,
) -> Project:
    """Puts media down from `frame` on, one after the other, over what is there or between it.

        V1 |    A    |             V1 | A | p1 | p2 |
        A1 |                ->     A1 |   | s1 | s2 |
               ^frame

    Raises:
        EditError: nothing can be seen or heard of a media, it is not in the project, or as
            `overwrite` and `insert`.
    """
    for each in footage:
        project, parts = _parts(project, sequence_id, each, lane, new_id)
        put = insert if placing is Placing.INSERT else overwrite
        project = put(project, sequence_id, frame, parts, new_id=new_id)
        frame += max(clip.duration for _, clip in parts)
    return project


def add_footage(
    project: Project,
    sequence_id: SequenceId,
    media: Several[MediaReference],
    frame: int,
    lane: Lane,
    placing: Placing = Placing.OVERWRITE,
    *,
    new_id: NewId,
) -> Project:
    """Imports media and puts all of each down, as `place_footage`; a file that is in the project
    already is not imported again.

    Raises:
        EditError: as `place_footage`.
    """
    known = {each.path: each.id for each in project.media}
    for each in media:
        if each.path not in known:
            project = add_media(project, each)
            known[each.path] = each.id
    footage = [Footage(known[each.path]) for each in media]
    return place_footage(project, sequence_id, footage, frame, lane, placing, new_id=new_id)


def footage_length(project: Project, sequence_id: SequenceId, footage: Several[Footage]) -> int:
    """How many frames of the sequence the media take, one after the other."""
    nowhere = TrackId("")
    return sum(
        max(
            clip.duration
            for _, clip in media_parts(
                project,
                sequence_id,
                each.media,
                video_track=nowhere,
                audio_tracks=(nowhere,),
                start=each.start,
                end=each.end,
                new_id=str,
            )
        )
        for each in footage
    )


def append_frame(sequence: Sequence, lane: Lane) -> int:
    """Where the tracks of the lane end."""
    tracks = (*sequence.video_tracks[lane.video :][:1], *sequence.audio_tracks[lane.audio :][:1])
    return max((track.duration for track in tracks), default=0)


def _parts(
    project: Project, sequence_id: SequenceId, footage: Footage, lane: Lane, new_id: NewId
) -> tuple[Project, tuple[Part, ...]]:
    """Clips of the media for its tracks, and the project that has these."""
    reference = project.media_reference(footage.media)
    if reference is None:
        raise EditError(f"There is no media “{footage.media}” in this project. Import it first.")
    video = audio = None
    if footage.picture and reference.video:
        project, video = _track(project, sequence_id, TrackKind.VIDEO, lane.video, new_id)
    if footage.sound and reference.audio:
        project, audio = _track(project, sequence_id, TrackKind.AUDIO, lane.audio, new_id)
    parts = media_parts(
        project,
        sequence_id,
        footage.media,
        video_track=video,
        audio_tracks=() if audio is None else (audio,),
        start=footage.start,
        end=footage.end,
        new_id=new_id,
    )
    return project, parts


def _track(
    project: Project, sequence_id: SequenceId, kind: TrackKind, number: int, new_id: NewId
) -> tuple[Project, TrackId]:
    """Track `number` of the kind, and the project that has it."""
    while True:
        sequence = project.sequence(sequence_id)
        if sequence is None:
            raise EditError(f"There is no sequence “{sequence_id}” in this project.")
        tracks: tuple[Track, ...] = (
            sequence.video_tracks if kind is TrackKind.VIDEO else sequence.audio_tracks
        )
        if number < len(tracks):
            return project, tracks[number].id
        project = add_track(project, sequence_id, kind, new_id=new_id)
