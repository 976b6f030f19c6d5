from fractions import Fraction

import numpy as np
import pytest
from builders.files.sound import SAMPLE_RATE, noise, source_of, tone

from editor.media.sound.speed import at_speed

SPEEDS = [Fraction(2), Fraction(1, 2), Fraction(123, 100), Fraction(-3, 2)]


def endless_tone(start, count):
    return tone(count, start=start)


def loudest_hertz(samples):
    power = np.abs(np.fft.rfft(samples[:, 0] * np.hanning(len(samples))))
    return np.argmax(power) * SAMPLE_RATE / len(samples)


@pytest.mark.parametrize("speed", SPEEDS)
def test_with_the_pitch_kept_a_tone_keeps_its_frequency_and_loudness(speed):
    samples = at_speed(endless_tone, speed, True, SAMPLE_RATE)(10_000, 6 * SAMPLE_RATE)

    assert loudest_hertz(samples) == pytest.approx(440, rel=0.01)
    peaks = np.abs(samples[:, 0]).reshape(-1, 2400).max(axis=1)
    assert peaks.min() > 0.45
    assert peaks.max() < 0.55


@pytest.mark.parametrize("speed", SPEEDS)
def test_with_the_pitch_changed_frequency_goes_with_speed(speed):
    samples = at_speed(endless_tone, speed, False, SAMPLE_RATE)(10_000, 2 * SAMPLE_RATE)

    assert loudest_hertz(samples) == pytest.approx(440 * abs(float(speed)), rel=0.01)


def test_varispeed_is_exact():
    samples = at_speed(endless_tone, Fraction(3, 2), False, SAMPLE_RATE)(1234, 5000)

    np.testing.assert_allclose(samples, tone(5000, 660, start=1234), atol=3e-5)


@pytest.mark.parametrize("keep_pitch", [True, False])
def test_twice_as_fast_takes_half_as_long(keep_pitch):
    two_seconds = source_of(noise(2 * SAMPLE_RATE))

    samples = at_speed(two_seconds, Fraction(2), keep_pitch, SAMPLE_RATE)(0, 2 * SAMPLE_RATE)

    assert np.abs(samples[SAMPLE_RATE - 2400 : SAMPLE_RATE - 1200]).max() > 0.05
    assert np.abs(samples[SAMPLE_RATE + 2400 :]).max() < 1e-4


@pytest.mark.parametrize("keep_pitch", [True, False])
@pytest.mark.parametrize("speed", [Fraction(2), Fraction(1, 2), Fraction(-5, 4)])
def test_a_clap_is_heard_at_its_time(speed, keep_pitch):
    at = 3 * SAMPLE_RATE
    samples = np.zeros((6 * SAMPLE_RATE, 2), np.float32)
    samples[at : at + 24] = 0.8

    read = at_speed(source_of(samples), speed, keep_pitch, SAMPLE_RATE)

    begin = int(at / speed) - SAMPLE_RATE
    heard = np.abs(read(begin, 2 * SAMPLE_RATE)[:, 0])
    tolerance = 1100 if keep_pitch else 48  # a stretched clap may move by half a window's overlap
    assert abs(int(np.argmax(heard)) - SAMPLE_RATE) <= tolerance


@pytest.mark.parametrize("keep_pitch", [True, False])
@pytest.mark.parametrize("speed", SPEEDS)
def test_any_span_is_that_span_of_the_whole(speed, keep_pitch):
    samples = source_of(noise(20 * SAMPLE_RATE))
    begin = -10 * SAMPLE_RATE if speed < 0 else 0
    whole = at_speed(samples, speed, keep_pitch, SAMPLE_RATE)(begin, 9 * SAMPLE_RATE)

    read = at_speed(samples, speed, keep_pitch, SAMPLE_RATE)

    for start in (7 * SAMPLE_RATE + 11, 0, 5 * SAMPLE_RATE - 3):
        span = read(begin + start, 70_000)
        assert np.array_equal(span, whole[start : start + 70_000])


def test_backwards_is_the_samples_backwards():
    samples = noise(10_000)

    backwards = at_speed(source_of(samples), Fraction(-1), True, SAMPLE_RATE)(-10_000, 10_000)

    assert np.array_equal(backwards, samples[::-1])


def test_a_freeze_frame_is_silent():
    assert not at_speed(endless_tone, Fraction(0), True, SAMPLE_RATE)(0, 100).any()


@pytest.mark.parametrize("keep_pitch", [True, False])
def test_a_hundred_times_as_fast_is_still_sound(keep_pitch):
    samples = at_speed(endless_tone, Fraction(100), keep_pitch, SAMPLE_RATE)(0, 2000)

    assert np.isfinite(samples).all()
    assert samples.shape == (2000, 2)
