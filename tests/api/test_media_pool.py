"""Media brought into a film, found again where they went, named, sorted and taken out."""

import shutil
from pathlib import Path

import pytest
from builders.film import BLUE, movie

from editor.api.errors import FilmError, NamingError
from editor.api.film import Film
from editor.media.errors import MediaError
from editor.model.edits.errors import EditError


@pytest.fixture
def lost(tmp_path, footage):
    """A film of a media whose file has gone to another folder."""
    here, there = tmp_path / "here", tmp_path / "there" / "deep"
    here.mkdir()
    there.mkdir(parents=True)
    shutil.copy(footage / "red.mp4", here)
    shutil.copy(footage / "blue.mp4", here)
    with Film.new(tmp_path / "lost", rate=25) as film:
        film.timeline.append(here / "red.mp4", here / "blue.mp4")
        (here / "red.mp4").rename(there / "red.mp4")
        yield film


def names(film):
    return [media.name for media in film.project.media]


def test_a_file_named_twice_is_imported_once_and_placed_twice(tmp_path, footage):
    with Film.new(tmp_path / "film") as film:
        made = film.timeline.append(footage / "red.mp4", str(footage / "red.mp4"))
        assert (len(made.media), len(made.clips)) == (1, 4)
        assert len(film.import_media(footage / "blue.mp4", str(footage / "blue.mp4"))) == 1


@pytest.mark.parametrize("where", ["there/deep/red.mp4", "there"])
def test_a_media_is_relinked_to_a_file_or_to_its_name_below_a_folder(lost, tmp_path, where):
    old = lost.project.media[0]

    new = lost.relink_media("red.mp4", tmp_path / where)

    assert (new.id, new.path) == (old.id, str(tmp_path / "there/deep/red.mp4"))
    assert lost.project.media[0] == new
    assert lost.undo() == "Relink red.mp4"


def test_all_that_is_missing_is_found_below_a_folder_in_one_step(lost, tmp_path):
    Path(lost.project.media[1].path).unlink()

    found = lost.relink_below(tmp_path / "there")

    assert [media.name for media in found.media] == ["red.mp4"]
    assert len(found.left) == 1
    assert "There is no “blue.mp4” below" in found.left[0]
    assert len(lost.history.steps) == 2


def test_of_two_files_of_the_name_neither_is_taken(lost, tmp_path):
    shutil.copy(tmp_path / "there/deep/red.mp4", tmp_path / "there/red.mp4")
    with pytest.raises(MediaError, match="could be several files"):
        lost.relink_media("red.mp4", tmp_path / "there")


def test_a_media_is_not_relinked_to_what_its_clips_cannot_use(lost, tmp_path, footage):
    short = movie(tmp_path / "short.mp4", BLUE, 5)
    with pytest.raises(EditError, match="too short"):
        lost.relink_media("red.mp4", short)
    with pytest.raises(EditError, match=r"is in the project already, as “blue\.mp4”"):
        lost.relink_media("red.mp4", lost.project.media[1].path)


def test_an_image_sequence_is_found_below_a_folder_by_its_pattern(tmp_path):
    from builders.film import still

    for folder in ("a", "b/c"):
        (tmp_path / folder).mkdir(parents=True)
        for number in (1, 2):
            still(tmp_path / folder / f"shot_{number:04}.png", BLUE)
    with Film.new(tmp_path / "film") as film:
        film.import_media(tmp_path / "a" / "shot_%04d.png")
        shutil.rmtree(tmp_path / "a")
        (found,) = film.relink_below(tmp_path / "b").media
        assert found.path == str(tmp_path / "b/c/shot_%04d.png")


def test_media_are_renamed_sorted_and_taken_out_once_no_clip_uses_them(lost):
    lost.rename_media("blue.mp4", "sea")
    lost.set_bin("sea", "water")
    assert (lost.project.media[1].name, lost.project.media[1].bin) == ("sea", "water")
    with pytest.raises(EditError, match="Remove its clips first"):
        lost.remove_media("sea")
    lost.timeline.lift("V1@75")
    lost.remove_media("sea")
    assert names(lost) == ["red.mp4"]
    with pytest.raises(NamingError, match=r"no media “sea” in this project: it has red\.mp4"):
        lost.rename_media("sea", "x")


def test_what_is_odd_about_a_file_is_told_when_it_is_read(tmp_path, footage):
    from builders.film import still

    for number in (1, 3):
        still(tmp_path / f"shot_{number:04}.png", BLUE)
    with Film.new(tmp_path / "film") as film:
        good, gappy = film.import_media(footage / "red.mp4", tmp_path / "shot_%04d.png")
        assert film.warnings_of(good.id) == ()
        assert "Missing from shot_[0001-0003].png: 2" in film.warnings_of(gappy.id)[0]


def test_sequences_are_renamed_made_the_main_one_and_taken_away(film):
    film.add_sequence("other")
    film.rename_sequence("other", "opening")
    film.set_main_sequence("opening")
    assert film.sequence().name == "opening"
    film.remove_sequence("opening")
    assert [each.name for each in film.project.sequences] == ["film"]
    with pytest.raises(FilmError, match="the only sequence"):
        film.remove_sequence("film")


def test_two_sequences_never_have_one_name(film):
    film.add_sequence("other")
    for call in (lambda: film.add_sequence("Other"), lambda: film.rename_sequence("other", "film")):
        with pytest.raises(FilmError, match="choose another name"):
            call()
    film.rename_sequence("other", "Other")
