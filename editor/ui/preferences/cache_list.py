"""What the cache holds, how much of it, and a button to empty each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from editor.jobs.cache_care import emptied, measured
from editor.jobs.queue import JobQueue, Lane
from editor.session.preferences import Preferences
from editor.settings import cache_folder
from editor.ui.theme.metrics import Space
from editor.ui.words import QT_TRANSLATE_NOOP

_NAMES = {
    "thumbnails": QT_TRANSLATE_NOOP("cache", "Thumbnails"),
    "waveforms": QT_TRANSLATE_NOOP("cache", "Waveforms"),
    "proxies": QT_TRANSLATE_NOOP("cache", "Proxies"),
    "renders": QT_TRANSLATE_NOOP("cache", "Rendered stretches"),
    "effects": QT_TRANSLATE_NOOP("cache", "Pictures of effects"),
    "words": QT_TRANSLATE_NOOP("cache", "Words as models read them"),
    "sketches": QT_TRANSLATE_NOOP("cache", "How models' latents look"),
    "vocabularies": QT_TRANSLATE_NOOP("cache", "Vocabularies of models"),
    "weights": QT_TRANSLATE_NOOP("cache", "Models in fewer bits"),
    "projects": QT_TRANSLATE_NOOP("cache", "Pictures of projects"),
}


class CacheList(QWidget):
    def __init__(
        self, preferences: Preferences, jobs: JobQueue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._jobs = preferences, jobs
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self.state = QLabel(self.tr("measuring…"), self)
        self.state.setProperty("tone", "dim")
        self._grid.addWidget(self.state, 0, 0)
        self._measure()

    def _measure(self) -> None:
        work = measured(cache_folder(self._preferences.settings))
        job = self._jobs.start(self.tr("Measure the cache"), work, Lane.QUICK, is_shown=False)
        job.finished.connect(self._show)

    def _show(self, sizes: dict[str, int]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.state = QLabel(self.tr("nothing yet"), self)
        self.state.setProperty("tone", "dim")
        self.state.setVisible(not sizes)
        self._grid.addWidget(self.state, 0, 0)
        for row, (kind, size) in enumerate(sizes.items(), 1):
            known = _NAMES.get(kind)
            name = QCoreApplication.translate("cache", known) if known else kind
            self._grid.addWidget(QLabel(name, self), row, 0)
            said = QLabel(QLocale().formattedDataSize(size), self)
            said.setProperty("tone", "dim")
            self._grid.addWidget(said, row, 1)
            button = QPushButton(self.tr("Empty"), self)
            button.setAccessibleName(self.tr("Empty: {what}").format(what=name))
            button.setEnabled(size > 0)
            button.clicked.connect(partial(self._empty, kind))
            self._grid.addWidget(button, row, 2)

    def _empty(self, kind: str) -> None:
        work = emptied(cache_folder(self._preferences.settings), kind)
        job = self._jobs.start(self.tr("Empty the cache"), work, Lane.BACKGROUND)
        job.finished.connect(self._measure)
