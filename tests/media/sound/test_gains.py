from fractions import Fraction
from math import sqrt

import numpy as np
import pytest

from editor.media.sound.gains import gain_of, gains, pan_gains
from editor.model.curves import Curve, Interpolation, Keyframe
from editor.model.flatten.sounds import Fade, FadeShape, MediaSound, Sound
from editor.model.media import MediaId
from editor.model.time import ZERO
from editor.model.timeline import ItemId

RATE, SAMPLE_RATE = Fraction(25), 48000
FRAME = 1920  # samples


def sound(volume=0.0, pan=0.0, fades=(), origin=0):
    source = MediaSound(MediaId("sound"), 0)
    return Sound(ItemId("A"), source, 0, 100, origin, ZERO, Fraction(1), True, volume, pan, fades)


def levels(what, start, count):
    return np.broadcast_to(gains(what, start, count, RATE, SAMPLE_RATE), (count, 2))


@pytest.mark.parametrize(
    ("decibels", "gain"), [(0, 1), (6, 1.9953), (-6, 0.5012), (-20, 0.1), (-96, 0), (-200, 0)]
)
def test_volume_is_in_decibels(decibels, gain):
    assert gain_of(decibels) == pytest.approx(gain, abs=1e-4)


@pytest.mark.parametrize(
    ("pan", "left", "right"),
    [(0, 1, 1), (-1, sqrt(2), 0), (1, 0, sqrt(2)), (0.5, 0.5412, 1.3066), (-3, sqrt(2), 0)],
)
def test_pan_keeps_the_power_and_leaves_the_centre_as_it_is(pan, left, right):
    assert pan_gains(pan) == pytest.approx((left, right), abs=1e-4)


def test_a_volume_curve_is_followed_in_decibels():
    curve = Curve((Keyframe(Fraction(0), -20.0), Keyframe(Fraction(10), 0.0)))

    found = levels(sound(volume=curve, origin=3), 3 * FRAME, 12 * FRAME)

    assert found[0, 0] == pytest.approx(0.1)
    assert found[5 * FRAME, 0] == pytest.approx(10 ** (-10 / 20), rel=1e-4)
    assert found[11 * FRAME, 1] == pytest.approx(1)


def test_a_held_volume_steps_within_two_milliseconds():
    hold = Interpolation.HOLD
    curve = Curve((Keyframe(Fraction(0), 0.0, hold), Keyframe(Fraction(1), -120.0, hold)))

    found = levels(sound(volume=curve), 0, 2 * FRAME)

    assert (found[: FRAME - 64] == 1).all()
    assert (found[FRAME + 64 :] == 0).all()


@pytest.mark.parametrize(
    ("shape", "middle"), [(FadeShape.LINEAR, 0.5), (FadeShape.EQUAL_POWER, sqrt(0.5))]
)
def test_a_fade_rises_from_silence_to_full(shape, middle):
    fade = Fade(2, 6, True, shape)

    found = levels(sound(fades=(fade,)), 0, 10 * FRAME)

    assert (found[: 2 * FRAME] == 0).all()
    assert found[4 * FRAME, 0] == pytest.approx(middle)
    assert (found[6 * FRAME :] == 1).all()


def test_equal_power_crossfade_keeps_the_power():
    down, up = (Fade(2, 6, rising, FadeShape.EQUAL_POWER) for rising in (False, True))

    power = sum(levels(sound(fades=(fade,)), 0, 8 * FRAME) ** 2 for fade in (down, up))

    np.testing.assert_allclose(power, 1, atol=1e-6)


@pytest.mark.parametrize("cut", [1, 63, 64, 1000, 1921])
def test_blocks_join_exactly(cut):
    curve = Curve((Keyframe(Fraction(0), -30.0, Interpolation.BEZIER), Keyframe(Fraction(3), 0.0)))
    what = sound(volume=curve, pan=curve, fades=(Fade(0, 2, True, FadeShape.EQUAL_POWER),))

    joined = np.concatenate([levels(what, 0, cut), levels(what, cut, 4 * FRAME - cut)])

    assert np.array_equal(joined, levels(what, 0, 4 * FRAME))
