"""Shapes drawn by hand: what lies where on them, and what becomes of their points."""

from dataclasses import replace
from math import hypot, pi

import pytest

from editor.model.roto.drawing.lines import area, at, bounds, encloses, feathered, nearest, outwards
from editor.model.roto.drawing.moving import (
    Side,
    ellipse,
    is_smooth,
    rectangle,
    scaling,
    transformed,
    turning,
    with_bend_turned,
    with_handle,
)
from editor.model.roto.drawing.spreading import changed_alike, with_shape
from editor.model.roto.shapes import points_at
from editor.model.roto.splines import Spline, SplineId, SplineKey

BOX = rectangle(0, 0, 100, 60)
ROUND = ellipse(0, 0, 100, 60)


def spline(*keys):
    return Spline(SplineId("s"), "Shape", tuple(SplineKey(*key) for key in keys))


def places(shape):
    return [number for each in shape for number in (each.x, each.y)]


def test_the_nearest_of_a_curve_is_on_it_and_at_its_part():
    found = nearest(ROUND, (100, 0))

    assert found.segment == 0
    assert found.place == pytest.approx(at(ROUND, 0, found.part))
    assert found.distance == pytest.approx(hypot(100 - found.place[0], found.place[1]))
    for part in (found.part - 0.02, found.part + 0.02):
        x, y = at(ROUND, 0, part)
        assert hypot(100 - x, y) > found.distance


def test_it_encloses_its_inside_alone_whichever_way_round_it_is_drawn():
    for shape in (ROUND, ROUND[::-1], BOX, BOX[::-1]):
        assert encloses(shape, (50, 30))
        assert not encloses(shape, (120, 30))
    assert encloses(BOX, (3, 3))
    assert not encloses(ROUND, (3, 3))


def test_bounds_are_those_of_the_curve_and_not_of_its_points():
    bulged = with_bend_turned(BOX, 0)

    left, top, right, bottom = bounds(bulged)

    assert (left, top) < (0, 0)
    assert (right, bottom) == (100, 60)


def test_its_area_is_that_of_what_it_encloses():
    assert area(BOX) == pytest.approx(6000)
    assert area(BOX[::-1]) == pytest.approx(-6000)
    assert area(ROUND) == pytest.approx(pi * 50 * 30, rel=1e-3)


@pytest.mark.parametrize("shape", [BOX, tuple(reversed(BOX))])
def test_outwards_is_away_from_the_inside(shape):
    for number, point in enumerate(shape):
        x, y = outwards(shape, number)
        assert not encloses(shape, (point.x + x, point.y + y))
        assert hypot(x, y) == pytest.approx(1)


def test_the_line_of_a_feather_is_so_far_off():
    soft = tuple(replace(each, feather=8.0) for each in ROUND)

    assert all(
        nearest(ROUND, place).distance == pytest.approx(10, abs=0.3)
        for place in feathered(soft, 2.0)
    )


def test_the_other_handle_turns_along_unless_they_are_broken():
    point = ROUND[0]
    turned = with_handle(point, Side.OUT, (point.x, point.y + 20), breaks=False)
    broken = with_handle(point, Side.OUT, (point.x, point.y + 20), breaks=True)

    assert is_smooth(turned)
    assert hypot(turned.in_x, turned.in_y) == pytest.approx(hypot(point.in_x, point.in_y))
    assert (broken.in_x, broken.in_y) == (point.in_x, point.in_y)


def test_chosen_points_alone_are_turned_and_scaled():
    turned = transformed(BOX, {0, 1}, turning(90, (0, 0)))
    scaled = transformed(BOX, range(4), scaling(2, 0.5, (100, 60)))

    assert places(turned) == pytest.approx([0, 0, 0, 100, 100, 60, 0, 60])
    assert places(scaled) == pytest.approx([-100, 30, 100, 30, 100, 60, -100, 60])


def test_a_change_on_all_keys_goes_by_how_the_shape_lies_in_each():
    larger = transformed(BOX, range(4), scaling(2, 2, (0, 0)))
    turned = transformed(larger, range(4), turning(90, (0, 0)))
    moved = (replace(BOX[0], x=10.0, feather=3.0), *BOX[1:])

    changed = changed_alike(BOX, moved, turned)

    assert changed[1:] == turned[1:]
    assert (changed[0].x, changed[0].y) == pytest.approx((turned[0].x, turned[0].y + 20))
    assert changed[0].feather == pytest.approx(6)


def test_a_shape_is_a_key_on_its_frame_or_changes_all_there_are():
    moved = (replace(BOX[0], x=10.0), *BOX[1:])
    keyed = spline((0, BOX), (10, BOX))

    on_one = with_shape(keyed, 5, moved)
    on_all = with_shape(keyed, 5, moved, everywhere=True)

    assert [key.frame for key in on_one.keys] == [0, 5, 10]
    assert points_at(on_one, 5) == moved
    assert [key.points[0].x for key in on_all.keys] == [10, 10]
