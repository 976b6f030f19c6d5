"""Goes and regions: what a model is shown of a long clip and of a large picture."""

import numpy as np
import pytest

from editor.engine.diffusion.filling.goes import Go, goes
from editor.engine.diffusion.filling.region import region_around
from editor.model.generation.capabilities import FrameRule

RULE = FrameRule(4, 1, 5, 81)


def test_a_short_clip_is_filled_in_one_go_with_its_end_held():
    assert list(goes(12, RULE, 9)) == [Go(0, 12, 0, 13)]
    assert list(goes(3, RULE, 9)) == [Go(0, 3, 0, 5)]


@pytest.mark.parametrize("count", [81, 82, 154, 400])
def test_goes_cover_every_frame_once_and_overlap_by_what_is_known(count):
    found = list(goes(count, RULE, 9))

    new = [frame for go in found for frame in range(go.start + go.known, go.stop)]
    assert new == list(range(count))
    assert all(go.known == (9 if go.start else 0) for go in found)
    assert all(RULE.nearest(go.length) == go.length >= go.stop - go.start for go in found)


def test_a_clip_taken_up_again_is_filled_in_the_same_goes():
    whole = list(goes(300, RULE, 9))

    rest = list(goes(300 - 144, RULE, 9, known=9))

    moved = [Go(go.start + 144, go.stop + 144, go.known, go.length) for go in rest]
    assert moved == whole[2:]


def test_a_filler_of_pictures_goes_from_frame_to_frame():
    assert [(go.start, go.stop) for go in goes(3, FrameRule(most=1), 0)] == [(0, 1), (1, 2), (2, 3)]


def hole(width, height, *box):
    mask = np.zeros((height, width), bool)
    left, top, right, bottom = box
    mask[top:bottom, left:right] = True
    return mask


def test_a_small_hole_is_seen_as_large_as_it_is_with_what_is_around_it():
    region = region_around(hole(1920, 1080, 1000, 500, 1040, 530), 512, 8)

    assert region.own_size == (512, 512) == (region.width, region.height)
    assert region.left < 1000 - 200
    assert region.right > 1040 + 200


def test_a_large_hole_is_made_smaller_and_stays_in_shape():
    region = region_around(hole(1920, 1080, 400, 100, 1400, 1000), 832, 16)

    assert (region.width % 16, region.height % 16) == (0, 0)
    assert max(region.width, region.height) == 832
    across, down = region.own_size
    assert abs(region.width / region.height - across / down) < 0.03


def test_at_the_edge_the_region_stays_in_the_picture():
    region = region_around(hole(640, 360, 630, 0, 640, 8), 512, 8)

    assert (region.top, region.right) == (0, 640)
    assert region.own_size == (512, 360)
