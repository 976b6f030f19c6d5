"""Bins made, renamed, moved and taken away."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.media import MediaId
from editor.model.pool.bins import SEPARATOR, bins, is_within, joined, name_of, parent_of, tidy_path
from editor.model.project import Project


def add_bin(project: Project, path: str) -> Project:
    """Makes a bin, and those around it that are not there yet.

    Raises:
        EditError: it has no name, or is there already.
    """
    path = tidy_path(path)
    if not path:
        raise EditError("A bin needs a name.")
    if path in bins(project):
        raise EditError(f"There is a bin “{path}” already. Choose another name.")
    return replace(project, bins=(*project.bins, path))


def rename_bin(project: Project, path: str, name: str) -> Project:
    """Calls a bin something else; all that lies in it goes along.

    Raises:
        EditError: the name is empty, names a bin within a bin, or is taken.
    """
    name = name.strip()
    if not name or SEPARATOR in name:
        raise EditError(f"A bin's name is not empty and has no “{SEPARATOR}” in it.")
    return _moved(project, path, joined(parent_of(path), name))


def move_bin(project: Project, path: str, into: str) -> Project:
    """Puts a bin with all that lies in it into another; the empty path: into none.

    Raises:
        EditError: it would lie in itself, or there is one of its name.
    """
    if into and is_within(into, path):
        raise EditError(f"“{path}” cannot be put into itself.")
    return _moved(project, path, joined(into, name_of(path)))


def remove_bin(project: Project, path: str) -> Project:
    """Takes a bin away; what lies in it goes to the bin around it.

    Raises:
        EditError: there is none.
    """
    _require(project, path)
    inside = [each for each in bins(project) if is_within(each, path) and each != path]
    for each in sorted(inside, key=lambda each: each.count(SEPARATOR)):
        there = joined(parent_of(path), each[len(path) + 1 :])
        project = _renamed(project, each, there)
    return _renamed(project, path, parent_of(path))


def put_into_bin(project: Project, media: Collection[MediaId], path: str) -> Project:
    """Puts media into a bin, which is made if it is not there; the empty path is none."""
    path = tidy_path(path)
    wanted = frozenset(media)
    each = (replace(old, bin=path) if old.id in wanted else old for old in project.media)
    return _keeping_bins(project, replace(project, media=tuple(each)))


def _moved(project: Project, path: str, there: str) -> Project:
    _require(project, path)
    if path == there:
        return project
    if there in bins(project):
        raise EditError(f"There is a bin “{there}” already. Choose another name.")
    return _renamed(project, path, there)


def _renamed(project: Project, path: str, there: str) -> Project:
    """Everything in `path` is in `there` now."""

    def moved(old: str) -> str:
        if not is_within(old, path):
            return old
        return tidy_path(there + old[len(path) :])

    media = tuple(
        replace(each, bin=moved(each.bin)) if is_within(each.bin, path) else each
        for each in project.media
    )
    made = dict.fromkeys(moved(each) for each in project.bins)
    after = replace(project, media=media, bins=tuple(each for each in made if each))
    return _keeping_bins(project, after, but=path)


def _keeping_bins(before: Project, after: Project, but: str = "\0") -> Project:
    """A bin that has lost its last media stays, as an empty one."""
    lost = [each for each in bins(before) if each not in bins(after) and not is_within(each, but)]
    return replace(after, bins=(*after.bins, *lost)) if lost else after


def _require(project: Project, path: str) -> None:
    if path not in bins(project):
        raise EditError(f"There is no bin “{path}” in this project.")
