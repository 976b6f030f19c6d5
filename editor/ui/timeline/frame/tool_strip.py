"""The tools of the clip area and its switches, as a strip at its side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from editor.ui.studio import Studio
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme
from editor.ui.timeline.gesture import Tool
from editor.ui.timeline.tools.toolbox import TOOLS, tool_named
from editor.ui.timeline.view import TimelineView

_FIRST = "tool.select"
_SWITCHES = ("timeline.snapping", "timeline.linked_selection")
_SIDE = ICON + 2 * 5  # of a button
_FEWEST_ROWS = 3


class ToolStrip(QWidget):
    """One tool at a time is chosen. Where the strip is low, it has several columns."""

    def __init__(self, studio: Studio, view: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._view = studio, view
        self._made: dict[str, Tool] = {}
        self._rows = 0
        self.setAccessibleName(self.tr("Timeline tools"))
        theme = current_theme()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[theme.px(Space.XS)] * 4)
        self._grid.setSpacing(theme.px(Space.XS))
        self._group = QActionGroup(self)
        for command in TOOLS:
            self._group.addAction(studio.actions.action(command))
            studio.actions.connect_to(command, partial(self._on_command, command))
        self.buttons = tuple(self._button(each) for each in (*TOOLS, *_SWITCHES))
        self._fold(len(self.buttons))
        self.choose(_FIRST)

    def choose(self, command: str) -> None:
        """Work with another tool, as if it had been clicked."""
        self._studio.actions.action(command).setChecked(True)
        if command not in self._made:
            self._made[command] = tool_named(command, self._view.surface, self._studio)
        self._view.set_tool(self._made[command])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        step = self._step
        self._fold(
            max(_FEWEST_ROWS, (event.size().height() - current_theme().px(Space.XS)) // step)
        )

    def minimumSizeHint(self) -> QSize:
        """The height of a few rows: what is above that makes columns."""
        height = _FEWEST_ROWS * self._step + current_theme().px(Space.XS)
        return QSize(self._grid.minimumSize().width(), height)

    @property
    def _step(self) -> int:
        """From one row to the next."""
        return current_theme().px(_SIDE) + self._grid.spacing()

    def _fold(self, fitting: int) -> None:
        """As few columns as rows that fit make needful, all of about one height."""
        columns = -(-len(self.buttons) // fitting)
        rows = -(-len(self.buttons) // columns)
        if rows == self._rows:
            return
        self._rows = rows
        for number, button in enumerate(self.buttons):
            self._grid.addWidget(button, number % rows, number // rows)
        for row in range(len(self.buttons) + 1):
            self._grid.setRowStretch(row, int(row == rows))

    def _button(self, command: str) -> QToolButton:
        theme, button = current_theme(), QToolButton(self)
        button.setDefaultAction(self._studio.actions.action(command))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key works wherever the focus is
        button.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
        button.setFixedSize(theme.px(_SIDE), theme.px(_SIDE))
        return button

    def _on_command(self, command: str, checked: bool) -> None:
        if checked:
            self.choose(command)
