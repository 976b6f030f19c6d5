"""Small real media for exports."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from builders.export import CLAP, FRAMES, RATE, SIZE

from editor.media.encode.pictures import blank_frame, lines
from editor.media.encode.settings import AudioEncoding, VideoEncoding
from editor.media.probe import media_reference
from editor.media.writer import MediaWriter
from editor.model.colour import ColourTags
from editor.model.frame import YUV420P8
from editor.model.media import MediaId, MediaReference


@pytest.fixture(scope="session")
def footage(tmp_path_factory) -> Path:
    """A second of moving colour with a clap at frame CLAP: a white picture and one impulse."""
    path = tmp_path_factory.mktemp("footage") / "clap.mkv"
    width, height = SIZE
    video = VideoEncoding("ffv1", YUV420P8, width, height, RATE)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    with MediaWriter(path, "matroska", video, AudioEncoding("pcm_s16le", 48000)) as writer:
        for index in range(FRAMES):
            frame = blank_frame(YUV420P8, width, height, ColourTags())
            luma = 110 + 70 * np.sin((x + 3 * index) / 17) * np.cos((y - 2 * index) / 13)
            lines(frame.planes[0], YUV420P8)[:] = 235 if index == CLAP else luma.astype(np.uint8)
            for plane, sign in zip(frame.planes[1:], (1, -1), strict=True):
                chroma = 128 + sign * 50 * np.sin((x[::2, ::2] + y[::2, ::2]) / 31 + index / 5)
                lines(plane, YUV420P8)[:] = 128 if index == CLAP else chroma.astype(np.uint8)
            writer.write_picture(frame)
            samples = np.zeros((2000, 2), np.float32)
            if index == CLAP:
                samples[0] = 0.9
            writer.write_sound(samples)
        return writer.finish()


@pytest.fixture(scope="session")
def clap(footage) -> MediaReference:
    return media_reference(footage, MediaId("clap"))
