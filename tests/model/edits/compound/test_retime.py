from fractions import Fraction

from builders.timeline import MAIN, audio, clip, clip_in, counted, gap, pair, project, row, track

from editor.model.edits.compound.retime import Retiming, retime
from editor.model.timeline import ItemId

A = ItemId("A")


def sample():
    picture, sound = pair("A", 10, 20)
    return project(track("V1", picture, gap("g", 10), clip("B", 5)), audio("A1", sound))


def test_picture_and_sound_run_as_is_said():
    retiming = Retiming(Fraction(1, 2), is_reversed=True, keep_pitch=False)
    after = retime(sample(), MAIN, [A, ItemId("a")], retiming, new_id=counted())
    assert (row(after, "V1"), row(after, "A1")) == ("A20 B5", "a20")
    assert clip_in(after, "A").speed == clip_in(after, "a").speed == Fraction(-1, 2)
    assert not clip_in(after, "a").keep_pitch


def test_later_clips_make_room_if_wanted():
    after = retime(sample(), MAIN, [A], Retiming(Fraction(1, 3), ripple=True), new_id=counted())
    assert row(after, "V1") == "A30 -10 B5"


def test_the_same_speed_changes_nothing():
    assert retime(sample(), MAIN, [A], Retiming(Fraction(1)), new_id=counted()) == sample()
