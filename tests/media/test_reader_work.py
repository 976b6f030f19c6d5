"""How much a reader decodes for what it is asked, counted in pictures and bytes."""

from fractions import Fraction
from pathlib import Path

import pytest
from builders.files.media import BLACK, level, write_greys

from editor.media.errors import MediaError
from editor.media.pictures.cache import FrameCache
from editor.media.probe import probe
from editor.media.reader import VideoReader
from editor.model.time import RationalTime

RATE = Fraction(25)
COUNT = 200
PICTURE_BYTES = 64 * 48 * 3 // 2


@pytest.fixture(scope="module")
def one_gop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clip of 200 pictures in one group."""
    path = tmp_path_factory.mktemp("gop") / "one_gop.mp4"
    return write_greys(path, "libx264", COUNT, RATE, options={"g": "250", "bf": "3"})


@pytest.fixture(scope="module")
def four_gops(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clip of 200 pictures in groups of 50."""
    path = tmp_path_factory.mktemp("gop") / "four_gops.mp4"
    options = {"g": "50", "keyint_min": "50", "bf": "3", "sc_threshold": "0"}
    return write_greys(path, "libx264", COUNT, RATE, options=options)


def show(reader: VideoReader, number: int) -> None:
    assert round(level(reader.frame_at(RationalTime(number, RATE)))) == BLACK + number


def test_reading_forwards_decodes_each_picture_once_and_never_jumps(four_gops):
    reader = VideoReader(four_gops)
    for number in range(COUNT):
        show(reader, number)

    assert reader.decoded == COUNT
    assert reader.seeks == 0


def test_stepping_backwards_decodes_each_group_about_once(four_gops):
    reader = VideoReader(four_gops)
    for number in reversed(range(COUNT)):
        show(reader, number)

    assert reader.decoded < 1.5 * COUNT


def test_stepping_backwards_with_little_memory_decodes_in_stretches(one_gop):
    """40 pictures fit: the group is decoded once for each 40, and not once a picture."""
    cache = FrameCache(40 * PICTURE_BYTES * 2)
    reader = VideoReader(one_gop, cache=cache)
    for number in reversed(range(COUNT)):
        show(reader, number)
        assert cache.size_bytes <= cache.max_bytes

    assert reader.decoded < COUNT * COUNT / 2 / 8


def test_random_access_decodes_no_group_more_than_twice(four_gops):
    reader = VideoReader(four_gops)
    for number in (7 + 83 * step % COUNT for step in range(COUNT)):
        show(reader, number % COUNT)

    assert reader.decoded <= 2.5 * COUNT


def test_a_first_jump_leaves_out_pictures_that_no_other_needs(four_gops):
    reader = VideoReader(four_gops)
    show(reader, 149)
    there_are = 149 - 100 + 1

    assert reader.decoded < there_are


def test_the_same_time_again_costs_nothing_even_without_a_cache(one_gop):
    reader = VideoReader(one_gop, cache=FrameCache(0))
    show(reader, 100)
    decoded = reader.decoded
    for _ in range(5):
        show(reader, 100)

    assert reader.decoded == decoded


def test_reading_forwards_without_a_cache_decodes_each_picture_once(four_gops):
    reader = VideoReader(four_gops, cache=FrameCache(0))
    for number in range(COUNT):
        show(reader, number)

    assert reader.decoded == COUNT


def test_pictures_of_intra_files_are_decoded_one_by_one(tmp_path):
    reader = VideoReader(write_greys(tmp_path / "intra.mov", "mjpeg", 60, pixel_format="yuvj420p"))
    for number in (50, 3, 27, 41):
        reader.frame_at(RationalTime(number, RATE))

    assert reader.decoded == 4


def test_readers_share_one_cache_and_give_it_back(one_gop, four_gops):
    cache = FrameCache(100 * PICTURE_BYTES * 2)
    readers = [VideoReader(path, cache=cache) for path in (one_gop, four_gops)]
    for number in range(COUNT):
        for reader in readers:
            show(reader, number)
            assert cache.size_bytes <= cache.max_bytes
    assert len(cache) > 0

    for reader in readers:
        reader.close()

    assert len(cache) == 0
    assert cache.size_bytes == 0


def test_a_file_is_probed_once_until_it_changes(tmp_path: Path):
    path = write_greys(tmp_path / "film.mp4", "libx264", 3)
    first = probe(path)

    assert probe(path) is first
    write_greys(path, "libx264", 5)
    assert probe(path).available_range.duration.seconds == 5 / RATE
    path.unlink()
    with pytest.raises(MediaError, match="not there"):
        probe(path)
