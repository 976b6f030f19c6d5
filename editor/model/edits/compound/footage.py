"""Media and sequences put on the timeline one after the other, with tracks as needed."""

from __future__ import annotations

from collections.abc import Sequence as Several
from dataclasses import dataclass, replace

from editor.model.choosing.free_tracks import free_above, free_beside
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Part, Placing, insert, overwrite
from editor.model.edits.project.first_clip import recounted, take_first_format
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import media_parts, sequence_clip
from editor.model.edits.project.tracks import add_track
from editor.model.edits.splicing.draft import sequence_in
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime
from editor.model.timeline import ItemId, LinkId, SequenceId, Track, TrackId, TrackKind


@dataclass(frozen=True, slots=True)
class Footage:
    """The part of a media that is used; None: from its beginning, to its end."""

    media: MediaId
    start: RationalTime | None = None
    end: RationalTime | None = None
    picture: bool = True
    sound: bool = True


@dataclass(frozen=True, slots=True)
class Nested:
    """The whole of another sequence, with what is seen and heard in it."""

    sequence: SequenceId


Piece = Footage | Nested


@dataclass(frozen=True, slots=True)
class Lane:
    """The numbers of the video and the audio track that footage goes on; further streams of
    sound go on the tracks below. Those that are not there yet are made."""

    video: int = 0
    audio: int = 0


def place_footage(
    project: Project,
    sequence_id: SequenceId,
    footage: Several[Piece],
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

    If the sequence takes its format from the first clip, `frame` is the same time in it then.

    Raises:
        EditError: nothing can be seen or heard of a piece, it is not in the project, a sequence
            would show itself, or as `overwrite` and `insert`.
    """
    before = sequence_in(project, sequence_id).rate
    project = with_first_format(project, sequence_id, footage)
    frame = recounted(frame, before, sequence_in(project, sequence_id).rate)
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
    project, footage = imported(project, media)
    return place_footage(project, sequence_id, footage, frame, lane, placing, new_id=new_id)


def imported(project: Project, media: Several[MediaReference]) -> tuple[Project, list[Footage]]:
    """The project with the media in it, once each file, and all of each."""
    known = {each.path: each.id for each in project.media}
    for each in media:
        if each.path not in known:
            project = add_media(project, each)
            known[each.path] = each.id
    return project, [Footage(known[each.path]) for each in media]


def place_on_top(
    project: Project,
    sequence_id: SequenceId,
    footage: Several[Piece],
    frame: int,
    *,
    new_id: NewId,
) -> Project:
    """Puts media down from `frame` on, above all pictures there, its sound where there is room.

        V2                    V2 |  | p |
        V1 |    A    |   ->   V1 |    A    |
               ^frame

    Raises:
        EditError: as `place_footage`.
    """
    before = sequence_in(project, sequence_id).rate
    project = with_first_format(project, sequence_id, footage)
    sequence = sequence_in(project, sequence_id)
    frame = recounted(frame, before, sequence.rate)
    end = frame + footage_length(project, sequence_id, footage)
    heard = max((streams_of(project, each)[1] for each in footage), default=0)
    lane = Lane(
        free_above(sequence.video_tracks, frame, end),
        free_beside(sequence.audio_tracks, frame, end, max(heard, 1)),
    )
    return place_footage(project, sequence_id, footage, frame, lane, new_id=new_id)


def with_first_format(
    project: Project, sequence_id: SequenceId, footage: Several[Piece]
) -> Project:
    """The project as it is when this footage comes: its sequence may take its format from it.

    Raises:
        EditError: there is no such sequence.
    """
    shown = (
        project.media_reference(each.media)
        if isinstance(each, Footage)
        else project.sequence(each.sequence)
        for each in footage
        if isinstance(each, Nested) or each.picture
    )
    return take_first_format(project, sequence_id, (each for each in shown if each is not None))


def footage_length(project: Project, sequence_id: SequenceId, footage: Several[Piece]) -> int:
    """How many frames of the sequence they take, one after the other.

    Raises:
        EditError: as `place_footage`.
    """
    nowhere = TrackId("")
    laid = (_clips(project, sequence_id, each, nowhere, (nowhere,), str) for each in footage)
    return sum(max(clip.duration for _, clip in parts) for parts in laid)


def append_frame(sequence: Sequence, lane: Lane, sounds: int = 1) -> int:
    """Where the tracks of the lane end, for footage with so many streams of sound."""
    heard = sequence.audio_tracks[lane.audio : lane.audio + sounds]
    tracks = (*sequence.video_tracks[lane.video :][:1], *heard)
    return max((track.duration for track in tracks), default=0)


def streams_of(project: Project, piece: Piece) -> tuple[bool, int]:
    """Whether there is a picture in it, and how many streams of sound.

    Raises:
        EditError: it is not in the project.
    """
    if isinstance(piece, Nested):
        inner = sequence_in(project, piece.sequence)
        seen, heard = (
            any(track.items for track in tracks)
            for tracks in (inner.video_tracks, inner.audio_tracks)
        )
        return seen or not heard, int(heard)
    reference = project.media_reference(piece.media)
    if reference is None:
        raise EditError(f"There is no media “{piece.media}” in this project. Import it first.")
    seen = piece.picture and reference.video is not None
    return seen, len(reference.audio) if piece.sound else 0


def _parts(
    project: Project, sequence_id: SequenceId, piece: Piece, lane: Lane, new_id: NewId
) -> tuple[Project, tuple[Part, ...]]:
    """Clips of the piece for its tracks, and the project that has these."""
    seen, heard = streams_of(project, piece)
    video: TrackId | None = None
    audio: list[TrackId] = []
    if seen:
        project, video = _track(project, sequence_id, TrackKind.VIDEO, lane.video, new_id)
    for number in range(lane.audio, lane.audio + heard):
        project, track = _track(project, sequence_id, TrackKind.AUDIO, number, new_id)
        audio.append(track)
    return project, _clips(project, sequence_id, piece, video, tuple(audio), new_id)


def _clips(
    project: Project,
    sequence_id: SequenceId,
    piece: Piece,
    video: TrackId | None,
    audio: tuple[TrackId, ...],
    new_id: NewId,
) -> tuple[Part, ...]:
    if isinstance(piece, Footage):
        return media_parts(
            project,
            sequence_id,
            piece.media,
            video_track=video,
            audio_tracks=audio,
            start=piece.start,
            end=piece.end,
            new_id=new_id,
        )
    clip = sequence_clip(project, sequence_id, piece.sequence, new_id=new_id)
    places = [each for each in (video, *audio) if each is not None]
    link = LinkId(new_id()) if len(places) > 1 else None
    return tuple((place, replace(clip, id=ItemId(new_id()), link=link)) for place in places)


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
