"""What is heard over a span of frames: clips with their levels, not yet samples."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from editor.model.curves import Animated
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.model.timeline import ItemId, SequenceId


@dataclass(frozen=True, slots=True)
class MediaSound:
    """Sound stream number `stream` of a media."""

    media: MediaId
    stream: int


@dataclass(frozen=True, slots=True)
class SequenceSound:
    """The whole mix of another sequence."""

    sequence: SequenceId


class FadeShape(StrEnum):
    """Gain over a fade's progress p: LINEAR p; EQUAL_POWER sin(p pi/2)."""

    LINEAR = "linear"
    EQUAL_POWER = "equal_power"


@dataclass(frozen=True, slots=True)
class Fade:
    """Gain from silence up to full between two sequence frames; `rising` False: down to silence."""

    start_frame: int
    end_frame: int
    rising: bool
    shape: FadeShape


@dataclass(frozen=True, slots=True)
class Sound:
    """One clip's sound, heard in [`start_frame`, `end_frame`) of the sequence.

    At sequence frame f the source stands at `source_start` + (f - `origin`) * `speed` / rate;
    `origin` is the clip's first frame (handles of a transition lie before it), and `volume`
    (decibels) and `pan` count their frames from it.
    """

    item: ItemId
    source: MediaSound | SequenceSound
    start_frame: int
    end_frame: int
    origin: int
    source_start: RationalTime
    speed: Fraction
    keep_pitch: bool
    volume: Animated
    pan: Animated
    fades: tuple[Fade, ...] = ()
