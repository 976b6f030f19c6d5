"""Shapes of mattes are followed, and made of what is covered, from the command line."""

from __future__ import annotations

import numpy as np
import pytest
from builders.files.footage import davis_mattes, davis_pictures, write_film

from editor.api.film import Film
from editor.media.grey.picture_file import save_grey

FRAMES = 6


@pytest.fixture
def filmed(cutaway, shared_data, tmp_path):
    path = tmp_path / "swan.mkv"
    write_film(path, davis_pictures(shared_data, "blackswan", FRAMES))
    project = tmp_path / "film.cutaway"
    assert cutaway("new", project, "--from", path).code == 0
    assert cutaway("edit", "matte", "add", project, path, "--name", "Swan").code == 0
    return project


def mattes(project):
    with Film.open(project, read_only=True) as film:
        return film.project.mattes


def test_a_shape_is_followed_through_the_footage(cutaway, filmed):
    corners = ("60,60", "200,60", "200,160", "60,160")
    draw = cutaway("edit", "matte", "spline", filmed, "Swan", *corners, "--name", "Wing")
    assert draw.code == 0, draw.err

    ended = cutaway("edit", "matte", "follow", filmed, "Swan", "Wing", "--motion", "translation")

    assert ended.code == 0, ended.err
    (spline,) = mattes(filmed)[0].splines
    keys = [key.frame for key in spline.keys]
    assert (keys[0], keys[-1]) == (0, FRAMES - 1)


def test_what_is_covered_becomes_shapes(cutaway, filmed, shared_data, tmp_path):
    truth = davis_mattes(shared_data, "blackswan", FRAMES)
    grey = save_grey(np.ascontiguousarray(truth[2]), tmp_path / "mine")
    assert cutaway("edit", "matte", "key", filmed, "Swan", 2, grey).code == 0

    ended = cutaway("edit", "matte", "outline", filmed, "Swan", "--frame", 2, "--name", "Line")

    assert ended.code == 0, ended.err
    assert [each.name for each in mattes(filmed)] == ["Swan", "Line"]
    assert mattes(filmed)[1].splines[0].keys[0].frame == 2


def test_where_nothing_is_covered_a_sentence_says_so(cutaway, filmed):
    ended = cutaway("edit", "matte", "outline", filmed, "Swan")

    assert ended.code == 1
    assert "covers nothing" in ended.err
