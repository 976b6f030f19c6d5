"""What becomes of a queued generation: a file beside the project, and a take."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from editor.engine.generate.clip import GeneratedClip
from editor.engine.generate.places import media_folder
from editor.model.generation.removal import asks_for_removal
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.take import QueuedGeneration, QueuedId, Shot, Take, TakeId
from editor.model.media import MediaReference
from editor.model.pool.takes import next_take_number
from editor.model.project import Project

_PICTURES = (GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE)
_CLIP, _PICTURE, _EXACT = _SUFFIXES = (".mp4", ".png", ".mkv")
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*%]+')
_LONGEST_NAME = 60


def result_path(
    project_path: Path, name: str, queued: QueuedId, request: GenerationRequest
) -> Path:
    """The file that a queued generation becomes, by a name that no other one has."""
    if asks_for_removal(request):
        suffix = _PICTURE if request.frames == 1 else _EXACT
    else:
        suffix = _PICTURE if request.kind in _PICTURES and request.frames == 1 else _CLIP
    return media_folder(project_path) / f"{file_name(name)} {queued[:8]}{suffix}"


def result_in(folder: Path, queued: QueuedId) -> Path | None:
    """The file that was made of a queued generation, whatever its shot was called then."""
    found = (path for suffix in _SUFFIXES for path in folder.glob(f"* {queued[:8]}{suffix}"))
    return next(found, None)


def file_name(name: str) -> str:
    """`name` as far as every system takes it for a file's."""
    plain = " ".join(_UNFIT.sub(" ", name).split()).strip(". ")
    return plain[:_LONGEST_NAME].rstrip(". ") or "Shot"


def media_of(project: Project, shot: Shot, clip: GeneratedClip, bin: str) -> MediaReference:
    """The result as media of the project, called after its shot."""
    name = f"{shot.name} {next_take_number(project, shot.id)}"
    return replace(clip.media, name=name, bin=bin)


def take_of(queued: QueuedGeneration, clip: GeneratedClip, id: TakeId) -> Take:
    return Take(
        id,
        queued.shot,
        clip.media.id,
        queued.request,
        clip.model_version,
        clip.device,
        datetime.now(UTC).isoformat(timespec="seconds"),
        round(clip.seconds, 3),
        queued.parent,
        queued.is_draft,
    )
