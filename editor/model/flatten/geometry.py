"""Where a placed picture's corners fall in the frame."""

from __future__ import annotations

from math import cos, radians, sin

from editor.model.flatten.layers import Placement
from editor.model.transform import Fit

Point = tuple[float, float]


def fitted_size(
    width: float, height: float, frame_width: float, frame_height: float, fit: Fit
) -> tuple[float, float]:
    """The size that a picture of `width` x `height` has in the frame before it is transformed."""
    if fit is Fit.STRETCH:
        return frame_width, frame_height
    if fit is Fit.NONE:
        return width, height
    ratios = frame_width / width, frame_height / height
    ratio = min(ratios) if fit is Fit.FIT else max(ratios)
    return width * ratio, height * ratio


def corners(
    placement: Placement,
    picture_size: tuple[float, float],
    frame_size: tuple[float, float],
) -> tuple[Point, Point, Point, Point]:
    """Top left, top right, bottom right, bottom left of the cropped picture in the frame.

    Pixels of the frame from its top left corner, y down. A negative scale swaps sides.
    """
    width, height = fitted_size(*picture_size, *frame_size, placement.fit)
    left, top, right, bottom = placement.crop
    x0, x1 = (left - 0.5) * width, (0.5 - right) * width
    y0, y1 = (top - 0.5) * height, (0.5 - bottom) * height
    angle = radians(placement.rotation)
    cosine, sine = cos(angle), sin(angle)
    centre_x = frame_size[0] / 2 + placement.position[0]
    centre_y = frame_size[1] / 2 + placement.position[1]

    def placed(x: float, y: float) -> Point:
        x = (x - placement.anchor[0]) * placement.scale[0]
        y = (y - placement.anchor[1]) * placement.scale[1]
        return centre_x + x * cosine - y * sine, centre_y + x * sine + y * cosine

    return placed(x0, y0), placed(x1, y0), placed(x1, y1), placed(x0, y1)
