"""What is tracked goes into a film, and stays there whatever ends the run."""

import tracemalloc
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from editor.engine.roto.filming import filmed
from editor.engine.roto.key_pictures import pointed_at
from editor.engine.roto.tracking.spans import TrackedFrame, TrackError
from editor.media.errors import MediaError
from editor.media.grey.film_reader import FilmReader
from editor.media.grey.film_writer import FilmWriter
from editor.media.grey.salvage import salvage
from editor.model.roto.matte import Key
from editor.model.roto.prompts import Click, Paint
from editor.model.task import Cancelled

WIDTH, HEIGHT = 64, 36


def levels(number):
    return np.full((HEIGHT, WIDTH), number % 256, np.uint8)


def frames(numbers, ending=None):
    for number in numbers:
        yield TrackedFrame(number, levels(number), 0.5)
    if ending is not None:
        raise ending


def film(path, source, leaves=lambda: False, told=lambda frame: None):
    with FilmWriter(path, WIDTH, HEIGHT, "note") as writer:
        return filmed(source, writer, told, leaves)


def test_each_frame_is_told_and_is_in_the_film(tmp_path):
    told = []

    found = film(tmp_path / "a.mkv", frames(range(3, 7)), told=told.append)

    assert [each.frame for each in told] == [3, 4, 5, 6]
    (stretch,) = found.stretches
    assert (stretch.first, stretch.end, stretch.confidence[0]) == (3, 7, 128)
    assert not found.is_stopped
    with closing(FilmReader(Path(stretch.film))) as reader:
        np.testing.assert_array_equal(reader.levels(2), levels(5))


def test_what_was_done_is_kept_where_it_is_stopped(tmp_path):
    found = film(tmp_path / "a.mkv", frames(range(4), Cancelled()))

    assert found.is_stopped
    assert found.stretches[0].end == 4


@pytest.mark.parametrize("error", [MediaError("It is damaged."), TrackError("It is lost.")])
def test_what_was_done_is_kept_where_the_footage_ends_badly(error, tmp_path):
    found = film(tmp_path / "a.mkv", frames(range(4), error))

    assert found.problem == str(error)
    assert found.stretches[0].end == 4


def test_where_nothing_was_done_the_failure_is_told_and_nothing_left(tmp_path):
    with pytest.raises(MediaError, match="damaged"):
        film(tmp_path / "a.mkv", frames((), MediaError("It is damaged.")))

    assert not list(tmp_path.iterdir())


def test_who_leaves_finds_it_again(tmp_path):
    found = film(tmp_path / "a.mkv", frames(range(4), Cancelled()), leaves=lambda: True)

    assert found.stretches == ()
    (salvaged,) = salvage(tmp_path)
    assert salvaged.note == "note"
    assert salvaged.stretches[0].end == 4


def test_a_long_run_takes_no_more_memory_than_a_short_one(tmp_path):
    film(tmp_path / "first.mkv", frames(range(20)))  # what is loaded once
    peaks = []
    for count in (50, 400):
        tracemalloc.start()
        film(tmp_path / f"{count}.mkv", frames(range(count)))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert peaks[1] - peaks[0] < 100 * WIDTH * HEIGHT  # of 350 more pictures


def test_what_was_given_or_painted_was_not_but_pointed_at():
    click, paint = Click(3, 4), Paint(((3.0, 4.0),), 2)
    keys = Key(0, "a.png", (click,)), Key(4, "b.png"), Key(7, "c.png", (click, paint))

    assert pointed_at(keys) == {0}
