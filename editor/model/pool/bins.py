"""Bins: folders of media within a project, named by their path, as in `Day one/Sound`."""

from __future__ import annotations

from collections.abc import Iterator

from editor.model.project import Project

SEPARATOR = "/"


def tidy_path(path: str) -> str:
    """`path` without what names nothing: empty parts and spaces around names."""
    parts = (part.strip() for part in path.split(SEPARATOR))
    return SEPARATOR.join(part for part in parts if part)


def parent_of(path: str) -> str:
    """The bin around a bin; empty for one that lies in none."""
    return path.rpartition(SEPARATOR)[0]


def name_of(path: str) -> str:
    return path.rpartition(SEPARATOR)[2]


def joined(parent: str, name: str) -> str:
    return f"{parent}{SEPARATOR}{name}" if parent else name


def is_within(path: str, outer: str) -> bool:
    """Whether a bin is `outer` or lies in it, at any depth; the empty path is around all."""
    return not outer or path == outer or path.startswith(outer + SEPARATOR)


def bins(project: Project) -> tuple[str, ...]:
    """Every bin, those of media and those around others too, in the order of their names."""
    named = {*project.bins, *(media.bin for media in project.media)}
    return tuple(sorted({each for path in named for each in _with_outer(path)}, key=_in_order))


def free_name(project: Project, parent: str, name: str) -> str:
    """The path of a new bin within `parent`, called `name` or, if there is one, `name 2` …"""
    taken = set(bins(project))
    path, number = joined(parent, name), 2
    while path in taken:
        path, number = joined(parent, f"{name} {number}"), number + 1
    return path


def _with_outer(path: str) -> Iterator[str]:
    while path:
        yield path
        path = parent_of(path)


def _in_order(path: str) -> tuple[tuple[str, str], ...]:
    return tuple((part.casefold(), part) for part in path.split(SEPARATOR))
