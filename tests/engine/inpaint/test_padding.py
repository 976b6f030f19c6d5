import numpy as np
from builders.pictures import PicturesFootage

from editor.engine.inpaint.padding import Margins, PaddedFootage, padded_picture

MARGINS = Margins(left=3, top=1, right=2, bottom=4)


def test_the_margins_are_what_should_be_filled():
    picture = np.full((20, 30, 3), 90, np.uint8)
    mask = np.zeros((20, 30), np.uint8)
    mask[4, 5] = 255
    padded = PaddedFootage(PicturesFootage([picture]), MARGINS)

    hole = padded.masks(lambda frame: mask)(0) > 127

    assert padded.size == (35, 25)
    assert padded.picture(0).shape == (25, 35, 3)
    assert (padded.picture(0)[1:21, 3:33] == picture).all()
    assert hole.sum() == 25 * 35 - 20 * 30 + 1
    assert hole[1 + 4, 3 + 5]


def test_a_single_picture_gets_margins_and_keeps_its_hole():
    picture, hole = np.full((20, 30, 3), 90, np.uint8), np.zeros((20, 30), bool)
    hole[4, 5] = True

    wide, there = padded_picture(picture, hole, MARGINS)

    assert wide.shape == (25, 35, 3)
    assert there[5, 8]
    assert not there[1:21, 3:33].all()
    assert there[0].all()
