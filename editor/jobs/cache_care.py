"""What the cache takes on disk, and how it is emptied. All in it can be made again."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

from editor.model.task import TaskControl

_log = logging.getLogger(__name__)
_IN_USE = frozenset({"theme"})  # small, and worn by the window


def measured(folder: Path) -> Callable[[TaskControl], dict[str, int]]:
    """Work that tells how many bytes each kind of thing takes."""

    def work(task: TaskControl) -> dict[str, int]:
        sizes = {}
        for each in _kinds(folder):
            task.step(0, 1, each.name)
            sizes[each.name] = sum(_size(path) for path in each.rglob("*"))
        return sizes

    return work


def emptied(folder: Path, kind: str) -> Callable[[TaskControl], None]:
    """Work that removes what the cache holds of one kind, a subfolder's name."""

    def work(task: TaskControl) -> None:
        inside = list((folder / kind).iterdir())
        for number, path in enumerate(inside):
            task.step(number, len(inside), kind)
            try:
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
            except OSError as error:  # in use on Windows; the next time takes it
                _log.info("%s stays: %s", path, error)

    return work


def _kinds(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.iterdir() if p.is_dir() and p.name not in _IN_USE)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
