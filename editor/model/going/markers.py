"""All that is marked in a sequence: its own markers, and those that its clips carry along."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from editor.model.project import Sequence
from editor.model.timeline import Clip, ClipMarker, ItemId, Marker, MarkerId


@dataclass(frozen=True, slots=True)
class CarriedMarker:
    """A marker of `clip`, and the frame of the sequence at which it is seen."""

    clip: Clip
    marker: ClipMarker
    frame: int

    def on_sequence(self) -> Marker:
        """As a marker of the sequence would say it."""
        marker = self.marker
        return Marker(marker.id, marker.name, self.frame, 0, marker.colour, marker.note)


def shown_on(clip: Clip, rate: Fraction) -> Iterator[tuple[ClipMarker, int]]:
    """Those within what the clip shows, each with the clip's own frame; a freeze shows none.

    Args:
        rate: of the sequence.
    """
    if clip.speed:
        for marker in clip.markers:
            seconds = marker.time.seconds - clip.source_start.seconds
            frame = floor(seconds * rate / clip.speed)
            if 0 <= frame < clip.duration:
                yield marker, frame


def carried_markers(sequence: Sequence) -> Iterator[CarriedMarker]:
    """Those of clips, track by track."""
    for track in sequence.tracks:
        for index in track.marked:
            clip, start = track.items[index], track.start_of(index)
            assert isinstance(clip, Clip)
            for marker, frame in shown_on(clip, sequence.rate):
                yield CarriedMarker(clip, marker, start + frame)


def carried_marker(sequence: Sequence, id: MarkerId) -> CarriedMarker | None:
    """The marker with that id, if it is seen on one of the clips."""
    return next((each for each in carried_markers(sequence) if each.marker.id == id), None)


def markers_in(sequence: Sequence) -> Iterator[Marker]:
    """The sequence's own, then those of its clips."""
    yield from sequence.markers
    for each in carried_markers(sequence):
        yield each.on_sequence()


def marker_in(sequence: Sequence, id: MarkerId | None) -> Marker | None:
    """The marker with that id, the sequence's own or a clip's."""
    return None if id is None else next((m for m in markers_in(sequence) if m.id == id), None)


def markers_of(sequence: Sequence, clip: Clip | None) -> Iterator[Marker]:
    """Those that `clip` carries and that are seen, or the sequence's own."""
    if clip is None:
        yield from sequence.markers
    else:
        for each in carried_markers(sequence):
            if each.clip.id == clip.id:
                yield each.on_sequence()


def room_of(sequence: Sequence, marker: Marker) -> tuple[int, int | None]:
    """From which frame on it may be, and before which: a clip's is on its clip, others anywhere."""
    carried = carried_marker(sequence, marker.id)
    found = sequence.find(carried.clip.id) if carried is not None else None
    if found is None:
        return 0, None
    track, index = found
    return track.start_of(index), track.start_of(index + 1)


def clip_to_mark(sequence: Sequence, chosen: Set[ItemId], frame: int) -> Clip | None:
    """Which of the chosen clips is marked at `frame`: the uppermost picture there, else a sound.

    None: the sequence itself is, for none of them is there, or those stand still.
    """
    for track in (*reversed(sequence.video_tracks), *sequence.audio_tracks):
        index = track.index_at(frame)
        clip = None if index is None else track.items[index]
        if isinstance(clip, Clip) and clip.id in chosen and clip.speed:
            return clip
    return None
