"""A button that shows an icon and says its name to whoever points at it or listens."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
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
        self.setIcon(icon(drawing, tint))
        self._plain()
        self.setAccessibleName(name)
        self.setToolTip(name)

    def _plain(self) -> None:
        side = current_theme().px(ICON)
        self.setIconSize(QSize(side, side))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_drawing(self, drawing: str, name: str, tint: Token | None = None) -> None:
        """Show another icon, with another name."""
        self.setIcon(icon(drawing, tint))
        self.setAccessibleName(name)
        self.setToolTip(name)


def action_button(action: QAction, parent: QWidget | None = None) -> QToolButton:
    """An icon button that does `action` and follows its state, words and keys."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    side = current_theme().px(ICON)
    button.setIconSize(QSize(side, side))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
