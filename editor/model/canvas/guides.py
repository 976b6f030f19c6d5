"""Lines of the frame that a drag on the picture snaps to, each with its cause."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from editor.model.canvas.placed import PlacedClip
from editor.model.flatten.geometry import Point


class Cause(Enum):
    FRAME_EDGE = auto()
    FRAME_CENTRE = auto()
    THIRD = auto()
    CLIP_EDGE = auto()
    CLIP_CENTRE = auto()
    GUIDE = auto()  # one that the user has set


@dataclass(frozen=True, slots=True)
class Guide:
    """A line across the frame: x = `at` if `axis` is 0, y = `at` if it is 1. `name`: a clip's."""

    axis: int
    at: float
    cause: Cause
    name: str = ""


@dataclass(frozen=True, slots=True)
class Snap:
    """How far to go on to be on a line, and the lines that then are met."""

    by: Point
    guides: tuple[Guide, ...]


def guides_for(
    frame_size: tuple[float, float], others: Iterable[PlacedClip], own: Iterable[Guide] = ()
) -> tuple[Guide, ...]:
    """The lines of the frame itself, of `others` in it, and the user's `own`; strongest first."""
    lines: list[Guide] = []
    for axis, length in enumerate(frame_size):
        lines.append(Guide(axis, length / 2, Cause.FRAME_CENTRE))
        lines += [Guide(axis, at, Cause.FRAME_EDGE) for at in (0.0, length)]
    lines += own
    for axis, length in enumerate(frame_size):
        lines += [Guide(axis, length * part / 3, Cause.THIRD) for part in (1, 2)]
    for clip in others:
        bounds = clip.bounds
        for axis in (0, 1):
            low, high = bounds[axis], bounds[axis + 2]
            lines += [Guide(axis, at, Cause.CLIP_EDGE, clip.name) for at in (low, high)]
            lines.append(Guide(axis, (low + high) / 2, Cause.CLIP_CENTRE, clip.name))
    return tuple(lines)


def snapped(
    xs: Iterable[float], ys: Iterable[float], guides: Iterable[Guide], reach: float
) -> Snap:
    """What brings the nearest of `xs` and of `ys` onto a line, each at most `reach` away."""
    by, met = [0.0, 0.0], []
    lines = tuple(guides)
    for axis, places in enumerate((tuple(xs), tuple(ys))):
        pairs = [
            (abs(guide.at - place), guide, place)
            for guide in lines
            if guide.axis == axis
            for place in places
        ]
        nearest = min(pairs, key=lambda pair: pair[0], default=None)
        if nearest is not None and nearest[0] <= reach:
            by[axis] = nearest[1].at - nearest[2]
            met.append(nearest[1])
    return Snap((by[0], by[1]), tuple(met))
