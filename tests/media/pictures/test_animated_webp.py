"""Animated WebP is a film like any other."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from builders.files.media import samples

from editor.media.errors import MediaError
from editor.media.frame_source import FrameSource
from editor.media.pictures.animated_webp import read_animated_webp
from editor.media.probe import media_reference
from editor.model.flatten.layers import MediaPicture
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.time import RationalTime

LEVELS = (40, 90, 140, 190, 240)
RATE = Fraction(10)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five greys at 10 a second, a band at the left transparent, a square that wanders."""
    path = tmp_path_factory.mktemp("webp") / "film.webp"
    with av.open(str(path), "w", format="webp") as file:
        stream = file.add_stream("libwebp_anim", rate=10, options={"lossless": "1"})
        stream.width, stream.height, stream.pix_fmt = 64, 48, "bgra"
        for number, level in enumerate(LEVELS):
            picture = av.VideoFrame.from_ndarray(drawn(number, level), "rgba")
            picture = picture.reformat(format="bgra")
            picture.pts = number
            file.mux(stream.encode(picture))
        file.mux(stream.encode())
    return path


def drawn(number: int, level: int) -> np.ndarray:
    rgba = np.full((48, 64, 4), level, np.uint8)
    rgba[..., 3] = 255
    rgba[:, :16] = 0
    rgba[4:12, 20 + 6 * number : 28 + 6 * number, :3] = (255, 0, 0)
    return rgba


def test_an_animation_is_a_film_with_alpha(film):
    media = media_reference(film, MediaId("w"))

    assert media.available_range is not None
    assert media.available_range.duration.seconds == len(LEVELS) / RATE
    assert media.video is not None
    assert media.video.rate == RATE
    assert media.video.has_alpha


def test_each_time_gives_its_picture_in_any_order(film):
    source = FrameSource(Project("p", (media_reference(film, MediaId("w")),)))

    for number in (0, 1, 4, 2, 3, 0, 4):
        time = RationalTime(2 * number + 1, 2 * RATE)
        frame = source(MediaPicture(MediaId("w"), 0, time))
        pixels, expected = samples(frame), drawn(number, LEVELS[number])
        opaque = expected[..., 3] == 255
        assert np.array_equal(pixels[..., 3], expected[..., 3])
        assert np.abs(pixels[opaque].astype(int) - expected[opaque]).max() <= 2
    source.close()


def test_a_still_webp_is_no_animation(tmp_path):
    path = tmp_path / "still.webp"
    with av.open(str(path), "w", format="webp") as file:
        stream = file.add_stream("libwebp", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "bgra"
        picture = av.VideoFrame.from_ndarray(drawn(0, 100), "rgba").reformat(format="bgra")
        file.mux(stream.encode(picture))
        file.mux(stream.encode())

    assert read_animated_webp(path) is None


def test_a_cut_animation_gets_a_sentence_or_its_first_pictures(film, tmp_path):
    data = film.read_bytes()
    path = tmp_path / "cut.webp"
    for length in range(30, len(data), 37):
        path.write_bytes(data[:length])
        try:
            source = FrameSource(Project("p", (media_reference(path, MediaId("w")),)))
            source(MediaPicture(MediaId("w"), 0, RationalTime(4, RATE)))
        except MediaError as error:
            assert "cut.webp" in str(error)  # noqa: PT017
