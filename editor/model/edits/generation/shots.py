"""Shots made, named, changed and taken away."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.generation.takes import remove_takes
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import Shot, ShotId
from editor.model.pool.takes import takes_of
from editor.model.project import Project
from editor.model.rules.generation import request_problem


def free_shot_name(project: Project, pattern: str) -> str:
    """`pattern` with the first `{number}` that makes a name no shot has."""
    taken = {each.name for each in project.shots}
    number = 1
    while pattern.format(number=number) in taken:
        number += 1
    return pattern.format(number=number)


def add_shot(project: Project, shot: Shot) -> Project:
    """
    Raises:
        EditError: there is one of that name, or its request makes no sense.
    """
    name = _checked_name(project, shot, shot.name)
    require_sound(shot.request)
    return replace(project, shots=(*project.shots, replace(shot, name=name)))


def rename_shot(project: Project, shot: ShotId, name: str) -> Project:
    """
    Raises:
        EditError: there is no such shot, the name is empty, or another one has it.
    """
    old = shot_in(project, shot)
    return _with(project, replace(old, name=_checked_name(project, old, name)))


def set_request(project: Project, shot: ShotId, request: GenerationRequest) -> Project:
    """What the shot asks for from now on: brush, camera, prompts, size, options. What is queued
    and what was made keep theirs.

    Raises:
        EditError: there is no such shot, or the request makes no sense.
    """
    old = shot_in(project, shot)
    if request == old.request:
        return project
    require_sound(request)
    return _with(project, replace(old, request=request))


def remove_shot(project: Project, shot: ShotId) -> Project:
    """Takes a shot away, with its takes and what is queued for it. Media that a clip or another
    shot uses stay; files stay where they are.

    Raises:
        EditError: there is no such shot.
    """
    shot_in(project, shot)
    project = replace(
        project,
        shots=tuple(each for each in project.shots if each.id != shot),
        queue=tuple(each for each in project.queue if each.shot != shot),
    )
    return remove_takes(project, [each.id for each in takes_of(project, shot)])


def shot_in(project: Project, shot: ShotId) -> Shot:
    """The shot, or EditError."""
    found = project.shot(shot)
    if found is None:
        raise EditError("The shot is not in the project any more.")
    return found


def require_sound(request: GenerationRequest) -> None:
    """Refuse a request of which no model could make anything."""
    problem = request_problem(request)
    if problem is not None:
        raise EditError(problem)


def _checked_name(project: Project, shot: Shot, name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise EditError("A shot needs a name.")
    if any(each.name == name and each.id != shot.id for each in project.shots):
        raise EditError(f"There is a shot “{name}” already. Choose another name.")
    return name


def _with(project: Project, shot: Shot) -> Project:
    each = (shot if old.id == shot.id else old for old in project.shots)
    return replace(project, shots=tuple(each))
