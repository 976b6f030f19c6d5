"""How many variations of a take are made, and in what they differ."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_USUAL, _MOST = 3, 16


class MoreLike(QFrame):
    """A small window below what it is for. `wanted` brings the count and whether strengths."""

    wanted = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("More like this"))
        theme = current_theme()
        title = QLabel(self.tr("More like this"), self)
        title.setProperty("tone", "heading")
        self.count = QSpinBox(self)
        self.count.setRange(1, _MOST)
        self.count.setValue(_USUAL)
        self.count.setAccessibleName(self.tr("How many variations"))
        self.count.setToolTip(self.tr("How many variations are made, 1 to 16."))
        self.seeds = QRadioButton(self.tr("Other seeds"), self)
        self.seeds.setToolTip(self.tr("The same asked again; chance falls otherwise."))
        self.strengths = QRadioButton(self.tr("Other strengths"), self)
        self.strengths.setToolTip(self.tr("All that moves does so in turn more and less."))
        self._ways = QButtonGroup(self)
        self.make = QPushButton(self.tr("Make Variations"), self)
        self.make.setProperty("primary", True)
        self.make.setDefault(True)
        self.make.setToolTip(self.tr("Queues them; each becomes a take of this shot."))
        self.make.clicked.connect(self._on_make)
        counted = QHBoxLayout()
        counted.addWidget(QLabel(self.tr("How many"), self), 1)
        counted.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.M)] * 4)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(title)
        column.addLayout(counted)
        for way in (self.seeds, self.strengths):
            self._ways.addButton(way)
            column.addWidget(way)
        column.addWidget(self.make)

    def open(self, place: QPoint, *, by_strength: bool, has_chance: bool) -> None:
        """
        Args:
            place: of its lower left corner, on the screen.
            by_strength: what is proposed.
            has_chance: whether other seeds would change anything.
        """
        self.seeds.setEnabled(has_chance)
        (self.strengths if by_strength else self.seeds).setChecked(True)
        self.adjustSize()
        screen = self.screen().availableGeometry()
        top = place.y() - self.height()
        left = min(place.x(), screen.right() - self.width())
        self.move(max(left, screen.left()), top if top >= screen.top() else place.y())
        self.show()
        self.count.setFocus()
        self.count.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_make()
            return
        super().keyPressEvent(event)

    def _on_make(self) -> None:
        self.hide()
        self.wanted.emit(self.count.value(), self.strengths.isChecked())
