"""Stored pictures as everybody else's decoder shows them."""

from __future__ import annotations

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from editor.media.encode.pictures import copied
from editor.model.colour import Matrix
from editor.model.frame import ColourModel, Frame

_MATRICES = {1: Matrix.BT709, 7: Matrix.SMPTE240M, 9: Matrix.BT2020, 10: Matrix.BT2020}


def as_decoded(frame: Frame) -> NDArray[np.uint8]:
    """(H, W, 3), or 4 with alpha, of the stored picture: the very RGB that FFmpeg and OpenCV make
    of it, not turned upright."""
    name = "rgba" if frame.format.alpha else "rgb24"
    made = VideoReformatter().reformat(
        picture_of(frame), format=name, interpolation="BICUBIC", threads=1
    )
    return np.asarray(made.to_ndarray(), np.uint8)


def tagged_matrix(frame: Frame) -> Matrix:
    """By which FFmpeg and OpenCV decode it: what is not tagged is BT.601 to them."""
    if frame.format.model is not ColourModel.YUV:
        return Matrix.RGB
    return _MATRICES.get(int(picture_of(frame).colorspace), Matrix.BT601)


def picture_of(frame: Frame) -> VideoFrame:
    """As FFmpeg has it, with what it says of its colours."""
    picture = frame.owner
    if not isinstance(picture, VideoFrame):
        picture = copied(frame).owner
        assert isinstance(picture, VideoFrame)
    return picture
