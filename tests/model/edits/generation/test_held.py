"""Pictures held on frames of a removal."""

from dataclasses import replace
from fractions import Fraction

import pytest

from editor.model.edits.generation.held import held_on, hold, let_go
from editor.model.edits.generation.shots import add_shot
from editor.model.edits.project.new import new_project
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.take import Shot, ShotId, Take, TakeId
from editor.model.media import MediaId, MediaReference

SHOT = ShotId("shot")
REQUEST = GenerationRequest(GenerationKind.INPAINT, "clean-plate", 160, 90, 12, Fraction(24))


def picture(name):
    return MediaReference(MediaId(name), name, f"/media/{name}.png", None)


@pytest.fixture
def project():
    ids = iter(map(str, range(100)))
    empty = new_project("Film", Fraction(24), 160, 90, new_id=lambda: next(ids))
    return add_shot(empty, Shot(SHOT, "Ball removed", REQUEST))


def asked(project):
    return project.shot(SHOT).request


def test_a_picture_is_held_on_its_frame_and_is_media(project):
    project = hold(project, SHOT, REQUEST, 5, picture("a"))

    assert held_on(asked(project)) == {5: "a"}
    assert [each.id for each in project.media] == ["a"]


def test_a_newer_one_takes_its_place_and_the_old_one_leaves(project):
    project = hold(project, SHOT, REQUEST, 5, picture("a"))

    project = hold(project, SHOT, asked(project), 5, picture("b"))

    assert held_on(asked(project)) == {5: "b"}
    assert [each.id for each in project.media] == ["b"]


def test_one_that_a_take_was_made_with_stays(project):
    project = hold(project, SHOT, REQUEST, 5, picture("a"))
    take = Take(TakeId("take"), SHOT, MediaId("film"), asked(project))
    project = replace(project, takes=(take,))

    project = let_go(project, SHOT, asked(project), 5)

    assert held_on(asked(project)) == {}
    assert [each.id for each in project.media] == ["a"]


def test_an_equal_picture_is_not_there_twice(project):
    project = hold(project, SHOT, REQUEST, 5, picture("a"))
    again = replace(picture("b"), path="/media/a.png")

    project = hold(project, SHOT, asked(project), 7, again)

    assert held_on(asked(project)) == {5: "a", 7: "a"}
    assert [each.id for each in project.media] == ["a"]
