"""A button with words that does a command, and says why it cannot where it cannot."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import ICON
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token


class CommandButton(QPushButton):
    """`drawing` is that of the command; `words` may be fewer than its name."""

    def __init__(
        self,
        action: QAction,
        words: str,
        drawing: str,
        parent: QWidget | None = None,
        *,
        is_primary: bool = False,
    ) -> None:
        super().__init__(words, parent)
        self._action, self._words = action, words
        self.setProperty("primary", is_primary)
        self.setIcon(icon(drawing, Token.ON_ACCENT if is_primary else Token.TEXT))
        side = current_theme().px(ICON)
        self.setIconSize(QSize(side, side))
        self.setCheckable(action.isCheckable())
        self.setAccessibleName(action.text().replace("&", "").rstrip(" …"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        why = self._action.statusTip()
        tip = self._action.toolTip()
        self.setToolTip(f"{tip}<br><i>{why}</i>" if why else tip)
        if self.isCheckable() and self.isChecked() != self._action.isChecked():
            self.setChecked(self._action.isChecked())
