"""A camera arrives at a picture as it sets out from another."""

from fractions import Fraction

import pytest

from editor.model.curves import Curve, Keyframe, number_at
from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.leading import led_up


def going(amount, last):
    return Curve((Keyframe(Fraction(0), 0.0), Keyframe(Fraction(last), amount)))


def test_it_shows_the_picture_as_it_is_in_the_end_and_moves_as_the_other_does():
    path = CameraPath(pan=going(8.0, 4), zoom=going(1.0, 4), handheld=0.01)

    led = led_up(path, 5)

    assert [number_at(led.pan, frame) for frame in range(5)] == [0, -2, -4, -6, -8]
    enlarged = [1 + number_at(led.zoom, frame) for frame in range(5)]
    assert enlarged == pytest.approx([1, 1.75 / 2, 1.5 / 2, 1.25 / 2, 1 / 2])
    assert led.handheld == 0.01


def test_a_camera_that_does_not_move_stays_with_the_picture():
    assert led_up(CameraPath(), 9).is_still
    assert led_up(CameraPath(zoom=0.5, pan=3.0), 9).is_still
