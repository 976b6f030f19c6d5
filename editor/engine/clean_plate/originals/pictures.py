"""Picture files with something taken out of them: what is kept is as other programs read it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from struct import pack
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.originals.orientation import Orientation
from editor.engine.clean_plate.originals.patches import Patch, patched, samples
from editor.media.encode.pictures import blank_frame
from editor.media.errors import MediaError
from editor.media.exact.stored_pictures import Times
from editor.media.finding import PICTURES
from editor.model.colour import SRGB, ColourTags
from editor.model.frame import ColourModel, Frame, PixelFormat
from editor.model.time import RationalTime

Pixels = NDArray[np.uint8]
_NUMBERS = re.compile(r"(\d+)")
RATE = Fraction(24)
READABLE = PICTURES - {"exr", "dpx", "tga"}
"""Suffixes of what OpenCV reads."""


def pictures_in(folder: Path) -> tuple[Path, ...]:
    """The picture files of a folder in the order of their names, 10 after 9.

    Raises:
        MediaError: there is none.
    """
    try:
        found = [
            each
            for each in folder.iterdir()
            if each.suffix[1:].lower() in PICTURES and not each.name.startswith(".")
        ]
    except OSError as error:
        raise MediaError(f"The folder “{folder}” cannot be read: {error.strerror}.") from error
    if not found:
        raise MediaError(f"The folder “{folder}” holds no pictures: give PNG or JPEG files.")
    return tuple(sorted(found, key=_in_order))


def _in_order(path: Path) -> tuple[object, ...]:
    parts = _NUMBERS.split(path.stem)
    return (*(int(part) if part.isdigit() else part for part in parts), path.name)


def read_pixels(path: Path) -> NDArray[Any]:
    """(H, W), (H, W, 3) RGB or (H, W, 4), of 8 or 16 bits, upright as its EXIF says.

    Raises:
        MediaError: it is no picture that can be read.
    """
    import cv2

    try:
        data = np.fromfile(path, np.uint8)
    except OSError as error:
        raise MediaError(f"“{path}” cannot be read: {error.strerror}.") from error
    pixels = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if data.size else None
    if pixels is None:
        raise MediaError(f"“{path.name}” is no picture that can be read: give a PNG or JPEG.")
    pixels = np.asarray(pixels)
    if pixels.dtype not in (np.uint8, np.uint16):
        raise MediaError(
            f"“{path.name}” has samples of the kind {pixels.dtype}: save it as PNG of 8 or 16 bits."
        )
    if pixels.ndim == 3 and pixels.shape[2] == 3:
        # Read as it is, a photo is not turned; read as colour, it is: the size does not tell.
        upright = cv2.imdecode(data, cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH)
        if upright is not None and np.asarray(upright).dtype == pixels.dtype:
            pixels = np.asarray(upright)
        return np.ascontiguousarray(pixels[..., ::-1])
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        return np.ascontiguousarray(pixels[..., [2, 1, 0, 3]])
    return np.ascontiguousarray(pixels if pixels.ndim == 2 else pixels[..., 0])


def write_png(path: Path, pixels: NDArray[Any], profile: bytes = b"") -> None:
    """
    Args:
        profile: the ICC profile that says what its colours are.

    Raises:
        MediaError: the disk is full, or the folder cannot be written to.
    """
    import cv2

    stored = pixels
    if pixels.ndim == 3:
        stored = pixels[..., [2, 1, 0, 3][: pixels.shape[2]]]
    done, data = cv2.imencode(
        ".png", np.ascontiguousarray(stored), [cv2.IMWRITE_PNG_COMPRESSION, 3]
    )
    assert done
    content = data.tobytes()
    if profile:
        content = _with_profile(content, profile)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise MediaError(f"“{path}” cannot be written: {error.strerror}.") from error


def profile_of(path: Path) -> bytes:
    """The ICC profile in a picture file; empty where there is none."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path) as image:
            return bytes(image.info.get("icc_profile") or b"")
    except (UnidentifiedImageError, OSError, ValueError):
        return b""


