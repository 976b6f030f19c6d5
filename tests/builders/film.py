"""Small movies of one colour with a tone, made in a moment, and how to read one back."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

Colour = tuple[int, int, int]

RED, BLUE = (200, 30, 30), (30, 30, 200)
SIZE = (160, 90)
RATE = 25


def movie(
    path: Path, colour: tuple[int, int, int], frames: int = 75, *, sound: bool = True
) -> Path:
    """H.264 of `colour`, near enough lossless, with stereo AAC of 440 Hz."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=RATE, options={"crf": "1", "bf": "0"})
        video.width, video.height = SIZE
        video.pix_fmt = "yuv420p"
        audio = container.add_stream("aac", rate=48000, layout="stereo") if sound else None
        picture = np.full((SIZE[1], SIZE[0], 3), colour, np.uint8)
        for index in range(frames):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, RATE)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        if audio is not None:
            time = np.arange(frames * 48000 // RATE) / 48000
            tone = np.tile((0.25 * np.sin(2 * np.pi * 440 * time)).astype(np.float32), (2, 1))
            block = av.AudioFrame.from_ndarray(tone, format="fltp", layout="stereo")
            block.sample_rate, block.pts = 48000, 0
            container.mux(audio.encode(block))
            container.mux(audio.encode(None))
    return path


def still(path: Path, colour: Colour) -> Path:
    """A PNG of 80 x 60."""
    with av.open(str(path), "w", format="image2") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 80, 60, "rgb24"
        picture = np.full((60, 80, 3), colour, np.uint8)
        container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def decoded(path: Path) -> list[NDArray[np.uint8]]:
    """Every frame of a movie, (H, W, 3) uint8."""
    with av.open(str(path)) as container:
        frames = container.decode(video=0)
        return [np.asarray(frame.to_ndarray(format="rgb24"), np.uint8) for frame in frames]


def loudness(path: Path) -> NDArray[np.float32]:
    """The samples of a movie's first channel."""
    with av.open(str(path)) as container:
        blocks = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
    return np.concatenate(blocks)
