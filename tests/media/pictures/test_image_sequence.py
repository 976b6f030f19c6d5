"""Numbered pictures as one film, with what is missing held and named."""

import shutil
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from builders.files.media import samples

from editor.media.errors import MediaError
from editor.media.pictures.cache import FrameCache
from editor.media.pictures.image_sequence import (
    ImageSequence,
    SequenceReader,
    is_pattern,
    pattern_of,
)
from editor.media.pictures.stills import read_still
from editor.media.probe import media_reference, probe
from editor.model.media import MediaId
from editor.model.time import RationalTime

RATE = Fraction(24)


@pytest.fixture
def shots(shared_data, tmp_path) -> Path:
    """A copy of the test media's sequence: 998 to 1005 without 1001."""
    folder = tmp_path / "shots"
    shutil.copytree(shared_data / "media_edge/made/seq", folder)
    return folder / "shot_%04d.png"


def test_a_sequence_lasts_from_its_first_number_to_its_last(shots):
    info = probe(shots, sequence_rate=RATE)

    assert info.available_range is not None
    assert info.available_range.duration == RationalTime(8, RATE)
    assert (info.first_number, info.missing) == (998, (1001,))
    assert info.warnings == (
        "Missing from shot_[0998-1005].png: 1001. The picture before is held.",
    )
    assert info.video[0].stream.rate == RATE


@pytest.mark.parametrize(
    ("pattern", "title"),
    [("shot_%04d.png", "shot_[0998-1005].png"), ("%d.png", "dog [998-1005].png")],
)
def test_it_is_called_by_its_first_and_last_number(pattern, title):
    assert ImageSequence(Path("/films/dog") / pattern, (998, 1005)).title == title


def test_a_missing_picture_shows_the_one_before(shots):
    reader = SequenceReader(ImageSequence.find(shots), RATE, FrameCache())

    def shown(index):
        return samples(reader.frame_at(RationalTime(index, RATE)))

    def stored(number):
        return samples(read_still(shots.with_name(f"shot_{number:04}.png")))

    for index, number in [(0, 998), (2, 1000), (3, 1000), (4, 1002), (7, 1005), (99, 1005)]:
        assert np.array_equal(shown(index), stored(number))
    assert not np.array_equal(shown(0), shown(2))


def test_a_broken_picture_shows_the_one_before(shots):
    shots.with_name("shot_1003.png").write_bytes(b"nothing")
    reader = SequenceReader(ImageSequence.find(shots), RATE, FrameCache())

    broken = reader.frame_at(RationalTime(5, RATE))

    assert broken is reader.frame_at(RationalTime(4, RATE))


def test_the_first_picture_gives_the_pattern(shots):
    assert pattern_of(shots.with_name("shot_0998.png")) == shots
    assert pattern_of(Path("/x/take 2 v3.0007.exr")) == Path("/x/take 2 v3.%04d.exr")
    assert is_pattern(shots)
    assert not is_pattern(shots.with_name("shot_0998.png"))
    with pytest.raises(MediaError, match="no number"):
        pattern_of(Path("/x/photo.png"))


def test_numbers_without_zeros_are_found(tmp_path, shared_data):
    source = shared_data / "media_edge/made/seq/shot_0998.png"
    for number in (8, 9, 10, 11):
        shutil.copy(source, tmp_path / f"f{number}.png")

    sequence = ImageSequence.find(tmp_path / "f%d.png")

    assert sequence.numbers == (8, 9, 10, 11)
    assert sequence.file_of(10).name == "f10.png"


def test_a_pattern_without_pictures_gets_a_sentence(tmp_path):
    with pytest.raises(MediaError, match=r"no picture a_%03d\.png"):
        probe(tmp_path / "a_%03d.png")
    with pytest.raises(MediaError, match="not there"):
        probe(tmp_path / "nowhere" / "a_%03d.png")


def test_a_sequence_is_one_media_of_a_project(shots):
    media = media_reference(shots, MediaId("m"), RATE)

    assert media.path == str(shots)
    assert media.video is not None
    assert media.video.display_size == (160, 90)
    assert media.size_bytes > 0
