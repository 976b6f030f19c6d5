"""Where the camera is and looks at a frame: all moves of its path together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from math import atan, cos, radians, sin

from editor.model.curves import number_at
from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.handheld import tremble

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]
"""Rows first."""

UPRIGHT: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
_LENS = 35 / 36  # of the longer side: what still and film cameras see at 35 mm
_NEAREST = 0.02  # of the main plane's distance: what a move never goes beyond
_DRIFT = 0.4  # of what a hand turns, as a way in the main plane
_ROLL = 0.35  # radians of roll to one frame's height of shaking


@dataclass(frozen=True, slots=True)
class CameraPose:
    """In a space where the source's camera stands at the origin and looks along z; x goes right
    and y down. Its unit is one pixel of the frame in the main plane, which lies at z = `lens`.

    rotation: its rows are the camera's own axes, right, down and ahead.
    focal: the focal length in pixels; `lens` is the one that the source was taken with.
    """

    rotation: Matrix
    position: Vector
    focal: float
    lens: float

    @property
    def is_source(self) -> bool:
        """Whether it shows the source as it is."""
        still = self.rotation == UPRIGHT and self.position == (0.0, 0.0, 0.0)
        return still and self.focal == self.lens

    def plane(self, distance: float = 1.0) -> Matrix:
        """How it shows a plane that faces the source's camera at `distance` main planes away.

        Returns:
            The homography from the source's pixels to the result's, both counted from the middle
            of the frame. Its third coordinate is how far away a point is, in main planes of the
            source; not above 0 behind the camera.
        """
        x, y, z = self.position
        far = distance * self.lens - z
        shown = [(a * distance, b * distance, c * far - a * x - b * y) for a, b, c in self.rotation]
        scale = self.focal / self.lens
        right, down, ahead = shown
        return (
            (right[0] * scale, right[1] * scale, right[2] * scale),
            (down[0] * scale, down[1] * scale, down[2] * scale),
            (ahead[0] / self.lens, ahead[1] / self.lens, ahead[2] / self.lens),
        )

    def seen(self, point: Vector) -> tuple[float, float] | None:
        """Where it shows a point in space, pixels from the frame's middle; None behind it."""
        away = (
            point[0] - self.position[0],
            point[1] - self.position[1],
            point[2] - self.position[2],
        )
        x, y, z = (sum(a * b for a, b in zip(row, away, strict=True)) for row in self.rotation)
        return (self.focal * x / z, self.focal * y / z) if z > 0 else None


def lens_of(width: float, height: float) -> float:
    """The focal length in pixels that a source's frame is taken to have."""
    return _LENS * max(width, height)


def camera_at(
    path: CameraPath,
    frame: Fraction | int,
    rate: Fraction,
    size: tuple[float, float],
    seed: int = 0,
    loop_frames: int = 0,
) -> CameraPose:
    """The pose at `frame` of the result.

    Args:
        size: of the frame, in the pixels that the pose is to count in.
        seed: decides how a hand trembles.
        loop_frames: after so many it trembles as before; 0: never.
    """
    width, height = size
    lens = lens_of(width, height)
    dolly = max(number_at(path.dolly, frame), _NEAREST - 1)
    position = (
        number_at(path.truck, frame) * width,
        -number_at(path.pedestal, frame) * height,
        lens * dolly / (1 + dolly),
    )
    pan = radians(number_at(path.pan, frame))
    tilt = radians(number_at(path.tilt, frame))
    roll = radians(number_at(path.roll, frame))
    amount = number_at(path.handheld, frame)
    if amount:
        seconds, loop = float(frame / rate), float(loop_frames / rate)
        hand = {axis: amount * tremble(seed, axis, seconds, loop) for axis in _AXES}
        pan += atan(hand["pan"] * height / lens)
        tilt += atan(hand["tilt"] * height / lens)
        roll += _ROLL * hand["roll"]
        x, y, z = position
        position = (
            x + _DRIFT * hand["right"] * height,
            y + _DRIFT * hand["down"] * height,
            z,
        )
    rotation = _times(_rolled(roll), _times(_tilted(tilt), _panned(pan)))
    orbit = radians(number_at(path.orbit, frame))
    if orbit:
        position = _about_middle(position, orbit, lens)
        rotation = _times(rotation, _panned(-orbit))
    zoom = max(number_at(path.zoom, frame), _NEAREST - 1)
    return CameraPose(rotation, position, lens * (1 + zoom), lens)


_AXES = ("pan", "tilt", "roll", "right", "down")


def hand_alone(path: CameraPath) -> CameraPath:
    """Only the trembling of `path`."""
    return replace(CameraPath(), handheld=path.handheld)


def _about_middle(position: Vector, angle: float, lens: float) -> Vector:
    """Taken round the middle of the main plane, to the right."""
    x, y, z = position[0], position[1], position[2] - lens
    return x * cos(angle) - z * sin(angle), y, x * sin(angle) + z * cos(angle) + lens


def _panned(angle: float) -> Matrix:
    """What lies to the right comes to the middle."""
    return ((cos(angle), 0.0, -sin(angle)), (0.0, 1.0, 0.0), (sin(angle), 0.0, cos(angle)))


def _tilted(angle: float) -> Matrix:
    """What lies above comes to the middle."""
    return ((1.0, 0.0, 0.0), (0.0, cos(angle), sin(angle)), (0.0, -sin(angle), cos(angle)))


def _rolled(angle: float) -> Matrix:
    """The camera turns clockwise, so what it sees turns the other way."""
    return ((cos(angle), sin(angle), 0.0), (-sin(angle), cos(angle), 0.0), (0.0, 0.0, 1.0))


def _times(a: Matrix, b: Matrix) -> Matrix:
    columns = tuple(zip(*b, strict=True))
    rows = [
        tuple(sum(p * q for p, q in zip(row, col, strict=True)) for col in columns) for row in a
    ]
    return rows[0], rows[1], rows[2]  # type: ignore[return-value]
