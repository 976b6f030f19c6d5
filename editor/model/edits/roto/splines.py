"""The splines of a matte, which are put on its coverage in order."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.roto.mattes import changed_coverage, matte_in
from editor.model.project import Project
from editor.model.roto.matte import Matte, MatteId
from editor.model.roto.splines import Spline, SplineId
from editor.model.rules.roto import spline_problem


def add_spline(
    project: Project, matte: MatteId, spline: Spline, index: int | None = None
) -> Project:
    """Puts a spline on the matte, before number `index` of those it has, else after all.

    Raises:
        EditError: there is no such matte, it is locked, or the spline is no shape.
    """
    _require_shape(spline)

    def added(old: Matte) -> Matte:
        at = len(old.splines) if index is None else index
        return replace(old, splines=(*old.splines[:at], spline, *old.splines[at:]))

    return changed_coverage(project, matte, added)


def replace_spline(project: Project, matte: MatteId, spline: Spline) -> Project:
    """Puts `spline` in place of the one with its id: its keys, its points, how it is put on.

    Raises:
        EditError: there is no such matte or spline, the matte is locked, or the new one is no
            shape.
    """
    _require_shape(spline)
    old = spline_in(project, matte, spline.id)

    def replaced(known: Matte) -> Matte:
        each = (spline if other is old else other for other in known.splines)
        return replace(known, splines=tuple(each))

    return changed_coverage(project, matte, replaced)


def remove_spline(project: Project, matte: MatteId, spline: SplineId) -> Project:
    """Takes a spline off the matte.

    Raises:
        EditError: there is no such matte or spline, or the matte is locked.
    """
    gone = spline_in(project, matte, spline)

    def removed(old: Matte) -> Matte:
        return replace(old, splines=tuple(each for each in old.splines if each is not gone))

    return changed_coverage(project, matte, removed)


def move_spline(project: Project, matte: MatteId, spline: SplineId, index: int) -> Project:
    """Makes the spline number `index` of the matte's.

    Raises:
        EditError: there is no such matte or spline, or the matte is locked.
    """
    chosen = spline_in(project, matte, spline)

    def moved(old: Matte) -> Matte:
        splines = [each for each in old.splines if each is not chosen]
        splines.insert(index, chosen)
        return replace(old, splines=tuple(splines))

    return changed_coverage(project, matte, moved)


def spline_in(project: Project, matte: MatteId, spline: SplineId) -> Spline:
    """The spline, or EditError."""
    known = matte_in(project, matte)
    for each in known.splines:
        if each.id == spline:
            return each
    raise EditError(f"The spline is not in “{known.name}” any more.")


def _require_shape(spline: Spline) -> None:
    problem = spline_problem(spline)
    if problem is not None:
        raise EditError(problem)
