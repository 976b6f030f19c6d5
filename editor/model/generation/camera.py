"""The camera's path through a picture or clip."""

from __future__ import annotations

from dataclasses import dataclass, fields

from editor.model.curves import Animated


@dataclass(frozen=True, slots=True)
class CameraPath:
    """Where the camera is and looks, frame by frame of the result; all zero: as the source is.

    All moves act together, as one path. Angles in degrees. The picture's main plane is what most
    of it shows; near layers move more than it, far ones less.

    pan: turns right; tilt: turns up; roll: turns clockwise (the picture anticlockwise).
    zoom: share by which the focal length grows: 0.2 shows everything 1.2 times as large.
    dolly: goes in, until the main plane is 1 + `dolly` times as large.
    truck: goes right, by so many widths of the frame in the main plane; pedestal: up, by heights.
    orbit: goes round the middle of the main plane, to the right, still looking at it.
    handheld: how far it trembles, as a share of the frame's height (0.01 is a calm hand).
    """

    pan: Animated = 0.0
    tilt: Animated = 0.0
    roll: Animated = 0.0
    zoom: Animated = 0.0
    dolly: Animated = 0.0
    truck: Animated = 0.0
    pedestal: Animated = 0.0
    orbit: Animated = 0.0
    handheld: Animated = 0.0

    @property
    def is_still(self) -> bool:
        return self == CameraPath()


MOVES = tuple(each.name for each in fields(CameraPath))
"""The names of the moves, in the order in which they are offered."""
