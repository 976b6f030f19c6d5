"""Which media a project shows or sounds, and which lie there unused."""

from __future__ import annotations

from editor.model.media import MediaId
from editor.model.project import Project


def used_media(project: Project) -> frozenset[MediaId]:
    """The media of all clips of all sequences, hidden and nested ones too."""
    return frozenset[MediaId]().union(*(track.media for _, track in project.tracks()))
