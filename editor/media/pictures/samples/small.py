"""Small pictures for widgets, quickly and without the interpreter's lock."""

from __future__ import annotations

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from editor.media.encode.pictures import copied
from editor.media.encode.settings import colour_numbers, ffmpeg_name
from editor.model.frame import ColourModel, Frame

_FULL = 2  # FFmpeg's number of the range that all 256 levels take up


class SmallPictures:
    """Belongs to one thread. Colours are those of the file, more or less: for a quick look."""

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()

    def painted(self, frame: Frame, longest: int) -> NDArray[np.uint8]:
        """`frame` with no side longer than `longest` pixels: (H, W, 4) uint8, blue, green, red and
        one byte that says nothing."""
        ratio = min(1.0, longest / max(frame.width, frame.height))
        width, height = (max(1, round(side * ratio)) for side in (frame.width, frame.height))
        picture = frame.owner
        if not isinstance(picture, VideoFrame) or picture.format.name != ffmpeg_name(frame.format):
            picture = copied(frame).owner
            assert isinstance(picture, VideoFrame)
        numbers = colour_numbers(frame.colour)
        is_video = frame.format.model is ColourModel.YUV
        small = self._reformatter.reformat(
            picture,
            width=width,
            height=height,
            format="bgr0",
            src_colorspace=numbers.matrix if is_video else None,
            src_color_range=numbers.range,
            dst_color_range=_FULL,
            interpolation="AREA",
            threads=1,
        )
        plane = small.planes[0]
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        return np.ascontiguousarray(rows[:height, : 4 * width]).reshape(height, width, 4)
