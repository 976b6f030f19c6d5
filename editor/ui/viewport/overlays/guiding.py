"""The guides of the open sequence, kept in the project."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from editor.model.canvas.guides import Cause, Guide
from editor.model.edits.project.guides import add_guide, set_guides
from editor.model.timeline import GuideLine
from editor.ui.studio import Studio
from editor.ui.viewport.overlays.lines import LinesLayer


class Guiding(QObject):
    """Lines that are pulled out of the rulers of `lines`, moved and thrown back are edits; what
    the project says stands on the picture."""

    def __init__(self, studio: Studio, lines: LinesLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._actions, self._lines = studio.session, studio.actions, lines
        for command, method in (
            ("view.add_upright_guide", self.add_upright),
            ("view.add_level_guide", self.add_level),
            ("view.clear_guides", self.clear),
        ):
            studio.actions.connect_to(command, method)
        lines.guides_chosen.connect(self._on_chosen)
        self._session.document.changed.connect(self._follow)
        self._session.sequence_changed.connect(self._follow)
        self._follow()

    def shown(self) -> tuple[Guide, ...]:
        """What a drag on the picture snaps to."""
        return self._lines.shown_guides

    def add_upright(self) -> None:
        self._add(0)

    def add_level(self) -> None:
        self._add(1)

    def clear(self) -> None:
        sequence = self._session.sequence
        if sequence is not None:
            self._session.edit(
                self.tr("Clear guides"), lambda project: set_guides(project, sequence.id, ())
            )

    def _add(self, axis: int) -> None:
        """In the middle, from where it can be dragged."""
        sequence = self._session.sequence
        if sequence is None:
            return
        guide = GuideLine(axis, (sequence.width, sequence.height)[axis] / 2)
        self._lines.set_help(replace(self._lines.help, guides=True))
        self._session.edit(
            self.tr("Add guide"), lambda project: add_guide(project, sequence.id, guide)
        )
        self._actions.set_checked("view.own_guides", True)

    def _on_chosen(self, guides: tuple[Guide, ...]) -> None:
        sequence = self._session.sequence
        if sequence is None:
            return
        if len(guides) > len(sequence.guides):
            label = self.tr("Add guide")
        elif len(guides) < len(sequence.guides):
            label = self.tr("Remove guide")
        else:
            label = self.tr("Move guide")
        lines = [GuideLine(guide.axis, guide.at) for guide in guides]
        if not self._session.edit(label, lambda of: set_guides(of, sequence.id, lines)):
            self._follow()
        self._actions.set_checked("view.own_guides", self._lines.help.guides)

    def _follow(self) -> None:
        sequence = self._session.sequence
        lines = sequence.guides if sequence is not None else ()
        guides = tuple(Guide(line.axis, line.at, Cause.GUIDE) for line in lines)
        if not self._lines.is_held and guides != self._lines.guides:
            self._lines.set_guides(guides)
        self._actions.set_enabled(
            "view.clear_guides", bool(guides), self.tr("There are no guides.")
        )
