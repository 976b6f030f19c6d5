from dataclasses import replace
from fractions import Fraction

import pytest
from builders.flatten import FILM, RATE
from builders.timeline import main, project, track

from editor.model.choosing.three_point import spot
from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.time import RationalTime

STILL = MediaReference(MediaId("s"), "s", "/s.png", None, VideoStream(8, 8, None))


def at(frame):
    return None if frame is None else RationalTime(frame, RATE)


@pytest.mark.parametrize(
    ("source", "marks", "expected"),
    [
        ((10, 30), (None, None), (7, 10, 30)),
        ((None, None), (None, None), (7, 0, 240)),
        ((10, 30), (100, None), (100, 10, 30)),
        ((10, 30), (None, 100), (80, 10, 30)),
        ((10, None), (100, 150), (100, 10, 60)),
        ((None, 60), (100, 150), (100, 10, 60)),
        ((10, 20), (100, 150), (100, 10, 60)),
        ((220, None), (100, 150), (100, 220, 240)),
    ],
)
def test_three_points_say_where_and_what(source, marks, expected):
    sequence = replace(main(project(track("V1"))), in_point=marks[0], out_point=marks[1])
    found = spot(FILM, at(source[0]), at(source[1]), sequence, 7)
    assert (found.frame, found.start, found.end) == (expected[0], at(expected[1]), at(expected[2]))


def test_a_still_fills_the_range_or_lasts_five_seconds():
    sequence = main(project(track("V1")))
    assert (spot(STILL, None, None, sequence, 3).end.seconds) == 5
    marked = replace(sequence, in_point=10, out_point=34)
    assert spot(STILL, None, None, marked, 3).end.seconds == Fraction(1)
