from dataclasses import replace

import pytest
from builders.flatten import project
from builders.roto import TRIANGLE, matte, spline

from editor.model.edits.errors import EditError
from editor.model.edits.roto.splines import (
    add_spline,
    move_spline,
    remove_spline,
    replace_spline,
)
from editor.model.roto.matte import MatteId
from editor.model.roto.splines import SplineId, SplineKey

M = MatteId("m")
BARE = replace(project(), mattes=(matte(),))


def names(made):
    return [each.name for each in made.mattes[0].splines]


def with_splines(*given):
    made = BARE
    for each in given:
        made = add_spline(made, M, spline(name=each))
    return made


def test_splines_are_put_on_in_order():
    made = add_spline(with_splines("a", "b"), M, spline(name="first"), 0)

    assert names(made) == ["first", "a", "b"]
    assert names(move_spline(made, M, SplineId("first"), 2)) == ["a", "b", "first"]
    assert names(remove_spline(made, M, SplineId("a"))) == ["first", "b"]


def test_a_spline_is_replaced_by_its_id_and_the_others_stay():
    made = with_splines("a", "b")

    after = replace_spline(made, M, spline(name="a", feather=4.0))

    assert after.mattes[0].splines[0].feather == 4.0
    assert after.mattes[0].splines[1] is made.mattes[0].splines[1]


@pytest.mark.parametrize(
    "wrong",
    [
        spline(SplineKey(0, TRIANGLE[:2])),
        spline(SplineKey(0, TRIANGLE), SplineKey(4, TRIANGLE + TRIANGLE)),
        spline(SplineKey(4, TRIANGLE), SplineKey(4, TRIANGLE)),
        spline(opacity=1.5),
        replace(spline(), keys=()),
    ],
)
def test_what_is_no_shape_is_refused(wrong):
    with pytest.raises(EditError):
        add_spline(BARE, M, wrong)
    with pytest.raises(EditError):
        replace_spline(with_splines("s"), M, wrong)


def test_a_spline_that_is_gone_is_said_to_be():
    with pytest.raises(EditError, match="any more"):
        remove_spline(BARE, M, SplineId("a"))
