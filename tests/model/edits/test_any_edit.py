"""What holds for any edit of any project."""

from dataclasses import replace
from random import Random

import pytest
from builders.timeline import contents, shown
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from random_edits.choices import ids_from
from random_edits.edits import EDITS, random_edit, random_project

from editor.model.edits import move, place, remove, slice, slip, trim
from editor.model.edits.errors import EditError
from editor.model.edits.splicing.pieces import renewed
from editor.model.edits.splicing.ripple import Ripple
from editor.model.rules.invariants import violations
from editor.model.timeline import Clip

seeds = st.integers(0, 2**32).map(Random)
few = settings(max_examples=25, deadline=None)


def drawn(rng):
    """A random project with its main sequence, a clip there, the clip's track and its start."""
    project = random_project(rng)
    for _ in range(10):
        project = random_edit(rng, project)[1]
    sequence = project.sequences[0]
    clips = [
        (each, item, start)
        for each in sequence.tracks
        for item, start in each.placed()
        if isinstance(item, Clip) and not each.locked
    ]
    assume(clips)
    return project, sequence.id, *rng.choice(clips)


def attempted(edit):
    try:
        return edit()
    except EditError:
        assume(False)


def padded(frames, length):
    return [*frames, *[None] * (length - len(frames))]


def same_outside(before, after, sequence_id, start, end):
    """Whether every track shows the same as before in all frames but start..end."""
    was, now = contents(before, sequence_id), contents(after, sequence_id)
    length = max(len(frames) for frames in (*was.values(), *now.values(), [0] * end))
    for each, frames in was.items():
        old, new = padded(frames, length), padded(now[each], length)
        if old[:start] != new[:start] or old[end:] != new[end:]:
            return False
    return True


@few
@given(seeds)
def test_any_chain_of_edits_keeps_the_invariants_the_locks_and_the_old_value(rng):
    project = random_project(rng)
    assert violations(project) == []
    for _ in range(12):
        told = repr(project)
        label, after = random_edit(rng, project)

        assert violations(after) == [], label
        assert repr(project) == told
        tracks = {each.id: each for _, each in after.tracks()}
        for _, each in project.tracks():
            if each.locked and label != "tracks":
                assert tracks[each.id] is each, label
        project = after


@few
@given(seeds)
def test_an_edit_leaves_tracks_that_it_does_not_change_the_same_object(rng):
    project = random_project(rng)
    for _ in range(8):
        label, after = random_edit(rng, project)
        old = {each.id: each for _, each in project.tracks()}
        for _, each in after.tracks():
            if each.id in old and each == old[each.id]:
                assert each is old[each.id], label
        project = after


@few
@given(seeds)
def test_slices_change_nothing_that_is_seen(rng):
    project, sequence, _, clip, start = drawn(rng)
    frame = start + rng.randrange(clip.duration)
    new_id = ids_from(rng)

    after = attempted(
        lambda: (
            slice.slice_all(project, sequence, frame, new_id=new_id)
            if rng.random() < 0.5
            else slice.slice_clip(project, sequence, clip.id, frame, new_id=new_id)
        )
    )

    assert contents(after, sequence) == contents(project, sequence)


@few
@given(seeds)
def test_overwrite_changes_only_its_range_of_its_track(rng):
    project, sequence, target, clip, _ = drawn(rng)
    frame = rng.randrange(200)
    part = target.id, replace(renewed(clip, ids_from(rng)), link=None)

    after = attempted(
        lambda: place.overwrite(project, sequence, frame, [part], new_id=ids_from(rng))
    )

    assert same_outside(project, after, sequence, frame, frame + clip.duration)
    rate = project.sequences[0].rate
    placed = contents(after, sequence)[target.id][frame : frame + clip.duration]
    assert placed == list(shown(clip, rate))
    for before, now in zip(project.sequences[0].tracks, after.sequences[0].tracks, strict=True):
        assert before is now or before.id == target.id


@few
@given(seeds)
def test_insert_moves_later_frames_and_changes_none(rng):
    project, sequence, target, clip, _ = drawn(rng)
    frame, length = rng.randrange(200), clip.duration
    part = target.id, replace(renewed(clip, ids_from(rng)), link=None)

    after = attempted(lambda: place.insert(project, sequence, frame, [part], new_id=ids_from(rng)))

    was, now = contents(project, sequence), contents(after, sequence)
    for each in project.sequences[0].tracks:
        old = was[each.id]
        if each.locked:
            assert now[each.id] == old
            continue
        expected = padded(old, frame)[:frame]
        middle = list(shown(clip, project.sequences[0].rate)) if each is target else [None] * length
        expected += [*middle, *old[frame:]]
        size = max(len(expected), len(now[each.id]))
        assert padded(now[each.id], size) == padded(expected, size)


