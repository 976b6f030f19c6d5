from fractions import Fraction

import numpy as np
import pytest

from editor.compositor.motion.carried import carried_from
from editor.compositor.motion.flow import Flow
from editor.compositor.motion.phases import Phases, Reach
from editor.model.generation.brush import MotionRegion, RegionId

SIZE = (640, 360)
PLACE = (200.0, 120.0, 300.0, 220.0)
FRAMES = 48


def part_and_places(**region):
    """What is kept, and the places of all that is read at corners and middles of the sides."""
    flow = Flow(MotionRegion(RegionId("a"), **region), (250.0, 170.0), 1.0, FRAMES, Fraction(24))
    phases = Phases(flow, Reach(80.0), 24.0, loops=False)
    left, top, width, height = carried_from(PLACE, flow, phases, SIZE)
    x, y = np.meshgrid([PLACE[0], 250.0, PLACE[2]], [PLACE[1], 170.0, PLACE[3]])
    points = np.stack([x.ravel(), y.ravel(), np.ones(9)])
    read = []
    for frame in range(FRAMES):
        moment = phases.at(frame)
        for instant in (moment.before, moment.after):
            places = (flow.origin(frame, instant) @ points)[:2]
            sides = np.array(SIZE)[:, None]
            read.append(sides - np.abs(places % (2 * sides) - sides))
    return (left, top, left + width, top + height), np.concatenate(read, axis=1)


@pytest.mark.parametrize(
    "region",
    [
        {"velocity": (40.0, -10.0)},
        {"velocity": (-900.0, 700.0)},
        {"rotation": 90.0},
        {"proximity": -0.9, "velocity": (300.0, 0.0)},
    ],
)
def test_all_that_is_read_is_kept(region):
    (left, top, right, bottom), (x, y) = part_and_places(**region)

    assert left <= max(x.min() - 1, 0)
    assert right >= min(x.max() + 1, SIZE[0])
    assert top <= max(y.min() - 1, 0)
    assert bottom >= min(y.max() + 1, SIZE[1])


def test_of_what_moves_little_little_is_kept():
    (left, top, right, bottom), _ = part_and_places(velocity=(10.0, 0.0))

    assert (right - left) * (bottom - top) < SIZE[0] * SIZE[1] / 8


def test_what_stirs_is_read_from_round_about():
    (left, *_), _ = part_and_places(velocity=(10.0, 0.0))
    (stirred_left, *_), _ = part_and_places(velocity=(10.0, 0.0), ambient=20.0)

    assert stirred_left <= left - 64
