from fractions import Fraction
from itertools import pairwise

import pytest

from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.handheld import tremble
from editor.model.generation.camerawork.pose import camera_at

RATE = Fraction(24)
PATH = CameraPath(handheld=0.01)


def middles(seed: int, frames: int, loop: int = 0) -> list[float]:
    poses = [camera_at(PATH, n, RATE, (1920, 1080), seed, loop) for n in range(frames)]
    return [pose.plane()[0][2] / pose.plane()[2][2] for pose in poses]


def test_a_hand_trembles_the_same_for_the_same_seed_and_otherwise_for_another():
    assert middles(3, 24) == middles(3, 24)
    assert middles(3, 24) != middles(4, 24)


def test_the_first_frame_is_the_source():
    assert camera_at(PATH, 0, RATE, (1920, 1080), 3).is_source


@pytest.mark.parametrize("seed", range(4))
def test_it_goes_about_as_far_as_it_is_told_and_never_jumps(seed):
    ways = middles(seed, 240)
    steps = [abs(b - a) for a, b in pairwise(ways)]

    assert 5 < max(map(abs, ways)) < 3 * 10.8  # 1 % of the frame's height are 10.8 pixels
    assert max(steps) < 6
    changes = [abs(b - a) for a, b in pairwise(steps)]
    assert max(changes) < 3


def test_a_loop_goes_on_where_it_began():
    ways = middles(5, 49, loop=48)

    assert ways[48] == pytest.approx(ways[0], abs=1e-6)
    assert tremble(5, "pan", 2.5, 2.0) == pytest.approx(tremble(5, "pan", 0.5, 2.0))


def test_its_axes_move_apart():
    assert tremble(1, "pan", 0.7) != tremble(1, "tilt", 0.7)
