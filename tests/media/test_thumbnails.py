"""Small pictures: near enough, the right way up, in the right colours."""

from fractions import Fraction

import numpy as np
import pytest
from builders.files.media import BLACK, level, write_greys

from editor.compositor.context import end, standalone
from editor.compositor.thumbnail import ThumbnailPainter
from editor.media.errors import MediaError
from editor.media.probe import media_reference
from editor.media.reader import VideoReader
from editor.media.thumbnails import ThumbnailReader
from editor.model.media import MediaId
from editor.model.time import RationalTime

RATE = Fraction(25)


@pytest.fixture
def reader():
    reader = ThumbnailReader(160)
    yield reader
    reader.close()


@pytest.fixture
def painter():
    ctx = standalone()
    painter = ThumbnailPainter(ctx)
    yield painter
    painter.release()
    end(ctx)


def at(frame: int) -> RationalTime:
    return RationalTime(frame, RATE)


def test_a_small_film_gives_the_very_picture(reader, tmp_path):
    path = write_greys(tmp_path / "film.mp4", "libx264", options={"g": "120"})
    for frame in (0, 7, 100, 50, 119):
        found = reader.frame_near(path, RATE, at(frame))
        assert level(found) == pytest.approx(BLACK + frame, abs=1)


def test_a_large_film_gives_one_before_rather_than_decode_for_long(reader, tmp_path):
    options = {"g": "60", "preset": "ultrafast"}
    path = write_greys(tmp_path / "film.mp4", "libx264", 60, options=options, size=(1920, 1080))

    found = reader.frame_near(path, RATE, at(50))

    assert BLACK <= level(found) < BLACK + 30


def test_past_the_end_is_the_last_picture(reader, tmp_path):
    path = write_greys(tmp_path / "film.mp4", "libx264", 20)
    assert level(reader.frame_near(path, RATE, at(500))) == pytest.approx(BLACK + 19, abs=1)


def test_the_longer_side_is_as_asked_and_the_shape_is_kept(reader, tmp_path):
    path = write_greys(tmp_path / "film.mp4", "libx264", 2, size=(640, 360))
    assert reader.frame_near(path, RATE, at(0)).display_size == (160, 90)


def test_a_missing_file_is_refused(reader, tmp_path):
    with pytest.raises(MediaError, match=r"none\.mp4"):
        reader.frame_near(tmp_path / "none.mp4", RATE, at(0))


@pytest.mark.parametrize(
    "name", ["hdr_pq.mp4", "rotated_display_matrix.mp4", "hevc_10bit.mp4", "mjpeg_fullrange.avi"]
)
def test_colours_are_those_of_the_whole_picture(reader, painter, shared_data, name):
    path = next(shared_data.rglob(name))
    media = media_reference(path, MediaId("m"))
    film = VideoReader(path)

    small = painter.painted(reader.frame_near(path, media.video.rate, at(0)))
    whole = painter.painted(film.frame_at(at(0)))
    film.close()

    assert (small.shape[0] > small.shape[1]) == (whole.shape[0] > whole.shape[1])
    mean = np.abs(small.mean(axis=(0, 1)) - whole.mean(axis=(0, 1)))
    assert mean.max() < 3, mean
