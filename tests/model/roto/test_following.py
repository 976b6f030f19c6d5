"""Shapes that went along with a surface: exact, by few keys."""

from math import sin

import pytest
from builders.roto import shape, spline

from editor.model.roto.following import Followed, carried, followed
from editor.model.roto.shapes import points_at, thinned
from editor.model.roto.splines import SplineKey

CORNERS = shape((0, 0), (100, 0), (100, 80), (0, 80), feather=4.0)


def moved(frame, x, y, scale=1.0):
    return Followed(frame, (scale, 0.0, x, 0.0, scale, y, 0.0, 0.0, 1.0), 1.0)


def test_a_straight_way_takes_two_keys():
    made = followed(spline(SplineKey(3, CORNERS)), 3, [moved(3 + k, 2.0 * k, k) for k in range(9)])

    assert [key.frame for key in made.keys] == [3, 11]
    assert points_at(made, 7) == carried(CORNERS, moved(7, 8.0, 4.0).matrix)


def test_a_winding_way_is_gone_within_a_quarter_of_a_pixel():
    places = [moved(k, 20 * sin(k / 9), 0.3 * k, 1 + k / 400) for k in range(1, 90)]

    made = followed(spline(SplineKey(0, CORNERS)), 0, places)

    assert len(made.keys) <= 30
    for place in places:
        for there, true in zip(
            points_at(made, place.frame), carried(CORNERS, place.matrix), strict=True
        ):
            for name in ("x", "y", "feather"):
                assert getattr(there, name) == pytest.approx(getattr(true, name), abs=0.251)


def test_the_shape_that_was_drawn_stays_a_key_between_both_ways():
    places = [moved(k, 2.0 * (k - 5), 0) for k in range(11) if k != 5]

    made = followed(spline(SplineKey(5, CORNERS)), 5, places)

    assert [key.frame for key in made.keys] == [0, 5, 10]


def test_keys_outside_of_what_was_followed_stay():
    far = SplineKey(40, CORNERS)
    kept = followed(spline(SplineKey(3, CORNERS), SplineKey(6, CORNERS), far), 3, [moved(9, 6, 0)])

    assert [key.frame for key in kept.keys] == [3, 9, 40]
    assert kept.keys[-1] is far


def test_a_handle_or_a_feather_that_moves_alone_is_kept():
    bent = [
        SplineKey(k, shape((0, 0), (9, 0), (0, 9), out_x=float(k == 2), feather=float(k == 5)))
        for k in range(8)
    ]

    assert [key.frame for key in thinned(bent, 0.25)] == [0, 1, 2, 3, 4, 5, 6, 7]
    assert [key.frame for key in thinned(bent, 2.0)] == [0, 7]
