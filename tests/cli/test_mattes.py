"""`cutaway edit matte`, and how each command is undone."""

from pathlib import Path

import numpy as np
import pytest

from editor.api.film import Film
from editor.media.grey.picture_file import save_grey


@pytest.fixture
def matted(cutaway, project):
    assert cutaway("edit", "matte", "add", project, "red.mp4", "--name", "Dancer").code == 0
    return project


@pytest.fixture
def grey(tmp_path):
    return save_grey(np.full((48, 64), 255, np.uint8), tmp_path / "mine")


def mattes(project):
    with Film.open(project, read_only=True) as film:
        return film.project.mattes


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("rename Dancer Hair", "Rename matte Dancer"),
        ("duplicate Dancer", "Duplicate matte Dancer"),
        ("remove Dancer", "Remove matte Dancer"),
        ("set Dancer --matting hair --choke 1.5 --hue 3", "Set matte Dancer"),
        ("spline Dancer 0,0 9,0 0,9 --feather 2 --put-on subtract", "Draw on Dancer"),
        ("use V1@0 Dancer --inverted", "Use Dancer on red.mp4"),
        ("cut-out V1@0 Dancer", "Cut Dancer out of red.mp4"),
        ("background V1@0 Dancer --blur", "Blur background of red.mp4"),
        ("background V1@0 Dancer --grade", "Grade background of red.mp4"),
        ("background V1@0 Dancer --replace blue.mp4", "Replace background of red.mp4"),
    ],
)
def test_an_edit_of_a_matte_is_one_step(cutaway, matted, words, label):
    command, *rest = words.split()
    with Film.open(matted, read_only=True) as film:
        before = film.project

    ended = cutaway("edit", "matte", command, matted, *rest)

    assert ended.code == 0, ended.err
    assert ended.out.startswith(label)
    assert cutaway("edit", "undo", matted).code == 0
    with Film.open(matted, read_only=True) as film:
        assert film.project == before


def test_a_key_is_set_by_a_picture_and_taken_back(cutaway, matted, grey):
    assert cutaway("edit", "matte", "key", matted, "Dancer", 12, grey).code == 0
    assert [key.frame for key in mattes(matted)[0].keys] == [12]
    assert cutaway("edit", "matte", "key", matted, "Dancer", 12, "--remove").code == 0
    assert mattes(matted)[0].keys == ()


def test_a_shape_is_keyed_and_removed(cutaway, matted):
    cutaway("edit", "matte", "spline", matted, "Dancer", "0,0", "9,0", "0,9")
    change = ("--change", "Shape 1", "5,0", "14,0", "5,9", "--frame", 10, "--off")
    assert cutaway("edit", "matte", "spline", matted, "Dancer", *change).code == 0

    (shape,) = mattes(matted)[0].splines
    assert [key.frame for key in shape.keys] == [0, 10]
    assert not shape.enabled
    cutaway("edit", "matte", "spline", matted, "Dancer", "--remove", "Shape 1")
    assert mattes(matted)[0].splines == ()


def test_a_use_is_changed_and_ended(cutaway, matted):
    cutaway("edit", "matte", "use", matted, "V1@0", "Dancer")
    cutaway("edit", "matte", "use", matted, "V1@0", "Dancer", "--change", "--off")
    with Film.open(matted, read_only=True) as film:
        assert not film.timeline.clip("V1@0").mattes[0].enabled
    cutaway("edit", "matte", "use", matted, "V1@0", "Dancer", "--remove")
    with Film.open(matted, read_only=True) as film:
        assert film.timeline.clip("V1@0").mattes == ()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("key Dancer 5", 2, "PICTURE"),
        ("key Dancer 5000 GREY", 1, "has no frame 5000"),
        ("spline Dancer 0,0 1,1", 1, "3 points"),
        ("spline Dancer 0,0 1,1 2", 2, "X,Y"),
        ("use V1@2s Dancer", 1, "does not show"),
        ("background V1@0 Dancer", 2, "--blur"),
        ("remove Nobody", 1, "It has Dancer"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(cutaway, matted, grey, words, code, said):
    command, *rest = words.replace("GREY", str(grey)).split()

    ended = cutaway("edit", "matte", command, matted, *rest)

    assert ended.code == code
    assert said in ended.err


def test_what_is_made_is_told(cutaway, matted):
    made = cutaway("edit", "matte", "add", matted, "blue.mp4", "--json").json

    assert made["label"] == "Add matte Matte 1"
    assert len(made["made"]["mattes"]) == 1


def test_mattes_are_told_with_what_they_hold(cutaway, matted, grey):
    cutaway("edit", "matte", "key", matted, "Dancer", 12, grey)
    cutaway("edit", "matte", "spline", matted, "Dancer", "0,0", "9,0", "0,9")
    cutaway("edit", "matte", "cut-out", matted, "V1@0", "Dancer")

    told = cutaway("info", matted, "--json").json

    (matte,) = told["mattes"]
    assert (matte["name"], matte["keys"], matte["splines"]) == ("Dancer", [12], ["Shape 1"])
    assert matte["missing"] == []
    assert told["sequences"][0]["tracks"][0]["items"][0]["mattes"] == [matte["id"]]
    assert "Dancer  keys 1, shapes 1" in cutaway("info", matted).out


def test_a_locked_matte_stays_as_it_is(cutaway, matted, grey):
    cutaway("edit", "matte", "set", matted, "Dancer", "--choke", "2", "--lock")

    refused = cutaway("edit", "matte", "key", matted, "Dancer", 12, grey)

    assert refused.code == 1
    assert "“Dancer” is locked" in refused.err
    assert "locked" in cutaway("info", matted).out
    unlocked = cutaway("edit", "matte", "set", matted, "Dancer", "--unlock", "--choke", "3")
    assert unlocked.code == 0
    assert mattes(matted)[0].edges.choke == 3


def test_a_file_of_a_matte_that_is_gone_is_said(cutaway, matted, grey):
    cutaway("edit", "matte", "key", matted, "Dancer", 12, grey)
    Path(mattes(matted)[0].keys[0].picture).unlink()

    assert "“Dancer” needs it" in cutaway("info", matted).err
