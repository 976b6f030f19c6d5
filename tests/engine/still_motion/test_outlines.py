import numpy as np
import pytest

from editor.engine.still_motion.outlines import trimmed

WIDTH, HEIGHT = 160, 120


@pytest.fixture
def noise():
    """(H, W, 3): the same texture everywhere."""
    random = np.random.default_rng(5)
    return (0.5 + 0.1 * random.standard_normal((HEIGHT, WIDTH, 3))).clip(0, 1).astype(np.float32)


def painted(bottom=80):
    coverage = np.zeros((HEIGHT, WIDTH), np.float32)
    coverage[:bottom] = 1
    return coverage


def test_what_is_alike_on_both_sides_stays_as_it_was_painted(noise):
    assert trimmed(painted(), noise).sum() > 0.99 * painted().sum()


def test_what_was_painted_over_an_edge_is_taken_away(noise):
    noise[70:] -= 0.4  # the hand was ten cells too low

    left = trimmed(painted(80), noise)

    assert (left[71:] == 0).all()
    assert left[:69].min() == 1


def test_what_stands_in_the_midst_of_a_region_stays(noise):
    noise[80:] -= 0.4
    noise[30:40, 60:70] -= 0.4

    assert trimmed(painted(), noise)[30:40, 60:70].min() == 1


def test_nothing_is_added(noise):
    noise[90:] -= 0.4

    assert (trimmed(painted(), noise) <= painted()).all()


def test_all_of_a_picture_stays_all(noise):
    assert (trimmed(painted(HEIGHT), noise) == 1).all()


def test_a_line_that_has_no_core_stays(noise):
    coverage = painted()
    coverage[:75] = 0

    assert (trimmed(coverage, noise) == coverage).all()
