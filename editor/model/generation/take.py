"""Shots, what is queued for them, and the takes that came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from editor.model.generation.remedy import Remedy
from editor.model.generation.request import GenerationRequest
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.model.timeline import ItemId, SequenceId, TrackId

ShotId = NewType("ShotId", str)
TakeId = NewType("TakeId", str)
QueuedId = NewType("QueuedId", str)

MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class Seam:
    """A place beside a clip or over a part of it, on its track: a result that goes there looks as
    the clip does, with its effects and where it stands.

    `frame` counts, in frames of the sequence, from where the clip shows `since`; so the place goes
    along when the clip is moved or trimmed. The result begins there, or ends there if it `leads_up`
    to it. `frames`: as many give way to it; None: as many as it has. `pushes`: clips that are in
    its way go later, instead of being covered.
    """

    clip: ItemId
    since: RationalTime
    frame: int
    frames: int | None = None
    leads_up: bool = False
    pushes: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a result goes on the timeline when it is there.

    `replaces`: a clip whose media it takes over, keeping trim and effects; `seam`: a place that it
    joins on to; else it is placed over what lies on `track` from `frame` on.
    """

    sequence: SequenceId
    track: TrackId | None = None
    frame: int = 0
    replaces: ItemId | None = None
    seam: Seam | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """Something that is being made: `request` is what the panel and the canvas show, and what
    Generate would ask for. Its takes refer to it. `place`: where on the timeline it belongs."""

    id: ShotId
    name: str
    request: GenerationRequest
    place: Placement | None = None


class QueueState(StrEnum):
    """PAUSED stays in its place until it is let go; FAILED says why and can be tried again."""

    WAITING = "waiting"
    PAUSED = "paused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class QueuedGeneration:
    """Will be made, in the project's order. `message`: why it failed; `remedy`: what helps, if
    that is known."""

    id: QueuedId
    shot: ShotId
    request: GenerationRequest
    placement: Placement | None = None
    parent: TakeId | None = None
    is_draft: bool = False
    state: QueueState = QueueState.WAITING
    message: str = ""
    remedy: Remedy | None = None


@dataclass(frozen=True, slots=True)
class Take:
    """One result: `media` is the file, `request` what was asked for.

    `model_version` and `device` say what made it, `made_at` when (ISO 8601, UTC), and
    `took_seconds` how long that was. `parent`: the take that it is a variation of.
    `is_draft`: made small and quick, to be finished if it is liked.
    """

    id: TakeId
    shot: ShotId
    media: MediaId
    request: GenerationRequest
    model_version: str = ""
    device: str = ""
    made_at: str = ""
    took_seconds: float = 0.0
    parent: TakeId | None = None
    is_draft: bool = False
    rating: int = 0
    note: str = ""
