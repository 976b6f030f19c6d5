from fractions import Fraction

import pytest

from editor.model.generation.brush import MotionRegion, PathPoint, RegionId
from editor.model.generation.camerawork.object_path import is_object, object_at, place_on
from editor.model.generation.camerawork.presets import reached

RATE = Fraction(24)
WAY = (PathPoint(0, 100, 100), PathPoint(1, 200, 100), PathPoint(3, 300, 200))


def region(**fields) -> MotionRegion:
    return MotionRegion(RegionId("a"), path=WAY, **fields)


def test_it_is_at_each_point_at_its_time():
    for point in WAY:
        assert place_on(WAY, point.seconds) == pytest.approx((point.x, point.y))


def test_before_and_after_its_times_it_rests_at_the_ends():
    assert place_on(WAY, -1) == (100, 100)
    assert place_on(WAY, 9) == (300, 200)


def test_two_points_make_a_straight_and_even_way():
    way = (PathPoint(1, 0, 0), PathPoint(3, 100, 50))

    places = [place_on(way, 1 + n / 4) for n in range(9)]

    assert places == [pytest.approx((12.5 * n, 6.25 * n)) for n in range(9)]


def test_it_goes_through_a_point_without_a_corner():
    before = place_on(WAY, 0.999), place_on(WAY, 1.0)
    after = place_on(WAY, 1.0), place_on(WAY, 1.001)

    for axis in (0, 1):
        speed = before[1][axis] - before[0][axis]
        assert after[1][axis] - after[0][axis] == pytest.approx(speed, rel=0.02, abs=1e-4)


def test_points_may_come_in_any_order_and_the_last_of_a_time_counts():
    mixed = (WAY[2], PathPoint(1, 9, 9), WAY[0], WAY[1])

    assert place_on(mixed, 0.4) == place_on(WAY, 0.4)


def test_it_turns_and_grows_as_time_goes_on():
    there = object_at(region(rotation=30.0, proximity=0.1), 48, RATE)

    assert there.degrees == pytest.approx(60)
    assert there.scale == pytest.approx(1.2)


def test_speeds_that_change_are_summed_up():
    there = object_at(region(rotation=reached(49, 90.0, linear=True)), 48, RATE)

    assert there.degrees == pytest.approx(90.0, rel=1e-3)


def test_it_never_becomes_less_than_nothing():
    assert object_at(region(proximity=-0.8), 48, RATE).scale == 0


def test_a_region_with_one_point_of_time_is_no_object():
    assert is_object(region())
    assert not is_object(region(enabled=False))
    assert not is_object(MotionRegion(RegionId("a"), path=WAY[:1]))
    assert not is_object(MotionRegion(RegionId("a"), path=(WAY[0], PathPoint(0, 5, 5))))
