"""Tools, one below the other, beside the picture."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from editor.ui.commands.actions import Actions
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import action_button

_SIDE = ICON + 2 * 6  # of a button


class ToolStrip(QWidget):
    """A button for each of `commands`; those that are `parted` begin anew, with a little room
    above."""

    def __init__(
        self,
        actions: Actions,
        commands: tuple[str, ...],
        parted: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._commands, self._parted = commands, parted
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[theme.px(Space.XS)] * 4)
        self._grid.setSpacing(theme.px(2))
        self.buttons = tuple(self._button(actions, each) for each in commands)
        self._columns = 0
        self._fold(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the picture is low, the tools stand in two columns."""
        super().resizeEvent(event)
        theme = current_theme()
        step = theme.px(_SIDE) + self._grid.spacing()
        room = (
            event.size().height() - 2 * theme.px(Space.XS) - len(self._parted) * theme.px(Space.S)
        )
        self._fold(1 if len(self.buttons) * step <= room else 2)

    def minimumSizeHint(self) -> QSize:
        """Low: the picture decides how high both are."""
        return QSize(self._grid.minimumSize().width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), theme.colour(Token.BG_PANEL))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour(Token.LINE))

    def _fold(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
            self._grid.setRowMinimumHeight(row, 0)
        row, column = -1, columns - 1
        for command, button in zip(self._commands, self.buttons, strict=True):
            if command in self._parted:
                row, column = row + 1, columns - 1
                self._grid.setRowMinimumHeight(row, current_theme().px(Space.S))
            row, column = (row + 1, 0) if column == columns - 1 else (row, column + 1)
            self._grid.addWidget(button, row, column)
        self._grid.setRowStretch(row + 1, 1)

    def _button(self, actions: Actions, command: str) -> QToolButton:
        button = action_button(actions.action(command), self)
        side = current_theme().px(_SIDE)
        button.setFixedSize(side, side)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
