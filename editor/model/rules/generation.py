"""What holds for requests, and for the shots, the queue and the takes of every project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields
from itertools import chain, pairwise

from editor.model.curves import Animated, Curve
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import MOST_STARS
from editor.model.project import Project


def request_problem(request: GenerationRequest) -> str | None:
    """What no model could make anything of, as a sentence; None if there is nothing such."""
    return next(_request_problems(request), None)


def generation_violations(project: Project) -> Iterator[str]:
    """What is wrong with shots, queue and takes, a sentence each.

    The media of a take are in the project; those that its request was made from need not be.
    """
    shots = {each.id for each in project.shots}
    takes = {each.id for each in project.takes}
    for queued in project.queue:
        if queued.shot not in shots:
            yield "A queued generation belongs to no shot."
    for take in project.takes:
        if take.shot not in shots:
            yield "A take belongs to no shot."
        if project.media_reference(take.media) is None:
            yield "The media of a take is not in the project."
        if not 0 <= take.rating <= MOST_STARS:
            yield f"A take has {take.rating} stars."
    for made in chain(project.queue, project.takes):
        if made.parent is not None and made.parent not in takes:
            yield "The take that another one is a variation of is not in the project."
    if _has_twins(take.media for take in project.takes):
        yield "Two takes are one media."
    for each in chain(project.shots, project.queue, project.takes):
        problem = request_problem(each.request)
        if problem is not None:
            yield problem


def _request_problems(request: GenerationRequest) -> Iterator[str]:
    if request.width < 1 or request.height < 1 or request.frames < 1 or request.rate <= 0:
        yield "What is generated needs a width, a height, a length and a rate above zero."
    starts = [each.start for each in request.prompts.prompts]
    if starts != sorted(set(starts)) or request.prompts.blend < 0:
        yield "Prompts follow each other in time, one a frame at most."
    if _has_twins(name for name, _ in request.options):
        yield "An option of a model is set twice."
    if _has_twins(each.id for each in request.adapters):
        yield "An adapter of a model is chosen twice."
    regions = request.brush.regions
    if _has_twins(each.id for each in regions):
        yield "Two regions of the motion brush are one."
    for region in regions:
        seconds = [each.seconds for each in region.path]
        if seconds != sorted(set(seconds)):
            yield f"The path of the region “{region.name}” is not in order of time."
        curves = region.velocity, region.proximity, region.ambient, region.rotation
        if not all(map(_is_in_order, curves)):
            yield f"A curve of the region “{region.name}” is not in order of time."
    moves = (getattr(request.camera, each.name) for each in fields(request.camera))
    if not all(map(_is_in_order, moves)):
        yield "A move of the camera is not in order of time."


def _is_in_order(animated: Animated) -> bool:
    if not isinstance(animated, Curve):
        return True
    keys = animated.keyframes
    return bool(keys) and all(a.frame < b.frame for a, b in pairwise(keys))


def _has_twins(ids: Iterable[str]) -> bool:
    return any(count > 1 for count in Counter(ids).values())
