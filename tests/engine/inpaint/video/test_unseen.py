"""What no frame shows is made up as far as that is more likely right than wrong."""

from __future__ import annotations

import numpy as np
import pytest
from builders.pictures import PicturesFootage

from editor.engine.inpaint.video.filling import filled
from editor.engine.inpaint.video.options import FillOptions
from editor.model.task import TaskControl

pytest.importorskip("cv2")
pytest.importorskip("patchmatch")

HEIGHT, WIDTH = 96, 144
INSIDE = np.s_[36:60, 60:84]


def of_a_still_hole(clean: np.ndarray) -> np.ndarray:
    """What a hole in a picture that stands still for three frames becomes."""
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[INSIDE] = 255
    pictures = [np.where(mask[..., None] > 0, np.uint8(255), clean)] * 3
    frames = filled(
        PicturesFootage(pictures), lambda _: mask, range(3), FillOptions(grain=0), TaskControl()
    )
    return [each.picture for each in frames][1][INSIDE].astype(float)


def test_a_pattern_goes_on():
    column = np.arange(WIDTH) // 6 % 2 * 120 + 60
    clean = np.broadcast_to(column[None, :, None], (HEIGHT, WIDTH, 3)).astype(np.uint8)

    result = of_a_still_hole(clean)

    assert np.abs(result - clean[INSIDE]).mean() < 40  # 60 is what lies evenly there
    assert result.std() > 0.8 * clean[INSIDE].std()


def test_chaos_is_no_more_than_hinted_at():
    random = np.random.default_rng(1)
    spots = random.integers(20, 235, (HEIGHT // 4, WIDTH // 4, 1)).repeat(4, 0).repeat(4, 1)
    clean = np.broadcast_to(spots, (HEIGHT, WIDTH, 3)).astype(np.uint8)

    result = of_a_still_hole(clean)

    assert result.std() < 0.6 * clean.std()
    assert np.abs(result.mean() - clean.mean()) < 30
