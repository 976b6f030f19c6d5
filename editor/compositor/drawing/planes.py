"""Decoded planes to textures, as they lie in memory: no conversion.

Only subsampled chroma is copied on the way, Cb and Cr side by side as in NV12: one filtered read
in place of two saves software GL a quarter of its time, and the copy is a hundredth of that.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import moderngl
import numpy as np

from editor.compositor.drawing.affine import scaling, stored_from_upright
from editor.compositor.drawing.conversion import decoding, opaque_sample, to_rec709
from editor.compositor.drawing.source import Source
from editor.compositor.shaders import Define
from editor.compositor.textures import TexturePool
from editor.model.colour import ChromaSiting, ColourTags, Primaries, Transfer
from editor.model.frame import ColourModel, Frame, PixelFormat, Plane

_TYPES = {1: "f1", 2: "nu2"}


class PictureTooLargeError(Exception):
    """A picture has more pixels on a side than the graphics system takes."""


def uploaded(frame: Frame, pool: TexturePool) -> Source:
    """The frame's planes on loan from `pool`, and how to read colours from them.

    Raises:
        PictureTooLargeError: the sides are too long for this machine.
    """
    format = frame.format
    components = format.channels if format.packed else 1
    planes = dict(enumerate(frame.planes))
    textures: dict[str, moderngl.Texture] = {}
    if _is_subsampled(format):
        _refuse_too_large(frame.width, frame.height, pool)
        textures["plane1"] = _side_by_side(planes.pop(1), planes.pop(2), format, pool)
    for index, plane in planes.items():
        textures[f"plane{index}"] = _uploaded(plane, format, components, pool)
    return Source(
        textures=textures,
        from_unit=scaling(frame.width, frame.height)
        @ stored_from_upright(frame.rotation, mirrored=frame.mirrored),
        size=(frame.width, frame.height),
        defines=_defines(format, frame.colour, premultiplied=frame.premultiplied),
        uniforms=_uniforms(format, frame.colour, frame.width, frame.height),
        opaque=not format.alpha,
        owned=tuple(textures.values()),
    )


def _uploaded(
    plane: Plane, format: PixelFormat, components: int, pool: TexturePool
) -> moderngl.Texture:
    """One plane in a texture as wide as its rows are long in memory."""
    pixel = components * format.sample_bytes
    data = plane.data.cast("B") if plane.data.format != "B" else plane.data
    stride, rows = plane.stride, plane.height
    if stride % pixel:
        data, stride = _without_padding(data, plane, pixel), plane.width * pixel
    width = stride // pixel
    _refuse_too_large(width, rows, pool)
    texture = pool.take(width, rows, _TYPES[format.sample_bytes], components)
    whole = rows if len(data) >= stride * rows else rows - 1
    if whole:
        texture.write(data[: stride * whole], viewport=(0, 0, width, whole), alignment=1)
    if whole < rows:  # the last row stops at its last sample
        row = data[stride * whole : stride * whole + plane.width * pixel]
        texture.write(row, viewport=(0, whole, plane.width, 1), alignment=1)
    return texture


def _side_by_side(cb: Plane, cr: Plane, format: PixelFormat, pool: TexturePool) -> moderngl.Texture:
    """Two planes of one size as the two components of one texture."""
    word = np.uint8 if format.sample_bytes == 1 else np.uint16
    both = np.empty((cb.height, cb.width, 2), word)
    for index, plane in enumerate((cb, cr)):
        shape, strides = (plane.height, plane.width), (plane.stride, format.sample_bytes)
        both[..., index] = np.ndarray(shape, word, plane.data, strides=strides)
    texture = pool.take(cb.width, cb.height, _TYPES[format.sample_bytes], 2)
    texture.write(both, alignment=1)
    return texture


def _is_subsampled(format: PixelFormat) -> bool:
    return format.model is ColourModel.YUV and bool(format.chroma_x or format.chroma_y)


def _refuse_too_large(width: int, height: int, pool: TexturePool) -> None:
    if max(width, height) > pool.largest_side:
        raise PictureTooLargeError(
            f"A picture of {width} x {height} pixels is more than this machine can draw: "
            f"at most {pool.largest_side} on a side. Use a smaller copy of it."
        )


def _without_padding(data: memoryview, plane: Plane, pixel: int) -> memoryview:
    row = plane.width * pixel
    starts = range(0, plane.stride * plane.height, plane.stride)
    joined = np.concatenate(
        [np.frombuffer(data[start : start + row], np.uint8) for start in starts]
    )
    return joined.data


@cache
def _defines(format: PixelFormat, colour: ColourTags, *, premultiplied: bool) -> tuple[Define, ...]:
    colour_planes = 1 if format.packed or format.model is ColourModel.GRAY else 3
    defines: list[Define] = [("FROM_PLANES", 1), ("PLANES", colour_planes)]
    if format.packed:
        defines.append(("PACKED", 1))
    if _is_subsampled(format):
        defines.append(("SUBSAMPLED", 1))
    if format.alpha:
        defines.append(("ALPHA", f"plane{colour_planes}"))
        if premultiplied:
            defines.append(("PREMULTIPLIED", 1))
    if colour.transfer in (Transfer.PQ, Transfer.HLG, Transfer.LINEAR):
        defines.append((colour.transfer.name, 1))
    if colour.primaries is not Primaries.BT709:
        defines.append(("GAMUT", 1))
    return tuple(defines)


@cache
def _uniforms(format: PixelFormat, colour: ColourTags, width: int, height: int) -> dict[str, Any]:
    matrix, offset = decoding(format, colour)
    fx, fy = 2.0**-format.chroma_x, 2.0**-format.chroma_y
    # A chroma sample lies on the first of its luma samples, or in the middle of them all.
    cosited_x = colour.siting is not ChromaSiting.CENTRE
    cosited_y = colour.siting is ChromaSiting.TOP_LEFT
    return {
        "size": (width, height),
        "to_rgb": matrix.T,
        "offset": tuple(offset),
        "opaque": opaque_sample(format),
        "chroma_scale": (fx, fy),
        "chroma_shift": (0.5 - fx / 2 if cosited_x else 0.0, 0.5 - fy / 2 if cosited_y else 0.0),
        "to_rec709": to_rec709(colour.primaries).T,
    }
