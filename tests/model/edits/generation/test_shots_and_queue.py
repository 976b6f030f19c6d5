"""Shots, what is queued for them, and takes: one by one."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.timeline import counted, track
from builders.timeline import project as project_of

from editor.model.curves import Curve, Keyframe
from editor.model.edits.errors import EditError
from editor.model.edits.generation.again import make_again
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.queue import (
    change_queued,
    fail_queued,
    let_go,
    move_queued,
    pause_queued,
    queue_generations,
    remove_queued,
)
from editor.model.edits.generation.shots import (
    add_shot,
    free_shot_name,
    remove_shot,
    rename_shot,
    set_request,
)
from editor.model.edits.generation.takes import note_take, rate_take, remove_takes
from editor.model.edits.project.media import remove_media
from editor.model.generation.brush import MotionBrush, MotionRegion, PathPoint, RegionId
from editor.model.generation.camera import CameraPath
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import (
    QueuedGeneration,
    QueuedId,
    QueueState,
    Shot,
    ShotId,
    Take,
    TakeId,
)
from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.rules.generation import request_problem
from editor.model.rules.invariants import violations

REQUEST = GenerationRequest(GenerationKind.IMAGE_TO_VIDEO, "any", 64, 36, 48, Fraction(24))
WAVES = ShotId("waves")


def film(queued=0):
    project = add_shot(project_of(track("V1")), Shot(WAVES, "Waves", REQUEST))
    new = [QueuedGeneration(QueuedId(f"q{number}"), WAVES, REQUEST) for number in range(queued)]
    return queue_generations(project, new)


def finished(project, queued, parent=None):
    media = MediaReference(
        MediaId(f"m {queued}"), "take", f"/t/{queued}.png", None, VideoStream(64, 36, None)
    )
    take = Take(TakeId(f"t {queued}"), WAVES, media.id, REQUEST, parent=parent)
    return finish_generation(project, QueuedId(queued), media, take, new_id=counted())


def order(project):
    return [each.id for each in project.queue]


def test_shots_have_names_of_their_own():
    project = rename_shot(film(), WAVES, "Shot 1")
    assert free_shot_name(project, "Shot {number}") == "Shot 2"
    with pytest.raises(EditError, match="already"):
        add_shot(project, Shot(ShotId("other"), " Shot  1 ", REQUEST))
    with pytest.raises(EditError, match="needs a name"):
        rename_shot(project, WAVES, "  ")
    assert rename_shot(project, WAVES, " Calm   sea ").shots[0].name == "Calm sea"


def test_a_shot_takes_its_queue_and_its_takes_along():
    project = finished(film(2), "q0")

    after = remove_shot(project, WAVES)

    assert (after.shots, after.queue, after.takes) == ((), (), ())
    assert MediaId("m q0") not in [each.id for each in after.media]


def test_what_is_queued_keeps_its_request_when_the_shot_changes():
    project = film(1)

    after = set_request(project, WAVES, replace(REQUEST, seed=9))

    assert after.shots[0].request.seed == 9
    assert after.queue[0].request == REQUEST
    assert set_request(after, WAVES, after.shots[0].request) is after


@pytest.mark.parametrize(
    ("index", "expected"), [(0, "q2 q0 q1"), (1, "q0 q2 q1"), (9, "q0 q1 q2"), (-4, "q2 q0 q1")]
)
def test_the_queue_is_put_in_order(index, expected):
    assert order(move_queued(film(3), QueuedId("q2"), index)) == expected.split()


def test_one_that_failed_is_tried_again_when_it_is_let_go_or_changed():
    remedy = Remedy(Help.SMALLER, "32x18x3")
    failed = fail_queued(film(1), QueuedId("q0"), "No room.", remedy)
    assert (failed.queue[0].state, failed.queue[0].message) == (QueueState.FAILED, "No room.")
    assert failed.queue[0].remedy == remedy

    for again in (
        let_go(failed, QueuedId("q0")),
        change_queued(failed, QueuedId("q0"), replace(REQUEST, seed=2)),
    ):
        assert again.queue[0].state is QueueState.WAITING
        assert (again.queue[0].message, again.queue[0].remedy) == ("", None)


def test_one_that_is_paused_stays_so_when_it_is_changed():
    paused = pause_queued(film(1), QueuedId("q0"))

    changed = change_queued(paused, QueuedId("q0"), replace(REQUEST, seed=2))

    assert changed.queue[0].state is QueueState.PAUSED


def test_one_that_is_made_again_is_another_one_in_its_place():
    project = make_again(film(3), QueuedId("q1"), new_id=lambda: "new")

    assert order(project) == ["q0", "new", "q2"]


def test_what_is_not_in_the_queue_any_more_is_refused():
    project = remove_queued(film(1), QueuedId("q0"))
    for edit in (pause_queued, let_go, remove_queued):
        with pytest.raises(EditError, match="not in the queue"):
            edit(project, QueuedId("q0"))
    with pytest.raises(EditError, match="not in the project"):
        queue_generations(project, [QueuedGeneration(QueuedId("x"), ShotId("no"), REQUEST)])


def test_variations_of_a_take_that_is_removed_come_from_nowhere():
    project = finished(finished(film(3), "q0"), "q1", parent=TakeId("t q0"))
    more = QueuedGeneration(QueuedId("more"), WAVES, REQUEST, parent=TakeId("t q0"))
    project = queue_generations(project, [more])

    after = remove_takes(project, [TakeId("t q0")])

    assert [each.parent for each in after.takes] == [None]
    assert after.queue[-1].parent is None
    assert violations(after) == []


def test_takes_are_rated_and_noted():
    project = finished(film(1), "q0")

    assert rate_take(project, TakeId("t q0"), 5).takes[0].rating == 5
    assert note_take(project, TakeId("t q0"), "Best").takes[0].note == "Best"
    with pytest.raises(EditError, match="0 to 5"):
        rate_take(project, TakeId("t q0"), 6)


def test_media_that_is_a_take_goes_with_it_and_what_a_shot_is_made_from_stays():
    project = finished(film(1), "q0")
    source = InputSource(SourceRole.FIRST_FRAME, MediaId("m q0"))
    used = set_request(project, WAVES, replace(REQUEST, sources=(source,)))

    assert remove_media(project, MediaId("m q0")).takes == ()
    with pytest.raises(EditError, match="what a shot is made from"):
        remove_media(used, MediaId("m q0"))


@pytest.mark.parametrize(
    "changes",
    [
        {"width": 0},
        {"frames": 0},
        {"rate": Fraction(0)},
        {"options": (("a", 1), ("a", 2))},
        {"prompts": PromptSchedule((TimedPrompt(5, "a"), TimedPrompt(5, "b")))},
        {"brush": MotionBrush((MotionRegion(RegionId("a")), MotionRegion(RegionId("a"))))},
        {"brush": MotionBrush((MotionRegion(RegionId("a"), ambient=Curve(())),))},
        {
            "brush": MotionBrush(
                (MotionRegion(RegionId("a"), path=(PathPoint(1, 0, 0), PathPoint(0, 9, 9))),)
            )
        },
        {"camera": CameraPath(pan=Curve((Keyframe(Fraction(3), 1.0), Keyframe(Fraction(1), 2.0))))},
    ],
)
def test_requests_of_which_nothing_can_be_made_are_refused(changes):
    request = replace(REQUEST, **changes)

    assert request_problem(request)
    with pytest.raises(EditError):
        set_request(film(), WAVES, request)
    with pytest.raises(EditError):
        change_queued(film(1), QueuedId("q0"), request)
