"""What is said of a hole counts for more the more of what others say goes with it."""

from __future__ import annotations

import numpy as np
import pytest

from editor.engine.inpaint.video.judging.guessing import Guess, compared
from editor.engine.inpaint.video.judging.surroundings import beside, contrast

pytest.importorskip("cv2")

SHAPE = 40, 60
EVERYWHERE = np.ones(SHAPE, bool)


def guess(light: float, wrong: float = 400, there: np.ndarray = EVERYWHERE) -> Guess:
    return Guess(np.full((*SHAPE, 3), light, np.float32), np.full(SHAPE, wrong, np.float32), there)


def test_the_one_that_nobody_goes_with_is_believed_less():
    one, other, odd = compared([guess(100), guess(104), guess(180)], lambda: None)

    assert odd[20, 30] > 1.3 * one[20, 30]
    assert odd[20, 30] > 1.3 * other[20, 30]


def test_a_guess_alone_is_as_wrong_as_it_says():
    half = EVERYWHERE.copy()
    half[:, :20] = False

    alone, _ = compared([guess(100), guess(160, there=half)], lambda: None)

    assert np.allclose(alone[:, :15], 400)


def test_looking_can_be_broken_off_between_guesses():
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        compared([guess(1), guess(2)], stop)


def test_light_that_is_off_beside_a_hole_is_off_in_it():
    picture = np.full((*SHAPE, 3), 120, np.uint8)
    hole = np.zeros(SHAPE, bool)
    hole[10:30, 15:45] = True
    ring = np.zeros(SHAPE, bool)
    ring[7:33, 12:48] = True
    ring &= ~hole

    off, wrong, _ = beside(picture, np.full((*SHAPE, 3), 110, np.float32), ring, hole)

    assert np.abs(off[hole] - 10).max() < 1
    assert np.abs(wrong[hole] - 100).max() < 10


def test_contrast_is_none_where_all_is_alike():
    picture = np.full((*SHAPE, 3), 120, np.uint8)
    spotted = picture.copy()
    spotted[::4] = 20

    assert contrast(picture, EVERYWHERE).max() < 1
    assert contrast(spotted, EVERYWHERE).min() > 500
