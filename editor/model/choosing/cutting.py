"""Clips taken from a sequence to be put down elsewhere: what a clipboard holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.roto.matte import Matte
from editor.model.roto.uses import uses_of
from editor.model.timeline import Clip, ItemId, MediaSource, TrackKind, Transition


@dataclass(frozen=True, slots=True)
class Piece:
    """A clip `start` frames after the first one; `track` counts those of its kind, from 0: the
    lowest video track, or first audio track, that has a piece."""

    kind: TrackKind
    track: int
    start: int
    clip: Clip


@dataclass(frozen=True, slots=True)
class Cutting:
    """Pieces in order of track and time, the transitions between them, the media that they show,
    and the mattes that they use. `rate` is the sequence's that they are from."""

    rate: Fraction
    pieces: tuple[Piece, ...]
    transitions: tuple[Transition, ...] = ()
    media: tuple[MediaReference, ...] = ()
    mattes: tuple[Matte, ...] = ()

    @property
    def duration(self) -> int:
        return max((piece.start + piece.clip.duration for piece in self.pieces), default=0)


def cutting_of(project: Project, sequence: Sequence, items: Iterable[ItemId]) -> Cutting | None:
    """The clips, where they are to each other; None: there are none among `items`."""
    chosen = set(items)
    pieces: list[Piece] = []
    transitions: list[Transition] = []
    for kind, tracks in (
        (TrackKind.VIDEO, sequence.video_tracks),
        (TrackKind.AUDIO, sequence.audio_tracks),
    ):
        lowest: int | None = None
        for number, track in enumerate(tracks):
            own = [
                (item, start)
                for item, start in track.placed()
                if isinstance(item, Clip) and item.id in chosen
            ]
            if not own:
                continue
            lowest = number if lowest is None else lowest
            pieces += [Piece(kind, number - lowest, start, clip) for clip, start in own]
            clips = {item.id for item in track.items if isinstance(item, Clip)}
            for each in track.transitions:
                ends = {each.left, each.right} & clips
                if ends and ends <= chosen:
                    transitions.append(each)
    if not pieces:
        return None
    first = min(piece.start for piece in pieces)
    shifted = tuple(
        Piece(piece.kind, piece.track, piece.start - first, piece.clip) for piece in pieces
    )
    shown = {
        piece.clip.source.media for piece in pieces if isinstance(piece.clip.source, MediaSource)
    }
    media = tuple(each for each in project.media if each.id in shown)
    used = {use.matte for piece in pieces for use in uses_of(piece.clip)}
    mattes = tuple(each for each in project.mattes if each.id in used)
    return Cutting(sequence.rate, shifted, tuple(transitions), media, mattes)
