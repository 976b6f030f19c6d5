import pytest
from builders.timeline import (
    A1,
    MAIN,
    V1,
    audio,
    clip,
    clips_in,
    counted,
    gap,
    pair,
    project,
    row,
    track,
    track_of,
)

from editor.model.edits.errors import EditError
from editor.model.edits.remove import (
    close_gap,
    close_gaps,
    lift,
    lift_range,
    remove,
    remove_range,
)
from editor.model.edits.splicing.ripple import Ripple
from editor.model.timeline import GroupId, ItemId

A, B = ItemId("A"), ItemId("B")


def linked_three():
    pairs = [pair(name, 10) for name in "ABC"]
    return project(
        track("V1", *(picture for picture, _ in pairs)), audio("A1", *(heard for _, heard in pairs))
    )


def test_lift_leaves_gaps_for_the_clip_and_its_partner():
    after = lift(linked_three(), MAIN, [B], new_id=counted())
    assert row(after, "V1") == "A10 -10 C10"
    assert row(after, "A1") == "a10 -10 c10"


def test_lift_of_one_alone_leaves_its_partner():
    before = linked_three()
    after = lift(before, MAIN, [B], linked=False, new_id=counted())
    assert row(after, "V1") == "A10 -10 C10"
    assert track_of(after, "A1") is track_of(before, "A1")


def test_lift_takes_the_group():
    together = GroupId("g")
    before = project(
        track("V1", clip("A", 5, group=together), clip("B", 5), clip("C", 5, group=together))
    )
    assert row(lift(before, MAIN, [A], new_id=counted()), "V1") == "-5 B5"


def test_neighbouring_gaps_become_one_and_none_is_at_the_end():
    before = project(
        track("V1", clip("A", 5), gap("g", 5), clip("B", 5), gap("h", 5), clip("C", 5))
    )
    assert row(lift(before, MAIN, [B], new_id=counted()), "V1") == "A5 -15 C5"
    assert row(lift(before, MAIN, [B, ItemId("C")], new_id=counted()), "V1") == "A5"


def test_remove_closes_up_on_all_tracks():
    before = linked_three()
    after = remove(before, MAIN, [B], new_id=counted())
    assert row(after, "V1") == "A10 C10"
    assert row(after, "A1") == "a10 c10"


def test_remove_leaves_what_lies_beside_the_clip():
    before = project(
        track("V1", clip("A", 10), clip("B", 10), clip("C", 10)),
        track("V2", gap("g", 12), clip("D", 4), gap("h", 10), clip("E", 4)),
        audio("A1", clip("m", 40)),
    )

    after = remove(before, MAIN, [B], new_id=counted())

    assert row(after, "V1") == "A10 C10"
    assert row(after, "V2") == "-12 D4 E4"
    assert track_of(after, "A1") is track_of(before, "A1")


def test_remove_is_refused_where_another_track_cannot_close_up():
    before = project(
        track("V1", clip("A", 10), clip("B", 10), clip("C", 10)),
        track("V2", clip("D", 22), clip("E", 4)),
    )

    with pytest.raises(EditError, match=r"Track V2 has no room to close up.*0 of 10 frames"):
        remove(before, MAIN, [B], new_id=counted())

    after = remove(before, MAIN, [B], ripple=Ripple.LINKED_TRACKS, new_id=counted())
    assert row(after, "V1") == "A10 C10"
    assert track_of(after, "V2") is track_of(before, "V2")


def test_remove_of_one_alone_that_would_part_others_is_refused():
    with pytest.raises(EditError, match="no room to close up"):
        remove(linked_three(), MAIN, [B], linked=False, new_id=counted())


def test_removing_clips_that_lie_over_each_other_closes_their_time_once():
    before = project(
        track("V1", clip("A", 10), clip("B", 10), clip("C", 10)),
        track("V2", gap("g", 10), clip("D", 10), clip("E", 10)),
    )

    after = remove(before, MAIN, [B, ItemId("D")], new_id=counted())

    assert row(after, "V1") == "A10 C10"
    assert row(after, "V2") == "-10 E10"


def test_lift_range_cuts_what_reaches_in():
    before = project(track("V1", clip("A", 10), clip("B", 10)))
    after = lift_range(before, MAIN, 5, 12, [V1], new_id=counted())
    assert row(after, "V1") == "A5 -7 B8"


def test_remove_range_takes_the_time_out_of_every_track():
    before = project(
        track("V1", clip("A", 10), clip("B", 10)), audio("A1", clip("m", 20)), track("V2")
    )

    after = remove_range(before, MAIN, 5, 12, new_id=counted())

    assert row(after, "V1") == "A5 B8"
    assert row(after, "A1") == "m5 m8"


def test_remove_range_links_the_right_halves():
    picture, sound = pair("A", 20)
    after = remove_range(
        project(track("V1", picture), audio("A1", sound)), MAIN, 5, 10, new_id=counted()
    )
    assert clips_in(after, "V1")[1].link == clips_in(after, "A1")[1].link != picture.link


def test_close_gap_moves_all_that_follows():
    before = project(
        track("V1", clip("A", 10), gap("g", 5), clip("B", 10)),
        track("V2", gap("h", 17), clip("C", 5)),
    )

    after = close_gap(before, MAIN, V1, 12, new_id=counted())

    assert row(after, "V1") == "A10 B10"
    assert row(after, "V2") == "-12 C5"
    with pytest.raises(EditError, match="no gap at frame 3 of track V1"):
        close_gap(before, MAIN, V1, 3, new_id=counted())


def test_close_gaps_closes_only_what_is_empty_on_all_tracks():
    before = project(
        track("V1", clip("A", 10), gap("g", 10), clip("B", 10), gap("i", 5), clip("D", 1)),
        audio("A1", clip("m", 14), gap("h", 6), clip("n", 10)),
    )

    after = close_gaps(before, MAIN, new_id=counted())

    assert row(after, "V1") == "A10 -4 B10 D1"
    assert row(after, "A1") == "m14 n10"


def test_close_gaps_of_one_track_that_would_part_linked_clips_is_refused():
    picture, sound = pair("B", 10)
    before = project(track("V1", gap("g", 5), picture), audio("A1", gap("h", 5), sound))

    with pytest.raises(EditError, match="lose sync"):
        close_gaps(before, MAIN, [V1], new_id=counted())

    after = close_gaps(before, MAIN, [V1, A1], new_id=counted())
    assert (row(after, "V1"), row(after, "A1")) == ("B10", "b10")


def test_an_unknown_clip_and_a_gap_are_refused_by_name():
    before = project(track("V1", gap("g", 5), clip("A", 5)))
    with pytest.raises(EditError, match="There is no clip “Z”"):
        lift(before, MAIN, [ItemId("Z")], new_id=counted())
    with pytest.raises(EditError, match="is a gap"):
        lift(before, MAIN, [ItemId("g")], new_id=counted())
