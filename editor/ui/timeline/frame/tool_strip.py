"""The tools of the clip area and its switches, as a strip at its side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from editor.ui.studio import Studio
from editor.ui.theme.metrics import ICON
from editor.ui.theme.theme import current_theme
from editor.ui.timeline.gesture import Tool
from editor.ui.timeline.tools.toolbox import TOOLS, tool_named
from editor.ui.timeline.view import TimelineView

_FIRST = "tool.select"


class ToolStrip(QToolBar):
    """One tool at a time is chosen. What has no room is behind the button at the end."""

    def __init__(self, studio: Studio, view: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._view = studio, view
        self._made: dict[str, Tool] = {}
        self.setOrientation(Qt.Orientation.Vertical)
        self.setMovable(False)
        self.setFloatable(False)
        side = current_theme().px(ICON)
        self.setIconSize(QSize(side, side))
        self.setAccessibleName(self.tr("Timeline tools"))
        self._group = QActionGroup(self)
        for command in TOOLS:
            action = studio.actions.action(command)
            self._group.addAction(action)
            self.addAction(action)
            studio.actions.connect_to(command, partial(self._on_command, command))
        self.addSeparator()
        for command in ("timeline.snapping", "timeline.linked_selection"):
            self.addAction(studio.actions.action(command))
        rest = self.findChild(QToolButton, "qt_toolbar_ext_button")
        assert isinstance(rest, QToolButton)
        rest.setAccessibleName(self.tr("More tools"))
        rest.setToolTip(self.tr("<b>More tools</b><br>Those that have no room here."))
        self.choose(_FIRST)

    def choose(self, command: str) -> None:
        """Work with another tool, as if it had been clicked."""
        self._studio.actions.action(command).setChecked(True)
        if command not in self._made:
            self._made[command] = tool_named(command, self._view.surface, self._studio)
        self._view.set_tool(self._made[command])

    def _on_command(self, command: str, checked: bool) -> None:
        if checked:
            self.choose(command)
