"""The painting tools, one below the other, beside the picture."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.session.generation.painting import Tool
from editor.ui.generate.tools.commands import PaintCommands
from editor.ui.painting.strip import ToolStrip
from editor.ui.studio import Studio

_COMMANDS = (
    *(f"paint.{tool}" for tool in Tool),
    *("paint.new_region", "paint.preview", "tool.hand"),
)
_PARTED = ("paint.arrow", "paint.new_region")  # a little room above these


class PaintStrip(ToolStrip):
    """There in the workspace for generating, unless generation is hidden."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio.actions, _COMMANDS, _PARTED, parent)
        self._studio = studio
        self.setAccessibleName(self.tr("Painting tools"))
        self.commands = PaintCommands(studio, self)
        self.commands.settled.timeout.connect(self._show)
        studio.preferences.changed.connect(self._show)
        self._show()

    def _show(self, *_: object) -> None:
        hides = self._studio.preferences.settings.hide_generation
        here = self._studio.actions.action("workspace.generate").isChecked()
        self.setVisible(here and not hides)
