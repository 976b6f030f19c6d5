import numpy as np
import pytest

from editor.engine.still_motion.mattes import (
    box_about,
    edge_width,
    in_front,
    refined,
)


def disc(radius: float, soft: float, size: int = 100) -> np.ndarray:
    y, x = np.mgrid[:size, :size] - size / 2
    return np.clip((radius - np.hypot(x, y)) / soft + 0.5, 0, 1).astype(np.float32)


def over(front: np.ndarray, back: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    mixed = front * alpha[..., None] + back * (1 - alpha[..., None])
    return np.rint(mixed).astype(np.uint8)


@pytest.mark.parametrize("soft", [1, 4, 16])
def test_the_width_of_an_edge_is_measured(soft):
    assert edge_width(disc(30, soft)) == pytest.approx(soft, rel=0.5, abs=0.6)


def test_what_is_in_front_has_its_own_colour_up_to_its_edge():
    alpha = disc(30, 4)
    red, green = np.array([200.0, 30, 30]), np.array([20.0, 180, 40])

    cut = in_front(over(red, green, alpha), alpha)

    seen = alpha > 0.2
    colours = cut[seen][:, :3] / (cut[seen][:, 3:] / 255)
    assert np.abs(colours - red).max() < 14
    assert (cut[..., 3] == np.rint(alpha * 255)).all()
    assert (cut[..., :3] <= cut[..., 3:]).all()


def test_soft_coverage_takes_the_edges_of_the_picture():
    alpha = disc(30, 1)
    picture = over(np.array([220.0, 200, 180]), np.array([30.0, 40, 60]), alpha)

    sharp = refined(disc(30, 14), picture)

    assert np.abs(sharp - alpha).mean() < np.abs(disc(30, 14) - alpha).mean() / 3


def test_sharp_coverage_stays_as_it_is():
    coverage = disc(30, 1)

    assert refined(coverage, np.zeros((100, 100, 3), np.uint8)) is coverage


def test_the_box_about_nothing_is_empty():
    assert np.zeros((5, 5))[box_about(np.zeros((5, 5), bool), 2)].size == 0
