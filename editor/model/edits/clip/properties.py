"""What a clip has besides parameters: its name, whether it shows, how it fits and mixes."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.clip.change import changed_clip
from editor.model.edits.errors import EditError
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId, TitleSource
from editor.model.titles.title import Title
from editor.model.transform import BlendMode, Fit


def rename_clip(project: Project, sequence_id: SequenceId, item: ItemId, name: str) -> Project:
    """Raises EditError for a locked track or an unknown clip."""
    return changed_clip(project, sequence_id, item, lambda clip: replace(clip, name=name))


def set_enabled(project: Project, sequence_id: SequenceId, item: ItemId, enabled: bool) -> Project:
    """Whether the clip is seen and heard. Raises EditError as `rename_clip`."""
    return changed_clip(project, sequence_id, item, lambda clip: replace(clip, enabled=enabled))


def set_blend_mode(
    project: Project, sequence_id: SequenceId, item: ItemId, blend_mode: BlendMode
) -> Project:
    """Raises EditError as `rename_clip`."""
    return changed_clip(
        project, sequence_id, item, lambda clip: replace(clip, blend_mode=blend_mode)
    )


def set_fit(project: Project, sequence_id: SequenceId, item: ItemId, fit: Fit) -> Project:
    """Raises EditError as `rename_clip`."""

    def fitted(clip: Clip) -> Clip:
        return replace(clip, transform=replace(clip.transform, fit=fit))

    return changed_clip(project, sequence_id, item, fitted)


def set_title(project: Project, sequence_id: SequenceId, item: ItemId, title: Title) -> Project:
    """Another text, or another look, for a title clip; see `with_title`.

    Raises:
        EditError: the clip is no title, there is no such clip, or it is on a locked track.
    """

    def titled(clip: Clip) -> Clip:
        if not isinstance(clip.source, TitleSource):
            raise EditError(f"“{clip.name}” is no title: it has no text.")
        return with_title(clip, title)

    return changed_clip(project, sequence_id, item, titled)


def with_title(clip: Clip, title: Title) -> Clip:
    """The title clip with another title; unless it was given a name of its own, called by it."""
    assert isinstance(clip.source, TitleSource)
    name = title.name if clip.name == clip.source.title.name else clip.name
    return replace(clip, name=name, source=TitleSource(title))
