"""Dense flow by inverse search."""

import numpy as np
import pytest

from editor.engine.flow.dis import DisFlow


def picture(height, width, moved=0):
    y, x = np.mgrid[:height, :width]
    waves = np.sin((x - moved) / 3) + np.sin(y / 4) + np.sin((x - moved + y) / 7)
    return (128 + 35 * waves).astype(np.uint8)


def test_a_search_is_not_swayed_by_those_before_it():
    sizes = [(48, 64), (37, 51), (78, 63), (36, 44), (51, 17), (38, 59)]
    pairs = [(picture(*size), picture(*size, 1)) for size in sizes]
    search = DisFlow()

    forth = [search(*pair) for pair in pairs]
    back = [search(*pair) for pair in reversed(pairs)]

    for one, other in zip(forth, reversed(back), strict=True):
        assert np.array_equal(one, other)


@pytest.mark.parametrize("size", [(48, 64), (47, 61)])
def test_it_finds_how_far_everything_moved(size):
    height, width = size
    flow = DisFlow()(picture(height, width), picture(height, width, 2))

    assert flow.shape == (*size, 2)
    assert np.abs(flow[8:-8, 8:-8] - (2, 0)).mean() < 0.2
