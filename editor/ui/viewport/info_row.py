"""The line over a picture's transport: what is under the mouse, and what to know of the picture."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel


class InfoRow(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setFixedHeight(theme.px(ROW))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(Space.M), 0, theme.px(Space.M), 0)
        row.setSpacing(theme.px(Space.M))
        self.words = ElidedLabel(parent=self)
        self.words.setProperty("tone", "dim")
        self.problem = ElidedLabel(parent=self)
        self.problem.setProperty("tone", "warn")
        self.problem.hide()
        self.mode = QLabel(self)
        self.mode.setProperty("tone", "dim")
        self.inexact = QLabel("≈", self)
        self.inexact.setProperty("tone", "warn")
        self.inexact.setAccessibleName(self.tr("Not the exact frame"))
        self.inexact.setToolTip(self.tr("A frame close by; the exact one is still being decoded."))
        self.inexact.hide()
        row.addWidget(self.words, 1)
        row.addWidget(self.problem, 1)
        row.addWidget(self.mode)
        row.addWidget(self.inexact)
        self._title = ""
        self._reading = ""

    def add_button(self, button: QWidget) -> None:
        """At the right end."""
        self._row.addWidget(button)

    def set_title(self, title: str) -> None:
        """What is shown while the mouse is elsewhere."""
        self._title = title
        self._show_words()

    def show_reading(self, point: tuple[float, float] | None, colour: QColor | None) -> None:
        """The pixel under the mouse; None: there is none."""
        self._reading = ""
        if point is not None and colour is not None:
            red, green, blue, alpha = colour.getRgb()  # type: ignore[misc]
            place = f"x {point[0]:.0f}   y {point[1]:.0f}"
            values = f"R {red}   G {green}   B {blue}"
            self._reading = f"{place}      {values}" + ("" if alpha == 255 else f"   A {alpha}")
        self._show_words()

    def show_problems(self, problems: tuple[str, ...]) -> None:
        problems = tuple(map(translated, problems))
        self.problem.set_text(problems[0] if problems else "")
        self.problem.setToolTip("\n".join(problems))
        self.problem.setVisible(bool(problems))

    def _show_words(self) -> None:
        self.words.set_text(self._reading or self._title)
