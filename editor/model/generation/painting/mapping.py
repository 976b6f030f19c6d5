"""Where the picture that is painted on lies in the frame that is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from editor.model.canvas.placed import Edges, PlacedClip
from editor.model.flatten.geometry import Point

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PictureMap:
    """The source's pixel (0, 0) lies at `origin` of the frame; one of its pixels to the right is
    `across` there, one down is `down`. `source`: its width and height."""

    source: Size
    origin: Point
    across: Point
    down: Point

    @staticmethod
    def between(source: Size, part: Edges, corners: tuple[Point, Point, Point]) -> PictureMap:
        """
        Args:
            part: what of the source is seen.
            corners: top left, top right and bottom left of that, in the frame.
        """
        left, top, right, bottom = part
        first, second, third = corners
        across = _share(first, second, right - left)
        down = _share(first, third, bottom - top)
        origin = (
            first[0] - left * across[0] - top * down[0],
            first[1] - left * across[1] - top * down[1],
        )
        return PictureMap(source, origin, across, down)

    @staticmethod
    def on_clip(clip: PlacedClip, source: Size, part: Edges) -> PictureMap:
        """Where a clip shows `part` of the source."""
        half_x, half_y = clip.fitted[0] / 2, clip.fitted[1] / 2
        ends = ((-half_x, -half_y), (half_x, -half_y), (-half_x, half_y))
        first, second, third = (clip.in_frame(end) for end in ends)
        return PictureMap.between(source, part, (first, second, third))

    @staticmethod
    def on_frame(frame: tuple[float, float], source: Size, part: Edges) -> PictureMap:
        """Where a frame that shows nothing else shows `part` of the source."""
        return PictureMap.between(source, part, ((0.0, 0.0), (frame[0], 0.0), (0.0, frame[1])))

    @property
    def scale(self) -> float:
        """Pixels of the frame to one of the source's."""
        return abs(self.across[0] * self.down[1] - self.across[1] * self.down[0]) ** 0.5

    def to_frame(self, point: Point) -> Point:
        x, y = point
        return (
            self.origin[0] + x * self.across[0] + y * self.down[0],
            self.origin[1] + x * self.across[1] + y * self.down[1],
        )

    def to_source(self, point: Point) -> Point:
        """The inverse of `to_frame`; all is the origin where the picture is scaled to nothing."""
        area = self.across[0] * self.down[1] - self.across[1] * self.down[0]
        if abs(area) < 1e-12:
            return 0.0, 0.0
        x, y = point[0] - self.origin[0], point[1] - self.origin[1]
        return (
            (x * self.down[1] - y * self.down[0]) / area,
            (y * self.across[0] - x * self.across[1]) / area,
        )

    def contains(self, point: Point) -> bool:
        """Whether a point of the frame is on the picture."""
        x, y = self.to_source(point)
        return 0 <= x <= self.source[0] and 0 <= y <= self.source[1]


def whole(size: Size) -> Edges:
    return 0.0, 0.0, float(size[0]), float(size[1])


def part_shown(source: Size, result: Size) -> Edges:
    """What a result of that size shows of its source while no camera moves: its middle, as much
    as has the result's shape."""
    width, height = source
    scale = max(result[0] / width, result[1] / height)
    shown = result[0] / scale, result[1] / scale
    left, top = max(0, round((width - shown[0]) / 2)), max(0, round((height - shown[1]) / 2))
    return float(left), float(top), left + shown[0], top + shown[1]


def distance(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])


def _share(start: Point, end: Point, parts: float) -> Point:
    return (end[0] - start[0]) / parts, (end[1] - start[1]) / parts
