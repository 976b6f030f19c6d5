"""Pictures for someone who looks: soon, exactly, and what lies before."""

from fractions import Fraction

import pytest
from builders.files.media import level, write_greys

from editor.media.errors import MediaError
from editor.media.preview_source import PreviewSource
from editor.media.probe import media_reference
from editor.model.flatten.layers import MediaPicture
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.time import RationalTime

RATE = Fraction(25)
LONG = {"g": "120", "bf": "2", "x264-params": "scenecut=0"}


class Stopped(Exception):
    pass


def picture(number):
    return MediaPicture(MediaId("film"), 0, RationalTime(number, RATE))


def shown(frame):
    return round(level(frame)) - 16


@pytest.fixture
def path(tmp_path):
    return write_greys(tmp_path / "film.mp4", "libx264", 120, RATE, options=LONG)


@pytest.fixture
def steps():
    """How often the source may still go on; it stops below zero."""
    return [10**6]


@pytest.fixture
def source(path, steps):
    def checkpoint():
        steps[0] -= 1
        if steps[0] < 0:
            raise Stopped

    project = Project("Test", (media_reference(path, MediaId("film")),))
    source = PreviewSource(project, 64 * 2**20, checkpoint)
    yield source
    source.close()


def test_far_from_a_key_frame_the_key_frame_comes_first(source):
    frame, is_exact = source.near(picture(100))
    assert (shown(frame), is_exact) == (0, False)
    assert shown(source(picture(100))) == 100


def test_what_is_kept_nearby_comes_before_a_key_frame(source):
    source(picture(60))
    frame, is_exact = source.near(picture(110))
    assert not is_exact
    assert 55 <= shown(frame) <= 70


@pytest.mark.parametrize("number", [0, 5, 61, 60])
def test_what_is_to_be_had_soon_is_exact(source, number):
    source(picture(60 if number > 10 else 0))
    frame, is_exact = source.near(picture(number))
    assert (shown(frame), is_exact) == (number, True)


def test_work_that_is_stopped_goes_on_where_it_was(source, steps):
    steps[0] = 20
    with pytest.raises(Stopped):
        source(picture(110))
    steps[0] = 110
    assert shown(source(picture(110))) == 110


def test_what_was_prepared_costs_nothing_and_moves_nobody(source, steps):
    source.near(picture(100))
    source(picture(100))
    for number in range(99, 60, -1):
        source.prepare(picture(number))
    steps[0] = 3
    assert shown(source(picture(101))) == 101
    steps[0] = 0
    assert [shown(source(picture(number))) for number in range(99, 60, -1)] == [*range(99, 60, -1)]


def test_a_file_that_vanishes_is_missed_and_one_that_comes_back_is_read(source, path):
    source(picture(3))
    path.rename(path.with_suffix(".away"))
    with pytest.raises(MediaError, match=r"film\.mp4"):
        source(picture(4))
    path.with_suffix(".away").rename(path)
    assert shown(source(picture(5))) == 5


def test_a_file_that_is_replaced_is_read_anew(source, path):
    assert shown(source(picture(2))) == 2
    path.unlink()
    write_greys(path, "libx264", 60, RATE, options={"g": "1"}, size=(96, 48))
    assert source(picture(2)).width == 96
