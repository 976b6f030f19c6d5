from dataclasses import replace
from fractions import Fraction

import pytest
from builders.timeline import (
    MAIN,
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
    transition,
)

from editor.model.curves import Curve, Keyframe
from editor.model.edits.errors import EditError
from editor.model.edits.splicing.ripple import Ripple
from editor.model.edits.trim import (
    ripple_trim_head,
    ripple_trim_tail,
    roll,
    trim_head,
    trim_tail,
)
from editor.model.timeline import ItemId

A, B, C = ItemId("A"), ItemId("B"), ItemId("C")


def linked_two(offset=0):
    """A then B with sound; the cut of the sound is `offset` frames later (an L-cut)."""
    first, heard = pair("A", 20, 10)
    second, after = pair("B", 20, 60)
    longer = clip("a", 20 + offset, 10, link=heard.link)
    shorter = clip("b", 20 - offset, 60 + offset, link=after.link)
    return project(track("V1", first, second), audio("A1", longer, shorter))


def test_trimming_the_head_leaves_a_gap_and_the_picture_in_place():
    before = project(track("V1", clip("A", 10), clip("B", 10, 50)))

    after = trim_head(before, MAIN, B, 4, new_id=counted())

    assert row(after, "V1") == "A10 -4 B6"
    assert contents(after, MAIN)["V1"][14:] == contents(before, MAIN)["V1"][14:]


def test_keyframes_stay_on_the_picture_they_belong_to():
    curve = Curve((Keyframe(Fraction(5), 0.0), Keyframe(Fraction(8), 1.0)))
    before = project(track("V1", clip("A", 10, 20, opacity=curve)))

    after = trim_head(before, MAIN, A, 4, new_id=counted())

    moved = Curve((Keyframe(Fraction(1), 0.0), Keyframe(Fraction(4), 1.0)))
    assert clip_in(after, "A").opacity == moved


def test_an_edge_grows_into_the_free_time_beside_it():
    before = project(track("V1", gap("g", 5), clip("A", 10, 50), gap("h", 5), clip("B", 5)))

    after = trim_head(before, MAIN, A, -5, new_id=counted())
    after = trim_tail(after, MAIN, A, 3, new_id=counted())

    assert row(after, "V1") == "A18 -2 B5"


def test_an_edge_does_not_grow_over_a_neighbour():
    before = project(track("V1", clip("A", 10), clip("B", 10, 50), gap("g", 2), clip("C", 5)))
    with pytest.raises(EditError, match="“A” is in the way"):
        trim_head(before, MAIN, B, -1, new_id=counted())
    with pytest.raises(EditError, match="only 2 of 3 frames free"):
        trim_tail(before, MAIN, B, 3, new_id=counted())
    with pytest.raises(EditError, match="A sequence begins at frame 0"):
        trim_head(before, MAIN, A, -1, new_id=counted())


def test_an_edge_does_not_grow_past_the_material():
    before = project(track("V1", gap("g", 50), clip("A", 10, 3)))
    with pytest.raises(EditError, match="before its first frame: 4 frames wanted, 3 left"):
        trim_head(before, MAIN, A, -4, new_id=counted())
    with pytest.raises(EditError, match="after its last frame: 228 frames wanted, 227"):
        trim_tail(before, MAIN, A, 228, new_id=counted())
    assert row(trim_tail(before, MAIN, A, 227, new_id=counted()), "V1") == "-50 A237"


def test_a_reversed_clip_has_its_material_the_other_way_round():
    before = project(track("V1", gap("g", 300), clip("A", 10, 200, speed=Fraction(-1))))
    assert row(trim_head(before, MAIN, A, -39, new_id=counted()), "V1") == "-261 A49"
    with pytest.raises(EditError, match="40 frames wanted, 39 left"):
        trim_head(before, MAIN, A, -40, new_id=counted())
    with pytest.raises(EditError, match="192 frames wanted, 191 left"):
        trim_tail(before, MAIN, A, 192, new_id=counted())


def test_something_of_a_clip_must_be_left():
    before = project(track("V1", clip("A", 10)))
    for edit, frames in ((trim_head, 10), (trim_tail, -10), (ripple_trim_head, 11)):
        with pytest.raises(EditError, match="nothing of it would be left"):
            edit(before, MAIN, A, frames, new_id=counted())


@pytest.mark.parametrize("offset", [0, 3])
def test_partners_are_trimmed_by_as_much(offset):
    after = trim_tail(linked_two(offset), MAIN, A, -5, new_id=counted())
    assert row(after, "V1") == "A15 -5 B20"
    assert row(after, "A1") == f"a{15 + offset} -5 b{20 - offset}"


