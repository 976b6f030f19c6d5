"""Strokes of a brush and a stamp on a picture, worked out by hand."""

import numpy as np
import pytest

from editor.engine.inpaint.retouching import Brush, Paint, Stamp, Stroke, retouched

HARD = Brush(4.0, 0.0)


@pytest.fixture
def picture():
    return np.random.default_rng(5).integers(0, 256, (40, 60, 3), dtype=np.uint8)


def test_a_dab_is_round_and_of_its_colour(picture):
    result = retouched(picture, [(20.5, 10.5)], HARD, Paint((250, 3, 7)))

    y, x = np.mgrid[:40, :60]
    far = np.hypot(x - 20, y - 10)
    assert (result[far <= 3] == (250, 3, 7)).all()
    assert (result[far >= 5] == picture[far >= 5]).all()


def test_the_picture_that_was_given_stays_as_it_is(picture):
    before = picture.copy()

    retouched(picture, [(3, 3), (50, 30)], Brush(9.0, 0.5), Paint((0, 0, 0)))

    assert (picture == before).all()


def test_a_stroke_is_the_same_however_it_is_divided(picture):
    ends = [(5.0, 5.0), (45.0, 25.0)]
    middle = [(5.0, 5.0), (15.0, 10.0), (25.0, 15.0), (45.0, 25.0)]
    brush = Brush(6.0, 0.7)

    assert (
        np.abs(
            retouched(picture, ends, brush, Paint((9, 200, 30))).astype(int)
            - retouched(picture, middle, brush, Paint((9, 200, 30))).astype(int)
        )
        <= 1
    ).all()


def test_what_is_passed_twice_is_covered_once(picture):
    brush, ink = Brush(8.0, 1.0), Paint((255, 255, 255))

    once = retouched(picture, [(10, 20), (50, 20)], brush, ink)
    twice = retouched(picture, [(10, 20), (50, 20), (10, 20)], brush, ink)

    assert (once == twice).all()


def test_a_soft_brush_fades_from_its_middle_to_its_rim():
    black = np.zeros((41, 41, 3), np.uint8)

    line = retouched(black, [(20.5, 20.5)], Brush(16.0, 1.0), Paint((255, 255, 255)))[20, 20:, 0]

    assert line[0] >= 250
    assert (np.diff(line.astype(int)) <= 0).all()
    assert 100 < line[8] < 155
    assert line[17] == 0


def test_a_stamp_copies_from_beside_pixel_for_pixel(picture):
    result = retouched(picture, [(20.5, 20.5), (26.5, 20.5)], HARD, Stamp(12, -7))

    assert (result[19:22, 19:28] == picture[12:15, 31:40]).all()


def test_a_stamp_does_not_copy_what_it_has_just_put(picture):
    result = retouched(picture, [(x + 0.5, 20.5) for x in range(10, 40)], HARD, Stamp(-6, 0))

    assert (result[20, 12:38] == picture[20, 6:32]).all()


def test_a_stamp_that_would_copy_from_beyond_the_picture_leaves_it(picture):
    result = retouched(picture, [(3.5, 20.5)], HARD, Stamp(-20, 0))

    assert (result == picture).all()


def test_only_what_may_be_changed_is_changed(picture):
    within = np.zeros((40, 60), np.uint8)
    within[:, :20] = 255

    result = retouched(picture, [(20, 20)], HARD, Paint((1, 2, 3)), within)

    assert (result[20, 17:20] == (1, 2, 3)).all()
    assert (result[:, 20:] == picture[:, 20:]).all()


def test_it_is_told_what_has_changed_and_nothing_beyond_the_picture(picture):
    stroke = Stroke(picture, HARD, Paint((1, 2, 3)))

    part = stroke.to((58, 38))

    assert part is not None
    changed = np.argwhere((stroke.result != picture).any(axis=2))
    inside = np.zeros((40, 60), bool)
    inside[part] = True
    assert changed.size
    assert inside[tuple(changed.T)].all()
    assert stroke.to((90, 38)) is not None
    assert Stroke(picture, HARD, Paint((1, 2, 3))).to((90, 60)) is None
