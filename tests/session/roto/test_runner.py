"""Mattes tracked in the background: each run is one step, and nothing that was done is lost."""

from functools import partial

import numpy as np
from builders.files.footage import iou
from session.roto.runs import FRAMES, MATTE, begin_two, frames_of, idle, track, tracked

from editor.engine.roto.tracking.spans import Direction
from editor.jobs.queue import JobState
from editor.model.edits.roto.mattes import remove_matte
from editor.model.edits.roto.tracking import set_key
from editor.model.roto.windows import window_at


def test_a_matte_is_followed_through_all_that_the_clip_shows_in_one_step(qtbot, stage):
    stage.begin(8)
    stage.roto.current.seek(8)
    step = stage.session.document.history.position

    track(stage)
    qtbot.waitUntil(lambda: idle(stage))

    assert tracked(stage) == set(range(FRAMES)) - {8}
    assert stage.session.document.history.position == step + 1
    for frame in (0, 4, 12, 23):
        assert iou(stage.levels(frame), stage.truth[frame]) > 0.6
    stage.session.document.undo()
    assert not stage.matte.stretches


def test_the_frame_that_was_decided_stays_as_it_is(qtbot, stage):
    stage.begin(0)
    key = stage.matte.keys[0]

    track(stage, Direction.FORWARDS)
    qtbot.waitUntil(lambda: idle(stage))

    assert stage.matte.keys == (key,)
    np.testing.assert_array_equal(stage.levels(0), stage.truth[0])


def test_only_the_way_that_was_asked_for_is_gone(qtbot, stage):
    stage.begin(8)
    stage.roto.current.seek(8)

    track(stage, Direction.BACKWARDS)
    qtbot.waitUntil(lambda: idle(stage))

    assert tracked(stage) == set(range(8))


def test_frames_are_there_to_be_seen_while_they_come(qtbot, stage):
    stage.begin(0)
    seen = []

    def look(matte, frame):
        levels = stage.roto.runner.live(matte, frame)
        seen.append((frame, levels.shape))
        assert frame not in tracked(stage)

    stage.roto.runner.came.connect(look)
    track(stage, Direction.FORWARDS)
    qtbot.waitUntil(lambda: idle(stage))

    assert seen
    assert {shape for _, shape in seen} == {stage.truth[0].shape}
    assert stage.roto.runner.live(MATTE, seen[-1][0]) is None  # the project has it now


def test_what_was_done_is_kept_where_it_is_stopped(qtbot, stage):
    stage.begin(0)
    stage.roto.runner.came.connect(lambda *_: stage.roto.stop())

    track(stage, Direction.FORWARDS)
    qtbot.waitUntil(lambda: idle(stage))

    done = tracked(stage)
    assert done
    assert done == set(range(1, len(done) + 1))
    assert len(done) < FRAMES - 1


def test_without_a_key_it_is_said_what_to_do(stage):
    stage.begin()

    assert not stage.roto.track()
    assert "click" in stage.session.notices.all[-1].text


def test_a_correction_makes_anew_but_the_stretch_between_its_neighbours(qtbot, stage):
    stage.begin(0, 8, 16)
    track(stage)
    qtbot.waitUntil(lambda: idle(stage))
    before = stage.matte

    edit = partial(set_key, matte=MATTE, key=stage.key(12))
    assert stage.session.edit("Correct", edit)
    assert stage.roto.runner.redo(MATTE, 12)
    qtbot.waitUntil(lambda: idle(stage))

    old, new = before.stretches, stage.matte.stretches
    assert window_at(new, 4) is window_at(old, 4)
    assert window_at(new, 20) is window_at(old, 20)
    assert window_at(new, 11).film == window_at(new, 13).film != window_at(old, 11).film
    assert tracked(stage) == set(range(FRAMES)) - {0, 8, 12, 16}
    for frame in (0, 8, 16):
        assert stage.matte.key(frame) is before.key(frame)


def test_a_key_that_is_set_while_it_runs_leads_the_rest(qtbot, stage):
    stage.begin(0)
    frames = []

    def correct(matte, frame):
        frames.append(frame)
        if len(frames) == 1:
            edit = partial(set_key, matte=MATTE, key=stage.key(6))
            assert stage.session.edit("Correct", edit)
            assert stage.roto.runner.redo(MATTE, 6)

    stage.roto.runner.came.connect(correct)
    track(stage, Direction.FORWARDS)
    qtbot.waitUntil(lambda: idle(stage))

    assert tracked(stage) == set(range(1, FRAMES)) - {6}
    np.testing.assert_array_equal(stage.levels(6), stage.truth[6])


def test_a_key_set_while_it_runs_has_but_its_stretch_made_anew(qtbot, stage):
    stage.begin(0)

    def correct(matte, frame):
        if frame >= 9 and stage.matte.key(4) is None:
            edit = partial(set_key, matte=MATTE, key=stage.key(4))
            assert stage.session.edit("Correct", edit)
            assert stage.roto.runner.redo(MATTE, 4)

    stage.roto.runner.came.connect(correct)
    track(stage, Direction.FORWARDS)
    qtbot.waitUntil(lambda: idle(stage))

    assert tracked(stage) == set(range(1, FRAMES)) - {4}
    assert len({each.film for each in stage.matte.stretches}) == 1  # nothing of the old one
    assert iou(stage.levels(5), stage.truth[5]) > 0.6