def test_one_can_be_trimmed_alone():
    before = linked_two()
    after = trim_tail(before, MAIN, A, -5, linked=False, new_id=counted())
    assert track_of(after, "A1") is track_of(before, "A1")


@pytest.mark.parametrize("offset", [0, 3])
def test_ripple_trim_moves_all_that_follows(offset):
    before = linked_two(offset)

    after = ripple_trim_tail(before, MAIN, A, -5, new_id=counted())

    assert row(after, "V1") == "A15 B20"
    assert row(after, "A1") == f"a{15 + offset} b{20 - offset}"
    longer = ripple_trim_tail(before, MAIN, A, 5, new_id=counted())
    assert row(longer, "V1") == "A25 B20"


def test_ripple_trim_of_the_head_takes_from_the_beginning():
    before = linked_two()

    after = ripple_trim_head(before, MAIN, B, 5, new_id=counted())

    assert row(after, "V1") == "A20 B15"
    assert contents(after, MAIN)["V1"][20:] == contents(before, MAIN)["V1"][25:]


def test_ripple_trim_moves_other_tracks_too():
    before = project(
        track("V1", clip("A", 20), clip("B", 20)),
        track("V2", gap("g", 22), clip("C", 5)),
        audio("A1", clip("m", 40)),
    )

    after = ripple_trim_tail(before, MAIN, A, -6, new_id=counted())

    assert row(after, "V2") == "-16 C5"
    assert track_of(after, "A1") is track_of(before, "A1")
    alone = ripple_trim_tail(before, MAIN, A, -6, ripple=Ripple.LINKED_TRACKS, new_id=counted())
    assert track_of(alone, "V2") is track_of(before, "V2")


def test_ripple_trim_of_one_alone_that_would_part_others_is_refused():
    with pytest.raises(EditError, match="no room to close up"):
        ripple_trim_tail(linked_two(), MAIN, A, -5, linked=False, new_id=counted())


@pytest.mark.parametrize("offset", [0, 3])
def test_roll_moves_the_cut_of_picture_and_sound(offset):
    before = linked_two(offset)

    after = roll(before, MAIN, A, 4, new_id=counted())

    assert row(after, "V1") == "A24 B16"
    assert row(after, "A1") == f"a{24 + offset} b{16 - offset}"
    assert contents(after, MAIN)["V1"][24:] == contents(before, MAIN)["V1"][24:]


def test_roll_needs_a_clip_on_either_side():
    before = project(track("V1", clip("A", 10), gap("g", 5), clip("B", 10)))
    for item in (A, B):
        with pytest.raises(EditError, match="no clip right after"):
            roll(before, MAIN, item, 1, new_id=counted())


def test_transitions_stay_as_long_as_they_have_room_and_material():
    dissolve, fade = transition(A, B, 4, 4), transition(B, None, 5, 0)
    before = project(track("V1", clip("A", 20), clip("B", 20, 100), transitions=(dissolve, fade)))

    assert track_of(roll(before, MAIN, A, 4, new_id=counted()), "V1").transitions == (
        dissolve,
        fade,
    )
    rolled = roll(before, MAIN, A, 12, new_id=counted())
    assert track_of(rolled, "V1").transitions == (dissolve, replace(fade, in_offset=4))
    trimmed = trim_tail(before, MAIN, A, -2, new_id=counted())
    assert track_of(trimmed, "V1").transitions == (fade,)
    shorter = trim_tail(before, MAIN, B, -2, new_id=counted())
    assert track_of(shorter, "V1").transitions == (dissolve, fade)


def test_a_roll_shortens_a_dissolve_whose_material_runs_out():
    dissolve = transition(A, B, 4, 4)
    before = project(track("V1", clip("A", 20), clip("B", 20, 6), transitions=(dissolve,)))

    rolled = roll(before, MAIN, A, -4, new_id=counted())
    assert track_of(rolled, "V1").transitions == (replace(dissolve, in_offset=2),)


def test_a_locked_partner_refuses():
    picture, sound = pair("A", 20)
    before = project(track("V1", picture), audio("A1", sound, locked=True))
    for edit in (trim_head, ripple_trim_head):
        with pytest.raises(EditError, match="Track A1 is locked"):
            edit(before, MAIN, A, 1, new_id=counted())
    for edit in (trim_tail, ripple_trim_tail):
        with pytest.raises(EditError, match="Track A1 is locked"):
            edit(before, MAIN, A, -1, new_id=counted())
