"""What a removal changes of a frame, and how that gets into the frame's own samples."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.originals.coding import Coding, with_finer_steps
from editor.engine.inpaint.video.membrane import membrane
from editor.media.encode.pictures import blank_frame, copied, framed
from editor.media.exact.conversion import picture_of
from editor.model.frame import ColourModel, Frame, Plane

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Floats = NDArray[np.float32]
_GREY = np.array([0.299, 0.587, 0.114], np.float32)
_BESIDE = 8  # pixels around a patch that tell how transparent it is


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """The part of a frame in which something changed, of the stored picture.

    Attributes:
        pixels: (h, w, 3) RGB of the part whose upper left corner is at (left, top).
        changed: (h, w) where they count.
    """

    top: int
    left: int
    pixels: Pixels
    changed: Mask

    @property
    def place(self) -> tuple[slice, slice]:
        height, width = self.changed.shape
        return slice(self.top, self.top + height), slice(self.left, self.left + width)


def patch_of(picture: Pixels, changed: Mask) -> Patch | None:
    """What of a picture changed; None: nothing."""
    rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
    if not rows.size:
        return None
    top, left = int(rows[0]), int(columns[0])
    part = np.s_[top : int(rows[-1]) + 1, left : int(columns[-1]) + 1]
    return Patch(top, left, picture[part].copy(), changed[part].copy())


def patched(picture: NDArray[Any], patch: Patch | None, seed: int = 0) -> NDArray[Any]:
    """Pixels, (H, W) grey, (H, W, 3) RGB or (H, W, 4), of 8 or 16 bits, with the patch in them.

    Alpha goes on smoothly from what is around.

    Args:
        seed: of what is in the place of the bits that eight do not have.
    """
    if patch is None:
        return picture
    result = picture.copy()
    part, there = result[patch.place], patch.changed
    pixels = patch.pixels[there].astype(np.float32)
    factor = 1
    if picture.dtype == np.uint16:
        factor, pixels = 257, with_finer_steps(pixels, seed)
    if picture.ndim == 2:
        part[there] = np.rint(pixels @ _GREY * factor)
        return result
    part[..., :3][there] = np.rint(pixels * factor)
    if picture.shape[2] == 4:
        _go_on(result[..., 3], patch)
    return result


def patched_frame(
    frame: Frame, patch: Patch | None, coding: Coding, seed: int, *, in_fields: bool = False
) -> Frame:
    """The frame with the patch in it; all other samples are the frame's own.

    A sample of subsampled chroma changes where all the pixels do that it is of.

    Args:
        coding: how the frame's samples are made of RGB.
        seed: of what is in the place of the bits that eight do not have.
        in_fields: each sample of chroma is of lines of one field.
    """
    if patch is None:
        return frame
    result = _writable(frame)
    format = frame.format
    if format.packed:
        own = samples(result.planes[0], result)
        own[:] = patched(own, patch, seed)
        return result
    planes = [samples(plane, result) for plane in result.planes]
    values = coding.samples(patch.pixels, seed)
    for lines, part in _parts(frame, patch, in_fields=in_fields):
        for number in range(len(planes) - format.alpha):
            is_small = format.model is ColourModel.YUV and number in (1, 2)
            x, y = (format.chroma_x, format.chroma_y) if is_small else (0, 0)
            _lay(planes[number][lines], values[part.lines][..., number], part, x, y)
    if format.alpha:
        _go_on(planes[-1], patch)
    return result


def enlarged(frame: Frame, width: int, height: int, left: int, top: int) -> Frame:
    """The frame in a larger one, black around it, its corner at (left, top)."""
    larger = blank_frame(frame.format, width, height, frame.colour)
    picture, own = picture_of(larger), picture_of(frame)
    picture.color_range, picture.colorspace = own.color_range, own.colorspace
    picture.color_primaries, picture.color_trc = own.color_primaries, own.color_trc
    result = _like(frame, larger)
    for number, (plane, source) in enumerate(zip(result.planes, frame.planes, strict=True)):
        target, values = samples(plane, result), samples(source, frame)
        is_chroma = frame.format.model is ColourModel.YUV and number in (1, 2)
        target[:] = 1 << (frame.format.depth - 1) if is_chroma else 0
        x, y = frame.format.plane_size(number, left, top)
        target[y : y + source.height, x : x + source.width] = values
    return result


def samples(plane: Plane, frame: Frame) -> NDArray[Any]:
    """A plane as (h, w), or (h, w, channels) if it is packed; no copy."""
    format = frame.format
    kind = np.dtype(np.uint8 if format.sample_bytes == 1 else "<u2")
    shape: tuple[int, ...] = (plane.height, plane.width)
    strides: tuple[int, ...] = (plane.stride, kind.itemsize)
    if format.packed:
        shape = (*shape, format.channels)
        strides = (plane.stride, kind.itemsize * format.channels, kind.itemsize)
    return np.ndarray(shape, kind, buffer=plane.data, strides=strides)


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines of a patch, as they lie in those of a field."""

    top: int
    left: int
    lines: slice
    changed: Mask


