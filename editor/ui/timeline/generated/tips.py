"""What the timeline tells of a generated clip under the mouse."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from editor.model.generation.take import Take
from editor.model.pool.takes import take_in_clip, take_number
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, TrackKind
from editor.ui.studio import Studio
from editor.ui.takes.commands import name_of_model
from editor.ui.takes.words import asked_text


def shown_take(project: Project, sequence: Sequence, item: ItemId | None) -> Take | None:
    """The one that a clip with a picture shows."""
    found = None if item is None else sequence.find(item)
    if found is None or found[0].kind is not TrackKind.VIDEO:
        return None
    clip = found[0].items[found[1]]
    return take_in_clip(project, clip) if isinstance(clip, Clip) else None


def take_tip(studio: Studio, item: ItemId | None) -> str:
    """Which take of which shot it is, and what was asked for, as rich text; empty: none."""
    project, sequence = studio.session.project, studio.session.sequence
    if sequence is None or studio.preferences.settings.hide_generation:
        return ""
    take = shown_take(project, sequence, item)
    if take is None:
        return ""
    lines = [f"<b>{escape(take_text(project, take))}</b>"]
    lines += [escape(each) for each in (asked_text(take.request),) if each]
    lines.append(escape(name_of_model(studio, take.request.model)))
    return "<br>".join(lines)


def take_text(project: Project, take: Take) -> str:
    """`Take 3 of Coffee, draft`"""
    shot = project.shot(take.shot)
    said = QCoreApplication.translate("timeline", "Take {number} of {shot}")
    if take.is_draft:
        said = QCoreApplication.translate("timeline", "Take {number} of {shot}, draft")
    return said.format(number=take_number(project, take), shot="" if shot is None else shot.name)
