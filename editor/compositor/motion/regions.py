"""What was painted with the motion brush, as coverage: 1 inside, 0 outside, soft in between."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import skia
from numpy.typing import NDArray

from editor.model.generation.brush import Polygon, RasterMask, Shape, Stroke

Coverage = NDArray[np.float32]

_SIGMAS = 4.0  # of a Gaussian, from one end of its rise to the other
_LEAST_BLUR = 0.3  # pixels: less is what antialiasing does anyway


class MaskError(Exception):
    """A mask's file cannot be read; the message is a sentence for the user, with what to do."""


def coverage(
    shapes: Sequence[Shape], source: tuple[float, float], width: int, height: int
) -> Coverage:
    """(H, W) float32 in 0..1, top line first: what `shapes` cover, each painted over those before.

    Args:
        source: width and height of the picture that the shapes were painted on; it is drawn
            `width` x `height` large.

    Raises:
        MaskError: the file of a raster mask cannot be read.
    """
    samples = np.zeros((height, width), np.uint8)
    surface = skia.Surface.MakeRasterDirect(
        skia.ImageInfo.MakeA8(width, height), samples, samples.strides[0]
    )
    scale = width / source[0], height / source[1]
    with surface as canvas:
        for shape in shapes:
            _paint(canvas, shape, scale, (width, height))
    return samples.astype(np.float32) / np.float32(255)


def visible(regions: Sequence[Coverage]) -> list[Coverage]:
    """What is left of each region's coverage by those after it, which cover it."""
    left: list[Coverage] = []
    bare: Coverage | None = None
    for each in reversed(regions):
        left.append(each if bare is None else each * bare)
        bare = 1 - each if bare is None else bare * (1 - each)
    return left[::-1]


def _paint(
    canvas: skia.Canvas, shape: Shape, scale: tuple[float, float], size: tuple[int, int]
) -> None:
    mode = skia.BlendMode.kDstOut if shape.erases else skia.BlendMode.kSrcOver
    paint = skia.Paint(AntiAlias=True, BlendMode=mode, Color=skia.ColorWHITE)
    match shape:
        case RasterMask():
            _paint_mask(canvas, shape, mode, size)
        case Polygon() if len(shape.points) > 2:
            path = _path(shape.points, scale, closed=True)
            path.setFillType(skia.PathFillType.kEvenOdd)
            canvas.drawPath(path, paint)
        case Stroke() if shape.points:
            _set_brush(paint, shape, (scale[0] * scale[1]) ** 0.5)
            path = _path(shape.points, scale, closed=False)
            canvas.drawPath(path, paint)


def _set_brush(paint: skia.Paint, stroke: Stroke, scale: float) -> None:
    """A round brush whose edge is blurred: half of it lies in the rise from 0 to 1."""
    softness = min(max(stroke.softness, 0.0), 1.0)
    radius = stroke.radius * scale
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    paint.setStrokeWidth(max(2 * radius * (1 - softness / 2), 0.1))
    sigma = radius * softness / _SIGMAS
    if sigma > _LEAST_BLUR:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, sigma))


def _path(
    points: Sequence[tuple[float, float]], scale: tuple[float, float], *, closed: bool
) -> skia.Path:
    path = skia.Path()
    scaled = [(x * scale[0], y * scale[1]) for x, y in points]
    path.moveTo(*scaled[0])
    for x, y in scaled[1:] or scaled:  # a dot goes nowhere, and has its round caps
        path.lineTo(x, y)
    if closed:
        path.close()
    return path


def _paint_mask(
    canvas: skia.Canvas, mask: RasterMask, mode: skia.BlendMode, size: tuple[int, int]
) -> None:
    cover = skia.Image.fromarray(_greys(mask), colorType=skia.kAlpha_8_ColorType)
    paint = skia.Paint(BlendMode=mode, Color=skia.ColorWHITE)
    sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    canvas.drawImageRect(cover, skia.Rect.MakeWH(*size), sampling, paint)


def _greys(mask: RasterMask) -> NDArray[np.uint8]:
    """(H, W): how light the file's picture is over black."""
    try:
        pixels = skia.Image.open(mask.path).toarray(colorType=skia.kRGBA_8888_ColorType)
    except (RuntimeError, ValueError, OSError) as error:
        raise MaskError(
            f"The mask {mask.path} cannot be read: choose a PNG, JPEG or WebP picture, white where "
            "something moves."
        ) from error
    share = pixels.astype(np.uint16)
    return (share[..., :3].sum(axis=2) * share[..., 3].astype(np.uint32) // 765).astype(np.uint8)
