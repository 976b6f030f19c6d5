"""Media of a project by command: found again, renamed, sorted, taken out; what is odd is told."""

import shutil

import pytest
from builders.film import BLUE, still


@pytest.fixture
def moved(cutaway, footage, tmp_path):
    """A project whose two media have gone to another folder."""
    here, there = tmp_path / "here", tmp_path / "there"
    shutil.copytree(footage, here)
    path = tmp_path / "moved.cutaway"
    cutaway("new", path)
    cutaway("edit", "append", path, here / "red.mp4", here / "blue.mp4")
    here.rename(there)
    return path


def media(cutaway, path):
    return cutaway("info", path, "--json").json["media"]


def test_one_media_is_relinked_and_all_others_by_the_folder(cutaway, moved, tmp_path):
    assert all(each["missing"] for each in media(cutaway, moved))

    one = cutaway("media", "relink", moved, "red.mp4", tmp_path / "there/red.mp4")
    rest = cutaway("media", "relink", moved, "--below", tmp_path, "--json")
    none = cutaway("media", "relink", moved, "--below", tmp_path)

    assert one.out == f"red.mp4: {tmp_path}/there/red.mp4\n"
    assert [each["name"] for each in rest.json["media"]] == ["blue.mp4"]
    assert none.out == "No media is missing.\n"
    assert not any(each["missing"] for each in media(cutaway, moved))


def test_media_that_are_not_found_are_named(cutaway, moved, tmp_path):
    (tmp_path / "there/red.mp4").unlink()
    ended = cutaway("media", "relink", moved, "--below", tmp_path / "there")
    assert (ended.code, "There is no “red.mp4” below" in ended.err) == (1, True)
    assert "blue.mp4" in ended.out


def test_media_are_renamed_sorted_and_taken_out(cutaway, project):
    assert cutaway("media", "rename", project, "red.mp4", "dawn").code == 0
    assert cutaway("media", "bin", project, "dawn", "day one").code == 0
    used = cutaway("media", "remove", project, "dawn")
    assert (used.code, "Remove its clips first" in used.err) == (1, True)
    cutaway("edit", "lift", project, "V1@0")
    assert cutaway("media", "remove", project, "dawn").code == 0
    assert [each["name"] for each in media(cutaway, project)] == ["blue.mp4"]


def test_media_are_described(cutaway, project):
    words = ("--rating", "4", "--tag", "sea", "--tag", "sky", "--label", "teal", "--note", "dark")
    assert cutaway("media", "set", project, "red.mp4", "blue.mp4", *words).code == 0
    assert cutaway("media", "set", project, "red.mp4", "--untag", "sea").code == 0

    first, second = media(cutaway, project)
    assert (first["rating"], first["tags"], first["label"]) == (4, ["sky"], "teal")
    assert (second["tags"], second["note"]) == (["sea", "sky"], "dark")
    assert "★★★★  #sky" in cutaway("info", project).out
    assert "0 to 5 stars" in cutaway("media", "set", project, "red.mp4", "--rating", "9").err


@pytest.fixture
def gappy(tmp_path):
    for number in (1, 3):
        still(tmp_path / f"shot_{number:04}.png", BLUE)
    return tmp_path / "shot_%04d.png"


def test_what_is_odd_about_a_file_is_told_by_the_command_that_imports_it(cutaway, project, gappy):
    words = "shot_[0001-0003].png: Missing from shot_[0001-0003].png: 2"
    placed = cutaway("edit", "append", project, gappy, "--json")
    assert (placed.code, words in placed.err) == (0, True)
    assert words in placed.json["warnings"][0]
    cutaway("edit", "undo", project)
    imported = cutaway("import", project, gappy)
    assert (imported.code, words in imported.err) == (0, True)
    cutaway("edit", "undo", project)
    (told,) = cutaway("import", project, gappy, "--json").json
    assert "Missing" in told["warnings"][0]


def test_transitions_that_an_edit_takes_away_are_named(cutaway, project):
    cutaway("edit", "transition", project, "V1@0", "--duration", "10")
    lifted = cutaway("edit", "lift", project, "V1@0")
    assert "transitions that are gone: dissolve at V1@50, equal_power at A1@50" in lifted.out
    cutaway("edit", "undo", project)
    told = cutaway("edit", "lift", project, "V1@0", "--json").json
    assert told["lost_transitions"] == ["dissolve at V1@50", "equal_power at A1@50"]
