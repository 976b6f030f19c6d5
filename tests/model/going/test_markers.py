from dataclasses import replace
from fractions import Fraction

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

from editor.model.choosing.snapping import SnapKind, SnapPoints
from editor.model.edits.clip.markers import add_clip_marker
from editor.model.edits.errors import EditError
from editor.model.edits.move import duplicate
from editor.model.edits.project.markers import change_marker, remove_marker
from editor.model.edits.slice import slice_clip
from editor.model.edits.slip import slip
from editor.model.edits.trim import trim_head
from editor.model.going.markers import carried_markers, clip_to_mark, marker_in
from editor.model.rules.invariants import violations
from editor.model.timeline import ItemId, Marker, MarkerId

A = ItemId("A")


def marked(*frames, **fields):
    """Clip A at frame 10 of V1, ten frames long, from frame 5 of its media on; marks on it."""
    of = project(track("V1", gap("before", 10), clip("A", 10, 5, **fields)))
    for frame in frames:
        of = add_clip_marker(of, MAIN, A, Marker(MarkerId(f"m{frame}"), "", frame))
    return of


def frames(of):
    return [each.frame for each in carried_markers(main(of))]


def test_a_clip_is_marked_where_it_shows_what_is_marked():
    of = marked(13)

    assert frames(of) == [13]
    assert clip_in(of, "A").markers[0].time == clip_in(of, "A").source_time(3, main(of).rate)
    assert not violations(of)


def test_it_cannot_be_marked_where_it_is_not():
    for frame in (9, 20):
        with pytest.raises(EditError, match="cannot be marked"):
            marked(frame)


def test_a_freeze_and_a_range_are_refused():
    still = marked(speed=Fraction(0))

    with pytest.raises(EditError, match="stands still"):
        add_clip_marker(still, MAIN, A, Marker(MarkerId("m"), "", 12))
    with pytest.raises(EditError, match="instant"):
        add_clip_marker(marked(), MAIN, A, Marker(MarkerId("m"), "", 12, 3))


def test_markers_stay_on_what_they_mark():
    of = marked(13, 18)

    assert frames(slip(of, MAIN, A, 2, new_id=counted())) == [11, 16]
    assert frames(trim_head(of, MAIN, A, 4, new_id=counted())) == [18]
    back = trim_head(trim_head(of, MAIN, A, 4, new_id=counted()), MAIN, A, -4, new_id=counted())
    assert frames(back) == [13, 18]


def test_faster_and_backwards_they_are_where_the_picture_is():
    of = marked(12, 16)
    clip = clip_in(of, "A")
    last = clip.source_time(9, main(of).rate)
    faster = replace(clip, speed=Fraction(2))
    backwards = replace(clip, speed=Fraction(-1), source_start=last)

    assert frames(project(track("V1", gap("before", 10), faster))) == [11, 13]
    assert frames(project(track("V1", gap("before", 10), backwards))) == [17, 13]


def test_a_slice_leaves_each_half_the_markers_that_it_shows():
    of = slice_clip(marked(13, 18), MAIN, A, 15, new_id=counted())

    shown = [(each.clip.id == A, each.frame) for each in carried_markers(main(of))]
    assert shown == [(True, 13), (False, 18)]
    assert not violations(of)


def test_a_copy_has_markers_of_its_own():
    of = duplicate(marked(13), MAIN, [A], 20, new_id=counted())

    assert row(of, "V1") == "-10 A10 -10 A10"
    assert frames(of) == [13, 33]
    assert not violations(of)


def test_one_is_changed_moved_and_removed_as_those_of_the_sequence_are():
    of = marked(13)
    there = marker_in(main(of), MarkerId("m13"))
    assert there is not None

    named = change_marker(of, MAIN, replace(there, name="jump", colour="red"))
    moved = change_marker(named, MAIN, replace(there, name="jump", frame=17))

    assert clip_in(named, "A").markers[0].time == clip_in(of, "A").markers[0].time
    assert frames(moved) == [17]
    assert clip_in(moved, "A").markers[0].name == "jump"
    assert frames(remove_marker(moved, MAIN, there.id)) == []
    with pytest.raises(EditError, match="cannot be marked"):
        change_marker(of, MAIN, replace(there, frame=20))


def test_edges_snap_to_them_but_not_to_those_that_move_along():
    of = marked(13)

    point = SnapPoints(main(of)).nearest(14, 2)
    assert point is not None
    assert (point.frame, point.kind) == (13, SnapKind.MARKER)
    assert SnapPoints(main(of), without={A}).nearest(14, 2) is None


def test_of_chosen_clips_the_uppermost_picture_is_marked_and_else_a_sound():
    picture, sound = pair("A", 10)
    above = clip("B", 10)
    both = project(track("V1", picture), track("V2", above), audio("A1", sound))
    chosen = {picture.id, sound.id}

    assert clip_to_mark(main(both), chosen, 4) == picture
    assert clip_to_mark(main(both), chosen | {above.id}, 4) == above
    assert clip_to_mark(main(both), {sound.id}, 4) == sound
    assert clip_to_mark(main(both), chosen, 12) is None
