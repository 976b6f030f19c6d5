import numpy as np
import pytest
import skia

from editor.compositor.motion.regions import MaskError, coverage, visible
from editor.model.generation.brush import Polygon, RasterMask, Stroke

SIZE = (120, 80)


def square(left: float, top: float, side: float, *, erases: bool = False) -> Polygon:
    right, bottom = left + side, top + side
    return Polygon(((left, top), (right, top), (right, bottom), (left, bottom)), erases)


def test_a_hard_dot_covers_its_disc():
    painted = coverage((Stroke(((60, 40),), 20, 0.0),), SIZE, *SIZE)

    assert painted.sum() == pytest.approx(np.pi * 400, rel=0.01)
    assert painted[40, 60] == 1
    assert painted[40, 82] == 0


def test_a_soft_stroke_fades_over_its_share_of_the_radius():
    line = coverage((Stroke(((-50, 40), (170, 40)), 30, 0.5),), SIZE, *SIZE)[:, 60]

    assert line[40] == 1
    assert line[40 + 14] > 0.97
    assert line[40 + 22] == pytest.approx(0.5, abs=0.05)
    assert line[40 + 31] < 0.03


def test_an_eraser_takes_away_what_was_painted_before_it_alone():
    shapes = square(20, 20, 40), square(30, 30, 10, erases=True), square(34, 34, 2)

    painted = coverage(shapes, SIZE, *SIZE)

    assert (painted[22, 22], painted[32, 32], painted[35, 35]) == (1, 0, 1)


def test_what_was_painted_scales_with_the_picture():
    painted = coverage((square(20, 20, 40),), SIZE, 60, 40)

    assert painted.sum() == pytest.approx(400, rel=0.01)
    assert painted[10:30, 10:30].min() == 1


def test_a_lasso_that_crosses_itself_is_even_odd():
    star = Polygon(
        (
            (20, 20),
            (100, 20),
            (100, 60),
            (20, 60),
            (20, 20),
            (40, 30),
            (40, 50),
            (80, 50),
            (80, 30),
            (40, 30),
        )
    )

    painted = coverage((star,), SIZE, *SIZE)

    assert painted[40, 60] == 0
    assert painted[25, 60] == 1


def test_a_mask_is_stretched_to_the_picture(tmp_path):
    pixels = np.zeros((8, 12, 4), np.uint8)
    pixels[..., 3] = 255
    pixels[2:6, 3:9, :3] = 255
    skia.Image.fromarray(pixels).save(str(tmp_path / "mask.png"))

    painted = coverage((RasterMask(str(tmp_path / "mask.png")),), SIZE, *SIZE)

    assert painted[40, 60] == 1
    assert painted[5, 5] == 0
    assert painted.mean() == pytest.approx(0.25, abs=0.02)


def test_a_mask_that_is_missing_is_named(tmp_path):
    with pytest.raises(MaskError, match=r"gone\.png"):
        coverage((RasterMask(str(tmp_path / "gone.png")),), SIZE, *SIZE)


def test_later_regions_cover_earlier_ones():
    below = coverage((square(10, 10, 40),), SIZE, *SIZE)
    above = coverage((square(30, 30, 40),), SIZE, *SIZE)

    left_below, left_above = visible([below, above])

    assert (left_below[20, 20], left_below[40, 40], left_above[40, 40]) == (1, 0, 1)
    assert (left_below + left_above).max() <= 1
