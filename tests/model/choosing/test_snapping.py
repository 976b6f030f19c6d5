from dataclasses import replace
from random import Random

from builders.timeline import audio, clip, gap, main, project, track
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits.edits import random_edit, random_project

from editor.model.choosing.snapping import SnapKind, SnapPoint, SnapPoints
from editor.model.going.markers import carried_markers
from editor.model.timeline import Clip, ItemId, Marker, MarkerId

A, B = ItemId("A"), ItemId("B")


def points(of, **fields):
    return SnapPoints(main(of), **fields)


def test_the_nearest_edge_is_found_with_its_cause():
    of = project(track("V1", clip("A", 10), gap("g", 10), clip("B", 10)), audio("A1"))
    assert points(of).nearest(12, 3) == SnapPoint(10, SnapKind.CLIP_END, "A")
    assert points(of).nearest(19, 3) == SnapPoint(20, SnapKind.CLIP_START, "B")
    assert points(of).nearest(15, 3) is None


def test_edges_of_what_moves_hold_nothing():
    of = project(track("V1", clip("A", 10), clip("B", 10)), track("V2", clip("C", 21)))
    assert points(of, without={A}).nearest(10, 2) == SnapPoint(10, SnapKind.CLIP_START, "B")
    assert points(of, without={A, B}).nearest(10, 2) is None
    assert points(of, without={A, B}).nearest(20, 2) == SnapPoint(21, SnapKind.CLIP_END, "C")


def test_the_playhead_comes_before_a_cut_that_is_as_near():
    of = project(track("V1", clip("A", 10)))
    assert points(of, playhead=10).nearest(10, 2) == SnapPoint(10, SnapKind.PLAYHEAD)
    assert points(of, playhead=9).nearest(10, 2) == SnapPoint(10, SnapKind.CLIP_END, "A")


def test_markers_and_range_hold_at_both_ends_unless_they_move():
    marked = Marker(MarkerId("m"), "Here", 30, 5)
    of = project(track("V1", clip("A", 10)))
    sequence = replace(main(of), markers=(marked,), in_point=50, out_point=60)

    held = SnapPoints(sequence)
    assert held.nearest(36, 2) == SnapPoint(35, SnapKind.MARKER, "Here")
    assert held.nearest(49, 2) == SnapPoint(50, SnapKind.IN_POINT)
    assert held.nearest(61, 2) == SnapPoint(60, SnapKind.OUT_POINT)
    loose = SnapPoints(sequence, without_marker=marked.id, range_points=False)
    assert [loose.nearest(frame, 2) for frame in (30, 35, 50, 60)] == [None] * 4


def test_a_shift_takes_the_edge_that_is_nearest_to_something():
    of = project(track("V1", clip("A", 10), gap("g", 30), clip("B", 10)))
    found = points(of, without={A}).shift((0, 10), 28, 3)
    assert found is not None
    assert (found.frames, found.point) == (30, SnapPoint(40, SnapKind.CLIP_START, "B"))
    assert points(of, without={A}).shift((0, 10), 20, 3) is None


def every_point(sequence, without):
    """All there is to stick to, found the slow way."""
    frames = {0, *(each.frame for each in sequence.markers)}
    frames |= {each for each in (sequence.in_point, sequence.out_point) if each is not None}
    for each in sequence.tracks:
        for item, start in each.placed():
            if isinstance(item, Clip) and item.id not in without:
                frames |= {start, start + item.duration}
    frames |= {each.frame for each in carried_markers(sequence) if each.clip.id not in without}
    return frames


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32).map(Random))
def test_no_point_is_nearer_than_the_one_found(rng):
    of = random_project(rng)
    for _ in range(8):
        of = random_edit(rng, of)[1]
    sequence = of.sequences[0]
    clips = [item.id for each in sequence.tracks for item in each.items]
    without = set(rng.sample(clips, len(clips) // 3))
    held, every = SnapPoints(sequence, without=without), every_point(sequence, without)
    for _ in range(20):
        frame, tolerance = rng.randrange(sequence.duration + 20), rng.randrange(30)
        found = held.nearest(frame, tolerance)
        distance = min(abs(each - frame) for each in every)
        if distance > tolerance:
            assert found is None
        else:
            assert found is not None
            assert abs(found.frame - frame) == distance
            assert found.frame in every
