"""Media on disk: in folders, as series, and where they have gone."""

import os
from fractions import Fraction
from pathlib import Path

import pytest

from editor.media.finding import files_in, find_moved
from editor.model.media import MediaId, MediaReference
from editor.model.task import TaskControl
from editor.model.time import RationalTime, TimeRange

SPAN = TimeRange(RationalTime(0, Fraction(25)), RationalTime(50, Fraction(25)))


def write(path: Path, text: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def media(path: Path, name: str = "m") -> MediaReference:
    """A media as it was imported from `path`, which is there."""
    stat = path.stat()
    return MediaReference(
        MediaId(name),
        path.name,
        str(path),
        SPAN,
        size_bytes=stat.st_size,
        modified_ns=stat.st_mtime_ns,
    )


def found(paths, folder: Path) -> list[tuple[str, str]]:
    files = files_in(paths, TaskControl())
    return [(str(each.path.relative_to(folder)), each.folder) for each in files]


def test_folders_are_looked_through_for_what_looks_like_media(tmp_path):
    for name in ("a.mp4", "notes.txt", "sound/b.WAV", ".hidden/c.mp4", "._d.mp4"):
        write(tmp_path / "day" / name)
    assert found([tmp_path / "day"], tmp_path) == [
        ("day/a.mp4", "day"),
        ("day/sound/b.WAV", "day/sound"),
    ]


def test_a_named_file_is_taken_whatever_it_is_called(tmp_path):
    assert found([write(tmp_path / "odd.xyz")], tmp_path) == [("odd.xyz", "")]


def test_numbered_pictures_are_one_film_and_photos_are_not(tmp_path):
    for number in range(8):
        write(tmp_path / f"shots/shot_{number:04}.png")
    for number in (3, 40, 212, 900, 1700):
        write(tmp_path / f"shots/IMG_{number:04}.jpg")
    paths = [path for path, _ in found([tmp_path / "shots"], tmp_path)]
    assert "shots/shot_%04d.png" in paths
    assert len(paths) == 6


@pytest.fixture
def lost(tmp_path):
    """A file that was imported, and has gone since."""
    path = write(tmp_path / "old" / "sea.mp4", "the sea")
    reference = media(path)
    path.unlink()
    return reference


def moved(reference, place: Path):
    return find_moved([reference], place, TaskControl())


def test_a_file_is_found_by_its_name(lost, tmp_path):
    there = write(tmp_path / "new/deep/sea.mp4", "another length")
    assert moved(lost, tmp_path).found == [(lost, there)]


def test_of_two_of_its_name_the_one_of_its_size_is_meant(lost, tmp_path):
    write(tmp_path / "a/sea.mp4", "something else")
    there = write(tmp_path / "b/sea.mp4", "the sea")
    assert moved(lost, tmp_path).found == [(lost, there)]


def test_of_two_that_are_the_same_any_will_do(lost, tmp_path):
    first = write(tmp_path / "a/sea.mp4", "the sea")
    write(tmp_path / "b/sea.mp4", "the sea")
    assert moved(lost, tmp_path).found == [(lost, first)]


def test_of_two_that_differ_neither_is_taken(lost, tmp_path):
    write(tmp_path / "a/sea.mp4", "the sea")
    write(tmp_path / "b/sea.mp4", "a lake.")
    assert "could be several files" in moved(lost, tmp_path).left[0]


def test_a_renamed_file_is_found_by_size_and_date(lost, tmp_path):
    there = write(tmp_path / "new/beach.mp4", "the sea")
    os.utime(there, ns=(lost.modified_ns, lost.modified_ns))
    assert moved(lost, tmp_path).found == [(lost, there)]


def test_what_is_nowhere_is_named(lost, tmp_path):
    assert moved(lost, tmp_path).left == [f"There is no “sea.mp4” below “{tmp_path}”."]


def test_a_series_is_found_by_its_pattern(tmp_path):
    for number in range(3):
        write(tmp_path / f"new/shot_{number:04}.png")
    series = MediaReference(MediaId("s"), "shot", str(tmp_path / "old/shot_%04d.png"), SPAN)
    assert moved(series, tmp_path).found == [(series, tmp_path / "new/shot_%04d.png")]
