from fractions import Fraction

import numpy as np
import pytest

from editor.compositor.motion.flow import Flow
from editor.compositor.motion.phases import Phases, Reach
from editor.model.curves import Curve, Keyframe
from editor.model.generation.brush import MotionRegion, RegionId

RATE = Fraction(24)
FRAMES = 48
MIDDLE = (100.0, 60.0)


def flow(scale: float = 1.0, **region) -> Flow:
    return Flow(MotionRegion(RegionId("a"), **region), MIDDLE, scale, FRAMES, RATE)


def came_from(flow: Flow, frame: int, x: float, y: float, then: float = 0) -> np.ndarray:
    return (flow.origin(frame, then) @ (x, y, 1))[:2]


def test_what_streams_came_from_against_its_velocity():
    streaming = flow(velocity=(48.0, -24.0))

    np.testing.assert_allclose(came_from(streaming, 12, 50, 50), (50 - 24, 50 + 12))
    np.testing.assert_allclose(came_from(streaming, 12, 50, 50, then=36), (50 + 48, 50 - 24))


def test_velocities_are_those_of_the_source_however_large_it_is_drawn():
    np.testing.assert_allclose(came_from(flow(0.5, velocity=(48.0, 0.0)), 24, 50, 50), (26, 50))


def test_rotation_is_clockwise_about_the_middle():
    turning = flow(rotation=90.0)

    np.testing.assert_allclose(came_from(turning, 24, 100, 80), (120, 60), atol=1e-9)
    np.testing.assert_allclose(came_from(turning, 24, *MIDDLE), MIDDLE, atol=1e-9)


def test_growth_is_a_share_of_what_there_is_each_second():
    assert came_from(flow(proximity=0.2), 24, 200, 60)[0] == pytest.approx(100 + 100 * np.exp(-0.2))


def test_keyframed_velocities_add_up():
    keys = Curve((Keyframe(Fraction(0), (0.0, 0.0)), Keyframe(Fraction(FRAMES), (96.0, 0.0))))

    assert came_from(flow(velocity=keys), 24, 50, 50)[0] == pytest.approx(50 - 24, abs=0.1)


def test_moving_and_turning_at_once_follow_the_field():
    both = flow(velocity=(30.0, 10.0), rotation=40.0, proximity=0.1)
    place = np.array([140.0, 90.0])
    turn, grow = np.radians(40), 0.1
    steps = 2000
    for _ in range(steps):  # back in time, in small steps, by the field itself
        x, y = place - MIDDLE
        velocity = np.array([30 + grow * x - turn * y, 10 + turn * x + grow * y])
        place = place - velocity / steps

    np.testing.assert_allclose(came_from(both, 24, 140, 90), place, atol=0.05)


def test_a_whole_turn_brings_all_back():
    assert flow(rotation=180.0).returns
    assert not flow(rotation=170.0).returns


def test_a_short_way_needs_nothing_anew():
    phases = Phases(flow(velocity=(10.0, 0.0)), Reach(50), 24, loops=False)

    assert phases.instants == [0]
    assert phases.at(40).faded == 0


def test_a_long_way_begins_anew_before_content_runs_out():
    streaming = flow(velocity=(200.0, 0.0))
    phases = Phases(streaming, Reach(60), 24, loops=False)

    for frame in range(FRAMES):
        moment = phases.at(frame)
        away = [abs(frame - then) * 200 / 24 for then in (moment.before, moment.after)]
        seen = [moment.faded < 1, moment.faded > 0]
        assert max(way for way, is_seen in zip(away, seen, strict=True) if is_seen) < 60


def test_a_loop_passes_the_picture_between_its_last_frame_and_its_first():
    for velocity in (5.0, 90.0, 400.0):
        phases = Phases(flow(velocity=(velocity, 0.0)), Reach(50), 24, loops=True)

        assert phases.instants[0] == -0.5
        assert phases.instants[-1] == pytest.approx(FRAMES - 0.5)
        assert phases.at(0).faded < 0.05
        assert phases.at(FRAMES - 1).faded > 0.95


def test_what_only_stirs_never_begins_anew():
    assert Phases(flow(ambient=5.0), Reach(50), 24, loops=True).instants == [0]
