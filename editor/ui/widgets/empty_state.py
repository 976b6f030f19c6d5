"""What a panel shows while there is nothing in it: what it is for and how to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.ui.icons.icon import draw_icon
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_SIDE = 32


class EmptyState(QWidget):
    """A drawing, what is missing, what to do, and a button that does it where there is one."""

    asked = Signal()

    def __init__(
        self,
        drawing: str,
        title: str,
        text: str,
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(Space.S))
        column.setContentsMargins(*[theme.px(Space.L)] * 4)
        column.addStretch(2)
        column.addWidget(_Drawing(drawing, self), 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = _line(title, "heading", self)
        self._text = _line(text, "dim", self)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.button = QPushButton(button, self)
        self.button.setVisible(bool(button))
        self.button.setToolTip(f"<b>{button}</b><br>{text}")
        self.button.clicked.connect(self.asked)
        column.addSpacing(theme.px(Space.XS))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_words(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)


class _Drawing(QWidget):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._name, self.rect(), Token.TEXT_OFF)


def _line(text: str, tone: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
