"""A project: one immutable value that holds everything a file on disk holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from editor.model.colour import WorkingSpace
from editor.model.generation.take import QueuedGeneration, Shot, ShotId, Take, TakeId
from editor.model.media import MediaId, MediaReference
from editor.model.roto.matte import Matte, MatteId
from editor.model.timeline import GuideLine, ItemId, Marker, SequenceId, Track, TrackId, TrackKind


@dataclass(frozen=True, slots=True)
class Sequence:
    """A timeline. Video tracks from bottom to top, audio tracks from first to last.

    `rate` frames a second; `width` x `height` square pixels; `in_point` and `out_point` frames,
    the out point exclusive. `format_from_first_clip`: rate and size are to be those of the first
    footage that is put on it.
    """

    id: SequenceId
    name: str
    rate: Fraction
    width: int
    height: int
    sample_rate: int = 48000
    working_space: WorkingSpace = WorkingSpace.DISPLAY
    video_tracks: tuple[Track, ...] = ()
    audio_tracks: tuple[Track, ...] = ()
    markers: tuple[Marker, ...] = ()
    in_point: int | None = None
    out_point: int | None = None
    format_from_first_clip: bool = False
    guides: tuple[GuideLine, ...] = ()

    @property
    def tracks(self) -> tuple[Track, ...]:
        return self.video_tracks + self.audio_tracks

    def of_kind(self, kind: TrackKind) -> tuple[Track, ...]:
        """The tracks of that kind: the lowest video track, or the first audio track, first."""
        return self.video_tracks if kind is TrackKind.VIDEO else self.audio_tracks

    @property
    def duration(self) -> int:
        """Frames from zero to the end of the longest track."""
        return max((track.duration for track in self.tracks), default=0)

    def track(self, track_id: TrackId) -> Track | None:
        return next((track for track in self.tracks if track.id == track_id), None)

    def find(self, item: ItemId) -> tuple[Track, int] | None:
        """The track that holds the item, and the item's number there."""
        for track in self.tracks:
            index = track.index_of(item)
            if index is not None:
                return track, index
        return None

    def with_track(self, track: Track) -> Sequence:
        """`track` in place of the one with its id."""
        if track.kind is TrackKind.VIDEO:
            return replace(self, video_tracks=_replaced(self.video_tracks, track))
        return replace(self, audio_tracks=_replaced(self.audio_tracks, track))


@dataclass(frozen=True, slots=True)
class Project:
    """`main_sequence` is the one that opens first and that export takes by default.

    `bins` are the bins that were made as such: those of media (`model.pool.bins`) are there anyway.
    `queue`: what is to be generated, in order. `takes`: what has been, the oldest first.
    """

    name: str
    media: tuple[MediaReference, ...] = ()
    sequences: tuple[Sequence, ...] = ()
    main_sequence: SequenceId | None = None
    bins: tuple[str, ...] = ()
    shots: tuple[Shot, ...] = ()
    queue: tuple[QueuedGeneration, ...] = ()
    takes: tuple[Take, ...] = ()
    mattes: tuple[Matte, ...] = ()
    _media: dict[MediaId, MediaReference] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_media", {media.id: media for media in self.media})

    def media_reference(self, media: MediaId) -> MediaReference | None:
        return self._media.get(media)

    def sequence(self, sequence: SequenceId) -> Sequence | None:
        return next((each for each in self.sequences if each.id == sequence), None)

    def shot(self, shot: ShotId) -> Shot | None:
        return next((each for each in self.shots if each.id == shot), None)

    def take(self, take: TakeId) -> Take | None:
        return next((each for each in self.takes if each.id == take), None)

    def matte(self, matte: MatteId) -> Matte | None:
        return next((each for each in self.mattes if each.id == matte), None)

    def take_of(self, media: MediaId) -> Take | None:
        """The take whose file it is."""
        return next((each for each in self.takes if each.media == media), None)

    def with_sequence(self, sequence: Sequence) -> Project:
        """`sequence` in place of the one with its id."""
        each = (sequence if old.id == sequence.id else old for old in self.sequences)
        return replace(self, sequences=tuple(each))

    def tracks(self) -> Iterator[tuple[Sequence, Track]]:
        for sequence in self.sequences:
            for track in sequence.tracks:
                yield sequence, track


def _replaced(tracks: tuple[Track, ...], new: Track) -> tuple[Track, ...]:
    return tuple(new if track.id == new.id else track for track in tracks)
