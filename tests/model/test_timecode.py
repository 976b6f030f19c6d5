from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.timecode import TimecodeError, drops_frames, frame_of, timecode

NTSC, FAST = Fraction(30000, 1001), Fraction(60000, 1001)
RATES = (Fraction(24), Fraction(25), Fraction(24000, 1001), NTSC, FAST, Fraction(120))


@pytest.mark.parametrize(
    ("frame", "rate", "label"),
    [
        (0, Fraction(25), "00:00:00:00"),
        (-26, Fraction(25), "-00:00:01:01"),
        (90000, Fraction(25), "01:00:00:00"),
        (1799, NTSC, "00:00:59;29"),
        (1800, NTSC, "00:01:00;02"),
        (17982, NTSC, "00:10:00;00"),
        (107892, NTSC, "01:00:00;00"),
        (3600, FAST, "00:01:00;04"),
        (100, Fraction(120), "00:00:00:100"),
    ],
)
def test_a_frame_has_the_label_of_the_standard(frame, rate, label):
    assert timecode(frame, rate) == label


def test_drop_frame_can_be_asked_for():
    assert timecode(1800, NTSC, drop=False) == "00:01:00:00"
    assert [drops_frames(rate) for rate in RATES] == [False, False, False, True, True, False]


@given(st.integers(0, 10**7), st.sampled_from(RATES))
def test_a_label_names_its_frame(frame, rate):
    assert frame_of(timecode(frame, rate), rate) == frame


def test_drop_frame_labels_stay_near_the_clock():
    hour = round(3600 * NTSC)
    assert timecode(hour, NTSC) == "01:00:00;00"


@pytest.mark.parametrize(
    ("label", "rate", "sentence"),
    [
        ("one minute", Fraction(25), "write HH:MM:SS:FF"),
        ("00:00:00:25", Fraction(25), "frames 0 to 24"),
        ("00:61:00:00", Fraction(25), "no timecode"),
        ("00:01:00;01", NTSC, "does not exist in drop-frame"),
        ("00:01:00;05", Fraction(25), "drop frames"),
    ],
)
def test_what_is_no_timecode_is_refused(label, rate, sentence):
    with pytest.raises(TimecodeError, match=sentence):
        frame_of(label, rate)
