"""Where a project's results lie, and what was found out while they were made."""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path

_MEDIA, _CACHE = " media", "cache"
_log = logging.getLogger(__name__)


def media_folder(project_path: Path) -> Path:
    """`trip media` beside `trip.cutaway`."""
    return project_path.with_name(f"{project_path.stem}{_MEDIA}")


def project_cache(result: Path) -> Path | None:
    """`trip media/cache`, for results that lie in `trip media` beside `trip.cutaway`: all in it can
    be made again. None: the result is no project's."""
    folder = result.absolute().parent
    name = folder.name.removesuffix(_MEDIA)
    is_projects = folder.name != name and folder.with_name(f"{name}.cutaway").is_file()
    return folder / _CACHE if is_projects else None


def carry_cache(project_path: Path, copy: Path) -> None:
    """Give a copy of a project what the project keeps, without taking room where that can be."""
    there, here = (media_folder(each) / _CACHE for each in (project_path, copy))
    try:
        for path in [each for each in there.rglob("*") if each.is_file()]:
            place = here / path.relative_to(there)
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.exists():
                _linked(path, place)
    except OSError as error:  # it is made again when it is needed
        _log.info("%s gets nothing of %s: %s", here, there, error)


def _linked(path: Path, place: Path) -> None:
    try:
        os.link(path, place)
    except OSError:  # another disk, or one without links
        shutil.copy2(path, place)
