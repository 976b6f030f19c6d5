"""The preferences window: its pages in a list at the left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from editor.jobs.queue import JobQueue
from editor.session.preferences import Preferences
from editor.ui.preferences.appearance import AppearancePage
from editor.ui.preferences.generation import GenerationPage
from editor.ui.preferences.page import Page
from editor.ui.preferences.playback import PlaybackPage
from editor.ui.preferences.storage import StoragePage
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_SIZE, _LIST = (760, 520), 160


class PreferencesWindow(QDialog):
    def __init__(self, preferences: Preferences, jobs: JobQueue, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = current_theme()
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(theme.px(_LIST))
        self._stack = QStackedWidget(self)
        pages: list[Page] = [
            AppearancePage(preferences),
            PlaybackPage(preferences, jobs),
            GenerationPage(preferences),
            StoragePage(preferences, jobs),
        ]
        for page in pages:
            self.list.addItem(page.title)
            scroll = QScrollArea(self)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
            scroll.setWidgetResizable(True)
            scroll.setWidget(page)
            self._stack.addWidget(scroll)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        widest = max(page.minimumSizeHint().width() for page in pages)
        room = self.list.width() + 3 * Space.L  # for the bar beside a page, too
        self.resize(max(self.width(), widest + room), self.height())
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.M, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
