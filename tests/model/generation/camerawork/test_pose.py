from fractions import Fraction
from math import cos, radians, tan

import pytest

from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.pose import CameraPose, camera_at, lens_of
from editor.model.generation.camerawork.presets import reached

RATE = Fraction(24)
SIZE = (1920.0, 1080.0)


def pose(**moves: float) -> CameraPose:
    return camera_at(CameraPath(**moves), 0, RATE, SIZE)


def shown(pose: CameraPose, x: float, y: float, distance: float = 1.0) -> tuple[float, float]:
    right, down, ahead = (a * x + b * y + c for a, b, c in pose.plane(distance))
    return right / ahead, down / ahead


def test_a_camera_that_does_nothing_shows_every_plane_exactly_as_it_is():
    assert pose().is_source
    assert pose().plane() == ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    assert shown(pose(), 700, -300, 0.6) == pytest.approx((700, -300))


def test_pushing_in_enlarges_the_main_plane_by_just_that_share_and_near_planes_more():
    pushed = pose(dolly=0.2)

    assert shown(pushed, 100, 50) == pytest.approx((120, 60))
    assert shown(pushed, 100, 50, 0.7)[0] > 125
    assert shown(pushed, 100, 50, 2.0)[0] < 115


def test_zooming_enlarges_all_planes_alike():
    assert shown(pose(zoom=0.15), 100, 50) == pytest.approx((115, 57.5))
    assert shown(pose(zoom=0.15), 100, 50, 0.5) == pytest.approx((115, 57.5))


def test_going_in_while_zooming_out_leaves_the_main_plane_as_it_is():
    vertigo = pose(dolly=0.6, zoom=1 / 1.6 - 1)

    assert shown(vertigo, 800, 400) == pytest.approx((800, 400))
    assert shown(vertigo, 100, 0, 0.8)[0] > 110
    assert shown(vertigo, 100, 0, 1.5)[0] < 90


def test_panning_to_the_right_brings_what_lies_right_to_the_middle():
    lens = lens_of(*SIZE)

    assert shown(pose(pan=10), lens * tan(radians(10)), 0) == pytest.approx((0, 0), abs=1e-6)
    assert shown(pose(tilt=10), 0, -lens * tan(radians(10))) == pytest.approx((0, 0), abs=1e-6)


def test_a_camera_that_rolls_clockwise_turns_the_picture_anticlockwise():
    x, y = shown(pose(roll=10), 100, 0)

    assert x == pytest.approx(100 * cos(radians(10)))
    assert y < 0


def test_trucking_and_rising_count_in_widths_and_heights_of_the_frame():
    assert shown(pose(truck=0.1), 0, 0) == pytest.approx((-192, 0))
    assert shown(pose(pedestal=0.1), 0, 0) == pytest.approx((0, 108))
    assert shown(pose(truck=0.1), 0, 0, 0.5) == pytest.approx((-384, 0))


def test_an_orbit_keeps_the_middle_of_the_main_plane_in_the_middle_and_as_far_away():
    orbit = pose(orbit=25)
    x, y, z = orbit.position
    lens = lens_of(*SIZE)

    assert shown(orbit, 0, 0) == pytest.approx((0, 0), abs=1e-6)
    assert (x * x + y * y + (z - lens) ** 2) ** 0.5 == pytest.approx(lens)
    assert x > 0
    assert shown(orbit, 0, 0, 0.8)[0] < -100  # what is near goes to the left


def test_moves_act_together_and_follow_their_keyframes():
    path = CameraPath(dolly=reached(49, 0.2), roll=reached(49, 4.0))

    halfway = camera_at(path, 24, RATE, SIZE)

    assert camera_at(path, 0, RATE, SIZE).is_source
    x, y = shown(halfway, 100, 0)
    assert (x * x + y * y) ** 0.5 == pytest.approx(110)
    assert shown(camera_at(path, 48, RATE, SIZE), 0, 100)[1] == pytest.approx(120 * cos(radians(4)))


def test_points_in_space_and_planes_are_seen_alike():
    turned = pose(pan=7, tilt=-3, roll=4, truck=0.1, dolly=0.3, zoom=0.1, orbit=9)

    at = turned.seen((0.8 * 200, 0.8 * -100, 0.8 * turned.lens))

    assert at == pytest.approx(shown(turned, 200, -100, 0.8))
    assert turned.seen((0, 0, -10 * turned.lens)) is None


def test_a_camera_that_is_asked_to_vanish_stops_before_it():
    x, _ = shown(pose(dolly=-1.5, zoom=-2.0), 100, 0)

    assert 0 < x < 1
