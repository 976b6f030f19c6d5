"""Mattes: coverage 0..1 for every frame of some footage.

A matte is numbered in the footage's own frames, from 0 at the beginning of the media, and measured
in the footage's own pixels as seen: what happens to a clip on the timeline does not touch it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NewType

from editor.model.media import MediaId, MediaReference
from editor.model.roto.prompts import Prompt
from editor.model.roto.splines import Combination, Spline
from editor.model.time import RationalTime

MatteId = NewType("MatteId", str)

FILM_RATE = Fraction(25)
"""Pictures a second of every film, whatever the footage's: number k of it lies at 40 k ms, which
Matroska's clock can say exactly."""


@dataclass(frozen=True, slots=True)
class Key:
    """A frame that the user decided: no machine changes it.

    `prompts` are how it came about; `picture` is the coverage they gave, a grey picture file
    whose name is the hash of what it holds, so it never changes.
    """

    frame: int
    picture: str
    prompts: tuple[Prompt, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Frames `first` to `end` - 1 of a matte are the pictures from number `offset` on of `film`.

    A film is a lossless grey file that never changes once it is there. `confidence`: for each
    frame, how sure the machine is of it, 0..255.
    """

    first: int
    film: str
    confidence: bytes
    offset: int = 0

    @property
    def end(self) -> int:
        return self.first + len(self.confidence)


class Matting(StrEnum):
    """How true the edge is made: FINE solves for alpha in a narrow band, HAIR in a wide one."""

    OFF = "off"
    FINE = "fine"
    HAIR = "hair"


@dataclass(frozen=True, slots=True)
class Edges:
    """What is done to the coverage. Lengths are pixels of the footage.

    Made ahead, as `Matte.alphas`: `matting`, and `smoothing` 0..1 towards the neighbouring frames
    along what moves. Done while drawing: `choke`, by how much it shrinks (grows below 0);
    `feather`, over how much it fades; `decontaminate` 0..1, how much of the background's colour
    is taken out of half-covered pixels.
    """

    matting: Matting = Matting.OFF
    choke: float = 0.0
    feather: float = 0.0
    smoothing: float = 0.0
    decontaminate: float = 0.0

    @property
    def are_made_ahead(self) -> bool:
        return self.matting is not Matting.OFF or self.smoothing > 0


@dataclass(frozen=True, slots=True)
class Matte:
    """`keys` and `stretches` in order of time, no frame in two of them; where there is neither,
    nothing is covered. `alphas` are like stretches, for any frames: their edges as `edges` wants
    them made ahead, shown in place of the former. `splines` are put on in order. `locked`: what it
    covers stays as it is."""

    id: MatteId
    name: str
    media: MediaId
    hue: int = 0
    keys: tuple[Key, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    alphas: tuple[Stretch, ...] = ()
    splines: tuple[Spline, ...] = ()
    edges: Edges = Edges()
    locked: bool = False

    def key(self, frame: int) -> Key | None:
        return next((key for key in self.keys if key.frame == frame), None)


@dataclass(frozen=True, slots=True)
class MatteUse:
    """A matte put to use, on a clip (it is cut out) or on an effect (it acts there only)."""

    matte: MatteId
    inverted: bool = False
    combination: Combination = Combination.ADD
    enabled: bool = True


def frame_at(media: MediaReference, time: RationalTime) -> int:
    """The number of the footage's frame that is shown at `time`; a still has but number 0."""
    rate = media.video.rate if media.video is not None else None
    return 0 if rate is None else int(max(Fraction(0), time.seconds) * rate // 1)
