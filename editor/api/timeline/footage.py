"""Which part of a media is used, as people write it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from editor.api.arguments import instant
from editor.api.values import Time, frames
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Part
from editor.model.edits.project.new import media_parts
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import MediaSource, SequenceId, TrackId


@dataclass(frozen=True, slots=True)
class Cut:
    """The part of a media that is used; empty texts: from its beginning, to its end.

    `source_in` and `source_out` are times in the media, frames counted at its own rate;
    `duration` is one of the sequence, and stands in for the end. A still lasts five seconds if
    nothing is said. `sound` is the number of the sound stream, from 1; 0: no sound.
    """

    source_in: Time = ""
    source_out: Time = ""
    duration: Time = ""
    picture: bool = True
    sound: int = 1


def parts_of(
    project: Project,
    sequence_id: SequenceId,
    media: MediaReference,
    cut: Cut,
    video_track: TrackId | None,
    audio_track: TrackId | None,
    new_id: NewId,
) -> tuple[Part, ...]:
    """Clips of the media's picture and sound, linked, each with its track.

    Raises:
        EditError: there is nothing in that part, or no such sound.
        ArgumentError: a text is no time.
    """
    sequence = project.sequence(sequence_id)
    assert sequence is not None, sequence_id
    if cut.sound > len(media.audio) > 0 or cut.sound < 0:
        raise EditError(f"“{media.name}” has no sound {cut.sound}: it has {len(media.audio)}.")
    start, end = range_of(media, sequence, cut)
    parts = media_parts(
        project,
        sequence_id,
        media.id,
        video_track=video_track if cut.picture else None,
        audio_tracks=(audio_track,) if audio_track and cut.sound else (),
        start=start,
        end=end,
        still_frames=_length(cut.duration, sequence) if cut.duration != "" else None,
        new_id=new_id,
    )
    return tuple(_with_stream(parts, audio_track, cut.sound - 1))


def still_length(duration: Time, sequence: Sequence) -> int:
    """How many frames a title or a generator lasts: five seconds if nothing is said."""
    return _length("5s" if duration == "" else duration, sequence)


def range_of(
    media: MediaReference, sequence: Sequence, cut: Cut
) -> tuple[RationalTime | None, RationalTime | None]:
    """The part in media time; None, None: all of a still.

    Raises:
        EditError: there is nothing in that part.
        ArgumentError: a text is no time.
    """
    offered = media.available_range
    if offered is None:
        return None, None
    rate = media.video.rate if media.video and media.video.rate else sequence.rate
    start = _instant(cut.source_in, rate) if cut.source_in != "" else ZERO
    end = _instant(cut.source_out, rate) if cut.source_out != "" else offered.duration
    if cut.duration != "":
        length = RationalTime(_length(cut.duration, sequence), sequence.rate)
        end = start + length
    if not ZERO <= start < end:
        raise EditError(
            f"From {_seconds(start)} to {_seconds(end)} there is nothing of “{media.name}”, "
            f"which lasts {_seconds(offered.duration)}."
        )
    return offered.start_time + start, offered.start_time + end


def _instant(time: Time, rate: Fraction) -> RationalTime:
    if isinstance(time, str):
        return instant(time, rate)
    return RationalTime(frames(time, rate), rate)


def _length(duration: Time, sequence: Sequence) -> int:
    length = frames(duration, sequence.rate)
    if length < 1:
        raise EditError(f"A clip lasts at least one frame; “{duration}” is {length}.")
    return length


def _with_stream(
    parts: tuple[Part, ...], audio_track: TrackId | None, stream: int
) -> Iterable[Part]:
    for track, clip in parts:
        if track == audio_track and stream > 0:
            assert isinstance(clip.source, MediaSource)
            yield track, replace(clip, source=MediaSource(clip.source.media, stream))
        else:
            yield track, clip


def _seconds(time: RationalTime) -> str:
    return f"{float(time.seconds):.3f} s"
