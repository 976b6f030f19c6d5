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
    track_of,
)

from editor.model.curves import Curve, Keyframe
from editor.model.edits.errors import EditError
from editor.model.edits.speed import freeze, reverse, set_keep_pitch, set_speed
from editor.model.edits.splicing.ripple import Ripple
from editor.model.timeline import ItemId, TitleSource
from editor.model.titles.title import Title

A = ItemId("A")


def test_half_speed_grows_into_the_free_time():
    before = project(track("V1", clip("A", 10, 50), gap("g", 30), clip("B", 5)))
    after = set_speed(before, MAIN, A, Fraction(1, 2), new_id=counted())
    assert row(after, "V1") == "A20 -20 B5"


def test_a_slower_clip_is_cut_off_where_the_free_time_ends():
    before = project(track("V1", clip("A", 10, 50), gap("g", 3), clip("B", 5)))
    after = set_speed(before, MAIN, A, Fraction(1, 2), new_id=counted())
    assert row(after, "V1") == "A13 B5"


def test_a_faster_clip_leaves_a_gap():
    before = project(track("V1", clip("A", 10), clip("B", 5)))
    assert row(set_speed(before, MAIN, A, Fraction(3), new_id=counted()), "V1") == "A3 -7 B5"


def test_with_ripple_all_that_follows_moves():
    picture, sound = pair("A", 10, 50)
    before = project(
        track("V1", picture, clip("B", 5)),
        track("V2", gap("g", 12), clip("C", 5)),
        audio("A1", sound),
    )

    after = set_speed(before, MAIN, A, Fraction(1, 2), ripple=Ripple.ALL_TRACKS, new_id=counted())

    assert row(after, "V1") == "A20 B5"
    assert row(after, "V2") == "-22 C5"
    assert row(after, "A1") == "a20"
    assert clip_in(after, "a").speed == Fraction(1, 2)


def test_reverse_shows_the_same_frames_backwards():
    before = project(track("V1", clip("A", 10, 50)))

    after = reverse(before, MAIN, A, new_id=counted())

    assert clip_in(after, "A").source_start.seconds == Fraction(59) / RATE
    assert contents(after, MAIN)["V1"] == contents(before, MAIN)["V1"][::-1]
    assert reverse(after, MAIN, A, new_id=counted()) == before


def test_the_whole_of_a_media_can_be_reversed_and_slowed():
    before = project(track("V1", clip("A", 240)))
    after = set_speed(before, MAIN, A, Fraction(-1, 2), ripple=Ripple.ALL_TRACKS, new_id=counted())
    assert row(after, "V1") == "A480"


def test_keyframes_stretch_with_the_picture():
    curve = Curve((Keyframe(Fraction(2), 0.0), Keyframe(Fraction(8), 1.0)))
    before = project(track("V1", clip("A", 10, opacity=curve)))

    after = set_speed(before, MAIN, A, Fraction(1, 2), new_id=counted())

    assert clip_in(after, "A").opacity == Curve(
        (Keyframe(Fraction(4), 0.0), Keyframe(Fraction(16), 1.0))
    )


def test_freeze_holds_one_frame_and_can_run_again():
    before = project(track("V1", gap("g", 5), clip("A", 10, 50)))

    frozen = freeze(before, MAIN, A, 8, new_id=counted())
    running = set_speed(frozen, MAIN, A, Fraction(1), new_id=counted())

    was = contents(before, MAIN)["V1"][8]
    assert contents(frozen, MAIN)["V1"] == [None] * 5 + [was] * 10
    assert row(running, "V1") == "-5 A10"


@pytest.mark.parametrize(
    ("speed", "sentence"), [(Fraction(0), "freeze frame"), (Fraction(11), "less than a frame")]
)
def test_speeds_that_cannot_be(speed, sentence):
    before = project(track("V1", clip("A", 10)))
    with pytest.raises(EditError, match=sentence):
        set_speed(before, MAIN, A, speed, new_id=counted())


def test_a_title_has_no_speed():
    before = project(track("V1", clip("A", 10, source=TitleSource(Title("Hello")))))
    with pytest.raises(EditError, match="does not move"):
        set_speed(before, MAIN, A, Fraction(2), new_id=counted())
    with pytest.raises(EditError, match="does not move"):
        freeze(before, MAIN, A, 2, new_id=counted())


def test_freeze_needs_a_frame_of_the_clip():
    with pytest.raises(EditError, match="Frame 10 is not in “A”"):
        freeze(project(track("V1", clip("A", 10))), MAIN, A, 10, new_id=counted())


def test_pitch_can_be_let_go():
    before = project(audio("A1", clip("A", 10)), track("V1"))
    after = set_keep_pitch(before, MAIN, A, False, new_id=counted())
    assert not clip_in(after, "A").keep_pitch
    assert track_of(after, "V1") is track_of(before, "V1")
