"""Stored pictures as everybody else's decoder shows them."""

from __future__ import annotations

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from editor.media.encode.pictures import copied
from editor.model.frame import Frame


def as_decoded(frame: Frame) -> NDArray[np.uint8]:
    """(H, W, 3), or 4 with alpha, of the stored picture: the very RGB that FFmpeg and OpenCV make
    of it, not turned upright."""
    picture = picture_of(frame)
    # Its ways to RGB and to BGR differ for more than eight bits, and OpenCV takes the latter.
    colour = _made(picture, "bgr24")[..., ::-1]
    if not frame.format.alpha:
        return np.ascontiguousarray(colour)
    return np.concatenate([colour, _made(picture, "rgba")[..., 3:]], -1)


def _made(picture: VideoFrame, name: str) -> NDArray[np.uint8]:
    made = VideoReformatter().reformat(picture, format=name, interpolation="BICUBIC", threads=1)
    return np.asarray(made.to_ndarray(), np.uint8)


def picture_of(frame: Frame) -> VideoFrame:
    """As FFmpeg has it, with what it says of its colours."""
    picture = frame.owner
    if not isinstance(picture, VideoFrame):
        picture = copied(frame).owner
        assert isinstance(picture, VideoFrame)
    return picture
