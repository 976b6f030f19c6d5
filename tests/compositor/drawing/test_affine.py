import numpy as np
import pytest

from editor.compositor.drawing.affine import disjoint, outside

SIZE = 12, 9
BOXES = [
    [],
    [(0, 0, 12, 9)],
    [(4, 2, 4, 3)],
    [(0, 0, 4, 9), (8, 2, 4, 7)],
    [(4, 2, 4, 4), (7, 5, 2, 2), (0, 8, 12, 1)],
    [(0, 0, 2, 2), (5, 5, 2, 2), (1, 1, 5, 5), (3, 3, 0, 4)],
]


def counted(boxes):
    """How many of `boxes` each pixel is in."""
    pixels = np.zeros(SIZE[::-1], int)
    for x, y, wide, high in boxes:
        pixels[y : y + high, x : x + wide] += 1
    return pixels


@pytest.mark.parametrize("boxes", BOXES)
def test_disjoint_boxes_hold_the_same_pixels_once(boxes):
    pixels = counted(disjoint(boxes))

    assert pixels.max(initial=0) <= 1
    assert (pixels >= (counted(boxes) > 0)).all()


def test_boxes_apart_stay_apart():
    assert disjoint([(0, 0, 2, 2), (2, 0, 2, 2)]) == ((0, 0, 2, 2), (2, 0, 2, 2))


@pytest.mark.parametrize("boxes", BOXES)
def test_what_is_outside_of_boxes_is_all_the_rest_once(boxes):
    apart = disjoint(boxes)

    np.testing.assert_array_equal(counted(apart) + counted(outside(apart, *SIZE)), 1)
