"""Small films and pictures of any pixel format, and their samples."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

SIZE = 48, 32


def scene(number: int, size: tuple[int, int] = SIZE) -> NDArray[np.uint8]:
    """(H, W, 3): stripes that pan, and a bright square that goes the other way."""
    width, height = size
    y, x = np.mgrid[:height, :width]
    x = x + 2 * number
    red, green, blue = 90 + 60 * np.sin(x / 3), 90 + 60 * np.sin(y / 4 + x / 9), 60 + (x * 3) % 90
    picture = np.stack([red, green, blue], -1).astype(np.uint8)
    top, left = _square(number, size)
    picture[top : top + 8, left : left + 8] = 250, 30, 30
    return picture


def mask(number: int, size: tuple[int, int] = SIZE) -> NDArray[np.uint8]:
    """(H, W): where the square is."""
    top, left = _square(number, size)
    levels = np.zeros(size[::-1], np.uint8)
    levels[top : top + 8, left : left + 8] = 255
    return levels


def _square(number: int, size: tuple[int, int]) -> tuple[int, int]:
    return size[1] // 2 - 4, size[0] // 2 + 6 - 3 * number


def write_exact(
    path: Path,
    count: int = 5,
    *,
    format: str = "yuv420p",
    encoder: str = "ffv1",
    size: tuple[int, int] = SIZE,
    rate: Fraction = Fraction(25),
    times: list[int] | None = None,
    rotation: int = 0,
    **options: str,
) -> Path:
    """A film of the scene.

    Args:
        times: of the pictures in thousandths of a second; else they follow at `rate`.
        rotation: counter-clockwise, that sets it upright.
    """
    base = Fraction(1, 1000) if times else 1 / rate
    with av.open(str(path), "w") as container:
        stream = container.add_stream(encoder, rate=rate, options=options)
        assert isinstance(stream, av.VideoStream)
        context = stream.codec_context
        context.width, context.height = size
        context.pix_fmt, context.time_base = format, base
        if rotation:
            stream.set_display_rotation(rotation)
        for number in range(count):
            picture = av.VideoFrame.from_ndarray(scene(number, size), format="rgb24")
            if "a" in format.removeprefix("gray").removeprefix("bgr0"):
                picture = _with_alpha(number, size)
            picture = picture.reformat(format=format)
            picture.pts = times[number] if times else number
            picture.time_base = base
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


def stored(path: Path) -> list[av.VideoFrame]:
    """The pictures of a film as they are stored."""
    with av.open(str(path)) as container:
        return list(container.decode(video=0))


def planes(picture: av.VideoFrame) -> list[NDArray[np.integer]]:
    """Each plane's samples, (h, w) or (h, w, channels)."""
    found: list[NDArray[np.integer]] = []
    for number, plane in enumerate(picture.planes):
        parts = [each for each in picture.format.components if each.plane == number]
        kind = np.dtype(np.uint8 if max(each.bits for each in parts) <= 8 else "<u2")
        lines = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        wide = plane.width * len(parts) * kind.itemsize
        rows = np.ascontiguousarray(lines[: plane.height, :wide]).view(kind)
        found.append(rows.reshape(plane.height, plane.width, len(parts)))
    return found


def changed_outside(
    before: av.VideoFrame, after: av.VideoFrame, covered: NDArray[np.bool_]
) -> bool:
    """Whether a sample differs of which not all pixels are covered."""
    for one, other in zip(planes(before), planes(after), strict=True):
        differs = (one != other).any(-1)
        height, width = differs.shape
        down = -(-covered.shape[0] // height)
        across = -(-covered.shape[1] // width)
        more = (0, height * down - covered.shape[0]), (0, width * across - covered.shape[1])
        whole = np.pad(covered, more, mode="edge").reshape(height, down, width, across)
        if (differs & ~whole.all((1, 3))).any():
            return True
    return False


def _with_alpha(number: int, size: tuple[int, int]) -> av.VideoFrame:
    alpha = np.full((*size[::-1], 1), 255, np.uint8)
    alpha[:, : size[0] // 4] = 60
    pixels = np.concatenate([scene(number, size), alpha], -1)
    return av.VideoFrame.from_ndarray(pixels, format="rgba")
