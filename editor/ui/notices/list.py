"""All notices, the newest first, in a small window above the bottom line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.session.notices import Notice, Notices
from editor.ui.notices.entry import NoticeEntry
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_WIDTH, _HEIGHT, _HEAD = 460, 420, 72


class NoticeList(QFrame):
    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Notices"))
        self._notices = notices
        heading = QLabel(self.tr("Notices"), self)
        heading.setProperty("tone", "heading")
        self._clear = QPushButton(self.tr("Clear"), self)
        self._clear.setProperty("flat", True)
        self._clear.setToolTip(self.tr("Takes all notices out of the list."))
        self._clear.clicked.connect(notices.clear)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._clear)
        self._empty = QLabel(self.tr("Nothing to tell."), self)
        self._empty.setProperty("tone", "dim")
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(self.tr("Notices"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self._scroll, 1)
        notices.posted.connect(self._refresh)
        notices.withdrawn.connect(self._refresh)
        notices.cleared.connect(self._refresh)

    def pop_up(self, below: QWidget) -> None:
        """Show the list with its lower right corner above `below`."""
        theme = current_theme()
        width = theme.px(_WIDTH)
        self._fill()
        inner = self._scroll.widget()
        needed = 0 if inner is None else inner.heightForWidth(width - 4 * Space.L)
        height = min(theme.px(_HEIGHT), max(0, needed) + theme.px(_HEAD))
        self.resize(width, height)
        corner = below.mapToGlobal(QPoint(below.width(), 0))
        self.show()
        above = corner.y() - self.height() - Space.XS  # as high as it came to be
        self.move(max(0, corner.x() - width), max(0, above))
        self._scroll.setFocus(Qt.FocusReason.PopupFocusReason)

    def entries(self) -> list[NoticeEntry]:
        return self.findChildren(NoticeEntry)

    def _refresh(self, _: Notice | None = None) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        for notice in reversed(self._notices.all):
            entry = NoticeEntry(notice, inner)
            entry.acted.connect(self.hide)
            column.addWidget(entry)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        has_any = bool(self._notices.all)
        self._empty.setVisible(not has_any)
        self._scroll.setVisible(has_any)
        self._clear.setEnabled(has_any)
