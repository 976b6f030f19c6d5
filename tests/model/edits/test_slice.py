from dataclasses import replace
from fractions import Fraction

import pytest
from builders.timeline import (
    MAIN,
    RATE,
    V1,
    audio,
    clip,
    clips_in,
    contents,
    counted,
    gap,
    pair,
    project,
    row,
    track,
    track_of,
    transition,
)

from editor.model.curves import Curve, Keyframe
from editor.model.edits.errors import EditError
from editor.model.edits.slice import slice_all, slice_clip, slice_track
from editor.model.effects import Effect, EffectId
from editor.model.timeline import ItemId

A, B = ItemId("A"), ItemId("B")
CURVE = Curve((Keyframe(Fraction(2), 0.0), Keyframe(Fraction(12), 1.0)))


def test_a_slice_makes_two_clips_that_show_the_same_as_before():
    blurred = clip("A", 20, 5, opacity=CURVE, effects=(Effect(EffectId("e"), "blur"),))
    before = project(track("V1", blurred))

    after = slice_clip(before, MAIN, A, 8, new_id=counted())

    left, right = clips_in(after, "V1")
    assert row(after, "V1") == "A8 A12"
    assert contents(after, MAIN) == contents(before, MAIN)
    assert (left.id, left.effects[0].id) == ("A", "e")
    assert {right.id, right.effects[0].id}.isdisjoint({"A", "e"})
    assert left.opacity == CURVE
    assert right.opacity == Curve((Keyframe(Fraction(-6), 0.0), Keyframe(Fraction(4), 1.0)))


@pytest.mark.parametrize("speed", [Fraction(-1), Fraction(1, 3), Fraction(-5, 2), Fraction(0)])
def test_a_slice_at_any_speed_shows_the_same_as_before(speed):
    before = project(track("V1", clip("A", 20, 100, speed=speed)))
    after = slice_clip(before, MAIN, A, 7, new_id=counted())
    assert contents(after, MAIN) == contents(before, MAIN)


def test_a_slice_cuts_linked_clips_and_links_the_right_halves():
    picture, sound = pair("A", 20)
    before = project(track("V1", picture), audio("A1", sound))

    after = slice_clip(before, MAIN, A, 8, new_id=counted())

    assert (row(after, "V1"), row(after, "A1")) == ("A8 A12", "a8 a12")
    assert clips_in(after, "V1")[0].link == clips_in(after, "A1")[0].link == picture.link
    assert clips_in(after, "V1")[1].link == clips_in(after, "A1")[1].link != picture.link


def test_a_slice_of_one_alone_leaves_its_partner():
    picture, sound = pair("A", 20)
    before = project(track("V1", picture), audio("A1", sound))
    after = slice_clip(before, MAIN, A, 8, linked=False, new_id=counted())
    assert track_of(after, "A1") is track_of(before, "A1")


def test_the_transition_after_a_clip_stays_with_its_right_half():
    dissolve = transition(A, B, 4, 4)
    tracks = track("V1", clip("A", 20), clip("B", 20, 20), transitions=(dissolve,))

    after = slice_clip(project(tracks), MAIN, A, 16, new_id=counted())

    right = clips_in(after, "V1")[1]
    assert track_of(after, "V1").transitions == (replace(dissolve, left=right.id),)


@pytest.mark.parametrize(("item", "frame"), [(A, 17), (B, 23)])
def test_a_slice_inside_a_transition_removes_it(item, frame):
    dissolve = transition(A, B, 4, 4)
    tracks = track("V1", clip("A", 20), clip("B", 20, 20), transitions=(dissolve,))
    after = slice_clip(project(tracks), MAIN, item, frame, new_id=counted())
    assert track_of(after, "V1").transitions == ()


def test_slice_all_cuts_every_unlocked_track():
    before = project(
        track("V1", clip("A", 20)),
        track("V2", gap("g", 5), clip("B", 20)),
        track("V3", clip("C", 20), locked=True),
        audio("A1", clip("m", 8), clip("n", 8)),
    )

    after = slice_all(before, MAIN, 8, new_id=counted())

    assert row(after, "V1") == "A8 A12"
    assert row(after, "V2") == "-5 B3 B17"
    assert row(after, "V3") == "C20"
    assert track_of(after, "A1") is track_of(before, "A1")


def test_slice_track_cuts_what_is_at_the_frame():
    before = project(track("V1", clip("A", 20), clip("B", 20)))
    assert row(slice_track(before, MAIN, V1, 25, new_id=counted()), "V1") == "A20 B5 B15"


def test_there_must_be_something_to_slice():
    before = project(track("V1", clip("A", 20), clip("B", 20)))
    with pytest.raises(EditError, match="nothing to slice at frame 20 of track V1"):
        slice_track(before, MAIN, V1, 20, new_id=counted())
    with pytest.raises(EditError, match="nothing to slice at frame 99"):
        slice_all(before, MAIN, 99, new_id=counted())
    with pytest.raises(EditError, match="runs from 20 to 40"):
        slice_clip(before, MAIN, B, 20, new_id=counted())


def test_a_partner_on_a_locked_track_refuses():
    picture, sound = pair("A", 20)
    before = project(track("V1", picture), audio("A1", sound, locked=True))
    for refused in (
        lambda: slice_clip(before, MAIN, A, 8, new_id=counted()),
        lambda: slice_all(before, MAIN, 8, new_id=counted()),
    ):
        with pytest.raises(EditError, match="Track A1 is locked"):
            refused()


def test_the_clip_starts_where_its_source_does():
    after = slice_clip(project(track("V1", clip("A", 20, 5))), MAIN, A, 8, new_id=counted())
    assert clips_in(after, "V1")[1].source_start.seconds == Fraction(13) / RATE
