import itertools
from fractions import Fraction

import pytest

from editor.model.timecode import timecode
from editor.ui.timeline.ruler.ticks import Scale

RATES = (Fraction(24), Fraction(25), Fraction(30000, 1001), Fraction(60000, 1001), Fraction(25, 2))


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("pixels_per_frame", [40.0, 3.0, 0.2, 0.011, 0.0004])
def test_labels_of_the_ruler_never_overlap(rate, pixels_per_frame):
    scale = Scale(rate, pixels_per_frame, label_width=90)
    labelled = sorted(t.frame for t in scale.ticks(0, int(4000 / pixels_per_frame)) if t.label)

    gaps = [b - a for a, b in itertools.pairwise(labelled)]

    slack = 4 * pixels_per_frame  # the first frames of a minute that drop-frame leaves out
    assert all(gap * pixels_per_frame >= 90 - slack for gap in gaps)


def test_a_label_says_the_timecode_of_its_frame_in_drop_frame():
    rate = Fraction(30000, 1001)
    scale = Scale(rate, 0.05, label_width=90)

    ticks = [tick for tick in scale.ticks(0, 60_000) if tick.label]

    assert [tick.label for tick in sorted(ticks, key=lambda t: t.frame)][:2] == [
        "00:00:00;00",
        "00:01:00;02",
    ]
    assert all(tick.label == timecode(tick.frame, rate) for tick in ticks)


def test_zoomed_in_the_ruler_counts_single_frames():
    scale = Scale(Fraction(25), 120.0, label_width=90)
    assert [t.frame for t in scale.ticks(0, 3)]
    assert scale.major.frames(25) == 1
