"""A small picture of a camera's path, seen from outside, as lines to be painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, cos, radians, sin

from editor.model.curves import keys_of
from editor.model.generation.camera import MOVES, CameraPath
from editor.model.generation.camerawork.pose import CameraPose, Vector, camera_at, lens_of

Point = tuple[float, float]
Line = tuple[Point, ...]

_TURNED, _LOOKED_DOWN = radians(-38), radians(24)
_REACH = 0.3  # of the way to the main plane: how long a camera's rays are drawn
_STEPS = 96  # of the path's line, at most
_MOST = 8  # cameras


@dataclass(frozen=True, slots=True)
class Station:
    """The camera at `frame`: `rays` from where it stands, the `opening` that they end in, and
    what it sees of the picture, if that is in front of it. The last two are closed."""

    frame: int
    place: Point
    rays: tuple[Line, ...]
    opening: Line
    seen: Line | None


@dataclass(frozen=True, slots=True)
class CameraPicture:
    """`plane`: the picture, closed. `way`: where the camera goes. `stations`: at the first and the
    last frame and at keyframes, in order of time. `now`: at the frame that is looked at."""

    plane: Line
    way: Line
    stations: tuple[Station, ...]
    now: Station


def camera_picture(
    path: CameraPath,
    frames: int,
    rate: Fraction,
    size: tuple[float, float],
    within: tuple[float, float],
    seed: int = 0,
    frame: int = 0,
) -> CameraPicture:
    """All in pixels of an area `within`, y down, as large as fits.

    Args:
        size: of the picture.
        frame: that is looked at; where the rest stands does not depend on it.
    """

    def pose(frame: int) -> CameraPose:
        return camera_at(path, frame, rate, size, seed)

    steps = min(frames, _STEPS)
    way = [pose(round(n * (frames - 1) / max(steps - 1, 1))).position for n in range(steps)]
    stations = [(at, pose(at)) for at in _chosen(path, frames)]
    lens = lens_of(*size)
    plane = [(x * size[0] / 2, y * size[1] / 2, lens) for x, y in _CORNERS]
    openings = [_opening(each, size) for _, each in stations]
    seen = [_seen(each, opening) for (_, each), opening in zip(stations, openings, strict=True)]
    shown = [*openings, *(each for each in seen if _is_near(each, size))]
    fit = _Fit.of([*plane, *way, *(point for each in shown for point in each)], within)

    def station(frame: int, pose: CameraPose) -> Station:
        opening = _opening(pose, size)
        return Station(
            frame,
            fit.line([pose.position])[0],
            tuple(fit.line([pose.position, corner]) for corner in opening),
            fit.line(opening),
            fit.line(_seen(pose, opening)) or None,
        )

    return CameraPicture(
        fit.line(plane),
        fit.line(way),
        tuple(station(at, each) for at, each in stations),
        station(frame, pose(frame)),
    )


_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


@dataclass(frozen=True, slots=True)
class _Fit:
    """From space to the area: seen from afar, so that what is parallel stays so."""

    scale: float
    left: float
    top: float

    @staticmethod
    def of(points: Iterable[Vector], within: tuple[float, float]) -> _Fit:
        flat = [_flat(point) for point in points]
        xs, ys = [x for x, _ in flat], [y for _, y in flat]
        width, height = max(xs) - min(xs), max(ys) - min(ys)
        scale = min(within[0] / max(width, 1e-9), within[1] / max(height, 1e-9))
        left = (within[0] - scale * (max(xs) + min(xs))) / 2
        top = (within[1] - scale * (max(ys) + min(ys))) / 2
        return _Fit(scale, left, top)

    def line(self, points: Sequence[Vector]) -> Line:
        flat = [_flat(point) for point in points]
        return tuple((self.left + self.scale * x, self.top + self.scale * y) for x, y in flat)


def _flat(point: Vector) -> Point:
    """Turned so that the picture is seen from the side, and from a little above."""
    x, y, z = point
    across = x * cos(_TURNED) + z * sin(_TURNED)
    away = z * cos(_TURNED) - x * sin(_TURNED)
    return across, y * cos(_LOOKED_DOWN) - away * sin(_LOOKED_DOWN)


def _opening(pose: CameraPose, size: tuple[float, float]) -> list[Vector]:
    return [
        _ahead(pose, (x * size[0] / 2, y * size[1] / 2), _REACH * pose.lens) for x, y in _CORNERS
    ]


def _ahead(pose: CameraPose, at: Point, length: float) -> Vector:
    """The point in space that is seen at a place in the frame, so far ahead."""
    seen = (at[0] / pose.focal * length, at[1] / pose.focal * length, length)
    x, y, z = (
        place + sum(row[axis] * part for row, part in zip(pose.rotation, seen, strict=True))
        for axis, place in enumerate(pose.position)
    )
    return x, y, z


def _seen(pose: CameraPose, opening: list[Vector]) -> list[Vector]:
    """Where the rays meet the main plane; empty if they do not all."""
    met: list[Vector] = []
    for corner in opening:
        ahead = corner[2] - pose.position[2]
        share = (pose.lens - pose.position[2]) / ahead if ahead > 1e-6 else 0.0
        if share <= 0:
            return []
        x, y, z = (a + (b - a) * share for a, b in zip(pose.position, corner, strict=True))
        met.append((x, y, z))
    return met


def _is_near(points: list[Vector], size: tuple[float, float]) -> bool:
    """Whether they lie about the picture, so that it need not become small to show them."""
    return all(abs(x) < size[0] and abs(y) < size[1] for x, y, _ in points)


def _chosen(path: CameraPath, frames: int) -> list[int]:
    """The frames at which cameras are drawn: not too many, and not two at nearly the same time."""
    last = max(frames - 1, 0)
    keys = {round(key.frame) for name in MOVES for key in keys_of(getattr(path, name))}
    wanted = sorted({0, last, *(frame for frame in keys if 0 < frame < last)})
    apart = ceil(last / _MOST)
    chosen = [0]
    for frame in wanted[1:-1]:
        if frame - chosen[-1] >= apart and last - frame >= apart:
            chosen.append(frame)
    return [*chosen, last] if last else chosen
