import numpy as np
import pytest

from editor.engine.inpaint.spreading import grown, mean_of_squares, spread


def test_values_are_kept_and_spread_smoothly_where_there_are_none():
    values = np.zeros((20, 30, 1))
    known = np.zeros((20, 30))
    known[:, :5], known[:, 25:] = 1, 1
    values[:, 25:] = 100

    result = spread(values, known)[..., 0]

    assert result[:, :5] == pytest.approx(0, abs=1e-4)
    assert result[:, 25:] == pytest.approx(100, abs=1e-4)
    assert (np.diff(result[10]) > -15).all()
    assert 20 < result[10, 15] < 80


def test_masks_grow_by_squares():
    mask = np.zeros((20, 20), bool)
    mask[10, 5] = True

    assert grown(mask, 3).sum() == 49
    assert grown(mask, 0).sum() == 1
    assert grown(mask, 3)[7:14, 2:9].all()


def test_means_go_on_beyond_edges():
    values = np.random.default_rng(1).normal(size=(12, 15)).astype(np.float32)
    padded = np.pad(values, 2, "edge")

    means = mean_of_squares(values, 2)

    assert means[0, 0] == pytest.approx(padded[:5, :5].mean(), abs=1e-5)
    assert means[6, 7] == pytest.approx(values[4:9, 5:10].mean(), abs=1e-5)
