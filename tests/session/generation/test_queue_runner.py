"""The project's queue is worked while the project is open."""

from pathlib import Path

from session.generation.conftest import SHOT

from editor.model.generation.take import Placement, QueueState
from editor.model.timeline import MediaSource


def placement(stage, frame=0):
    return Placement(stage.session.sequence_id, frame=frame)


def clips(stage):
    return [item for _, track in stage.project.tracks() for item in track.items]


def test_what_is_generated_becomes_media_a_take_and_a_clip_in_one_step(qtbot, stage, tmp_path):
    assert stage.generation.start(SHOT, placement(stage))
    before = stage.project

    stage.wait(qtbot, lambda: stage.project.takes)

    (take,) = stage.project.takes
    media = stage.project.media_reference(take.media)
    assert take.shot == SHOT
    assert take.request == before.queue[0].request
    assert (take.model_version, take.device) == ("3", "processor")
    assert take.made_at
    assert Path(media.path).parent == tmp_path / "film media"
    assert (media.name, media.bin) == ("Waves 1", "Generated")
    assert [clip.source for clip in clips(stage)] == [MediaSource(take.media)]
    assert not stage.project.queue
    stage.session.document.undo()
    assert stage.project == before
    stage.session.document.redo()
    assert stage.project.takes == (take,)


def test_an_undone_generation_is_not_made_again_by_itself_but_when_it_is_let_go(qtbot, stage):
    stage.generation.start(SHOT)
    stage.wait(qtbot, lambda: stage.project.takes)
    first = Path(stage.project.media[0].path)
    stage.session.document.undo()

    (queued,) = stage.project.queue
    assert stage.runner.running is None
    assert stage.generation.is_held(queued)
    stage.generation.go_on(queued.id)
    stage.wait(qtbot, lambda: stage.project.takes)

    assert first.exists()
    assert Path(stage.project.media[0].path) != first


def test_variations_are_made_one_after_another_in_order(qtbot, stage):
    stage.generation.start(SHOT, placement(stage), 3)

    stage.wait(qtbot, lambda: len(stage.project.takes) == 3)

    assert [take.request.seed for take in stage.project.takes] == [0, 1, 2]
    assert len(clips(stage)) == 1


def test_pictures_and_progress_are_told_while_it_is_made(qtbot, held_stage):
    held_stage.generation.start(SHOT)

    held_stage.wait(qtbot, lambda: held_stage.runner.running.image is not None)
    held_stage.wait(qtbot, lambda: held_stage.runner.running.job.progress is not None)

    image = held_stage.runner.running.image
    assert (image.width(), image.height()) == (64, 48)
    held_stage.gate.set()
    held_stage.wait(qtbot, lambda: held_stage.project.takes)


def test_what_is_cancelled_leaves_nothing_and_the_next_one_is_made(qtbot, held_stage, tmp_path):
    held_stage.generation.start(SHOT, None, 2)
    first, second = held_stage.project.queue
    held_stage.wait(qtbot, lambda: held_stage.runner.running.image is not None)

    held_stage.generation.cancel(first.id)

    held_stage.wait(
        qtbot,
        lambda: held_stage.runner.running and held_stage.runner.running.queued == second.id,
    )
    held_stage.gate.set()
    held_stage.wait(qtbot, lambda: held_stage.project.takes)
    assert [take.request.seed for take in held_stage.project.takes] == [1]
    assert len(list((tmp_path / "film media").iterdir())) == 1


def test_a_job_that_is_cancelled_in_the_list_of_jobs_leaves_the_queue(qtbot, held_stage):
    held_stage.generation.start(SHOT)
    held_stage.wait(qtbot, lambda: held_stage.runner.running.image is not None)

    held_stage.runner.running.job.cancel()

    held_stage.wait(qtbot, lambda: not held_stage.project.queue)
    assert not held_stage.project.takes
    assert held_stage.runner.running is None


def test_what_is_paused_rests_until_it_is_let_go(qtbot, held_stage):
    held_stage.generation.start(SHOT)
    (queued,) = held_stage.project.queue
    held_stage.wait(qtbot, lambda: held_stage.runner.running.image is not None)

    held_stage.generation.pause(queued.id)

    assert held_stage.runner.running.is_paused
    assert held_stage.project.queue[0].state is QueueState.PAUSED
    held_stage.gate.set()
    held_stage.generation.go_on(queued.id)
    held_stage.wait(qtbot, lambda: held_stage.project.takes)


def test_what_waits_can_be_paused_moved_and_changed(qtbot, held_stage):
    held_stage.generation.start(SHOT, None, 3)
    _, second, third = held_stage.project.queue
    held_stage.generation.pause(second.id)
    held_stage.generation.move(third.id, 1)
    changed = third.request.with_option("level", 0.5)
    held_stage.generation.change_queued(third.id, changed)

    held_stage.gate.set()
    held_stage.wait(qtbot, lambda: len(held_stage.project.takes) == 2)

    assert held_stage.project.takes[1].request == changed
    assert [each.id for each in held_stage.project.queue] == [second.id]


def test_what_is_changed_while_it_is_made_is_begun_anew(qtbot, held_stage):
    held_stage.generation.start(SHOT)
    (queued,) = held_stage.project.queue
    held_stage.wait(qtbot, lambda: held_stage.runner.running.image is not None)
    changed = queued.request.with_option("level", 0.5)

    held_stage.generation.change_queued(queued.id, changed)

    held_stage.gate.set()
    held_stage.wait(qtbot, lambda: held_stage.project.takes)
    assert held_stage.project.takes[0].request == changed


def test_what_fails_stays_in_the_queue_and_says_why(qtbot, stage):
    shot = stage.generation.shot(SHOT)
    stage.generation.change_request(SHOT, shot.request.with_option("fault", "memory"))

    stage.generation.start(SHOT)

    stage.wait(qtbot, lambda: stage.project.queue[0].state is QueueState.FAILED)
    (queued,) = stage.project.queue
    assert "not enough memory" in queued.message
    notice, wanted = stage.session.notices.all[-1], []
    assert (notice.text, notice.action_text) == (queued.message, "Make It Smaller")
    stage.generation.helping.wanted.connect(lambda *what: wanted.append(what))
    notice.action()
    assert wanted == [(queued.remedy, queued.request)]
    stage.generation.change_queued(queued.id, shot.request)
    stage.wait(qtbot, lambda: stage.project.takes)


def test_the_queue_goes_on_when_the_project_is_opened_again(qtbot, staged, project, tmp_path):
    path = tmp_path / "film.cutaway"
    with staged(path, project, open_gate=False) as stage:
        stage.generation.start(SHOT, None, 2)
        stage.wait(qtbot, lambda: stage.runner.running.image is not None)

    with staged(path) as stage:
        assert len(stage.project.queue) + len(stage.project.takes) == 2
        stage.wait(qtbot, lambda: len(stage.project.takes) == 2)
        assert len(list((tmp_path / "film media").iterdir())) == 2


def test_a_place_that_is_gone_makes_it_a_take_alone(qtbot, held_stage):
    held_stage.generation.start(SHOT, Placement(held_stage.session.sequence_id, track="gone"))
    held_stage.gate.set()

    held_stage.wait(qtbot, lambda: held_stage.project.takes)

    assert clips(held_stage) == []
    assert "among the takes" in held_stage.session.notices.all[-1].text
