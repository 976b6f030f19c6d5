"""A picture with room around it: as much as the camera looks beyond its edges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

import numpy as np

from editor.engine.inpaint.spreading import Mask, Picture, Plane, grown
from editor.engine.still_motion.view import Edges, View

_FARTHEST_BEYOND = 0.75  # of the picture's size
_UNSEEN = 0.25  # pixels beyond an edge: not worth going on for
_LINES = 6  # pixels from an edge
_ODD = (3.0, 6.0)  # a step from one line to the next: times the usual one, and more
_MARGIN = 2  # pixels, for filters
_TAKEN_FROM = (1.5, 0.12)
"""How far from a hole its filling may come from: times the room around the picture, and in parts of
the longer side; the larger counts."""


@dataclass(frozen=True, slots=True, eq=False)
class Canvas:
    """
    Args:
        pixels: (H, W, 3).
        known: (H, W), the picture, without what is not worth showing beside what is made up.
        origin: (x, y) of the first pixel, in the picture's.
    """

    pixels: Picture
    known: Mask
    origin: tuple[int, int]

    @staticmethod
    def about(picture: Picture, view: View, distances: Sequence[float]) -> Canvas:
        """With the room that is seen of planes at `distances`."""
        height, width = picture.shape[:2]
        more_x, more_y = _FARTHEST_BEYOND * width, _FARTHEST_BEYOND * height
        least_and_most = (min(distances), max(distances))
        edges = view.reach(least_and_most, (-more_x, -more_y, width + more_x, height + more_y))
        left, top, right, bottom = _room(edges, width, height)
        padding = ((top, bottom), (left, right))
        known = np.pad(_without_lines(picture, (left, top, right, bottom)), padding)
        pixels = np.pad(picture, (*padding, (0, 0)), "edge")
        return Canvas(pixels, known, (-left, -top))

    def extended(self, plane: Plane) -> Plane:
        """A plane of the picture, gone on beyond its edges."""
        height, width = self.known.shape
        left, top = -self.origin[0], -self.origin[1]
        right, bottom = width - left - plane.shape[1], height - top - plane.shape[0]
        return np.pad(plane, ((top, bottom), (left, right)), "edge")

    def near(self, hole: Mask) -> Mask:
        """What is known and not far from a hole: what stands in the midst of the picture is not to
        be seen again beyond its edge."""
        if not hole.any():
            return self.known
        rows, columns = np.flatnonzero(self.known.any(1)), np.flatnonzero(self.known.any(0))
        height, width = self.known.shape
        room = max(rows[0], columns[0], height - 1 - rows[-1], width - 1 - columns[-1])
        reach = max(_TAKEN_FROM[0] * int(room), _TAKEN_FROM[1] * max(height, width))
        return self.known & grown(hole, round(reach))


def _without_lines(picture: Picture, room: tuple[int, ...]) -> Mask:
    """All of a picture but the lines that scans and screenshots have at their edges, on the sides
    where something comes to lie beside them."""
    kept = np.ones(picture.shape[:2], bool)
    across, lying = kept.swapaxes(0, 1), picture.swapaxes(0, 1)
    sides = (
        (across, lying),
        (kept, picture),
        (across[::-1], lying[::-1]),
        (kept[::-1], picture[::-1]),
    )
    for (lines, pixels), wanted in zip(sides, room, strict=True):
        if wanted and len(pixels) > 4 * _LINES:
            near = pixels[: 3 * _LINES].mean(axis=2)
            steps = np.abs(np.diff(near, axis=0)).mean(axis=1)
            usual = float(np.median(steps[_LINES:]))
            odd = np.flatnonzero(steps[:_LINES] > _ODD[0] * usual + _ODD[1])
            lines[: int(odd[-1]) + 1 if odd.size else 0] = False
    return kept


def _room(edges: Edges, width: int, height: int) -> tuple[int, ...]:
    """How many pixels are wanted to the left, above, to the right and below the picture."""
    left, top = -floor(edges[0] + _UNSEEN), -floor(edges[1] + _UNSEEN)
    right, bottom = ceil(edges[2] - _UNSEEN) - width, ceil(edges[3] - _UNSEEN) - height
    return tuple(each + _MARGIN if each > 0 else 0 for each in (left, top, right, bottom))
