from dataclasses import replace

from builders import audio, clip, gap, main, project, track

from editor.model.going.places import (
    clip_under,
    next_edit,
    next_marker,
    previous_edit,
    previous_marker,
    span_of,
)
from editor.model.project import Sequence
from editor.model.timeline import Marker, MarkerId


def film() -> Sequence:
    return main(
        project(
            track("V1", clip("A", 10), gap("g", 5), gap("h", 5), clip("B", 10)),
            track("V2", gap("k", 4), clip("C", 3)),
            audio("A1", clip("a", 12)),
        )
    )


def test_next_goes_from_cut_to_cut_of_all_tracks():
    frame, seen = 0, []
    while (following := next_edit(film(), frame)) is not None:
        frame = following
        seen.append(frame)

    assert seen == [4, 7, 10, 12, 20, 30]


def test_previous_goes_back_over_the_same_cuts():
    frame, seen = 99, []
    while (before := previous_edit(film(), frame)) is not None:
        frame = before
        seen.append(frame)

    assert seen == [30, 20, 12, 10, 7, 4, 0]


def test_markers_are_found_on_either_side_and_not_where_one_is():
    marks = tuple(Marker(MarkerId(str(at)), "", at) for at in (3, 8))
    sequence = replace(film(), markers=marks)

    assert next_marker(sequence, 3).frame == 8
    assert previous_marker(sequence, 3) is None
    assert next_marker(sequence, 8) is None
    assert previous_marker(sequence, 9).frame == 8


def test_the_topmost_clip_gives_the_range_to_mark():
    assert clip_under(film(), 5) == (4, 7)
    assert clip_under(film(), 2) == (0, 10)
    assert clip_under(film(), 11) == (0, 12)
    assert clip_under(film(), 15) is None


def test_the_span_of_a_selection_is_about_all_of_it():
    assert span_of(film(), frozenset({"C", "B"})) == (4, 30)
    assert span_of(film(), frozenset()) is None
