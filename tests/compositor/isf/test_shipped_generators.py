"""One property of each shipped generator, worked out by hand."""

import numpy as np
import pytest


def test_a_solid_is_premultiplied(shipped):
    drawn = shipped.generate("solid", 4, 3, colour=(0.8, 0.4, 0.2, 0.5))
    np.testing.assert_allclose(drawn, np.broadcast_to((0.4, 0.2, 0.1, 0.5), (3, 4, 4)), atol=1e-3)


def test_a_linear_gradient_is_half_way_in_the_middle(shipped):
    ends = {"first": (0.0, 0.0, 0.0, 1.0), "second": (1.0, 0.5, 0.0, 1.0)}

    drawn = shipped.generate("gradient", 101, 11, **ends)

    np.testing.assert_allclose(drawn[5, 50, :3], (0.5, 0.25, 0), atol=0.003)


def test_a_radial_gradient_is_the_same_at_equal_distances(shipped):
    drawn = shipped.generate("gradient", 64, 64, shape=1, start=(0.5, 0.5), finish=(1.0, 0.5))

    np.testing.assert_allclose(drawn[32, 10], drawn[10, 32], atol=0.006)
    np.testing.assert_allclose(drawn[0, 0, :3], (0.9, 0.6, 0.3), atol=0.003)


def test_noise_moves_with_time_and_repeats_itself(shipped):
    first, again, later = (shipped.generate("noise", 64, 36, frame) for frame in (0, 0, 24))

    np.testing.assert_array_equal(first, again)
    assert np.abs(first - later).mean() > 0.02
    assert first[..., 0].mean() == pytest.approx(0.5, abs=0.15)


def test_bars_are_three_quarters_bright(shipped):
    drawn = shipped.generate("colour_bars", 70, 40)

    bars = drawn[5, 5::10, :3]
    expected = [(1, 1, 1), (1, 1, 0), (0, 1, 1), (0, 1, 0), (1, 0, 1), (1, 0, 0), (0, 0, 1)]
    np.testing.assert_allclose(bars, 0.75 * np.array(expected), atol=1e-3)


def test_a_checkerboards_neighbours_differ(shipped):
    drawn = shipped.generate("checkerboard", 16, 16, size=0.25)

    assert np.abs(drawn[2, 2] - drawn[2, 6]).max() > 0.5
    np.testing.assert_array_equal(drawn[2, 2], drawn[6, 6])
