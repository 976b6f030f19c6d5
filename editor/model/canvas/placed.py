"""Where the clips that are seen at a time stand in the frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import cos, radians, sin

from editor.model.flatten.geometry import Point, fitted_size
from editor.model.flatten.layers import (
    Layer,
    MediaPicture,
    Picture,
    Placement,
    TitlePicture,
    TransitionLayer,
)
from editor.model.flatten.picture import layers_at
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, SequenceId
from editor.model.titles.title import Title

Edges = tuple[float, float, float, float]
"""Left, top, right, bottom."""

TitleBox = Callable[[Title, int, int], Edges]
"""The part of a frame of that width and height that a title's text takes up."""

_UPRIGHT = 1e-6  # degrees


@dataclass(frozen=True, slots=True)
class PlacedClip:
    """One clip's picture at one frame.

    `frame` is counted from the clip's first. `fitted` is the size of the whole picture before it
    is scaled; `edges` bound what is seen of it, from its centre, in the same pixels.
    """

    item: ItemId
    name: str
    frame: int
    placement: Placement
    fitted: tuple[float, float]
    edges: Edges
    frame_size: tuple[float, float]

    @property
    def anchor(self) -> Point:
        """Where the anchor point lies in the frame."""
        x, y = self.placement.position
        return self.frame_size[0] / 2 + x, self.frame_size[1] / 2 + y

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """Top left, top right, bottom right, bottom left as the picture has them, in the frame."""
        left, top, right, bottom = self.edges
        ends = ((left, top), (right, top), (right, bottom), (left, bottom))
        first, second, third, fourth = (self.in_frame(end) for end in ends)
        return first, second, third, fourth

    @property
    def bounds(self) -> Edges:
        """The upright box about all that is seen."""
        xs, ys = zip(*self.corners, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def is_upright(self) -> bool:
        """Whether the picture's sides are the frame's: not turned but by half a turn."""
        return abs((self.placement.rotation + 90) % 180 - 90) < _UPRIGHT

    def in_frame(self, point: Point) -> Point:
        """A point of the fitted picture, from its centre, as a point of the frame."""
        (anchor_x, anchor_y), (scale_x, scale_y) = self.placement.anchor, self.placement.scale
        x, y = turned(
            ((point[0] - anchor_x) * scale_x, (point[1] - anchor_y) * scale_y),
            self.placement.rotation,
        )
        return self.anchor[0] + x, self.anchor[1] + y

    def in_picture(self, point: Point) -> Point:
        """The inverse of `in_frame`. A side that is scaled to nothing counts as one pixel."""
        across, down = turned(
            (point[0] - self.anchor[0], point[1] - self.anchor[1]), -self.placement.rotation
        )
        scale_x, scale_y = (
            scale or 1 / length
            for scale, length in zip(self.placement.scale, self.fitted, strict=True)
        )
        anchor_x, anchor_y = self.placement.anchor
        return across / scale_x + anchor_x, down / scale_y + anchor_y

    def share_at(self, point: Point) -> Point:
        """A point of the frame in parts of the whole picture, as effects count: from the lower
        left corner, y up."""
        x, y = self.in_picture(point)
        return 0.5 + x / self.fitted[0], 0.5 - y / self.fitted[1]

    def contains(self, point: Point) -> bool:
        x, y = self.in_picture(point)
        left, top, right, bottom = self.edges
        return left <= x <= right and top <= y <= bottom


def turned(point: Point, degrees: float) -> Point:
    """`point` turned clockwise about zero, y down."""
    cosine, sine = cos(radians(degrees)), sin(radians(degrees))
    return point[0] * cosine - point[1] * sine, point[0] * sine + point[1] * cosine


def placed_clips(
    project: Project, sequence_id: SequenceId, frame: int, title_box: TitleBox
) -> tuple[PlacedClip, ...]:
    """The clips that are seen at `frame`, from bottom to top, without those on locked tracks."""
    sequence = project.sequence(sequence_id)
    assert sequence is not None, sequence_id
    return tuple(_placed(project, sequence, frame, title_box))


def topmost_at(clips: tuple[PlacedClip, ...], point: Point) -> PlacedClip | None:
    """The clip on top of all that are under `point`."""
    return next((clip for clip in reversed(clips) if clip.contains(point)), None)


def _placed(
    project: Project, sequence: Sequence, frame: int, title_box: TitleBox
) -> Iterator[PlacedClip]:
    frame_size = float(sequence.width), float(sequence.height)
    for layer in _layers(project, sequence, frame):
        found = sequence.find(layer.item)
        size = _picture_size(project, layer.picture)
        if found is None or found[0].locked or size is None:
            continue
        track, index = found
        fitted = fitted_size(*size, *frame_size, layer.placement.fit)
        clip = track.items[index]
        assert isinstance(clip, Clip)  # gaps have no layer
        yield PlacedClip(
            layer.item,
            clip.name,
            frame - track.start_of(index),
            layer.placement,
            fitted,
            _edges(layer, fitted, title_box),
            frame_size,
        )


def _layers(project: Project, sequence: Sequence, frame: int) -> Iterator[Layer]:
    for entry in layers_at(project, sequence.id, frame):
        sides = (entry.outgoing, entry.incoming) if isinstance(entry, TransitionLayer) else (entry,)
        yield from (side for side in sides if side is not None)


def _picture_size(project: Project, picture: Picture) -> tuple[int, int] | None:
    """As seen: square pixels, upright; None where it is not known."""
    if not isinstance(picture, MediaPicture):
        return picture.width, picture.height
    reference = project.media_reference(picture.media)
    if reference is None or reference.video is None:
        return None
    return reference.video.display_size


def _edges(layer: Layer, fitted: tuple[float, float], title_box: TitleBox) -> Edges:
    width, height = fitted
    crop_left, crop_top, crop_right, crop_bottom = layer.placement.crop
    left, top = (crop_left - 0.5) * width, (crop_top - 0.5) * height
    right, bottom = (0.5 - crop_right) * width, (0.5 - crop_bottom) * height
    picture = layer.picture
    if isinstance(picture, TitlePicture) and not layer.effects:
        text = title_box(picture.title, picture.width, picture.height)
        across, down = width / picture.width, height / picture.height
        left = max(left, text[0] * across - width / 2)
        top = max(top, text[1] * down - height / 2)
        right = min(right, text[2] * across - width / 2)
        bottom = min(bottom, text[3] * down - height / 2)
    return left, top, max(right, left), max(bottom, top)