def _with_profile(png: bytes, profile: bytes) -> bytes:
    """The PNG with an iCCP chunk behind its header. Source: PNG specification, 11.3.2.3."""
    after_header = 8 + 25
    body = b"iCCP" + b"profile\0\0" + zlib.compress(profile)
    chunk = pack(">I", len(body) - 4) + body + pack(">I", zlib.crc32(body))
    return png[:after_header] + chunk + png[after_header:]


class PicturesOriginal:
    """Picture files as footage. Belongs to one thread.

    All are as large as the first, and of as many channels and bits.

    Raises:
        MediaError: one cannot be read, or is another size.
    """

    def __init__(self, files: Sequence[Path], rate: Fraction = RATE) -> None:
        self.files, self.rate = tuple(files), rate
        self.orientation, self.grid, self.fields = Orientation(), (1, 1), 0
        self.names = tuple(each.stem for each in self.files)
        first = self._read(0)
        self._shape, self._kind = first.shape, first.dtype
        self.size = first.shape[1], first.shape[0]
        starts = tuple(RationalTime(number, rate) for number in range(len(files)))
        self.times = Times(starts, RationalTime(len(files), rate), rate)

    @property
    def count(self) -> int:
        return len(self.files)

    def picture(self, index: int) -> Pixels:
        pixels = self._read(index)
        if pixels.shape[:2] != self._shape[:2]:
            width, height = self.size
            raise MediaError(
                f"“{self.files[index].name}” is {pixels.shape[1]} x {pixels.shape[0]}, and the "
                f"first picture is {width} x {height}: give pictures of one size."
            )
        if pixels.dtype == np.uint16:
            pixels = np.rint(pixels / 257).astype(np.uint8)
        if pixels.ndim == 2:
            return np.repeat(pixels[..., None], 3, axis=-1)
        return np.ascontiguousarray(pixels[..., :3])

    def frame(self, index: int, patch: Patch | None) -> Frame:
        pixels = _in_form(self.pixels(index, patch), self._shape, self._kind)
        return frame_of(pixels, self.times.starts[index])

    def pixels(self, index: int, patch: Patch | None) -> NDArray[Any]:
        return patched(self._read(index), patch, index)

    def profile(self, index: int) -> bytes:
        return profile_of(self.files[index])

    def close(self) -> None:
        """Nothing is open."""

    def _read(self, index: int) -> NDArray[Any]:
        return read_pixels(self.files[index])


def frame_of(pixels: NDArray[Any], time: RationalTime) -> Frame:
    """Pixels, upright, as a frame."""
    depth = 16 if pixels.dtype == np.uint16 else 8
    if pixels.ndim == 2:
        format, tags = PixelFormat(ColourModel.GRAY, depth), ColourTags(range=SRGB.range)
    else:
        alpha = pixels.shape[2] == 4
        format, tags = PixelFormat(ColourModel.RGB, depth, alpha=alpha, packed=True), SRGB
    height, width = pixels.shape[:2]
    frame = replace(blank_frame(format, width, height, tags), time=time)
    samples(frame.planes[0], frame)[:] = pixels
    return frame


def _in_form(pixels: NDArray[Any], shape: tuple[int, ...], kind: np.dtype[Any]) -> NDArray[Any]:
    """Pixels of one picture of a series with the channels and bits of the first."""
    if kind == np.uint16 and pixels.dtype == np.uint8:
        pixels = pixels.astype(np.uint16) * 257
    elif kind == np.uint8 and pixels.dtype == np.uint16:
        pixels = np.rint(pixels / 257).astype(np.uint8)
    channels = 1 if len(shape) == 2 else shape[2]
    own = 1 if pixels.ndim == 2 else pixels.shape[2]
    if own == channels:
        return pixels
    most = np.iinfo(pixels.dtype).max
    colour = np.repeat(pixels[..., None], 3, -1) if own == 1 else pixels[..., :3]
    if channels == 1:
        return colour[..., 1].copy()
    alpha = np.full((*colour.shape[:2], 1), most, pixels.dtype) if own < 4 else pixels[..., 3:]
    return colour if channels == 3 else np.concatenate([colour, alpha], -1)
