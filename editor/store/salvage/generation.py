"""Shots, the queue and takes of a damaged file, brought to fit what else is left."""

from __future__ import annotations

from dataclasses import replace

from editor.model.generation.take import Shot
from editor.model.project import Project
from editor.model.rules.generation import request_problem


def generations_within_rules(project: Project) -> tuple[Project, list[str]]:
    """The project with what is generated made whole, and a sentence for each loss.

    A shot that is lost is made anew from a take of it, or from what was queued for it.
    """
    losses: list[str] = []
    media = {each.id for each in project.media}
    shots = {each.id: each for each in project.shots if request_problem(each.request) is None}
    takes = {}
    for take in project.takes:
        if take.media in media and request_problem(take.request) is None:
            takes.setdefault(take.media, take)
    queue = tuple(each for each in project.queue if request_problem(each.request) is None)
    lost = len(project.takes) - len(takes), len(project.queue) - len(queue)
    if lost[0]:
        losses.append(f"{lost[0]} of the takes, whose media or request is lost.")
    if lost[1]:
        losses.append(f"{lost[1]} of what was to be generated.")
    for each in (*takes.values(), *queue):
        if each.shot not in shots:
            name = f"Recovered shot {len(shots) + 1}"
            shots[each.shot] = Shot(each.shot, name, each.request)
            losses.append(f"A shot, now “{name}”, as one of its takes was asked for.")
    known = {each.id for each in takes.values()}
    made = tuple(
        each if each.parent in known else replace(each, parent=None) for each in takes.values()
    )
    queue = tuple(each if each.parent in known else replace(each, parent=None) for each in queue)
    return replace(project, shots=tuple(shots.values()), takes=made, queue=queue), losses
