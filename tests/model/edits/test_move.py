import pytest
from builders.timeline import (
    MAIN,
    V2,
    audio,
    clip,
    clip_in,
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

from editor.model.edits.errors import EditError
from editor.model.edits.move import duplicate, move
from editor.model.edits.place import Placing
from editor.model.edits.splicing.ripple import Ripple
from editor.model.rules.invariants import violations
from editor.model.timeline import GroupId, ItemId, TrackId

A, B, C = ItemId("A"), ItemId("B"), ItemId("C")
V1 = TrackId("V1")


def three(**tracks):
    pairs = [pair(name, 10) for name in "ABC"]
    pictures = track("V1", *(picture for picture, _ in pairs))
    return project(pictures, track("V2"), audio("A1", *(heard for _, heard in pairs)))


def test_a_move_overwrites_and_takes_the_partner_along():
    after = move(three(), MAIN, [A], 15, new_id=counted())
    assert row(after, "V1") == "-10 B5 A10 C5"
    assert row(after, "A1") == "-10 b5 a10 c5"


def test_a_move_of_a_few_frames_lies_over_its_own_old_place():
    assert row(move(three(), MAIN, [B], 3, new_id=counted()), "V1") == "A10 -3 B10 C7"
    assert row(move(three(), MAIN, [B], -3, new_id=counted()), "V1") == "A7 B10 -3 C10"


def test_a_move_to_another_track_leaves_the_sound_on_its_own():
    after = move(three(), MAIN, [B], 2, onto={B: V2}, new_id=counted())
    assert row(after, "V1") == "A10 -10 C10"
    assert row(after, "V2") == "-12 B10"
    assert row(after, "A1") == "a10 -2 b10 c8"


def test_an_insert_move_closes_up_behind_and_makes_room():
    later = move(three(), MAIN, [A], 20, placing=Placing.INSERT, new_id=counted())
    assert row(later, "V1") == "B10 A10 C10"
    assert row(later, "A1") == "b10 a10 c10"
    earlier = move(three(), MAIN, [C], -20, placing=Placing.INSERT, new_id=counted())
    assert row(earlier, "V1") == "C10 A10 B10"


def test_an_insert_move_into_a_clip_cuts_it():
    after = move(three(), MAIN, [A], 25, placing=Placing.INSERT, new_id=counted())
    assert row(after, "V1") == "B10 C5 A10 C5"
    assert clips_in(after, "V1")[3].link == clips_in(after, "A1")[3].link


def test_an_insert_move_leaves_unlinked_tracks_alone():
    before = project(
        track("V1", clip("A", 10), clip("B", 10)), audio("A1", clip("m", 20)), track("V2")
    )
    after = move(before, MAIN, [A], 20, placing=Placing.INSERT, new_id=counted())
    assert row(after, "V1") == "B10 A10"
    assert track_of(after, "A1") is track_of(before, "A1")


def test_an_insert_move_onto_itself_is_refused():
    with pytest.raises(EditError, match="Move them to frame 0 or before, or to 10 or after"):
        move(three(), MAIN, [A], 5, placing=Placing.INSERT, new_id=counted())


def test_grouped_clips_move_together_with_their_partners():
    first, heard = pair("A", 10, group=GroupId("g"))
    before = project(
        track("V1", first),
        track("V2", clip("T", 5, group=GroupId("g"))),
        audio("A1", heard),
    )
    after = move(before, MAIN, [ItemId("T")], 7, new_id=counted())
    assert (row(after, "V1"), row(after, "V2"), row(after, "A1")) == ("-7 A10", "-7 T5", "-7 a10")


def test_transitions_go_with_the_clips_they_stand_between():
    dissolve, fade = transition(A, B, 4, 4), transition(None, A, 0, 5)
    before = project(
        track("V1", clip("A", 20, 20), clip("B", 20, 100), transitions=(dissolve, fade)),
        track("V2", clip("C", 3)),
    )

    along = move(before, MAIN, [A, B], 10, new_id=counted())
    across = move(before, MAIN, [A, B], 10, onto={A: V2, B: V2}, new_id=counted())
    apart = move(before, MAIN, [A], 0, onto={A: V2}, new_id=counted())

    for after, name in ((along, "V1"), (across, "V2")):
        kept = track_of(after, name).transitions
        assert [(each.id, each.right) for each in kept] == [("None-A", "A"), ("A-B", "B")]
    assert [each.id for each in track_of(apart, "V2").transitions] == ["None-A"]
    assert track_of(apart, "V1").transitions == ()


def test_a_fade_is_kept_beside_another_gap():
    fade = transition(A, "g", 5, 0)
    before = project(
        track("V1", clip("A", 20), gap("g", 5), clip("B", 5), transitions=(fade,)),
    )
    after = move(before, MAIN, [B], 30, onto={B: V1}, new_id=counted())
    alone = move(after, MAIN, [B], 0, onto={}, new_id=counted())
    assert track_of(after, "V1").transitions == (fade,)
    assert alone is after


@pytest.mark.parametrize(
    ("frames", "onto", "sentence"),
    [
        (-1, {}, "begin before it"),
        (0, {A: TrackId("A1")}, "not in the project|no sound"),
        (0, {A: TrackId("V9")}, "There is no track “V9”"),
        (10, {A: V2, B: V2}, None),
    ],
)
def test_where_a_clip_cannot_go(frames, onto, sentence):
    before = project(track("V1", clip("A", 10), clip("B", 10)), track("V2"), audio("A1"), media=())
    with pytest.raises(EditError, match=sentence):
        move(before, MAIN, [A], frames, onto=onto, new_id=counted())


def test_two_clips_cannot_land_on_each_other():
    before = project(track("V1", clip("A", 10)), track("V2", clip("B", 10)))
    with pytest.raises(EditError, match="on one track at one time"):
        move(before, MAIN, [A, B], 5, onto={A: V2}, new_id=counted())


def test_locked_tracks_refuse_at_both_ends():
    before = project(track("V1", clip("A", 10)), track("V2", locked=True))
    with pytest.raises(EditError, match="Track V2 is locked"):
        move(before, MAIN, [A], 0, onto={A: V2}, new_id=counted())


def test_duplicates_are_linked_with_each_other():
    before = three()

    after = duplicate(before, MAIN, [A], 30, new_id=counted())

    assert row(after, "V1") == "A10 B10 C10 A10"
    assert row(after, "A1") == "a10 b10 c10 a10"
    original, copy = clip_in(after, "A"), clips_in(after, "V1")[3]
    assert copy.link == clips_in(after, "A1")[3].link != original.link
    assert contents(after, MAIN)["V1"][30:] == contents(before, MAIN)["V1"][:10]


def test_a_duplicate_can_be_inserted():
    after = duplicate(
        three(),
        MAIN,
        [A],
        10,
        placing=Placing.INSERT,
        ripple=Ripple.LINKED_TRACKS,
        new_id=counted(),
    )
    assert row(after, "V1") == "A10 A10 B10 C10"
    assert row(after, "A1") == "a10 a10 b10 c10"


def test_a_duplicate_of_one_alone_is_linked_to_nothing():
    after = duplicate(three(), MAIN, [A], 30, linked=False, new_id=counted())
    assert clips_in(after, "V1")[3].link is None


def test_duplicates_have_the_transitions_of_their_originals():
    dissolve, fade = transition(A, B, 4, 4), transition(None, A, 0, 5)
    before = project(
        track("V1", clip("A", 20, 20), clip("B", 20, 100), transitions=(fade, dissolve)),
        track("V2"),
    )

    along = duplicate(before, MAIN, [A, B], 60, new_id=counted())
    across = duplicate(before, MAIN, [A, B], 0, onto={A: V2, B: V2}, new_id=counted())
    one = duplicate(before, MAIN, [B], 60, new_id=counted())

    assert track_of(along, "V1").transitions[:2] == (fade, dissolve)
    for copies, items in (
        (track_of(along, "V1").transitions[2:], track_of(along, "V1").items[2:]),
        (track_of(across, "V2").transitions, (None, *track_of(across, "V2").items)),
    ):
        outside, first, second = (item and item.id for item in items)
        cuts = [(each.left, each.right, each.in_offset, each.out_offset) for each in copies]
        assert cuts == [(outside, first, 0, 5), (first, second, 4, 4)]
        assert not {each.id for each in copies} & {fade.id, dissolve.id}
        assert not {each.effect.id for each in copies} & {fade.effect.id, dissolve.effect.id}
    assert track_of(one, "V1").transitions == (fade, dissolve)
    assert violations(along) == violations(across) == []
