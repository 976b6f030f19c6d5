"""Takes rated, described and taken away."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.roto.mattes import without_mattes_of
from editor.model.generation.take import MOST_STARS, Take, TakeId
from editor.model.pool.usage import used_media
from editor.model.project import Project
from editor.model.roto.uses import all_with_own_mattes


def rate_take(project: Project, take: TakeId, stars: int) -> Project:
    """Gives a take 0 (none) to 5 stars.

    Raises:
        EditError: there is no such take, or another number is given.
    """
    if not 0 <= stars <= MOST_STARS:
        raise EditError(f"A rating is 0 to {MOST_STARS} stars, not {stars}.")
    return _changed(project, take, lambda each: replace(each, rating=stars))


def note_take(project: Project, take: TakeId, note: str) -> Project:
    """Writes a note on a take, in place of the one that is there. EditError if there is none."""
    return _changed(project, take, lambda each: replace(each, note=note))


def remove_takes(project: Project, takes: Collection[TakeId]) -> Project:
    """Takes them away, and their media from the project where no clip or shot uses it: then it
    is a clip like any other. The files stay where they are.

    Raises:
        EditError: one of them is not there.
    """
    gone = {take_in(project, each).media for each in takes}
    project = without_takes(project, frozenset(takes))
    project = all_with_own_mattes(project)
    gone -= used_media(project)
    project = without_mattes_of(project, frozenset(gone))
    return replace(project, media=tuple(each for each in project.media if each.id not in gone))


def without_takes(project: Project, takes: frozenset[TakeId]) -> Project:
    """The project without these takes; variations of them come from nowhere then."""
    if not takes:
        return project
    return replace(
        project,
        takes=tuple(
            replace(each, parent=None) if each.parent in takes else each
            for each in project.takes
            if each.id not in takes
        ),
        queue=tuple(
            replace(each, parent=None) if each.parent in takes else each for each in project.queue
        ),
    )


def take_in(project: Project, take: TakeId) -> Take:
    """The take, or EditError."""
    found = project.take(take)
    if found is None:
        raise EditError("The take is not in the project any more.")
    return found


def _changed(project: Project, take: TakeId, change: Callable[[Take], Take]) -> Project:
    take_in(project, take)
    each = (change(old) if old.id == take else old for old in project.takes)
    return replace(project, takes=tuple(each))
