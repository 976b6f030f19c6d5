"""What the window calls."""

from dataclasses import replace
from functools import partial

import pytest
from builders.generation import Fade
from session.generation.conftest import SHOT

from editor.engine.generate.registry import Models
from editor.jobs.queue import Lane as JobLane
from editor.media.probe import media_reference
from editor.model.edits.compound.footage import Footage, Lane, place_footage
from editor.model.edits.project.media import add_media
from editor.model.generation.comparing.elo import Contender, Verdict
from editor.model.generation.request import GenerationKind
from editor.model.generation.take import Placement
from editor.model.media import MediaId
from editor.model.timeline import MediaSource
from editor.resources import resources_folder


@pytest.fixture
def made(qtbot, stage):
    """A take of the shot, in a clip on the timeline."""
    stage.generation.start(SHOT, Placement(stage.session.sequence_id))
    stage.wait(qtbot, lambda: stage.project.takes)
    return stage


def only_clip(stage):
    (clip,) = [item for _, track in stage.project.tracks() for item in track.items]
    return clip


def test_changes_of_a_request_with_one_gesture_are_one_step(stage):
    request = stage.generation.shot(SHOT).request
    for level in (0.1, 0.2, 0.3):
        changed = request.with_option("level", level)
        assert stage.generation.change_request(SHOT, changed, "drag")

    assert stage.generation.shot(SHOT).request.option("level") == 0.3
    stage.session.document.undo()
    assert stage.generation.shot(SHOT).request == request


def test_a_shot_of_words_asks_for_a_clip_of_the_sequence_s_size(stage):
    assert stage.generation.beginning.from_words()

    request = stage.generation.current.request
    assert (request.kind, request.model) == (GenerationKind.TEXT_TO_VIDEO, "fade")
    assert (request.width, request.height, request.frames) == (64, 48, 121)
    assert request.sources == ()


class Cold(Fade):
    """Tells when it is to be ready."""

    def __init__(self, told) -> None:
        super().__init__()
        self.warm_up = partial(told.append, "warm")


@pytest.mark.parametrize(("apart", "expected"), [(False, ["warm", ""]), (True, [""])])
def test_a_model_gets_ready_when_its_request_is_worked_on(
    qtbot, staged, tmp_path, project, apart, expected
):
    told = []
    with staged(tmp_path / "film.cutaway", project, models=lambda: Models([Cold(told)])) as stage:
        stage.preferences.change(generate_apart=apart)
        request = stage.generation.shot(SHOT).request
        for level in (0.1, 0.2):
            stage.generation.change_request(SHOT, request.with_option("level", level))
        stage.jobs.start("", lambda task: told.append(""), JobLane.ACCELERATOR)
        stage.wait(qtbot, lambda: "" in told)

    assert told == expected


def test_a_previewed_request_is_shown_and_not_done(stage):
    before = stage.project
    changed = replace(before.shots[0].request, seed=9)

    stage.generation.preview_request(SHOT, changed)

    assert stage.generation.shot(SHOT).request == changed
    assert stage.project is before


def test_more_like_a_take_of_a_model_without_chance_are_other_strengths(qtbot, made):
    (take,) = made.project.takes

    assert made.generation.more_like(take.id, 2)

    made.wait(qtbot, lambda: len(made.project.takes) == 3)
    assert [each.parent for each in made.project.takes] == [None, take.id, take.id]


def test_drafts_are_small_and_finished_in_their_place(qtbot, made):
    request = made.generation.shot(SHOT).request
    big = replace(request, width=256, height=256)
    made.generation.change_request(SHOT, replace(big, width=64, height=48))
    (take,) = made.project.takes
    made.generation.change_request(SHOT, big)

    assert made.generation.finish(take.id)
    made.wait(qtbot, lambda: len(made.project.takes) == 2)

    finished = made.project.takes[1]
    assert (finished.request.width, finished.parent) == (256, take.id)
    assert only_clip(made).source == MediaSource(finished.media)


def test_the_same_is_asked_of_another_model(qtbot, made):
    (take,) = made.project.takes

    assert not made.generation.again_with(take.id, "nothing")
    assert made.generation.again_with(take.id, "fade")

    made.wait(qtbot, lambda: len(made.project.takes) == 2)
    assert made.project.takes[1].request.options == ()


def test_a_take_is_used_in_the_selected_clip_or_at_the_playhead(qtbot, made):
    made.generation.start(SHOT)
    made.wait(qtbot, lambda: len(made.project.takes) == 2)
    second = made.project.takes[1]
    made.session.selection.set_items([only_clip(made).id])

    assert made.generation.use(second.id)
    assert only_clip(made).source == MediaSource(second.media)

    made.session.selection.clear()
    made.session.playhead.seek(50)
    assert made.generation.use(second.id)
    assert made.session.sequence.duration == 59


