"""A button that shows an icon and says its name to whoever points at it or listens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import ICON
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token


class IconButton(QToolButton):
    """`name` is its accessible name, and its tooltip until it is given another."""

    def __init__(
        self, drawing: str, name: str, parent: QWidget | None = None, tint: Token | None = None
    ) -> None:
        super().__init__(parent)
        _make_plain(self)
        self.set_drawing(drawing, name, tint)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            side = current_theme().px(ICON)
            self.setIconSize(QSize(side, side))

    def set_drawing(self, drawing: str, name: str, tint: Token | None = None) -> None:
        """Show another icon, with another name."""
        self.setIcon(icon(drawing, tint))
        self.setAccessibleName(name)
        self.setToolTip(name)


def action_button(action: QAction, parent: QWidget | None = None) -> QToolButton:
    """An icon button that does `action` and follows its state, words and keys."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    _make_plain(button)
    button.setAccessibleName(action.text().replace("&", ""))
    return button


def _make_plain(button: QToolButton) -> None:
    """Only its icon, and focus by Tab alone, so that a click leaves it where it was."""
    side = current_theme().px(ICON)
    button.setIconSize(QSize(side, side))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
