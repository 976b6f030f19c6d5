"""What tests of runs ask for, and what came of it."""

from functools import partial

import numpy as np

from editor.engine.roto.tracking.spans import Direction
from editor.media.grey.picture_file import save_grey
from editor.model.edits.roto.mattes import add_matte
from editor.model.media import MediaId
from editor.model.roto.matte import Key, Matte, MatteId

FRAMES, MATTE = 24, "swan matte"


def track(stage, direction=Direction.BOTH):
    assert stage.roto.track(direction)


def idle(stage):
    return not stage.roto.runner.runs


def tracked(stage):
    return {frame for each in stage.matte.stretches for frame in range(each.first, each.end)}


def begin_two(stage):
    """The bird, and what is above it."""
    stage.begin(0)
    other = np.zeros_like(stage.truth[0])
    other[:20] = 255
    key = Key(0, str(save_grey(other, stage.folder)))
    made = Matte(MatteId("sky"), "Sky", MediaId("swan"), 1, (key,))
    assert stage.session.edit("New matte", partial(add_matte, matte=made))
    stage.roto.current.choose(MATTE)


def frames_of(matte):
    return {frame for each in matte.stretches for frame in range(each.first, each.end)}
