from dataclasses import replace

import pytest
from builders.roto import TRIANGLE, shape, spline
from hypothesis import given
from hypothesis import strategies as st

from editor.model.curves import Interpolation
from editor.model.roto.shapes import (
    key_on,
    points_at,
    with_interpolation,
    with_key,
    with_point,
    without_keys,
    without_point,
)
from editor.model.roto.splines import SplineKey, SplinePoint

LATER = shape((8, 0), (18, 0), (8, 10), feather=4.0)
MOVING = spline(SplineKey(10, TRIANGLE), SplineKey(18, LATER))

numbers = st.floats(-100, 100)
points = st.builds(SplinePoint, *[numbers] * 7)
shapes = st.lists(points, min_size=3, max_size=6).map(tuple)


def on_curve(points, segment, part):
    """The place `part` of the way along a segment, by the cubic's own formula."""
    a, b = points[segment], points[(segment + 1) % len(points)]
    t, u = part, 1 - part
    return tuple(
        u**3 * p + 3 * u * u * t * (p + leaving) + 3 * u * t * t * (q + arriving) + t**3 * q
        for p, leaving, arriving, q in (
            (a.x, a.out_x, b.in_x, b.x),
            (a.y, a.out_y, b.in_y, b.y),
        )
    )


def test_between_keys_all_numbers_of_a_point_go_on_together():
    middle = points_at(MOVING, 12)

    assert middle[1] == SplinePoint(12.0, 0.0, feather=1.0)


def test_the_first_and_last_shape_are_held():
    assert points_at(MOVING, 0) == TRIANGLE
    assert points_at(MOVING, 99) == LATER


def test_a_held_key_stays_and_a_bezier_key_eases():
    held = with_interpolation(MOVING, 10, Interpolation.HOLD)
    eased = with_interpolation(MOVING, 10, Interpolation.BEZIER)

    assert points_at(held, 17) == TRIANGLE
    assert 0 < points_at(eased, 11)[0].x < points_at(MOVING, 11)[0].x
    assert points_at(eased, 14)[0].x == pytest.approx(points_at(MOVING, 14)[0].x)


def test_a_key_set_between_goes_on_as_the_one_before_it():
    eased = with_interpolation(MOVING, 10, Interpolation.BEZIER)

    keyed = with_key(eased, 14, TRIANGLE)

    assert [key.frame for key in keyed.keys] == [10, 14, 18]
    assert key_on(keyed, 14) == SplineKey(14, TRIANGLE, Interpolation.BEZIER)
    assert without_keys(keyed, {14}) == eased


def test_the_last_key_stays():
    only = spline()

    assert without_keys(only, {0}) == only


@given(shapes, st.data())
def test_a_point_put_on_the_line_changes_nothing_of_it(points, data):
    segment = data.draw(st.integers(0, len(points) - 1))
    part = data.draw(st.floats(0.1, 0.9))
    along = data.draw(st.floats(0, 1))

    after = points_at(with_point(spline(SplineKey(0, points)), segment, part), 0)

    first = on_curve(after, segment, along)
    second = on_curve(after, segment + 1, along)
    assert first == pytest.approx(on_curve(points, segment, along * part), abs=1e-6)
    assert second == pytest.approx(on_curve(points, segment, part + along * (1 - part)), abs=1e-6)
    for other in set(range(len(points))) - {segment}:
        shifted = other + (other > segment)
        assert on_curve(after, shifted, along) == pytest.approx(on_curve(points, other, along))


def test_a_point_is_added_to_and_taken_from_every_key():
    added = with_point(MOVING, 0, 0.5)

    assert [len(key.points) for key in added.keys] == [4, 4]
    assert points_at(added, 14)[1] == replace(points_at(added, 14)[1], x=9.0, y=0.0, feather=2.0)
    assert points_at(without_point(added, 1), 14)[1].x == points_at(MOVING, 14)[1].x


def test_three_points_stay():
    assert without_point(MOVING, 1) == MOVING
