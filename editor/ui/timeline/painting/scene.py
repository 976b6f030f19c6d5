"""What the timeline shows, apart from where it is scrolled to."""

from __future__ import annotations

from dataclasses import dataclass

from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.timeline import ItemId, MarkerId, TransitionId

NOTHING: frozenset[ItemId] = frozenset()
NO_MEDIA: frozenset[MediaId] = frozenset()


@dataclass(frozen=True, slots=True)
class Scene:
    """`moved` are the items that a gesture makes; `missing` the media that cannot be read now,
    `proxied` those that have a stand-in, `generated` those that are takes."""

    project: Project
    sequence: Sequence
    selected: frozenset[ItemId] = NOTHING
    gap: ItemId | None = None
    transition: TransitionId | None = None
    moved: frozenset[ItemId] = NOTHING
    missing: frozenset[MediaId] = NO_MEDIA
    proxied: frozenset[MediaId] = NO_MEDIA
    marker: MarkerId | None = None
    generated: frozenset[MediaId] = NO_MEDIA
