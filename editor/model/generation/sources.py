"""What a request is given besides words: pictures and clips, by reference."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from editor.model.media import MediaId
from editor.model.time import ZERO, RationalTime


class SourceRole(StrEnum):
    """What a picture or clip is to the result.

    FIRST_FRAME, LAST_FRAME and KEYFRAME (at `InputSource.frame`) are pictures of the clip itself;
    CLIP is the video to change; BEFORE and AFTER are what the result joins on to; MASK says where
    (white: here); DEPTH (white: near), FLOW (optical flow), POSE (poses drawn as sticks), EDGES
    (lines, white on black) and FACE (one face, close) say how; REFERENCE is a likeness; EARLIER is
    a result of before, of which a part is made anew.
    """

    FIRST_FRAME = "first-frame"
    LAST_FRAME = "last-frame"
    KEYFRAME = "keyframe"
    CLIP = "clip"
    BEFORE = "before"
    AFTER = "after"
    MASK = "mask"
    DEPTH = "depth"
    FLOW = "flow"
    POSE = "pose"
    EDGES = "edges"
    FACE = "face"
    REFERENCE = "reference"
    EARLIER = "earlier"


SIDES = (SourceRole.BEFORE, SourceRole.AFTER)
"""What results join on to."""


@dataclass(frozen=True, slots=True)
class InputSource:
    """Media of the project, from `start` on in its own time; a still is the same at all times.

    `frame`: where a KEYFRAME goes, in frames of the clip. `strength` 0..1: how much it counts.
    Of BEFORE, `start` is the last picture before the result, of AFTER the first one after it.
    `speed`: by how much its time goes on in a second of the result; below 0: backwards.
    """

    role: SourceRole
    media: MediaId
    start: RationalTime = ZERO
    frame: int = 0
    strength: float = 1.0
    speed: Fraction = Fraction(1)