def test_takes_are_rated_noted_and_removed(made):
    (take,) = made.project.takes
    made.generation.rate(take.id, 4)
    made.generation.note(take.id, "The best")
    assert (made.project.takes[0].rating, made.project.takes[0].note) == (4, "The best")

    made.generation.remove_takes([take.id])

    assert made.project.takes == ()
    assert only_clip(made).source == MediaSource(take.media)


def test_what_a_run_takes_is_said_before_and_learnt_from(qtbot, stage):
    request = stage.generation.shot(SHOT).request
    outlooks = stage.generation.outlooks
    with qtbot.waitSignal(outlooks.expected) as said:
        outlooks.ask(request)
    first = said.args[0]
    assert (first.seconds, first.runs) == (pytest.approx(0.09), 0)
    assert first.outlook.is_possible
    assert first.outlook.disk_bytes > 0
    assert first.outlook.free_bytes > 0

    stage.generation.start(SHOT)
    stage.wait(qtbot, lambda: stage.project.takes)
    with qtbot.waitSignal(outlooks.expected) as said:
        outlooks.ask(request)

    assert said.args[0].runs == 1
    took = stage.project.takes[0].took_seconds
    assert said.args[0].seconds == pytest.approx(took, abs=0.01)


def test_what_cannot_be_done_is_said_before(qtbot, stage):
    outlooks = stage.generation.outlooks
    with qtbot.waitSignal(outlooks.expected) as said:
        outlooks.ask(replace(stage.generation.shot(SHOT).request, width=62))

    assert not said.args[0].outlook.is_possible
    assert "multiples of 4" in said.args[0].outlook.objections[0]


def test_models_are_known_with_what_stands_in_their_way(stage):
    (model,) = stage.generation.outlooks.models

    assert (model.spec.label, model.device, model.obstacle) == ("Fade", "processor", "")
    assert stage.generation.outlooks.spec("fade") is model.spec


def test_comparisons_are_kept_for_the_next_time(qtbot, staged, project, tmp_path):
    path = tmp_path / "film.cutaway"
    with staged(path, project) as stage, qtbot.waitSignal(stage.generation.outlooks.compared):
        stage.generation.outlooks.compare(Contender("a"), Contender("b"), Verdict.BETTER)

    with staged(path) as stage:
        best, _ = stage.generation.outlooks.standings
        assert (best.contender, best.comparisons) == (Contender("a"), 1)


@pytest.fixture
def filmed(stage):
    """A still on the timeline, from frame 0 to 24."""
    still = media_reference(resources_folder() / "samples" / "coffee.png", MediaId("coffee"))

    def with_still(project):
        sequence = project.sequences[0].id
        footage = [Footage(still.id)]
        new_id = stage.session.new_id
        project = add_media(project, still)
        return place_footage(project, sequence, footage, 0, Lane(), new_id=new_id)

    stage.session.edit("Add still", with_still)
    return stage


def test_the_picture_under_the_playhead_begins_a_shot(qtbot, filmed, tmp_path):
    filmed.session.playhead.seek(3)
    with qtbot.waitSignal(filmed.generation.beginning.began, timeout=20_000) as began:
        filmed.generation.beginning.from_picture()

    shot = filmed.project.shot(began.args[0])
    media = filmed.project.media_reference(shot.request.sources[0].media)
    assert media.path == str(tmp_path / "film media" / "Picture of Film.png")
    assert media.video.display_size == (64, 48)
    assert (shot.request.width, shot.request.height, shot.request.frames) == (64, 48, 120)
    filmed.session.document.undo()
    assert filmed.project.shot(shot.id) is None


def test_where_there_is_no_picture_none_is_taken(filmed):
    filmed.session.playhead.seek(900)

    filmed.generation.beginning.from_picture()

    assert "no picture under the playhead" in filmed.session.notices.all[-1].text
    assert filmed.jobs.is_idle


def test_the_selected_clip_begins_a_shot_and_is_where_its_result_goes(qtbot, filmed):
    clip = only_clip(filmed)
    filmed.session.selection.set_items([clip.id])
    beginning = filmed.generation.beginning
    assert beginning.selected_shot() is None

    shot = beginning.from_selection()

    assert filmed.project.shot(shot).request.sources[0].media == "coffee"
    assert beginning.selected_shot().id == shot
    assert beginning.placement() == Placement(filmed.session.sequence_id, replaces=clip.id)