def _parts(frame: Frame, patch: Patch, *, in_fields: bool) -> list[tuple[slice, _Part]]:
    """The lines of a frame that are handled together, and what of the patch is in them."""
    if not (in_fields and chroma_is_in_fields(frame)):
        every = np.s_[:]
        return [(every, _Part(patch.top, patch.left, every, patch.changed))]
    parts: list[tuple[slice, _Part]] = []
    for parity in (0, 1):
        own = np.s_[(parity - patch.top) % 2 :: 2]
        top = (patch.top + own.start) // 2
        parts.append((np.s_[parity::2], _Part(top, patch.left, own, patch.changed[own])))
    return parts


def chroma_is_in_fields(frame: Frame) -> bool:
    """Whether lines of chroma belong to lines of luma of the same field, if there are fields."""
    return frame.format.chroma_y > 0 and frame.height % 4 == 0


def _writable(frame: Frame) -> Frame:
    """The same picture in memory of its own, with all that FFmpeg says of it."""
    picture = picture_of(frame)
    if picture is not frame.owner:
        return copied(frame)
    picture.make_writable()
    return _like(frame, framed(picture, frame.format, frame.colour))


def _like(frame: Frame, other: Frame) -> Frame:
    """`other` with what `frame` says of its place and orientation."""
    return replace(
        other,
        time=frame.time,
        pixel_aspect=frame.pixel_aspect,
        rotation=frame.rotation,
        mirrored=frame.mirrored,
        premultiplied=frame.premultiplied,
    )


def _lay(plane: NDArray[Any], values: Floats, patch: _Part, x: int, y: int) -> None:
    """Put values, one a pixel, into a plane that is smaller by 2**x, 2**y."""
    there, top, left = patch.changed, patch.top, patch.left
    if x or y:
        there, values, top, left = _reduced(there, values, top, left, x, y, plane.shape)
    height, width = there.shape
    part = plane[top : top + height, left : left + width]
    part[there] = values[there].astype(plane.dtype)


def _reduced(
    there: Mask,
    values: Floats,
    top: int,
    left: int,
    x: int,
    y: int,
    shape: tuple[int, ...],
) -> tuple[Mask, Floats, int, int]:
    """The mean of the pixels of each sample, and where all of them change.

    A sample at the right or lower edge may be of fewer pixels: those that are missing go along.
    """
    across, down = 1 << x, 1 << y
    before = top % down, left % across
    behind = -(there.shape[0] + before[0]) % down, -(there.shape[1] + before[1]) % across
    first_row, first_column = top // down, left // across
    rows = (there.shape[0] + before[0] + behind[0]) // down
    columns = (there.shape[1] + before[1] + behind[1]) // across
    at_edge = first_row + rows == shape[0], first_column + columns == shape[1]
    around = ((before[0], behind[0]), (before[1], behind[1]))
    wide = np.pad(values, around, mode="edge")
    all_ = np.pad(there, around)
    if behind[0] and at_edge[0]:
        all_[-behind[0] :] = all_[-behind[0] - 1]
    if behind[1] and at_edge[1]:
        all_[:, -behind[1] :] = all_[:, -behind[1] - 1 : -behind[1]]
    blocks = rows, down, columns, across
    mean = wide.reshape(blocks).mean((1, 3))
    whole = np.asarray(all_.reshape(blocks).all((1, 3)), np.bool_)
    return whole, np.rint(mean), first_row, first_column


def _go_on(alpha: NDArray[Any], patch: Patch) -> None:
    """Let alpha in the patch be as it is around it."""
    top, left = max(patch.top - _BESIDE, 0), max(patch.left - _BESIDE, 0)
    height, width = patch.changed.shape
    part = alpha[top : patch.top + height + _BESIDE, left : patch.left + width + _BESIDE]
    hole = np.zeros(part.shape, bool)
    hole[patch.top - top :, patch.left - left :][:height, :width] = patch.changed
    known = part[~hole]
    if not known.size:
        return
    if (known == known[0]).all():
        part[hole] = known[0]
        return
    even = membrane(part[..., None].astype(np.float32), ~hole)[..., 0]
    part[hole] = np.rint(even[hole]).astype(alpha.dtype)
