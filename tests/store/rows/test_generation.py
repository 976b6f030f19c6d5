"""Shots, the queue and takes in the project file."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from random_edits.choices import ids_from
from random_edits.edits import attempt, random_project
from random_edits.generation import GENERATION_EDITS
from store.projects.films import film
from store.salvage.test_recover import overwrite, pages_of

from editor.model.edits.generation.shots import add_shot, set_request
from editor.model.generation.adapters import Adapter
from editor.model.generation.brush import (
    MotionBrush,
    MotionRegion,
    RasterMask,
    RegionId,
    Stroke,
)
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.take import Shot, ShotId
from editor.model.rules.invariants import violations
from editor.store.project_file import DamagedProjectError, ProjectFile
from editor.store.recover import recover
from editor.store.rows.requests import request as read
from editor.store.rows.requests import request_json
from editor.store.schema import PAGE_SIZE

PLAIN = GenerationRequest(GenerationKind.TEXT_TO_VIDEO, "any", 640, 360, 24, Fraction(24))
SHOT = ShotId("waves")


def generated(seed):
    """A project with shots, takes and a queue."""
    rng = Random(seed)
    project = random_project(rng)
    while not (len(project.shots) > 2 and len(project.takes) > 2 and project.queue):
        project = attempt(rng, project, ids_from(rng), GENERATION_EDITS)[1]
    return project


def with_mask(path):
    region = MotionRegion(RegionId("sky"), shapes=(RasterMask(str(path)),))
    request = replace(PLAIN, brush=MotionBrush((region,))).with_option("look", str(path))
    return add_shot(film(), Shot(SHOT, "Waves", request))


@pytest.mark.parametrize("change", [{"more": 1}, {"seed": None}, {"prompts": {"blend": 0}}])
def test_a_request_that_is_not_understood_whole_is_not_read(change):
    json = request_json(PLAIN, Path("/p")) | change
    if json["seed"] is None:
        del json["seed"]
    with pytest.raises(ValueError, match="not understood"):
        read(json, Path("/p"))


def test_a_request_of_before_adapters_has_none():
    json = request_json(PLAIN, Path("/p"))
    assert "adapters" not in json
    assert read(json, Path("/p")) == PLAIN

    chosen = replace(PLAIN, adapters=(Adapter("ink", 0.8), Adapter("depth", 0.0)))
    assert read(request_json(chosen, Path("/p")), Path("/p")) == chosen


def test_masks_and_files_of_options_are_found_from_a_copy_in_another_folder(tmp_path):
    first = with_mask(tmp_path / "film media" / "one.png")
    second = with_mask(tmp_path / "film media" / "two.png")
    folder = tmp_path / "copies"
    folder.mkdir()
    with ProjectFile.create(tmp_path / "film.cutaway", first) as file:
        file.write(first, second, "Paint")
        file.save_copy(folder / "copy.cutaway")

    assert b"../film media/two.png" in (folder / "copy.cutaway").read_bytes()
    with ProjectFile.open(folder / "copy.cutaway") as copy:
        assert copy.project == second
        assert copy.undo() == first


def test_a_project_that_is_moved_with_its_media_finds_them(tmp_path):
    there, elsewhere = tmp_path / "here", tmp_path / "there"
    there.mkdir()
    project = with_mask(there / "film media" / "one.png")
    ProjectFile.create(there / "film.cutaway", project).close()

    there.rename(elsewhere)

    with ProjectFile.open(elsewhere / "film.cutaway") as file:
        assert file.project == with_mask(elsewhere / "film media" / "one.png")


def test_what_an_undo_does_not_touch_is_the_very_same_value(tmp_path):
    project = generated(3)
    shot = project.shots[0]
    changed = set_request(project, shot.id, replace(shot.request, seed=999))
    with ProjectFile.create(tmp_path / "film.cutaway", project) as file:
        file.write(project, changed, "Another seed")
        now = file.project

        before = file.undo()

    assert before.takes == now.takes
    assert all(a is b for a, b in zip(before.takes, now.takes, strict=True))
    assert all(a is b for a, b in zip(before.queue, now.queue, strict=True))


@pytest.mark.parametrize("seed", range(3))
def test_a_whole_file_is_recovered_whole(tmp_path, seed):
    path = tmp_path / "film.cutaway"
    project = generated(seed)
    ProjectFile.create(path, project).close()

    with recover(path).project_file as file:
        assert file.project == project


def test_a_long_brush_is_recovered_from_a_file_without_a_header(tmp_path):
    points = tuple((float(number), number / 3) for number in range(4000))
    region = MotionRegion(RegionId("sky"), shapes=(Stroke(points, 20.0),))
    request = replace(PLAIN, brush=MotionBrush((region,)))
    project = add_shot(film(), Shot(SHOT, "Waves", request))
    path = tmp_path / "film.cutaway"
    ProjectFile.create(path, project).close()
    with path.open("r+b") as damaged:
        damaged.write(bytes(100))

    with pytest.raises(DamagedProjectError):
        ProjectFile.open(path)
    with recover(path).project_file as file:
        assert file.project == project


@pytest.mark.parametrize(
    ("table", "loss"),
    [
        ("shot", "A shot, now “Recovered shot 1”"),
        ("take", "The history"),
        ("queue", "The history"),
        ("media", "What the media “"),
    ],
)
def test_what_is_lost_leaves_a_project_that_keeps_the_rules(tmp_path, table, loss):
    path = tmp_path / "film.cutaway"
    project = generated(5)
    ProjectFile.create(path, project).close()
    for page in pages_of(path, table):
        overwrite(path, page, Random(table).randbytes(PAGE_SIZE))

    recovered = recover(path)

    with recovered.project_file as file:
        left = file.project
    assert violations(left) == []
    assert len(left.shots) <= len(project.shots)
    assert (left.takes == project.takes) == (table != "take")
    assert any(loss in each for each in recovered.losses)
