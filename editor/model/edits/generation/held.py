"""Frames of a removal that are held as they are: pictures that are the truth there."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.generation.shots import set_request
from editor.model.edits.project.media import add_media
from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import ShotId
from editor.model.media import MediaId, MediaReference
from editor.model.pool.usage import used_media
from editor.model.project import Project


def held_on(request: GenerationRequest) -> dict[int, MediaId]:
    """The pictures that are held, by frame of the request."""
    keys = (each for each in request.sources if each.role is SourceRole.KEYFRAME)
    return {each.frame: each.media for each in keys}


def hold(
    project: Project,
    shot: ShotId,
    request: GenerationRequest,
    frame: int,
    picture: MediaReference,
) -> Project:
    """Lets the shot ask for `request` with a picture held on a frame, in place of one that is. A
    picture that nothing refers to any more leaves the project; its file stays.

    Raises:
        EditError: there is no such shot.
    """
    there = next((each for each in project.media if each.path == picture.path), None)
    if there is None:
        project = add_media(project, picture)
    key = InputSource(SourceRole.KEYFRAME, (there or picture).id, frame=frame)
    return _with(project, shot, request, frame, (key,))


def let_go(project: Project, shot: ShotId, request: GenerationRequest, frame: int) -> Project:
    """Lets the shot ask for `request` without what is held on a frame.

    Raises:
        EditError: there is no such shot.
    """
    return _with(project, shot, request, frame, ())


def _with(
    project: Project,
    shot: ShotId,
    request: GenerationRequest,
    frame: int,
    keys: tuple[InputSource, ...],
) -> Project:
    gone = held_on(request).get(frame)
    others = (
        each
        for each in request.sources
        if each.role is not SourceRole.KEYFRAME or each.frame != frame
    )
    project = set_request(project, shot, replace(request, sources=(*others, *keys)))
    if gone is None or gone in used_media(project) or _is_of_take(project, gone):
        return project
    return replace(project, media=tuple(each for each in project.media if each.id != gone))


def _is_of_take(project: Project, media: MediaId) -> bool:
    return any(source.media == media for take in project.takes for source in take.request.sources)
