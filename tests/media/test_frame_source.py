"""A project's pictures from their files: few stay open, all share one cache."""

import shutil
from fractions import Fraction
from pathlib import Path

import pytest
from builders.files.media import BLACK, level, samples, write_greys

from editor.media.errors import MediaError
from editor.media.frame_source import FrameSource
from editor.media.probe import media_reference
from editor.model.flatten.layers import FilePicture, MediaPicture
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.time import RationalTime

RATE = Fraction(25)
PICTURE_BYTES = 64 * 48 * 3 // 2


def at(media: str, frame: int) -> MediaPicture:
    return MediaPicture(MediaId(media), 0, RationalTime(frame, RATE))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("source")
    for name in "abc":
        write_greys(folder / f"{name}.mp4", "libx264", 60, RATE, options={"g": "20"})
    return folder


@pytest.fixture
def project(folder: Path) -> Project:
    media = tuple(media_reference(folder / f"{name}.mp4", MediaId(name)) for name in "abc")
    return Project("test", media)


def test_each_media_gives_its_picture_in_any_order(project):
    source = FrameSource(project)

    for frame in (5, 59, 0, 33):
        for name in "abc":
            assert round(level(source(at(name, frame)))) == BLACK + frame
    source.close()


def test_more_media_than_may_be_open_still_work(project):
    source = FrameSource(project, most_open=1)

    for frame in range(0, 60, 12):
        for name in "abc":
            assert round(level(source(at(name, frame)))) == BLACK + frame
    source.close()


def test_the_cache_is_bounded_over_all_media(project):
    source = FrameSource(project, cache_bytes=50 * PICTURE_BYTES * 2)

    for frame in range(60):
        for name in "abc":
            source(at(name, frame))
            assert source.cache.size_bytes <= source.cache.max_bytes
    source.close()

    assert source.cache.size_bytes == 0


def test_the_same_picture_is_the_same_frame(project):
    source = FrameSource(project)

    assert source(at("a", 7)) is source(at("a", 7))
    source.close()


def test_stills_sequences_and_files_of_effects_are_read(shared_data):
    made = shared_data / "media_edge/made"
    still = media_reference(made / "still.png", MediaId("still"))
    shots = media_reference(made / "seq/shot_%04d.png", MediaId("shots"), RATE)
    source = FrameSource(Project("test", (still, shots)))

    assert source(at("still", 1000)).display_size == (320, 180)
    assert source(at("shots", 3)) is source(at("shots", 2))
    by_path = source(FilePicture(str(made / "still.png")))
    assert (samples(by_path) == samples(source(at("still", 0)))).all()
    source.close()


def test_a_missing_file_is_named(project, folder, tmp_path):
    path = tmp_path / "moved.mp4"
    shutil.copy(folder / "a.mp4", path)
    media = media_reference(path, MediaId("moved"))
    path.unlink()
    source = FrameSource(Project("test", (media,)))

    with pytest.raises(MediaError, match=r"moved\.mp4"):
        source(at("moved", 0))
    with pytest.raises(MediaError, match=r"lost\.png"):
        source(FilePicture(str(tmp_path / "lost.png")))


def test_a_newer_snapshot_takes_the_place_of_the_old(project, folder):
    source = FrameSource(Project("empty"))
    with pytest.raises(MediaError, match="no media a"):
        source(at("a", 0))

    source.project = project

    assert round(level(source(at("a", 12)))) == BLACK + 12
    source.close()


def test_two_places_of_one_film_in_turn_are_read_without_jumping(project, folder):
    long = write_greys(folder / "long.mp4", "libx264", 200, RATE, options={"g": "200"})
    source = FrameSource(Project("test", (media_reference(long, MediaId("long")),)))
    source(at("long", 10))
    source(at("long", 150))
    before = source.seeks

    for frame in range(11, 31):
        assert round(level(source(at("long", frame)))) == BLACK + frame
        assert round(level(source(at("long", 140 + frame)))) == BLACK + 140 + frame

    assert source.seeks == before
    source.close()
