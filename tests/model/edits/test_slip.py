from fractions import Fraction

import pytest
from builders.timeline import (
    MAIN,
    RATE,
    audio,
    clip,
    clip_in,
    contents,
    counted,
    gap,
    pair,
    project,
    row,
    track,
)

from editor.model.edits.errors import EditError
from editor.model.edits.slip import slide, slip
from editor.model.timeline import ItemId

A, B = ItemId("A"), ItemId("B")


def test_slip_changes_what_the_clip_and_its_partner_show():
    picture, sound = pair("A", 10, 20)
    before = project(track("V1", picture, clip("B", 5)), audio("A1", sound))

    after = slip(before, MAIN, A, 7, new_id=counted())

    assert (row(after, "V1"), row(after, "A1")) == ("A10 B5", "a10")
    for item in "Aa":
        assert clip_in(after, item).source_start.seconds == Fraction(27) / RATE
    assert contents(after, MAIN)["V1"][10:] == contents(before, MAIN)["V1"][10:]


def test_slip_counts_frames_of_the_sequence():
    before = project(track("V1", clip("A", 10, 20, speed=Fraction(-2))))
    after = slip(before, MAIN, A, 1, new_id=counted())
    assert clip_in(after, "A").source_start.seconds == Fraction(18) / RATE


def test_slip_needs_material():
    before = project(track("V1", clip("A", 10, 5)))
    for frames in (-6, 226):
        with pytest.raises(EditError, match=r"not enough material .*: from -5 to 225 can be had"):
            slip(before, MAIN, A, frames, new_id=counted())
    assert slip(before, MAIN, A, 225, new_id=counted()) != before


def test_slide_moves_the_clip_and_its_neighbours_give_way():
    before = project(track("V1", clip("A", 20), clip("B", 10, 50), clip("C", 20, 100)))

    after = slide(before, MAIN, B, 5, new_id=counted())

    assert row(after, "V1") == "A25 B10 C15"
    shown, was = contents(after, MAIN)["V1"], contents(before, MAIN)["V1"]
    assert shown[25:35] == was[20:30]
    assert shown[35:] == was[35:]
    assert row(slide(before, MAIN, B, -5, new_id=counted()), "V1") == "A15 B10 C25"


def test_slide_moves_partners_too():
    picture, sound = pair("B", 10)
    before = project(
        track("V1", clip("A", 20), picture, clip("C", 20, 100)),
        audio("A1", gap("g", 20), sound, gap("h", 10), clip("m", 5)),
    )

    after = slide(before, MAIN, B, 5, new_id=counted())

    assert row(after, "V1") == "A25 B10 C15"
    assert row(after, "A1") == "-25 b10 -5 m5"


@pytest.mark.parametrize(
    ("frames", "sentence"), [(-20, "nothing of it would be left"), (226, "231 left|not enough")]
)
def test_slide_is_refused_without_room_or_material(frames, sentence):
    before = project(track("V1", clip("A", 20), clip("B", 10, 50)))
    with pytest.raises(EditError, match=sentence):
        slide(before, MAIN, B, frames, new_id=counted())
    with pytest.raises(EditError, match="begins at frame 0"):
        slide(before, MAIN, A, -1, new_id=counted())
