"""Which media a project shows or sounds, and which lie there unused."""

from __future__ import annotations

from collections.abc import Iterator

from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.timeline import Clip, MediaSource, Track


def used_media(project: Project) -> frozenset[MediaId]:
    """The media of all clips of all sequences, hidden and nested ones too."""
    return frozenset(media for _, track in project.tracks() for media in media_on(track))


def media_on(track: Track) -> Iterator[MediaId]:
    """The media of each clip of a track, in its order."""
    for item in track.items:
        if isinstance(item, Clip) and isinstance(item.source, MediaSource):
            yield item.source.media
