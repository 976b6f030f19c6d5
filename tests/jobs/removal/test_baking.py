"""Mattes written as masks: a film of what they cover, or one picture."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders.roto import matte

from editor.jobs.removal.baking import MaskOrder, baked
from editor.media.grey.film_reader import FilmReader
from editor.media.grey.film_writer import FilmWriter
from editor.media.grey.picture_file import read_grey, save_grey
from editor.model.roto.matte import Key
from editor.model.task import Cancelled, TaskControl

SIZE = 32, 24


def levels(frame):
    picture = np.zeros(SIZE[::-1], np.uint8)
    picture[4:12, frame : frame + 8] = 255
    return picture


@pytest.fixture
def order(tmp_path):
    """Frames 2 to 6 of a matte with a key on 2 that was tracked to 5."""
    with FilmWriter(tmp_path / "tracked.mkv", *SIZE) as film:
        for frame in range(3, 6):
            film.write(frame, levels(frame), 200)
        stretches = film.finish()
    key = Key(2, str(save_grey(levels(2), tmp_path)))
    tracked = matte("Ball", keys=(key,), stretches=stretches)
    return MaskOrder(tracked, SIZE, range(2, 7), None, tmp_path / "masks", "Ball")


def test_each_picture_is_the_matte_on_that_frame_and_empty_where_there_is_none(order):
    media = baked(order, TaskControl())

    film = FilmReader(Path(media.path))
    assert media.name == "Ball"
    assert media.video.display_size == SIZE
    for number, frame in enumerate(order.frames):
        shown = levels(frame) if frame < 6 else np.zeros(SIZE[::-1], np.uint8)
        assert (film.levels(number) == shown).all()
    film.close()


def test_an_equal_matte_has_the_same_film_and_id_whatever_it_is_called(order):
    first = baked(order, TaskControl())
    made = Path(first.path).stat().st_mtime_ns
    renamed = replace(order, matte=replace(order.matte, name="Moon", hue=3), name="Moon")

    second = baked(renamed, TaskControl())

    assert (second.path, second.id) == (first.path, first.id)
    assert Path(second.path).stat().st_mtime_ns == made


def test_a_matte_that_holds_still_becomes_a_picture(order):
    media = baked(replace(order, still=4), TaskControl())

    assert media.available_range is None
    assert (read_grey(Path(media.path)) == levels(4)).all()


def test_what_is_stopped_leaves_nothing(order):
    def stop(progress):
        if progress.done == 2:
            task.cancel()

    task = TaskControl(stop)

    with pytest.raises(Cancelled):
        baked(order, task)

    assert list(order.folder.iterdir()) == []
