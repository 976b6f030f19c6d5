"""The blind question below two takes, and what is known when it has been answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.model.generation.comparing.elo import Contender, Standing, Verdict
from editor.ui.takes.compare.chart import StandingsChart
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel


class QuestionBar(QWidget):
    answered = Signal(object)  # Verdict on the left one
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.words = ElidedLabel(self.tr("Which is better?"), self)
        self.words.setProperty("tone", "heading")
        self.first = self._button(self.tr("1  Left"), self.tr("The left one is better. Key 1"))
        self.alike = self._button(self.tr("0  Alike"), self.tr("Neither is better. Key 0"))
        self.second = self._button(self.tr("2  Right"), self.tr("The right one is better. Key 2"))
        self.next = self._button(
            self.tr("Next Pair"), self.tr("Asks about another two. Key Return")
        )
        self.chart = StandingsChart(self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(Space.S))
        row.addWidget(self.words, 1)
        for button in (self.first, self.alike, self.second, self.next):
            row.addWidget(button)
        column = QVBoxLayout(self)
        gap = theme.px(Space.M)
        column.setContentsMargins(gap, theme.px(Space.S), gap, 0)
        column.setSpacing(theme.px(Space.S))
        column.addLayout(row)
        column.addWidget(self.chart)
        self.first.clicked.connect(self._on_first)
        self.second.clicked.connect(self._on_second)
        self.alike.clicked.connect(self._on_alike)
        self.next.clicked.connect(self.next_wanted)
        self.ask()

    def ask(self) -> None:
        self.words.set_text(self.tr("Which is better?"))
        self._turn(is_answered=False)

    def tell(
        self,
        words: str,
        standings: tuple[tuple[str, Standing], ...],
        compared: frozenset[Contender],
    ) -> None:
        """After the answer: who they were, and how all stand now."""
        self.words.set_text(words)
        self.chart.show_standings(standings, compared)
        self._turn(is_answered=True)

    def _turn(self, *, is_answered: bool) -> None:
        for button in (self.first, self.alike, self.second):
            button.setVisible(not is_answered)
        self.next.setVisible(is_answered)
        self.chart.setVisible(is_answered)

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(hint)
        return button

    def _on_first(self) -> None:
        self.answered.emit(Verdict.BETTER)

    def _on_alike(self) -> None:
        self.answered.emit(Verdict.ALIKE)

    def _on_second(self) -> None:
        self.answered.emit(Verdict.WORSE)
