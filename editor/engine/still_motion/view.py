"""What a camera sees along a clip: how planes of the picture come to lie on the target."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.pose import CameraPose, camera_at, hand_alone

Matrix = NDArray[np.float64]
Edges = tuple[float, float, float, float]
"""Left, top, right, bottom: pixels of the picture, y down."""

_MOST_ENLARGED = 1.12  # to hide a trembling frame's edges; what goes farther is filled


@dataclass(frozen=True, slots=True)
class View:
    """
    Args:
        shown: what of the picture the source's camera shows.
        target: width and height of the result.
        enlarged: by how much more than the camera says all is shown, so that no edge is seen.
    """

    shown: Edges
    target: tuple[int, int]
    camera: CameraPath
    frames: int
    rate: Fraction
    seed: int = 0
    loops: bool = False
    enlarged: float = 1.0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of what is shown."""
        left, top, right, bottom = self.shown
        return right - left, bottom - top

    def pose(self, frame: int) -> CameraPose:
        loop = self.frames if self.loops else 0
        return camera_at(self.camera, frame, self.rate, self.size, self.seed, loop)

    def rays(self, frame: int) -> tuple[Matrix, Matrix]:
        """(3, 3) and (3,): a point (x, y) of the picture's pixels, at a `distance`, is seen at
        distance * first @ (x, y, 1) + second, homogeneous pixels of the target."""
        pose = self.pose(frame)
        away = np.array(pose.plane(0.0))
        near = np.array(pose.plane(1.0)) - away
        width, height = self.target
        scale = width / self.size[0] * self.enlarged
        to_target = np.array([[scale, 0, width / 2], [0, scale, height / 2], [0, 0, 1]])
        left, top, right, bottom = self.shown
        from_picture = np.array(
            [[1.0, 0, -(left + right) / 2], [0, 1, -(top + bottom) / 2], [0, 0, 1]]
        )
        return to_target @ near @ from_picture, to_target @ away[:, 2]

    def plane(self, frame: int, distance: float = 1.0) -> Matrix:
        """The homography from the picture's pixels to the target's."""
        to_ray, shift = self.rays(frame)
        map_ = to_ray * distance
        map_[:, 2] += shift
        return map_

    def scale(self, frame: int) -> float:
        """How many of the target's pixels one of the main plane's is, in its middle."""
        left, top, right, bottom = self.shown
        map_ = self.plane(frame)
        x, y, z = map_ @ ((left + right) / 2, (top + bottom) / 2, 1.0)
        if z <= 0:
            return 1.0
        to_x = (map_[0, :2] - x / z * map_[2, :2]) / z
        to_y = (map_[1, :2] - y / z * map_[2, :2]) / z
        return float(abs(to_x[0] * to_y[1] - to_x[1] * to_y[0])) ** 0.5

    def reach(self, distances: tuple[float, ...], most: Edges) -> Edges:
        """What of planes at `distances` is seen in any frame, within `most`."""
        seen = [
            _seen(self.plane(frame, distance), self.target, most)
            for frame in range(self.frames)
            for distance in distances
        ]
        left, top = np.min(seen, axis=0)[:2]
        right, bottom = np.max(seen, axis=0)[2:]
        return float(left), float(top), float(right), float(bottom)

    def kept_inside(self, picture: Edges, *, hand_only: bool = True) -> View:
        """The same enlarged just so much that the picture's edges are never seen in the main plane;
        as it is, if that is more than goes unnoticed.

        Args:
            hand_only: only what a hand's trembling would show is hidden.
        """
        view = replace(self, camera=hand_alone(self.camera)) if hand_only else self
        middle = [(self.shown[0] + self.shown[2]) / 2, (self.shown[1] + self.shown[3]) / 2] * 2
        room = np.abs(np.subtract(picture, middle))
        if room.min() <= 0:
            return self
        enlarged = 1.0
        for _ in range(4):
            seen = replace(view, enlarged=enlarged).reach((1.0,), (-1e9, -1e9, 1e9, 1e9))
            enlarged *= max(1.0, float((np.abs(np.subtract(seen, middle)) / room).max()))
        return replace(self, enlarged=enlarged) if enlarged <= _MOST_ENLARGED else self


def _seen(plane: Matrix, target: tuple[int, int], most: Edges) -> Edges:
    """What of a plane is within the target; all of `most` where it goes on to the horizon."""
    width, height = target
    corners = np.array([[0, width, width, 0], [0, 0, height, height], [1.0, 1, 1, 1]])
    if np.linalg.det(plane) <= 0:
        return most
    x, y, z = np.linalg.inv(plane) @ corners
    if z.min() <= 1e-9:
        return most
    x, y = x / z, y / z
    return (
        float(np.clip(x.min(), most[0], most[2])),
        float(np.clip(y.min(), most[1], most[3])),
        float(np.clip(x.max(), most[0], most[2])),
        float(np.clip(y.max(), most[1], most[3])),
    )
