"""What becomes of a queued generation."""

from pathlib import Path

import pytest
from builders.generation import request

from editor.engine.generate.results import file_name, media_folder, result_in, result_path
from editor.model.generation.request import GenerationKind
from editor.model.generation.take import QueuedId

PROJECT = Path("/films/trip.cutaway")
QUEUED = QueuedId("0123456789abcdef")


def test_a_result_lies_beside_the_project_and_is_called_after_its_shot():
    assert media_folder(PROJECT) == Path("/films/trip media")
    path = result_path(PROJECT, "Waves", QUEUED, request())
    assert path == Path("/films/trip media/Waves 01234567.mp4")


def test_a_picture_is_a_png():
    picture = request(kind=GenerationKind.TEXT_TO_IMAGE, frames=1)

    assert result_path(PROJECT, "Waves", QUEUED, picture).suffix == ".png"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Waves", "Waves"),
        ("a/b: c*?", "a b c"),
        ("../..", "Shot"),
        ("50%04d", "50 04d"),
        ("", "Shot"),
        ("Meer bei Nacht …", "Meer bei Nacht …"),
        ("x" * 200, "x" * 60),
    ],
)
def test_names_of_shots_become_names_that_every_system_takes(name, expected):
    assert file_name(name) == expected


def test_a_result_is_found_whatever_its_shot_was_called(tmp_path):
    assert result_in(tmp_path / "none", QUEUED) is None
    made = tmp_path / "Old name 01234567.mp4"
    made.touch()
    assert result_in(tmp_path, QUEUED) == made
    made.rename(tmp_path / "Old name 01234567.part.mp4")
    assert result_in(tmp_path, QUEUED) is None
    made.touch()
    (tmp_path / "Other 99999999.mp4").touch()

    assert result_in(tmp_path, QUEUED) == made
