from fractions import Fraction

import pytest
from builders.timeline import (
    MAIN,
    RATE,
    audio,
    clip,
    clip_in,
    counted,
    gap,
    pair,
    project,
    row,
    track,
)

from editor.model.edits.compound.stretch import rate_stretch
from editor.model.edits.errors import EditError
from editor.model.edits.transition import Edge
from editor.model.ranges import used
from editor.model.rules.invariants import violations
from editor.model.timeline import ItemId

A, B = ItemId("A"), ItemId("B")


@pytest.mark.parametrize("speed", [Fraction(1), Fraction(-1), Fraction(3, 2)])
@pytest.mark.parametrize(
    ("edge", "frames", "shown"),
    [
        (Edge.TAIL, 5, "-10 A15 B5"),
        (Edge.TAIL, -3, "-10 A7 -8 B5"),
        (Edge.HEAD, -4, "-6 A14 -5 B5"),
        (Edge.HEAD, 3, "-13 A7 -5 B5"),
    ],
)
def test_the_same_part_of_the_source_fills_the_new_time(speed, edge, frames, shown):
    old = clip("A", 10, 100, speed=speed)
    before = project(track("V1", gap("g", 10), old, gap("h", 5), clip("B", 5)))

    after = rate_stretch(before, MAIN, A, edge, frames, new_id=counted())

    assert row(after, "V1") == shown
    assert used(clip_in(after, "A"), RATE) == used(old, RATE)
    assert violations(after) == []


def test_the_sound_is_stretched_with_its_picture():
    picture, sound = pair("A", 10, 20)
    before = project(track("V1", picture), audio("A1", sound))
    after = rate_stretch(before, MAIN, A, Edge.TAIL, 10, new_id=counted())
    assert (row(after, "V1"), row(after, "A1")) == ("A20", "a20")
    assert clip_in(after, "a").speed == Fraction(1, 2)


@pytest.mark.parametrize(
    ("edge", "frames", "reason"),
    [
        (Edge.TAIL, 1, "“B” is in the way"),
        (Edge.HEAD, -1, "begins at frame 0"),
        (Edge.TAIL, -10, "Nothing of “A”"),
    ],
)
def test_what_is_beside_it_stays(edge, frames, reason):
    before = project(track("V1", clip("A", 10), clip("B", 5)))
    with pytest.raises(EditError, match=reason):
        rate_stretch(before, MAIN, A, edge, frames, new_id=counted())


def test_partners_that_begin_elsewhere_are_refused():
    picture, sound = pair("A", 10, 20)
    before = project(track("V1", picture), audio("A1", gap("g", 1), sound))
    with pytest.raises(EditError, match="do not begin and end together"):
        rate_stretch(before, MAIN, A, Edge.TAIL, 1, new_id=counted())
