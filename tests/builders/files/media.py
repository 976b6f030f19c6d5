"""Clips whose grey level is the frame number, and what tests look at in a decoded Frame."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame

BLACK = 16  # the level of picture 0 in limited range; picture n is BLACK + n


def write_greys(
    path: Path,
    codec: str,
    count: int = 120,
    rate: Fraction = Fraction(25),
    pixel_format: str = "yuv420p",
    size: tuple[int, int] = (64, 48),
    options: dict[str, str] | None = None,
    times_ms: Sequence[int] | None = None,
    mux_options: dict[str, str] | None = None,
) -> Path:
    """A clip at `path` whose picture n is flat grey of level BLACK + n."""
    width, height = size
    with av.open(str(path), "w", options=mux_options or {}) as file:
        stream = file.add_stream(codec, rate=rate, options=options or {})
        stream.width, stream.height, stream.pix_fmt = width, height, pixel_format
        if times_ms is not None:
            stream.codec_context.time_base = Fraction(1, 1000)
        for number in range(count):
            planes = np.full((height * 3 // 2, width), 128, np.uint8)
            planes[:height] = BLACK + number
            picture = av.VideoFrame.from_ndarray(planes, "yuv420p")
            if pixel_format != "yuv420p":
                picture = picture.reformat(format=pixel_format)
            picture.pts = number if times_ms is None else times_ms[number]
            picture.time_base = 1 / rate if times_ms is None else Fraction(1, 1000)
            file.mux(stream.encode(picture))
        file.mux(stream.encode())
    return path


def samples(frame: Frame, plane: int = 0) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """One plane as (height, width), or (height, width, channels) if packed; no copy."""
    stored = frame.planes[plane]
    wide = frame.format.depth > 8
    channels = frame.format.channels if frame.format.packed else 1
    row = stored.width * channels
    data = np.frombuffer(stored.data, np.uint8)
    tail = row * (2 if wide else 1)
    lines = np.lib.stride_tricks.as_strided(data, (stored.height, tail), (stored.stride, 1))
    if wide:
        lines = np.ascontiguousarray(lines).view("<u2")
    return lines.reshape(stored.height, stored.width, channels) if channels > 1 else lines


def level(frame: Frame) -> float:
    """Mean luma (or of all channels), as of 8 bit."""
    return float(samples(frame).mean()) / (1 << (frame.format.depth - 8))
