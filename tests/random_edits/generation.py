"""Random edits of shots, the queue and takes, all decided by one `random.Random`."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random

from random_edits.choices import any_clip, any_frame, any_track
from random_edits.edits import RandomEdit

from editor.model.curves import Curve, Keyframe
from editor.model.edits.errors import EditError
from editor.model.edits.generation import queue, shots, takes, use
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.ids import NewId
from editor.model.edits.project.media import remove_media
from editor.model.generation.brush import MotionBrush, MotionRegion, Polygon, RegionId, Stroke
from editor.model.generation.camera import CameraPath
from editor.model.generation.derived.variations import variations
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import (
    Placement,
    QueuedGeneration,
    QueuedId,
    Shot,
    ShotId,
    Take,
    TakeId,
)
from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.project import Project
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import SequenceId


def any_request(rng: Random, project: Project, new_id: NewId) -> GenerationRequest:
    media = rng.choice(project.media).id
    keys = Keyframe(Fraction(0), 0.0), Keyframe(Fraction(rng.randrange(1, 40)), rng.random())
    region = MotionRegion(
        RegionId(new_id()),
        "Sky",
        rng.randrange(8),
        (Stroke(((1.0, 2.0), (3.0, rng.random())), 20.0), Polygon(((0.0, 0.0), (9.0, 9.0)))),
        velocity=(rng.uniform(-50, 50), 0.0),
        rotation=Curve(keys),
    )
    return GenerationRequest(
        GenerationKind.IMAGE_TO_VIDEO,
        "still-motion",
        rng.choice((640, 1280)),
        360,
        rng.randrange(1, 200),
        rng.choice((Fraction(24), Fraction(30000, 1001))),
        rng.randrange(100),
        PromptSchedule.of(rng.choice(("", "waves"))),
        (InputSource(SourceRole.FIRST_FRAME, media),),
        MotionBrush((region,)),
        CameraPath(dolly=Curve(keys)),
    )


def _add_shot(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    request = any_request(rng, project, new_id)
    name = shots.free_shot_name(project, "Shot {number}")
    return shots.add_shot(project, Shot(ShotId(new_id()), name, request))


def _change_shot(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    shot = _shot(rng, project)
    match rng.randrange(3):
        case 0:
            return shots.rename_shot(project, shot.id, f"Wave {rng.randrange(30)}")
        case 1:
            request = replace(shot.request, width=rng.randrange(0, 3), seed=4)
            return shots.set_request(project, shot.id, request)
        case _:
            return shots.set_request(project, shot.id, any_request(rng, project, new_id))


def _remove_shot(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    return shots.remove_shot(project, _shot(rng, project).id)


def _queue(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    shot = _shot(rng, project)
    parent = rng.choice((None, *(each.id for each in project.takes)))
    placement = None
    if rng.random() < 0.4:
        placement = Placement(sequence, replaces=any_clip(rng, project, sequence)[0].id)
    elif rng.random() < 0.6:
        track = rng.choice((None, any_track(rng, project, sequence).id))
        placement = Placement(sequence, track, any_frame(rng, project, sequence))
    return queue.queue_generations(
        project,
        [
            QueuedGeneration(QueuedId(new_id()), shot.id, each, placement, parent)
            for each in variations(shot.request, rng.randrange(1, 4))
        ],
    )


def _work_queue(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    queued = _queued(rng, project)
    match rng.randrange(6):
        case 0:
            return queue.move_queued(project, queued.id, rng.randrange(4))
        case 1:
            return queue.pause_queued(project, queued.id)
        case 2:
            return queue.let_go(project, queued.id)
        case 3:
            remedy = rng.choice((None, Remedy(Help.LOG_IN), Remedy(Help.SMALLER, "64x36x5")))
            return queue.fail_queued(project, queued.id, "The disk is full. Make room.", remedy)
        case 4:
            return queue.change_queued(project, queued.id, any_request(rng, project, new_id))
        case _:
            return queue.remove_queued(project, queued.id)


def _finish(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    queued = _queued(rng, project)
    request = queued.request
    frames = RationalTime(request.frames, request.rate)
    media = MediaReference(
        MediaId(new_id()),
        f"{queued.id}.mp4",
        f"/p/film media/{queued.id}.mp4",
        TimeRange(RationalTime(0, request.rate), frames),
        VideoStream(request.width, request.height, request.rate),
    )
    take = Take(TakeId(new_id()), queued.shot, media.id, request, parent=queued.parent)
    return finish_generation(project, queued.id, media, take, new_id=new_id)


def _describe_take(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    take = _take(rng, project)
    if rng.random() < 0.5:
        return takes.rate_take(project, take.id, rng.randrange(-1, 7))
    return takes.note_take(project, take.id, "The second wave is best")


def _use_take(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    take = _take(rng, project).id
    if rng.random() < 0.6:
        clip, _ = any_clip(rng, project, sequence)
        return use.use_take(project, sequence, clip.id, take, new_id=new_id)
    track = rng.choice((None, any_track(rng, project, sequence).id))
    frame = any_frame(rng, project, sequence)
    return use.place_take(project, sequence, take, frame, track, new_id=new_id)


def _remove_take(rng: Random, project: Project, sequence: SequenceId, new_id: NewId) -> Project:
    if rng.random() < 0.3:
        return remove_media(project, rng.choice(project.media).id)
    return takes.remove_takes(project, [_take(rng, project).id])


def _shot(rng: Random, project: Project) -> Shot:
    if not project.shots:
        raise EditError("There is no shot.")
    return rng.choice(project.shots)


def _queued(rng: Random, project: Project) -> QueuedGeneration:
    if not project.queue:
        raise EditError("There is nothing in the queue.")
    return rng.choice(project.queue)


def _take(rng: Random, project: Project) -> Take:
    if not project.takes:
        raise EditError("There is no take.")
    return rng.choice(project.takes)


GENERATION_EDITS: tuple[RandomEdit, ...] = (
    _add_shot,
    _change_shot,
    _remove_shot,
    _queue,
    _queue,
    _work_queue,
    _finish,
    _finish,
    _describe_take,
    _use_take,
    _remove_take,
)
