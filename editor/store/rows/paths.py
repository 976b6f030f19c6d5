"""Paths of files: absolute in memory, relative to the project file's folder if they are near it."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

_STEPS_UP = 2  # files at most this many folders above the project file count as near it


def relative_path(path: str, folder: Path) -> str | None:
    """`path` from `folder` on, with "/" on every system; None if it is not near, or no path.

    Only if the very same text comes back from it.
    """
    if not Path(path).is_absolute():
        return None
    try:
        relative = Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return None
    ups = PurePath(relative).parts.count("..")
    near = ups <= _STEPS_UP and ups < len(folder.parts) - 1
    return relative if near and absolute_path(relative, folder) == path else None


def absolute_path(relative: str, folder: Path) -> str:
    return os.path.normpath(folder / relative)
