"""A row of controls that leaves out the least needed where it is too narrow for all."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget


class FlowRow(QWidget):
    """Three groups: at the left, in the middle, at the right. What is added with a higher `rank`
    goes first when there is no room; rank 0 stays."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranks: list[tuple[int, QWidget]] = []
        self._unwanted: set[QWidget] = set()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(spacing, 0, spacing, 0)
        self._layout.setSpacing(0)
        self._groups = []
        for number in range(3):
            group = QHBoxLayout()
            group.setSpacing(2)
            if number:
                self._layout.addStretch(1)
            self._layout.addLayout(group)
            self._groups.append(group)
        self._spacing = spacing
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add_left(self, widget: QWidget, rank: int = 0) -> None:
        self._add(0, widget, rank)

    def add_middle(self, widget: QWidget, rank: int = 0) -> None:
        self._add(1, widget, rank)

    def add_right(self, widget: QWidget, rank: int = 0) -> None:
        self._add(2, widget, rank)

    def set_wanted(self, widget: QWidget, wanted: bool) -> None:
        """Whether `widget` is shown at all, where there is room."""
        (self._unwanted.discard if wanted else self._unwanted.add)(widget)
        self.adapt()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.adapt()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.adapt()

    def adapt(self) -> None:
        """Show as much as there is room for; to be called when a control has another width."""
        room = self.width() - 4 * self._spacing
        for rank, widget in sorted(self._ranks, key=lambda pair: pair[0]):
            if widget in self._unwanted:
                widget.hide()
                continue
            wide = max(widget.sizeHint().width(), widget.minimumWidth()) + 2
            room -= wide
            widget.setVisible(rank == 0 or room >= 0)
            if rank and room < 0:
                room += wide

    def _add(self, group: int, widget: QWidget, rank: int) -> None:
        self._groups[group].addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ranks.append((rank, widget))
