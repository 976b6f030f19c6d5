"""The frame of every popover: a heading, rows of fields, one button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme

_WIDTH = 264


class Popover(QFrame):
    """`rows` takes the fields; `accept` is what Enter and the button do."""

    def __init__(self, heading: str, does: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        theme = current_theme()
        self.setObjectName("popover")
        self.setAccessibleName(heading)
        title = QLabel(heading, self)
        title.setFont(theme.font(TypeSize.HEADING, bold=True))
        self.button = QPushButton(does, self)
        self.button.setDefault(True)
        self.button.setAccessibleName(does)
        self.button.clicked.connect(self.accept)
        self.rows = QFormLayout()
        self.rows.setHorizontalSpacing(theme.px(Space.M))
        self.rows.setVerticalSpacing(theme.px(Space.S))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.M)] * 4)
        column.setSpacing(theme.px(Space.M))
        column.addWidget(title)
        column.addLayout(self.rows)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.px(_WIDTH))

    def dim(self, text: str) -> QLabel:
        """The name of a row."""
        label = QLabel(text, self)
        label.setProperty("tone", "dim")
        return label

    def accept(self) -> None:
        """Do what is set, and close."""
        self.close()

    def open_at(self, place: QPoint) -> None:
        """Open near a point of the screen, within it, with the first field ready to type."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(max(place.x(), screen.left()), screen.right() - self.width())
        y = min(max(place.y(), screen.top()), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
