"""What an edit starts from: an empty project, and clips that are ready to be placed."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Part
from editor.model.edits.splicing.draft import sequence_in
from editor.model.effects import Effect
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project, Sequence
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    ItemId,
    LinkId,
    MediaSource,
    SequenceId,
    SequenceSource,
    TitleSource,
    Track,
    TrackId,
    TrackKind,
)
from editor.model.titles.title import Title


def new_sequence(
    name: str,
    rate: Fraction,
    width: int,
    height: int,
    *,
    video_tracks: int = 1,
    audio_tracks: int = 1,
    sample_rate: int = 48000,
    new_id: NewId,
) -> Sequence:
    """An empty sequence with tracks V1, V2 … and A1, A2 …

    Raises:
        EditError: a rate or size that is not positive.
    """
    if rate <= 0 or width < 1 or height < 1 or sample_rate < 1:
        raise EditError("A sequence needs a rate, a width and a height above zero.")

    def tracks(kind: TrackKind, letter: str, count: int) -> tuple[Track, ...]:
        return tuple(
            Track(TrackId(new_id()), f"{letter}{number + 1}", kind) for number in range(count)
        )

    return Sequence(
        SequenceId(new_id()),
        name,
        rate,
        width,
        height,
        sample_rate,
        video_tracks=tracks(TrackKind.VIDEO, "V", video_tracks),
        audio_tracks=tracks(TrackKind.AUDIO, "A", audio_tracks),
    )


def new_project(
    name: str,
    rate: Fraction = Fraction(25),
    width: int = 1920,
    height: int = 1080,
    *,
    video_tracks: int = 3,
    audio_tracks: int = 2,
    sample_rate: int = 48000,
    new_id: NewId,
) -> Project:
    """A project with one empty sequence of its own name.

    Raises:
        EditError: as `new_sequence`.
    """
    sequence = new_sequence(
        name,
        rate,
        width,
        height,
        video_tracks=video_tracks,
        audio_tracks=audio_tracks,
        sample_rate=sample_rate,
        new_id=new_id,
    )
    return Project(name, sequences=(sequence,), main_sequence=sequence.id)


def media_parts(
    project: Project,
    sequence_id: SequenceId,
    media: MediaId,
    *,
    video_track: TrackId | None = None,
    audio_tracks: tuple[TrackId, ...] = (),
    start: RationalTime | None = None,
    end: RationalTime | None = None,
    still_frames: int | None = None,
    new_id: NewId,
) -> tuple[Part, ...]:
    """Clips of a media for `place`: its picture, and one for each of its sound streams, linked.

    Args:
        video_track: where the picture goes; None, or no picture: without it.
        audio_tracks: where sound streams 0, 1 … go; streams or tracks that are over are left out.
        start, end: the range, in media time; None: all there is. Whole frames of it are used.
        still_frames: how long a still lasts, in sequence frames; None: five seconds.

    Raises:
        EditError: no such media, nothing for these tracks, or less than one frame.
    """
    sequence = sequence_in(project, sequence_id)
    reference = project.media_reference(media)
    if reference is None:
        raise EditError(f"There is no media “{media}” in this project. Import it first.")
    first, duration = _length(reference, sequence.rate, start, end, still_frames)
    places = [(video_track, 0)] if video_track is not None and reference.video else []
    places += [
        (track, stream)
        for stream, track in enumerate(audio_tracks)
        if stream < len(reference.audio)
    ]
    if not places:
        raise EditError(f"“{reference.name}” has nothing to see or hear for these tracks.")
    link = LinkId(new_id()) if len(places) > 1 else None
    return tuple(
        (
            track,
            Clip(
                ItemId(new_id()),
                reference.name,
                MediaSource(media, stream),
                duration,
                first,
                link=link,
            ),
        )
        for track, stream in places
    )


def title_clip(title: Title, frames: int, *, new_id: NewId) -> Clip:
    """A clip that shows a title for `frames`, named by its first line."""
    return Clip(ItemId(new_id()), title.name, TitleSource(title), frames)


def generator_clip(generator: Effect, label: str, frames: int, *, new_id: NewId) -> Clip:
    """A clip that shows what a generator makes, for `frames`."""
    return Clip(ItemId(new_id()), label, GeneratorSource(generator), frames)


def sequence_clip(
    project: Project, sequence_id: SequenceId, nested: SequenceId, *, new_id: NewId
) -> Clip:
    """A clip of the whole of the sequence `nested`, for a track of `sequence_id`.

    Raises:
        EditError: one of them is not there, or `nested` is empty.
    """
    outer, inner = sequence_in(project, sequence_id), sequence_in(project, nested)
    frames = floor(inner.duration / inner.rate * outer.rate)
    if frames < 1:
        raise EditError(f"“{inner.name}” is empty: there is nothing to nest yet.")
    return Clip(ItemId(new_id()), inner.name, SequenceSource(nested), frames)


def _length(
    reference: MediaReference,
    rate: Fraction,
    start: RationalTime | None,
    end: RationalTime | None,
    still_frames: int | None,
) -> tuple[RationalTime, int]:
    """The first instant that is used, and how many whole sequence frames."""
    offered = reference.available_range
    if offered is None:
        return ZERO, floor(5 * rate) if still_frames is None else still_frames
    first = offered.start_time if start is None else start
    last = offered.end_time if end is None else end
    frames = floor((last - first).seconds * rate)
    if frames < 1:
        raise EditError(
            f"The range of “{reference.name}” is shorter than one frame of the sequence."
        )
    return first, frames
