import pytest
from builders.timeline import (
    MAIN,
    audio,
    clip,
    clip_in,
    counted,
    gap,
    main,
    pair,
    project,
    row,
    track,
)

from editor.model.edits.compound.several import (
    delete_empty_tracks,
    for_each,
    move_between_tracks,
    move_edge_to,
    nudge,
    ripple_to,
    set_enabled_all,
    slice_several,
)
from editor.model.edits.errors import EditError
from editor.model.edits.speed import reverse
from editor.model.edits.transition import Edge
from editor.model.timeline import ItemId

A, B = ItemId("A"), ItemId("B")


def sample():
    picture, sound = pair("A", 20, 50)
    return project(
        track("V1", picture, clip("B", 20, 50)), track("V2"), audio("A1", sound), audio("A2")
    )


def rows(of):
    return row(of, "V1"), row(of, "A1")


def test_only_clips_that_reach_over_the_frame_are_cut():
    after = slice_several(sample(), MAIN, [A, ItemId("a"), B], 8, new_id=counted())
    assert rows(after) == ("A8 A12 B20", "a8 a12")
    with pytest.raises(EditError, match="nothing to slice"):
        slice_several(sample(), MAIN, [B], 8, new_id=counted())


def test_an_edge_comes_to_the_frame_and_the_gap_closes():
    assert rows(ripple_to(sample(), MAIN, A, Edge.HEAD, 5, new_id=counted())) == (
        "A15 B20",
        "a15",
    )
    assert rows(ripple_to(sample(), MAIN, A, Edge.TAIL, 5, new_id=counted())) == ("A5 B20", "a5")


def test_a_shared_edge_moves_as_a_cut():
    assert rows(move_edge_to(sample(), MAIN, B, Edge.HEAD, 25, new_id=counted()))[0] == "A25 B15"
    assert rows(move_edge_to(sample(), MAIN, B, Edge.TAIL, 50, new_id=counted()))[0] == "A20 B30"


def test_a_nudge_stops_at_the_beginning():
    before = project(track("V1", gap("g", 3), clip("A", 5)))
    assert row(nudge(before, MAIN, [A], -10, new_id=counted()), "V1") == "A5"


def test_pictures_go_up_and_leave_their_sound():
    after = move_between_tracks(sample(), MAIN, [A, ItemId("a")], 1, new_id=counted())
    assert (row(after, "V1"), row(after, "V2"), row(after, "A1")) == ("-20 B20", "A20", "a20")
    higher = move_between_tracks(after, MAIN, [A], 1, new_id=counted())
    assert [len(each.items) for each in main(higher).video_tracks] == [2, 0, 1]
    with pytest.raises(EditError, match="no track"):
        move_between_tracks(sample(), MAIN, [A], -1, new_id=counted())


def test_sound_alone_goes_down():
    after = move_between_tracks(sample(), MAIN, [ItemId("a")], -1, new_id=counted())
    assert (row(after, "A1"), row(after, "A2")) == ("", "a20")


def test_linked_clips_are_done_once():
    after = for_each(
        sample(), MAIN, [A, ItemId("a")], lambda of, item: reverse(of, MAIN, item, new_id=counted())
    )
    assert clip_in(after, "A").speed == clip_in(after, "a").speed == -1


def test_all_are_switched_and_empty_tracks_go():
    after = set_enabled_all(sample(), MAIN, [A, B], False)
    assert not clip_in(after, "A").enabled
    assert not clip_in(after, "B").enabled
    assert [each.name for each in main(delete_empty_tracks(sample(), MAIN)).tracks] == ["V1", "A1"]
