"""Margins that give a picture another shape."""

from fractions import Fraction

import pytest

from editor.model.generation.framing import margins_to
from editor.model.generation.removal import Margins


@pytest.mark.parametrize(
    ("size", "shape", "margins"),
    [
        ((640, 480), Fraction(16, 9), Margins(left=108, right=108)),
        ((1920, 1080), Fraction(9, 16), Margins(top=1168, bottom=1168)),
        ((1920, 1080), Fraction(1), Margins(top=420, bottom=420)),
        ((1920, 1080), Fraction(16, 9), Margins()),
        ((854, 480), Fraction(16, 9), Margins()),
    ],
)
def test_a_picture_gets_room_on_two_sides_in_whole_pairs_of_pixels(size, shape, margins):
    assert margins_to(size, shape) == margins


def test_it_has_at_least_the_shape_that_was_asked_for_and_little_more():
    for width in range(90, 130):
        margins = margins_to((width, 90), Fraction(16, 9))

        wide = width + margins.left + margins.right
        assert 0 <= wide - 160 < 4
