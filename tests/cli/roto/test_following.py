"""`cutaway edit matte point`, `track` and `edges`: in a project, each a step that can be undone."""

import numpy as np
import pytest
from builders.files.footage import davis_mattes, davis_pictures, iou, write_film

from editor.api.film import Film
from editor.media.grey.coverage_reader import CoverageReader
from editor.model.roto.coverage import coverage_at, decided_at

COUNT = 8


@pytest.fixture
def project(shared_data, tmp_path, cutaway):
    """A project with swan.mkv on V1 and an empty matte Swan of it; and the truth."""
    write_film(tmp_path / "swan.mkv", davis_pictures(shared_data, "blackswan", COUNT))
    path = tmp_path / "film.cutaway"
    for asked in (
        ("new", path, "--from", tmp_path / "swan.mkv"),
        ("edit", "append", path, tmp_path / "swan.mkv"),
        ("edit", "matte", "add", path, tmp_path / "swan.mkv", "--name", "Swan"),
    ):
        assert cutaway(*asked).code == 0
    return path, davis_mattes(shared_data, "blackswan", COUNT)


def levels(path, frame, which=decided_at):
    with Film.open(path, read_only=True) as film:
        picture = which(film.matte("Swan"), frame)
    assert picture is not None
    reader = CoverageReader()
    try:
        return reader.levels(picture)
    finally:
        reader.close()


def test_what_is_pointed_at_is_followed_and_its_edges_made(cutaway, project):
    path, truth = project

    ended = cutaway("edit", "matte", "point", path, "Swan", "--box", "20,10,100,75", "--json")
    assert ended.json["label"] == "Key frame 0 of Swan"
    assert iou(levels(path, 0), truth[0]) > 0.3

    ended = cutaway("edit", "matte", "track", path, "Swan", "--to", 5, "--json")
    assert ended.json["label"] == "Track Swan"
    with Film.open(path, read_only=True) as film:
        (stretch,) = film.matte("Swan").stretches
    assert (stretch.first, stretch.end) == (1, 6)

    cutaway("edit", "matte", "set", path, "Swan", "--matting", "fine")
    ended = cutaway("edit", "matte", "edges", path, "Swan", "--json")
    assert ended.json["label"] == "Edges of Swan"
    assert levels(path, 3, coverage_at).shape == truth[3].shape

    for _ in range(2):
        cutaway("edit", "undo", path)
    with Film.open(path, read_only=True) as film:
        assert not film.matte("Swan").alphas
        assert film.matte("Swan").stretches


def test_a_further_click_goes_on_from_what_is_there(cutaway, project, tmp_path, shared_data):
    path, truth = project
    import cv2

    cv2.imwrite(str(tmp_path / "m.png"), truth[0])
    cutaway("edit", "matte", "key", path, "Swan", 0, tmp_path / "m.png")

    cutaway("edit", "matte", "point", path, "Swan", "--click", "3,3,0,-")

    assert levels(path, 0)[3, 3] == 0
    assert iou(levels(path, 0), truth[0]) > 0.5
    with Film.open(path, read_only=True) as film:
        assert len(film.matte("Swan").keys[0].prompts) == 1


def test_without_a_key_it_is_said_what_to_do(cutaway, project):
    ended = cutaway("edit", "matte", "track", project[0], "Swan")

    assert ended.code == 1
    assert "no key yet" in ended.err


def test_frames_of_two_at_once_are_refused(cutaway, project):
    clicks = "--click", "50,50", "--click", "50,50,3"

    ended = cutaway("edit", "matte", "point", project[0], "Swan", *clicks)

    assert ended.code == 1
    assert "one frame" in ended.err


def test_edges_that_are_there_are_not_made_again(cutaway, project):
    ended = cutaway("edit", "matte", "edges", project[0], "Swan", "--json")

    assert ended.json["changed"] is False


def test_the_matte_is_where_it_was_when_the_project_is_opened_again(cutaway, project, tmp_path):
    path, truth = project
    import cv2

    cv2.imwrite(str(tmp_path / "m.png"), truth[0])
    cutaway("edit", "matte", "key", path, "Swan", 0, tmp_path / "m.png")
    cutaway("edit", "matte", "track", path, "Swan")

    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for each in [*tmp_path.iterdir()]:
        if each != moved:
            each.rename(moved / each.name)

    np.testing.assert_array_equal(levels(moved / path.name, 0), truth[0])
    assert iou(levels(moved / path.name, COUNT - 1), truth[-1]) > 0.7
