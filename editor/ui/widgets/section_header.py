"""The heading of a part of a panel: folds what is below it, and resets it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton


class SectionHeader(QWidget):
    """Folds `body`. What stands at the right, before Reset, is added by `add`."""

    reset = Signal()
    folded_changed = Signal(bool)

    def __init__(
        self,
        title: str,
        body: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        can_reset: bool = False,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._body = body
        self.setFixedHeight(theme.px(ROW))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(Space.XS))
        self._title = QToolButton(self)
        self._title.setObjectName("sectionTitle")
        self._title.setText(title)
        self._title.setFont(theme.font(bold=True))
        self._title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._title.setAutoRaise(True)
        self._title.setMinimumWidth(theme.px(2 * ROW))
        self._title.setAccessibleName(title)
        self._title.setToolTip(self.tr("Folds or unfolds this part."))
        self._title.clicked.connect(self._turn)
        self._reset = IconButton("reset", self.tr("Reset"), self, Token.TEXT_DIM)
        self._reset.setToolTip(self.tr("Gives everything in this part its first value."))
        self._reset.setVisible(can_reset)
        self._reset.clicked.connect(self.reset)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self._reset)
        self._folded = False
        self._show()

    @property
    def is_folded(self) -> bool:
        return self._folded

    def set_folded(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            self._show()
            self.folded_changed.emit(folded)

    def set_can_reset(self, can_reset: bool) -> None:
        self._reset.setVisible(can_reset)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setAccessibleName(title)

    def add(self, widget: QWidget) -> None:
        self._row.insertWidget(self._row.count() - 1, widget)

    def _turn(self) -> None:
        self.set_folded(not self._folded)

    def _show(self) -> None:
        drawing = "chevron-right" if self._folded else "chevron-down"
        self._title.setIcon(icon(drawing, Token.TEXT_DIM))
        state = self.tr("folded") if self._folded else self.tr("unfolded")
        self._title.setAccessibleDescription(state)
        if self._body is not None:
            self._body.setVisible(not self._folded)
