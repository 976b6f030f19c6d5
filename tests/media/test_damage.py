"""Damaged files give the pictures that can be had, and never anything worse than a sentence."""

import random
from fractions import Fraction
from pathlib import Path

import av
import av.error
import numpy as np
import pytest
from builders.files.media import BLACK, level, samples, write_greys

from editor.media.errors import MediaError
from editor.media.probe import probe
from editor.media.reader import VideoReader
from editor.model.time import RationalTime

RATE = Fraction(25)
COUNT = 60


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clean") / "clean.mp4"
    return write_greys(path, "libx264", COUNT, RATE, options={"g": "12", "bf": "2"})


def shown(reader: VideoReader, number: int) -> int:
    return round(level(reader.frame_at(RationalTime(number, RATE)))) - BLACK


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "ts"])
def test_bytes_flipped_anywhere_raise_media_errors_at_most(suffix, tmp_path):
    options = {"g": "12", "bf": "2"}
    clean = write_greys(tmp_path / f"clean.{suffix}", "libx264", COUNT, RATE, options=options)
    original = clean.read_bytes()
    chance = random.Random(2)
    opened = 0
    for trial in range(80):
        damaged = bytearray(original)
        for _ in range(chance.choice((1, 4, 30))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path = tmp_path / f"{trial}.{suffix}"
        path.write_bytes(damaged)
        try:
            reader = VideoReader(path)
            for number in (0, 59, 20, 19, 40):
                reader.frame_at(RationalTime(number, RATE))
            reader.close()
            opened += 1
        except MediaError as error:
            assert path.name in str(error)  # noqa: PT017
    assert opened > 20


@pytest.mark.parametrize(
    ("suffix", "codec", "pixel_format"),
    [
        ("ts", "libx264", "yuv420p"),
        ("mkv", "libx264", "yuv420p"),
        ("avi", "mjpeg", "yuvj420p"),
        ("mpg", "mpeg2video", "yuv420p"),
    ],
)
def test_files_cut_anywhere_give_what_is_there(suffix, codec, pixel_format, tmp_path):
    whole = write_greys(
        tmp_path / f"whole.{suffix}",
        codec,
        COUNT,
        RATE,
        pixel_format,
        size=(320, 240),
        options={"g": "12"},
    )
    data = whole.read_bytes()
    for share in (0.5, 0.7, 0.95):
        path = tmp_path / f"cut.{suffix}"
        path.write_bytes(data[: int(len(data) * share)])
        reader = VideoReader(path)

        first = reader.frame_at(RationalTime(0, RATE))
        last = reader.frame_at(RationalTime(COUNT, RATE))

        assert first.time.seconds == 0
        assert last.time.seconds >= (_whole_pictures(path) - 2) / RATE
        reader.close()


def _whole_pictures(path: Path) -> int:
    """How many pictures a plain decode gives before the cut stops it."""
    count = 0
    with av.open(str(path)) as file:
        try:
            for _ in file.decode(video=0):
                count += 1
        except av.error.InvalidDataError:
            pass
    return count


def test_after_the_end_of_a_cut_file_its_last_picture_is_held(shared_data):
    path = shared_data / "media_edge/made/truncated_faststart.mp4"
    reader = VideoReader(path)
    last = reader.frame_at(RationalTime(22, RATE))
    decoded = reader.decoded

    held = reader.frame_at(RationalTime(49, RATE))

    assert held is last
    assert reader.decoded == decoded
    assert held.time < RationalTime(23, RATE)


def test_good_pictures_of_a_corrupt_file_are_those_of_the_clean_one(shared_data):
    """Bytes were changed here and there: the first picture and many others are whole."""
    made = shared_data / "media_edge/made"
    clean = VideoReader(made / "h264_bframes_opengop_mono.mp4")
    corrupt = VideoReader(made / "corrupt_bytes.mp4")

    alike = sum(
        np.array_equal(
            samples(clean.frame_at(RationalTime(number, RATE))),
            samples(corrupt.frame_at(RationalTime(number, RATE))),
        )
        for number in range(50)
    )

    assert alike >= 5


def test_before_the_first_good_picture_that_one_is_shown(shared_data):
    path = shared_data / "media_edge/no-initial-keyframe.ts"
    start = probe(path).video[0].start
    reader = VideoReader(path)

    first = reader.frame_at(RationalTime(0, RATE))

    assert first.time.seconds == start > 2
    assert reader.frame_at(RationalTime.from_seconds(start)) is first


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(MediaError, match=r"gone\.mp4 is not there"):
        probe(tmp_path / "gone.mp4")
    with pytest.raises(MediaError, match="is a folder"):
        probe(tmp_path)


def test_a_stream_that_is_not_there_is_refused(clean):
    with pytest.raises(MediaError, match="has no picture stream number 2: it has 1"):
        VideoReader(clean, stream=1)
