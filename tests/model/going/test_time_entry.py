from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.going.time_entry import entered_frame
from editor.model.timecode import TimecodeError, timecode

PAL = Fraction(25)


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("5", 5),
        ("112", 37),
        ("1:12", 37),
        ("1.12", 37),
        ("00:00:01:12", 37),
        ("10000", 1500),
        ("+5", 105),
        ("-5", 95),
        ("+1:00", 125),
        ("-200:00", 0),
        ("2s", 50),
        ("+0.5s", 112),
        (" 7 ", 7),
        ("30", 30),
    ],
)
def test_times_are_read_as_editors_type_them(text, frame):
    assert entered_frame(text, 100, PAL) == frame


@pytest.mark.parametrize("text", ["", "x", "1:2:3:4:5", "+", "1:x"])
def test_what_is_no_time_is_refused_with_an_example(text):
    with pytest.raises(TimecodeError, match="1:12"):
        entered_frame(text, 0, PAL)


@given(st.integers(0, 10**7), st.sampled_from([PAL, Fraction(24), Fraction(30000, 1001)]))
def test_a_label_that_is_shown_can_be_typed(frame, rate):
    assert entered_frame(timecode(frame, rate), 0, rate) == frame
