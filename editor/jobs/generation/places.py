"""Where what is made for a project is kept: beside its file, in a folder of its own."""

from __future__ import annotations

import re
from pathlib import Path

from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.take import QueuedId

_PICTURES = (GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE)
_SUFFIXES = (".mp4", ".png")
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*%]+')
_LONGEST_NAME = 60


def media_folder(project_path: Path) -> Path:
    """`trip media` beside `trip.cutaway`."""
    return project_path.with_name(f"{project_path.stem} media")


def result_path(
    project_path: Path, name: str, queued: QueuedId, request: GenerationRequest
) -> Path:
    """The file that a queued generation becomes, by a name that no other one has."""
    is_picture = request.kind in _PICTURES and request.frames == 1
    suffix = _SUFFIXES[is_picture]
    return media_folder(project_path) / f"{file_name(name)} {queued[:8]}{suffix}"


def result_in(folder: Path, queued: QueuedId) -> Path | None:
    """The file that was made of a queued generation, whatever its shot was called then."""
    made = (path for path in folder.glob(f"* {queued[:8]}.*") if path.suffix in _SUFFIXES)
    return next(made, None)


def file_name(name: str) -> str:
    """`name` as far as every system takes it for a file's."""
    plain = " ".join(_UNFIT.sub(" ", name).split()).strip(". ")
    return plain[:_LONGEST_NAME].rstrip(". ") or "Shot"
