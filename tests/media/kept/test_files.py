"""What is kept on disk: whole or not there, found again, and not for ever."""

import os
from pathlib import Path

import pytest

from editor.media.kept.files import KeptFiles
from editor.media.kept.identity import identity_of


def write(text: str):
    return lambda path: path.write_text(text)


def test_what_was_put_is_found(tmp_path):
    files = KeptFiles(tmp_path / "new", ".txt", 1000)
    files.put("abc", write("hello"))
    assert files.find("abc").read_text() == "hello"
    assert files.find("abd") is None


def test_a_file_that_could_not_be_written_is_not_there(tmp_path):
    files = KeptFiles(tmp_path, ".txt", 1000)

    def fails(path: Path) -> None:
        path.write_text("half")
        raise OSError("disk full")

    assert files.put("abc", fails) is None
    assert files.find("abc") is None
    assert not list(tmp_path.rglob("*.txt"))


def test_what_was_used_longest_ago_goes_first(tmp_path):
    files = KeptFiles(tmp_path, ".txt", 20)
    for number, key in enumerate(("one", "two", "three")):
        path = files.put(key, write("x" * 10))
        os.utime(path, (number, number))
    files.find("one")

    files.trim()

    assert files.find("one")
    assert files.find("three")
    assert files.find("two") is None


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "film.mp4"
    path.write_text("film")
    return path


def test_a_changed_file_is_another(file):
    before = identity_of(file)
    file.write_text("another film")
    assert identity_of(file).key != before.key


def test_the_same_file_is_the_same(file):
    assert identity_of(file).key == identity_of(file).key


def test_there_is_no_identity_of_nothing(tmp_path):
    assert identity_of(tmp_path / "none.mp4") is None
    assert identity_of(tmp_path / "shot_%04d.png") is None


def test_a_series_of_pictures_is_another_when_one_changes(tmp_path):
    for number in range(3):
        (tmp_path / f"shot_{number:04d}.png").write_text("x")
    before = identity_of(tmp_path / "shot_%04d.png")
    (tmp_path / "shot_0001.png").write_text("changed")
    assert identity_of(tmp_path / "shot_%04d.png").key != before.key
