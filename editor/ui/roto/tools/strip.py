"""The tools of mattes, one below the other, beside the picture."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.session.roto.tools import Tool
from editor.ui.painting.strip import ToolStrip
from editor.ui.roto.splines.commands import SplineCommands
from editor.ui.roto.tools.commands import RotoCommands
from editor.ui.studio import Studio

_COMMANDS = (
    *(f"roto.{tool}" for tool in Tool),
    *("roto.subject", "roto.people", "roto.background"),
    *("roto.key", "roto.remove_key", "removal.stamp", "removal.paint"),
)
_PARTED = ("roto.pen", "roto.subject", "roto.key", "removal.stamp")


class RotoStrip(ToolStrip):
    """There in the workspace for mattes."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio.actions, _COMMANDS, _PARTED, parent)
        self._tools = studio.roto.tools
        self.setAccessibleName(self.tr("Tools of mattes"))
        self.commands = RotoCommands(studio, self)
        self.shape_commands = SplineCommands(studio, self)
        self._tools.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._tools.is_on)
