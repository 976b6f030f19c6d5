"""A roto spline at one instant, as coverage: 1 inside, 0 outside, fading over its feather."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import skia
from numpy.typing import NDArray

from editor.model.flatten.layers import SplineShape
from editor.model.roto.splines import SplinePoint

Points = NDArray[np.float64]

_STEP = 3.0  # pixels of an outline that are taken as straight, at most
_MOST_STEPS = 96  # of one segment
_BANDS = 6  # straight pieces of the curve by which a feather fades
_MITRE = 2.0  # times its length that a feather may reach at a sharp corner


def shape_coverage(
    shape: SplineShape, scale: tuple[float, float], width: int, height: int
) -> NDArray[np.uint8]:
    """(H, W) 0..255, top line first: without `inverted` and `opacity`.

    Args:
        scale: pixels of the result to one of the footage, across and down.
    """
    outline, feather = flattened(shape.points, scale)
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[..., 3] = 255
    image = skia.ImageInfo.Make(
        width, height, skia.kRGBA_8888_ColorType, skia.AlphaType.kOpaque_AlphaType
    )
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in outline.tolist()], True)
    with skia.Surface.MakeRasterDirect(image, pixels, pixels.strides[0]) as canvas:
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=skia.ColorWHITE))
        for outwards in (True, False):
            _fade(canvas, outline, feather, outwards=outwards)
    return np.ascontiguousarray(pixels[..., 0])


def flattened(
    points: Sequence[SplinePoint], scale: tuple[float, float]
) -> tuple[Points, NDArray[np.float64]]:
    """The closed outline as (N, 2) points in pixels of the result, and the feather at each."""
    pieces: list[Points] = []
    feathers: list[NDArray[np.float64]] = []
    mean = (scale[0] * scale[1]) ** 0.5
    for left, right in zip(points, (*points[1:], points[0]), strict=True):
        ends = np.array([[left.x, left.y], [right.x, right.y]])
        handles = ends + np.array([[left.out_x, left.out_y], [right.in_x, right.in_y]])
        corners = np.array([ends[0], *handles, ends[1]]) * scale
        length = np.linalg.norm(np.diff(corners, axis=0), axis=1).sum()
        is_straight = not any((left.out_x, left.out_y, right.in_x, right.in_y))
        fades = left.feather or right.feather
        steps = 1 if is_straight and not fades else int(np.ceil(length / _STEP))
        at = (np.arange(min(max(steps, 1), _MOST_STEPS)) / min(max(steps, 1), _MOST_STEPS))[:, None]
        weights = np.hstack([(1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at**2 * (1 - at), at**3])
        pieces.append(weights @ corners)
        feathers.append((left.feather + (right.feather - left.feather) * at[:, 0]) * mean)
    return np.concatenate(pieces), np.concatenate(feathers)


def _fade(
    canvas: skia.Canvas, outline: Points, feather: NDArray[np.float64], *, outwards: bool
) -> None:
    """Light beyond the outline where the feather goes outwards, dark within it where inwards."""
    reach = np.maximum(feather if outwards else -feather, 0.0)
    if reach.max(initial=0.0) <= 0:
        return
    normals = _normals(outline) * (1 if outwards else -1)
    shares = np.linspace(0.0, 1.0, _BANDS + 1)
    fading = 1 - shares**2 * (3 - 2 * shares)  # smooth at both ends
    levels = np.round(255 * (fading if outwards else 1 - fading)).astype(int)
    rings = outline[None] + shares[:, None, None] * (normals * reach[:, None])[None]
    around = np.concatenate([rings, rings[:, :1]], axis=1)  # back to the first point
    paint = skia.Paint(AntiAlias=False)
    paint.setBlendMode(skia.BlendMode.kLighten if outwards else skia.BlendMode.kDarken)
    for ring in range(_BANDS):
        strip = np.stack([around[ring], around[ring + 1]], axis=1).reshape(-1, 2)
        near, far = (skia.Color(level, level, level) for level in levels[ring : ring + 2].tolist())
        vertices = skia.Vertices(
            skia.Vertices.kTriangleStrip_VertexMode,
            [skia.Point(x, y) for x, y in strip.tolist()],
            colors=[near, far] * (len(strip) // 2),
        )
        canvas.drawVertices(vertices, paint, skia.BlendMode.kDst)


def _normals(outline: Points) -> Points:
    """Unit vectors away from the inside; longer at corners, so that a feather is as wide there."""
    along = np.roll(outline, -1, axis=0) - outline
    lengths = np.linalg.norm(along, axis=1, keepdims=True)
    along = np.divide(along, lengths, out=np.zeros_like(along), where=lengths > 0)
    across = np.stack([along[:, 1], -along[:, 0]], axis=1)
    both = across + np.roll(across, 1, axis=0)
    share = np.sum(both * both, axis=1, keepdims=True) / 2  # 2 cos^2 of half the corner's angle
    mitre = both / np.maximum(share, 1 / _MITRE)
    x, y = outline[:, 0], outline[:, 1]
    area = np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)
    return mitre if area > 0 else -mitre
