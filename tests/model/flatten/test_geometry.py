import pytest

from editor.model.flatten.geometry import corners, fitted_size
from editor.model.flatten.layers import Placement
from editor.model.transform import Fit

IDENTITY = Placement((0, 0), (1, 1), 0, (0, 0), (0, 0, 0, 0), Fit.FIT)


@pytest.mark.parametrize(
    ("fit", "size"),
    [(Fit.FIT, (50, 100)), (Fit.FILL, (200, 400)), (Fit.STRETCH, (200, 100)), (Fit.NONE, (40, 80))],
)
def test_fitted_size(fit, size):
    assert fitted_size(40, 80, 200, 100, fit) == size


def test_a_fitted_picture_fills_its_frame():
    assert corners(IDENTITY, (20, 10), (200, 100)) == ((0, 0), (200, 0), (200, 100), (0, 100))


def test_rotation_is_clockwise_about_the_anchor():
    turned = Placement((0, 0), (1, 1), 90, (-100, -50), (0, 0, 0, 0), Fit.FIT)

    top_left, top_right, *_ = corners(turned, (20, 10), (200, 100))

    assert top_left == pytest.approx((100, 50))
    assert top_right == pytest.approx((100, 250))


def test_crop_cuts_fractions_of_the_picture():
    cropped = Placement((0, 0), (0.5, 0.5), 0, (0, 0), (0.5, 0, 0, 0.25), Fit.FIT)

    assert corners(cropped, (20, 10), (200, 100))[0] == (100, 25)
    assert corners(cropped, (20, 10), (200, 100))[2] == (150, 62.5)
