from dataclasses import replace

import pytest
from builders.timeline import (
    A1,
    MAIN,
    V1,
    V2,
    audio,
    clip,
    clip_in,
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
from editor.model.edits.place import append, insert, overwrite
from editor.model.edits.splicing.ripple import Ripple
from editor.model.media import MediaId
from editor.model.timeline import MediaSource


def test_overwrite_replaces_what_is_there():
    before = project(track("V1", clip("A", 10), clip("B", 10)))

    after = overwrite(before, MAIN, 6, [(V1, clip("N", 8))], new_id=counted())

    assert row(after, "V1") == "A6 N8 B6"
    assert clip_in(after, "B").source_time(0, before.sequences[0].rate).value == 1
    assert row(before, "V1") == "A10 B10"


def test_overwrite_past_the_end_leaves_a_gap_before():
    after = overwrite(
        project(track("V1", clip("A", 10))), MAIN, 15, [(V1, clip("N", 5))], new_id=counted()
    )
    assert row(after, "V1") == "A10 -5 N5"


def test_overwrite_in_the_middle_of_a_clip_makes_two_of_it():
    before = project(track("V1", clip("A", 20)))

    after = overwrite(before, MAIN, 8, [(V1, clip("N", 4))], new_id=counted())

    left, _, right = clips_in(after, "V1")
    assert row(after, "V1") == "A8 N4 A8"
    assert left.id == "A"
    assert right.id != "A"


def test_overwrite_leaves_other_tracks_the_same_object():
    before = project(track("V1", clip("A", 10)), track("V2", clip("B", 10)))
    after = overwrite(before, MAIN, 0, [(V1, clip("N", 4))], new_id=counted())
    assert track_of(after, "V2") is track_of(before, "V2")


def test_right_halves_of_linked_clips_are_linked_with_each_other():
    picture, sound = pair("A", 20)
    new, heard = pair("N", 4)
    before = project(track("V1", picture), audio("A1", sound))

    after = overwrite(before, MAIN, 8, [(V1, new), (A1, heard)], new_id=counted())

    (v_left, _, v_right), (a_left, _, a_right) = clips_in(after, "V1"), clips_in(after, "A1")
    assert v_left.link == a_left.link == picture.link
    assert v_right.link == a_right.link is not None
    assert v_right.link != picture.link


def test_a_right_half_whose_partner_was_not_cut_is_linked_to_nothing():
    picture, sound = pair("A", 20)
    before = project(track("V1", picture), audio("A1", sound))

    after = overwrite(before, MAIN, 8, [(V1, clip("N", 4))], new_id=counted())

    assert clips_in(after, "V1")[2].link is None
    assert track_of(after, "A1") is track_of(before, "A1")


def test_insert_pushes_all_tracks_and_cuts_what_lies_there():
    before = project(
        track("V1", clip("A", 10), clip("B", 10)), audio("A1", clip("m", 20)), track("V2")
    )

    after = insert(before, MAIN, 4, [(V1, clip("N", 5))], new_id=counted())

    assert row(after, "V1") == "A4 N5 A6 B10"
    assert row(after, "A1") == "m4 -5 m16"
    assert track_of(after, "V2") is track_of(before, "V2")


def test_insert_on_linked_tracks_pushes_only_those():
    picture, sound = pair("B", 10)
    before = project(
        track("V1", clip("A", 10), picture),
        track("V2", clip("C", 30)),
        audio("A1", gap("g", 10), sound),
    )

    after = insert(
        before, MAIN, 10, [(V1, clip("N", 5))], ripple=Ripple.LINKED_TRACKS, new_id=counted()
    )

    assert row(after, "V1") == "A10 N5 B10"
    assert row(after, "A1") == "-15 b10"
    assert track_of(after, "V2") is track_of(before, "V2")


def test_insert_that_would_part_linked_clips_is_refused():
    picture, sound = pair("B", 10)
    before = project(track("V1", picture), audio("A1", sound, locked=True))

    with pytest.raises(EditError, match=r"“[Bb]” on track A1 would lose sync.*Unlock the track"):
        insert(before, MAIN, 0, [(V1, clip("N", 5))], new_id=counted())
    with pytest.raises(EditError, match="Unlock the track"):
        insert(before, MAIN, 5, [(V1, clip("N", 5))], new_id=counted())


def test_insert_on_linked_tracks_cuts_a_linked_clip_and_its_partner():
    picture, sound = pair("A", 10)
    before = project(track("V1", picture), audio("A1", sound))

    after = insert(
        before, MAIN, 4, [(V1, clip("N", 5))], ripple=Ripple.LINKED_TRACKS, new_id=counted()
    )

    assert row(after, "V1") == "A4 N5 A6"
    assert row(after, "A1") == "a4 -5 a6"
    assert clips_in(after, "V1")[2].link == clips_in(after, "A1")[1].link


def test_a_partner_that_begins_after_the_cut_goes_with_the_right_half():
    picture, sound = pair("A", 20)
    before = project(track("V1", picture), audio("A1", gap("g", 12), sound))

    after = insert(before, MAIN, 10, [(V1, clip("N", 5))], new_id=counted())

    assert clips_in(after, "V1")[2].link == clip_in(after, "a").link != picture.link


def test_append_puts_all_parts_after_the_longest_track():
    new, heard = pair("N", 5)
    before = project(track("V1", clip("A", 10)), audio("A1", clip("m", 14)))

    after = append(before, MAIN, [(V1, new), (A1, heard)], new_id=counted())

    assert row(after, "V1") == "A10 -4 N5"
    assert row(after, "A1") == "m14 n5"


@pytest.mark.parametrize("edit", [overwrite, insert])
def test_a_locked_track_refuses(edit):
    before = project(track("V1", clip("A", 10), locked=True))
    with pytest.raises(EditError, match=r"Track V1 is locked\. Unlock it to edit\."):
        edit(before, MAIN, 0, [(V1, clip("N", 4))], new_id=counted())


def test_insert_leaves_locked_tracks_alone():
    before = project(track("V1", clip("A", 10)), track("V2", clip("C", 10), locked=True))
    after = insert(before, MAIN, 0, [(V1, clip("N", 4))], new_id=counted())
    assert track_of(after, "V2") is track_of(before, "V2")


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        ((V1, clip("N", 300)), "more than its source has: 240 frames"),
        ((V1, clip("N", 10, 235)), "more than its source has"),
        ((V1, replace(clip("N", 10), source=MediaSource(MediaId("lost")))), "Import it first"),
        ((A1, replace(clip("N", 10), source=MediaSource(MediaId("film"), 3))), "sound stream 3"),
        ((V2, clip("N", 10)), "There is no track “V2”"),
        ((V1, clip("N", 0)), "no length"),
    ],
)
def test_what_cannot_be_placed_is_refused(part, sentence):
    before = project(track("V1"), audio("A1"))
    with pytest.raises(EditError, match=sentence):
        overwrite(before, MAIN, 0, [part], new_id=counted())


def test_nothing_is_placed_before_frame_0():
    for edit in (overwrite, insert):
        with pytest.raises(EditError, match="nothing before it"):
            edit(project(track("V1")), MAIN, -1, [(V1, clip("N", 5))], new_id=counted())
