from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.time import ZERO, RationalTime, TimeRange

NTSC = Fraction(30000, 1001)
times = st.builds(
    RationalTime,
    st.integers(-(10**9), 10**9),
    st.sampled_from([Fraction(24), NTSC, Fraction(90000)]),
)


def test_times_of_other_rates_are_equal_if_they_are_one_instant():
    assert RationalTime(12, Fraction(24)) == RationalTime(15, Fraction(30))
    assert hash(RationalTime(12, Fraction(24))) == hash(RationalTime(15, Fraction(30)))
    assert RationalTime(12, Fraction(24)) != RationalTime(12, Fraction(30))
    assert RationalTime(1, Fraction(24)) != "1"


@pytest.mark.parametrize(
    ("seconds", "frame"), [(Fraction(0), 0), (Fraction(1), 29), (Fraction(-1, 1000), -1)]
)
def test_the_frame_on_screen_is_rounded_down(seconds, frame):
    assert RationalTime.from_seconds(seconds).frame_at(NTSC) == RationalTime(frame, NTSC)


@given(times, times)
def test_sums_and_differences_are_exact(a, b):
    assert (a + b).seconds == a.seconds + b.seconds
    assert (a + b) - b == a
    assert (a < b) == (a.seconds < b.seconds)


@given(times)
def test_an_instant_keeps_its_seconds(time):
    assert RationalTime.from_seconds(time.seconds) == time
    assert time + ZERO == time


@given(st.integers(-(10**6), 10**6))
def test_a_frame_starts_at_its_own_time(frame):
    assert RationalTime(frame, NTSC).frame_at(NTSC).value == frame


def test_a_range_holds_its_start_and_not_its_end():
    span = TimeRange(RationalTime(10, Fraction(24)), RationalTime(5, Fraction(24)))
    assert span.contains(span.start_time)
    assert not span.contains(span.end_time)
    assert span.end_time == RationalTime(15, Fraction(24))
