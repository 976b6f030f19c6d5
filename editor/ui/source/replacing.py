"""Puts what is open in the source monitor in the place of what the selected clips show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.model.edits.clip.source import replace_source
from editor.ui.dragging.drag import DraggedMedia
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject


class ReplaceCommand(Subject):
    """From the source's in point on; clips keep their place, their length and all else."""

    def __init__(
        self, studio: Studio, part: Callable[[], DraggedMedia | None], parent: QObject
    ) -> None:
        super().__init__(studio, parent)
        self._part = part
        self.actions.connect_to("clip.replace_source", self.replace)
        self.refresh()

    def refresh(self) -> None:
        if self._part() is None:
            reason = self.tr("Open a clip in the source monitor.")
        else:
            reason = self.tr("Select the clip on the timeline that is to show it.")
        possible = self._part() is not None and bool(self.clips())
        self.actions.set_enabled("clip.replace_source", possible, reason)

    def replace(self) -> None:
        part, items = self._part(), [clip.id for clip in self.clips()]
        if part is None or not items:
            return
        linked, new_id = self.linked, self.session.new_id
        self.edit(
            self.tr("Replace with source"),
            lambda of, id: replace_source(
                of, id, items, part.media, part.start, linked=linked, new_id=new_id
            ),
        )
