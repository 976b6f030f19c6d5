from fractions import Fraction

import numpy as np
import pytest
from builders.files.sound import SAMPLE_RATE, noise, source_of, tone
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.media.sound.resample import Resampled, resampled


@pytest.mark.parametrize("rate", [8000, 11025, 22050, 44100, 47952, 96000])
def test_a_sine_stays_that_sine_at_every_rate(rate):
    def read(start, count):
        return tone(count, rate=rate, start=start)

    resampled = Resampled(read, Fraction(rate, SAMPLE_RATE)).read(-5000, 80_000)

    np.testing.assert_allclose(resampled, tone(80_000, start=-5000), atol=3e-5)  # -90 dB


def test_after_an_hour_the_phase_is_still_right():
    hour = 3600 * SAMPLE_RATE + 77

    def read(start, count):
        return tone(count, rate=44100, start=start)

    resampled = Resampled(read, Fraction(44100, SAMPLE_RATE)).read(hour, 1000)

    np.testing.assert_allclose(resampled, tone(1000, start=hour), atol=3e-5)


RESAMPLED = Resampled(source_of(noise(200_000)), Fraction(44100, SAMPLE_RATE)).read
WHOLE = RESAMPLED(-1000, 200_000)


@settings(max_examples=30, deadline=None)
@given(st.integers(-1000, 190_000), st.integers(0, 8000))
def test_any_span_is_that_span_of_the_whole(start, count):
    span = Resampled(source_of(noise(200_000)), Fraction(44100, SAMPLE_RATE)).read(start, count)

    assert np.array_equal(span, WHOLE[start + 1000 : start + 1000 + count])


def test_a_whole_sound_is_as_long_at_another_rate():
    made = resampled(tone(8000, rate=16_000), 16_000, SAMPLE_RATE)

    assert len(made) == 24_000
    np.testing.assert_allclose(made[500:-500], tone(24_000)[500:-500], atol=3e-5)
