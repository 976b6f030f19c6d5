"""Finds media whose files have gone elsewhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.pictures.image_sequence import ImageSequence, is_pattern
from editor.model.media import MediaReference


def is_missing(media: MediaReference) -> bool:
    """Whether there is nothing where the media was."""
    path = Path(media.path)
    if is_pattern(path):
        return not _has_pictures(path)
    return not path.is_file()


def file_below(folder: Path, media: MediaReference) -> Path:
    """The file, or pattern, of the media's name that is in a folder or in one within it.

    Raises:
        MediaError: there is none, or there are several.
    """
    name = Path(media.path).name or media.name
    found = [place / name for place in _folders(folder) if _is_there(place / name)]
    if len(found) == 1:
        return found[0]
    if found:
        places = ", ".join(map(str, found[:8]))
        raise MediaError(f"“{name}” could be several files: {places}. Relink it to one of them.")
    raise MediaError(f"There is no “{name}” below “{folder}”.")


def _folders(folder: Path) -> Iterator[Path]:
    for place, inner, _ in os.walk(folder):
        inner.sort()
        yield Path(place)


def _is_there(path: Path) -> bool:
    return path.is_file() or (is_pattern(path) and _has_pictures(path))


def _has_pictures(pattern: Path) -> bool:
    try:
        ImageSequence.find(pattern)
    except MediaError:
        return False
    return True
