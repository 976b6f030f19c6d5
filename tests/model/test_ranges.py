from fractions import Fraction

import pytest
from builders.timeline import RATE, clip, project, track

from editor.model.ranges import available, frames_after, frames_before, is_inside, used
from editor.model.timeline import TitleSource
from editor.model.titles.title import Title

FILM = project(track("V1"))


@pytest.mark.parametrize(
    ("start", "speed", "span", "before", "after"),
    [
        (20, Fraction(1), (20, 30), 20, 210),
        (20, Fraction(2), (20, 40), 10, 100),
        (21, Fraction(2), (21, 41), 10, 99),
        (20, Fraction(1, 2), (20, 25), 40, 430),
        (20, Fraction(-1), (11, 21), 219, 11),
        (40, Fraction(-2), (22, 42), 99, 11),
        (20, Fraction(0), (20, 20), None, None),
    ],
)
def test_what_a_clip_of_ten_frames_uses_and_what_is_left(start, speed, span, before, after):
    item = clip("A", 10, start, speed=speed)
    assert used(item, RATE) == tuple(Fraction(frame) / RATE for frame in span)
    assert frames_before(FILM, item, RATE) == before
    assert frames_after(FILM, item, RATE) == after


def test_a_title_has_no_end():
    item = clip("A", 10, source=TitleSource(Title("x")))
    assert available(FILM, item.source) is None
    assert frames_after(FILM, item, RATE) is None


def test_only_whole_frames_are_counted():
    at_25 = Fraction(25)
    item = clip("A", 1)
    assert available(FILM, item.source) == (0, 10)
    assert frames_after(FILM, item, at_25) == 249
    assert frames_after(FILM, item, Fraction(30000, 1001)) == 298


def test_an_instant_at_the_end_is_outside():
    assert is_inside((Fraction(9), Fraction(9)), (Fraction(0), Fraction(10)))
    assert is_inside((Fraction(9), Fraction(10)), (Fraction(0), Fraction(10)))
    assert not is_inside((Fraction(10), Fraction(10)), (Fraction(0), Fraction(10)))