@few
@given(seeds)
def test_lift_and_slip_change_only_the_clip(rng):
    project, sequence, _, clip, start = drawn(rng)
    new_id = ids_from(rng)

    after = attempted(
        lambda: (
            remove.lift(project, sequence, [clip.id], linked=False, new_id=new_id)
            if rng.random() < 0.5
            else slip.slip(
                project, sequence, clip.id, rng.randrange(-9, 10), linked=False, new_id=new_id
            )
        )
    )

    assert same_outside(project, after, sequence, start, start + clip.duration)


@few
@given(seeds)
def test_remove_takes_out_the_clips_and_nothing_else(rng):
    project, sequence, _, clip, _ = drawn(rng)
    ripple = rng.choice(list(Ripple))

    after = attempted(
        lambda: remove.remove(project, sequence, [clip.id], ripple=ripple, new_id=ids_from(rng))
    )

    gone = {
        item.id for _, each in project.tracks() for item in each.items if isinstance(item, Clip)
    } - {item.id for _, each in after.tracks() for item in each.items}
    assert clip.id in gone
    for before, now in zip(project.sequences[0].tracks, after.sequences[0].tracks, strict=True):
        kept = [item for item in before.items if isinstance(item, Clip) and item.id not in gone]
        assert kept == [item for item in now.items if isinstance(item, Clip)]
        assert now.duration <= before.duration


@few
@given(seeds)
def test_trims_leave_the_rest_of_the_clip_and_of_the_tracks(rng):
    project, sequence, target, clip, start = drawn(rng)
    frames, head = rng.randrange(-20, 20), rng.random() < 0.5
    edge = start if head else start + clip.duration

    after = attempted(
        lambda: (trim.trim_head if head else trim.trim_tail)(
            project, sequence, clip.id, frames, linked=False, new_id=ids_from(rng)
        )
    )

    low, high = min(edge, edge + frames), max(edge, edge + frames)
    assert same_outside(project, after, sequence, low, high)
    assert all(
        before is now or before.id == target.id
        for before, now in zip(project.sequences[0].tracks, after.sequences[0].tracks, strict=True)
    )


@few
@given(seeds)
def test_roll_and_slide_keep_the_length_of_the_track(rng):
    project, sequence, target, clip, _ = drawn(rng)
    frames, new_id = rng.randrange(-9, 10), ids_from(rng)
    index = target.index_of(clip.id)
    assume(index is not None and index + 1 < len(target.items))
    edit = rng.choice((trim.roll, slip.slide))

    after = attempted(lambda: edit(project, sequence, clip.id, frames, linked=False, new_id=new_id))

    now = after.sequences[0].track(target.id)
    assert now is not None
    assert now.duration == target.duration
    low, high = (
        target.start_of(max(index - 1, 0)),
        target.start_of(index + 2 - (edit is trim.roll) * 0),
    )
    assert same_outside(project, after, sequence, low, high)


@few
@given(seeds)
def test_a_ripple_trim_moves_later_frames_by_what_it_trims(rng):
    project, sequence, target, clip, start = drawn(rng)
    frames, new_id = rng.randrange(-9, 10), ids_from(rng)

    after = attempted(
        lambda: trim.ripple_trim_tail(project, sequence, clip.id, frames, new_id=new_id)
    )

    end = start + clip.duration
    was, now = contents(project, sequence)[target.id], contents(after, sequence)[target.id]
    assert now[: end + min(frames, 0)] == was[: end + min(frames, 0)]
    assert now[end + frames :] == was[end:]


@few
@given(seeds)
def test_a_move_takes_the_same_frames_elsewhere(rng):
    project, sequence, _, clip, start = drawn(rng)
    frames, new_id = rng.randrange(-60, 100), ids_from(rng)
    rate = project.sequences[0].rate

    after = attempted(
        lambda: move.move(project, sequence, [clip.id], frames, linked=False, new_id=new_id)
    )

    found = after.sequences[0].find(clip.id)
    assert found is not None
    assert found[0].start_of(found[1]) == start + frames
    assert list(shown(found[0].items[found[1]], rate)) == list(shown(clip, rate))
    low, high = min(start, start + frames), max(start, start + frames) + clip.duration
    assert same_outside(project, after, sequence, low, high)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_each_random_edit_can_succeed(edit):
    """So that the chains above do try every edit."""
    for seed in range(300):
        rng = Random(seed)
        project = random_project(rng)
        for _ in range(6):
            project = random_edit(rng, project)[1]
        try:
            after = edit(rng, project, project.sequences[0].id, ids_from(rng))
        except EditError:
            continue
        if after != project:
            return
    pytest.fail("it was always refused")
