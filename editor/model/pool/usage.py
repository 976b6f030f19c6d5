"""Which media a project uses, and which lie there unused."""

from __future__ import annotations

from editor.model.media import MediaId
from editor.model.pool.takes import media_of_shots
from editor.model.project import Project


def used_media(project: Project) -> frozenset[MediaId]:
    """The media of all clips of all sequences, hidden and nested ones too, and those that shots
    are made from."""
    return media_of_shots(project).union(*(track.media for _, track in project.tracks()))
