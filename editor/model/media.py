"""Media that a project refers to: where it is, and what it offers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import PurePath
from typing import NewType

from editor.model.colour import ColourTags
from editor.model.frame import display_size
from editor.model.time import TimeRange

MediaId = NewType("MediaId", str)

LABELS = ("red", "orange", "yellow", "green", "teal", "blue", "violet", "pink")
MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class VideoStream:
    """`width` x `height` stored pixels; `rotation` degrees clockwise set it upright.

    `rate` is None for stills. Where it varies (`variable`) it is the rate on whose grid all
    frames lie, or else the average.
    """

    width: int
    height: int
    rate: Fraction | None
    pixel_aspect: Fraction = Fraction(1)
    rotation: int = 0
    has_alpha: bool = False
    variable: bool = False
    interlaced: bool = False
    codec: str = ""
    colour: ColourTags = ColourTags()

    @property
    def display_size(self) -> tuple[int, int]:
        """Width and height as seen: square pixels, upright."""
        return display_size(self.width, self.height, self.pixel_aspect, self.rotation)


@dataclass(frozen=True, slots=True)
class AudioStream:
    channels: int
    sample_rate: int
    layout: str = ""
    codec: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class MediaReference:
    """`path` is a file, or the pattern of an image sequence (`shot_%04d.png`).

    Media time starts at zero with the first thing presented, whatever the file's clock says;
    `start_timecode` keeps that for labels. `available_range` is None for a still: it lasts as
    long as wanted. `size_bytes` and `modified_ns` tell whether the file has changed.

    What the user says of it: the `bin` (`model.bins`) that it lies in, `tags`, a `rating` of 0
    (none) to 5, a `label` (one of `LABELS`, or empty), a `note`.
    """

    id: MediaId
    name: str
    path: str
    available_range: TimeRange | None
    video: VideoStream | None = None
    audio: tuple[AudioStream, ...] = ()
    start_timecode: str = ""
    bin: str = ""
    size_bytes: int = 0
    modified_ns: int = 0
    tags: tuple[str, ...] = ()
    rating: int = 0
    label: str = ""
    note: str = ""

    def told_by(self, old: MediaReference) -> MediaReference:
        """This file with what the user has said of the one that was `old`; a name that the user
        gave stays too."""
        given = bool(old.path) and old.name != PurePath(old.path).name
        return replace(
            self,
            name=old.name if given else self.name,
            bin=old.bin,
            tags=old.tags,
            rating=old.rating,
            label=old.label,
            note=old.note,
        )