def test_what_is_made_of_a_matte_that_is_taken_away_is_thrown_away(qtbot, stage):
    stage.begin(0)
    track(stage)
    assert stage.session.edit("Remove", partial(remove_matte, matte=MATTE))
    qtbot.waitUntil(lambda: idle(stage))

    assert not list(stage.folder.glob("*.mkv"))
    assert not stage.session.notices.all


def test_mattes_are_tracked_together_in_one_step_and_share_no_pixel(qtbot, stage):
    begin_two(stage)
    came = []
    stage.roto.runner.came.connect(lambda matte, _: came.append(matte))
    step = stage.session.document.history.position

    assert stage.roto.track_all(Direction.FORWARDS)
    runs = stage.roto.runner.runs
    qtbot.waitUntil(lambda: idle(stage))

    assert len({run.job for run in runs}) == 1
    assert set(came) == {MATTE, stage.project.mattes[1].id}
    assert stage.session.document.history.position == step + 1
    assert [frames_of(each) for each in stage.project.mattes] == [set(range(1, FRAMES))] * 2
    both = stage.levels(9) > 127, stage.levels(9, 1) > 127
    assert both[0].any()
    assert both[1].any()
    assert not (both[0] & both[1]).any()


def test_one_of_several_that_is_stopped_lets_the_others_go_on(qtbot, stage):
    begin_two(stage)
    other = stage.project.mattes[1].id
    stage.roto.runner.came.connect(lambda *_: stage.roto.runner.stop(MATTE))

    assert stage.roto.track_all(Direction.FORWARDS)
    qtbot.waitUntil(lambda: idle(stage))

    assert len(tracked(stage)) < FRAMES - 1
    assert frames_of(stage.project.matte(other)) == set(range(1, FRAMES))


def test_a_locked_matte_is_left_as_it_is(qtbot, stage):
    begin_two(stage)
    assert stage.roto.set_locked(True, MATTE)

    assert not stage.roto.track()
    assert "“Swan” is locked" in stage.session.notices.all[-1].text
    assert stage.roto.track_all(Direction.FORWARDS)
    assert [run.matte for run in stage.roto.runner.runs] == [stage.project.mattes[1].id]
    stage.roto.stop()
    qtbot.waitUntil(lambda: idle(stage))

    assert not tracked(stage)


def test_what_is_being_tracked_is_locked_when_it_has_ended(qtbot, stage):
    stage.begin(0)
    track(stage, Direction.FORWARDS)

    assert not stage.roto.set_locked(True)

    assert "stop that first" in stage.session.notices.all[-1].text
    stage.roto.stop()
    qtbot.waitUntil(lambda: idle(stage))
    assert stage.roto.set_locked(True)


def test_between_keys_what_came_from_behind_is_kept_and_the_rest_made_later(qtbot, stage):
    stage.begin(0, FRAMES - 1)
    came = []

    def stop_soon(_, frame):
        came.append(frame)
        if frame <= FRAMES - 4:
            stage.roto.stop()

    stage.roto.runner.came.connect(stop_soon)
    track(stage)
    qtbot.waitUntil(lambda: idle(stage))
    stage.roto.runner.came.disconnect(stop_soon)
    kept = tracked(stage)

    assert came[0] == FRAMES - 2
    assert kept == set(range(min(kept), FRAMES - 1))
    assert 1 not in kept
    films = {each.film for each in stage.matte.stretches}
    track(stage)
    qtbot.waitUntil(lambda: idle(stage))
    assert tracked(stage) == set(range(1, FRAMES - 1))
    assert window_at(stage.matte.stretches, FRAMES - 2).film in films


def test_footage_that_has_gone_is_told_and_ends_the_run(qtbot, staged, tmp_path, project, swan):
    from dataclasses import replace

    media = tuple(replace(each, path=str(tmp_path / "gone.mkv")) for each in project.media)
    with staged(tmp_path / "film.cutaway", replace(project, media=media)) as stage:
        stage.begin(0)
        track(stage)
        qtbot.waitUntil(lambda: idle(stage))

        assert "gone.mkv" in stage.session.notices.all[-1].text
        assert not stage.matte.stretches


def test_the_list_of_jobs_shows_how_far_it_is(qtbot, stage):
    stage.begin(0)
    seen = []

    def look():
        run = stage.roto.runner.running
        if run is not None and run.job.progress is not None:
            seen.append((run.job.progress.done, run.job.progress.total))

    stage.roto.runner.changed.connect(look)
    track(stage, Direction.FORWARDS)
    job = stage.roto.runner.running.job
    qtbot.waitUntil(lambda: idle(stage))

    assert job.is_shown
    assert job.state is JobState.FINISHED
    assert (FRAMES - 1) in {total for _, total in seen}
