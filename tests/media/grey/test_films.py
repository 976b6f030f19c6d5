"""Grey films: lossless, read at any number, and not lost with the program that writes them."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from editor.media.errors import MediaError
from editor.media.grey.film_reader import FilmReader
from editor.media.grey.film_writer import FilmWriter
from editor.media.grey.salvage import salvage

WIDTH, HEIGHT = 61, 43


def levels(number):
    """Noise, so that no two pictures are alike, of a size that no block divides."""
    return np.random.default_rng(number).integers(0, 256, (HEIGHT, WIDTH), np.uint8)


def written(path, numbers):
    with FilmWriter(path, WIDTH, HEIGHT) as writer:
        for number in numbers:
            writer.write(number, levels(number), number % 256)
        return writer.finish()


def read(stretch, number):
    with closing(FilmReader(Path(stretch.film))) as reader:
        return reader.levels(stretch.offset + number - stretch.first)


def test_every_level_of_every_picture_comes_back_in_any_order(tmp_path):
    (stretch,) = written(tmp_path / "a.mkv", range(5, 45))

    assert (stretch.first, stretch.end, stretch.offset) == (5, 45, 0)
    assert stretch.confidence == bytes(range(5, 45))
    with closing(FilmReader(Path(stretch.film))) as reader:
        assert reader.size == (WIDTH, HEIGHT)
        for number in (44, 5, 6, 7, 30, 29, 28, 44):
            np.testing.assert_array_equal(reader.levels(number - 5), levels(number))


def test_a_run_backwards_becomes_a_stretch_forwards(tmp_path):
    (stretch,) = written(tmp_path / "a.mkv", range(20, 9, -1))

    assert (stretch.first, stretch.end) == (10, 21)
    for number in (10, 15, 20):
        np.testing.assert_array_equal(read(stretch, number), levels(number))


def test_a_gap_makes_two_stretches_of_one_film(tmp_path):
    first, second = written(tmp_path / "a.mkv", (3, 4, 9, 8, 7))

    assert (first.first, first.end, first.offset) == (3, 5, 0)
    assert (second.first, second.end, second.offset) == (7, 10, 2)
    np.testing.assert_array_equal(read(second, 8), levels(8))


def test_of_a_number_given_twice_the_later_counts(tmp_path):
    with FilmWriter(tmp_path / "a.mkv", WIDTH, HEIGHT) as writer:
        writer.write(1, levels(1))
        writer.write(2, levels(2))
        writer.write(1, levels(100), 7)
        (stretch,) = writer.finish()

    np.testing.assert_array_equal(read(stretch, 1), levels(100))
    assert stretch.confidence == bytes((7, 255))


def test_a_film_without_pictures_is_none(tmp_path):
    assert written(tmp_path / "a.mkv", ()) == ()
    assert not list(tmp_path.iterdir())


def test_nothing_is_left_of_what_is_not_finished(tmp_path):
    with FilmWriter(tmp_path / "a.mkv", WIDTH, HEIGHT) as writer:
        writer.write(0, levels(0))

    assert not list(tmp_path.iterdir())


def test_a_finished_film_leaves_nothing_beside_it(tmp_path):
    written(tmp_path / "a.mkv", range(9, 0, -1))

    assert [each.name for each in tmp_path.iterdir()] == ["a.mkv"]


def test_a_picture_that_a_film_lacks_is_named(tmp_path):
    (stretch,) = written(tmp_path / "a.mkv", range(3))

    with closing(FilmReader(Path(stretch.film))) as reader:
        with pytest.raises(MediaError, match="no picture 3"):
            reader.levels(3)
        np.testing.assert_array_equal(reader.levels(1), levels(1))


def test_what_is_no_film_is_refused(shared_data):
    with pytest.raises(MediaError, match="no film of a matte"):
        FilmReader(shared_data / "video" / "bikes.mp4")


def test_what_was_left_is_made_a_film(tmp_path):
    with FilmWriter(tmp_path / "a.mkv", WIDTH, HEIGHT, "of the bird") as writer:
        for number in (8, 7, 6):
            writer.write(number, levels(number), number)
        writer.leave()

    (found,) = salvage(tmp_path)

    (stretch,) = found.stretches
    assert found.note == "of the bird"
    assert (stretch.first, stretch.end, stretch.confidence) == (6, 9, bytes((6, 7, 8)))
    np.testing.assert_array_equal(read(stretch, 8), levels(8))
    assert [each.name for each in tmp_path.iterdir()] == ["a.mkv"]


def test_a_film_that_is_being_written_is_left_alone(tmp_path):
    with FilmWriter(tmp_path / "a.mkv", WIDTH, HEIGHT) as writer:
        writer.write(0, levels(0))
        assert list(salvage(tmp_path)) == []
        assert writer.finish()


def test_rubbish_is_swept_away(tmp_path):
    (tmp_path / "b.part.mkv").write_bytes(b"\x1aE\xdf\xa3 cut off")
    (tmp_path / "b.part.log").write_text("note\n1 2", encoding="utf-8")

    assert list(salvage(tmp_path)) == []
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_written_outlives_a_kill(tmp_path):
    code = (
        "import sys, numpy as np\n"
        "from pathlib import Path\n"
        "from editor.media.grey.film_writer import FilmWriter\n"
        f"writer = FilmWriter(Path(sys.argv[1]), {WIDTH}, {HEIGHT}, 'note')\n"
        "number = 0\n"
        "while True:\n"
        "    noise = np.random.default_rng(number)\n"
        f"    levels = noise.integers(0, 256, ({HEIGHT}, {WIDTH}), np.uint8)\n"
        "    writer.write(number, levels, number % 256)\n"
        "    number += 1\n"
        "    print(number, flush=True)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "a.mkv")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = 0
        while told < 40:
            told = int(process.stdout.readline())
        os.kill(process.pid, signal.SIGKILL)

    (found,) = salvage(tmp_path)

    (stretch,) = found.stretches
    assert stretch.first == 0
    assert stretch.end >= told - 3  # the container holds the newest back
    for number in (0, stretch.end // 2, stretch.end - 1):
        np.testing.assert_array_equal(read(stretch, number), levels(number))
