"""Footage that is stored turned or mirrored, filled by what knows it upright."""

import numpy as np
import pytest
from builders.pictures import PicturesFootage

from editor.engine.clean_plate.originals.orientation import Orientation
from editor.engine.clean_plate.upright import UprightFiller
from editor.engine.inpaint.video.filling import FilledFrame
from editor.engine.inpaint.video.options import FillOptions
from editor.model.task import TaskControl

RANDOM = np.random.default_rng(0)
STORED = [RANDOM.integers(0, 256, (4, 6, 3), np.uint8) for _ in range(2)]
MASK = np.zeros((4, 6), np.uint8)
MASK[1, 2:5] = 255


class Inverts:
    """Inverts what is masked, and keeps what it was shown."""

    overlap = 1

    def window(self, frames: int) -> int:
        return frames

    def __call__(self, footage, masks, span, options, control, before, *, keys, source_frame):
        self.sizes = [footage.size, *(footage.picture(number).shape[1::-1] for number in span)]
        self.first, self.before, self.keys = footage.picture(0), before, keys
        for number in span:
            picture, there = footage.picture(number), masks(number) > 127
            yield FilledFrame(number, np.where(there[..., None], 255 - picture, picture), there)


@pytest.mark.parametrize("orientation", [Orientation(), Orientation(90), Orientation(180, True)])
def test_the_model_sees_pictures_upright_and_what_it_makes_is_stored_again(orientation):
    inverts = Inverts()
    before = FilledFrame(0, STORED[0], MASK > 0)

    frames = list(
        UprightFiller(inverts, orientation)(
            PicturesFootage(STORED),
            lambda frame: MASK,
            range(2),
            FillOptions(),
            TaskControl(),
            [before],
            keys={1: STORED[1]},
            source_frame=None,
        )
    )

    upright = orientation.upright(STORED[0])
    assert set(inverts.sizes) == {upright.shape[1::-1]}
    np.testing.assert_array_equal(inverts.first, upright)
    np.testing.assert_array_equal(inverts.before[0].picture, upright)
    np.testing.assert_array_equal(inverts.keys[1], orientation.upright(STORED[1]))
    for number, frame in enumerate(frames):
        expected = np.where((MASK > 0)[..., None], 255 - STORED[number], STORED[number])
        np.testing.assert_array_equal(frame.picture, expected)
        np.testing.assert_array_equal(frame.changed, MASK > 0)
