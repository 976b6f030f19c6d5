"""What is found of a hole, a spot here and a strip there."""

from __future__ import annotations

import numpy as np

from editor.engine.inpaint.video.blending import Part, with_found
from editor.engine.inpaint.video.seeing import Seen

PICTURE = np.full((60, 80, 3), 120, np.uint8)
HOLE = np.zeros((60, 80), bool)
HOLE[20:40, 20:60] = True


def found(where):
    def find(x, y):
        there = where[y.astype(int), x.astype(int)] | ~HOLE[y.astype(int), x.astype(int)]
        colour = np.full((x.size, 3), 120, np.float32)
        return [Seen(colour, there.astype(np.float32), np.ones(x.size, np.float32))]

    return HOLE & ~with_found(Part(PICTURE, HOLE), 3, find).lacks


def test_a_speck_in_the_middle_of_a_hole_is_not_taken():
    speck = np.zeros_like(HOLE)
    speck[29:31, 39:42] = True

    assert not found(speck).any()


def test_a_thin_strip_along_the_edge_of_a_hole_is_taken():
    strip = np.zeros_like(HOLE)
    strip[20:40, 20:22] = True

    assert np.array_equal(found(strip)[22:38], strip[22:38])
