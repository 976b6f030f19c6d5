"""How models and presets stand: a bar for each, the best on top."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.model.generation.comparing.elo import START, Contender, Standing
from editor.ui.figures import figure
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_ROW, _MOST_ROWS, _FEW = 20, 6, 3
_NAME_SHARE = 0.4
_WIDEST = 640
_SPAN = 100.0  # the least that the bars reach over, in points


class StandingsChart(QWidget):
    """Bars begin at the lowest rating less a little; a line marks where everybody begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[tuple[str, Standing], ...] = ()
        self._rows = self._all
        self._has_room = True
        self._marked: frozenset[Contender] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(current_theme().px(_WIDEST))
        self.setAccessibleName(self.tr("Ratings of models and presets"))

    def show_standings(
        self, rows: tuple[tuple[str, Standing], ...], marked: frozenset[Contender] = frozenset()
    ) -> None:
        """Names with how they stand, the best first; those `marked` have just been compared."""
        self._all, self._marked = rows, marked
        said = "; ".join(f"{name} {self._figures(standing)}" for name, standing in rows)
        self.setAccessibleDescription(said)
        self.setToolTip(
            self.tr(
                "Elo ratings of what you have compared: 400 points more win ten times out of "
                "eleven. In brackets, how often each was compared."
            )
        )
        self._choose()

    def set_roomy(self, roomy: bool) -> None:
        """Show few rows where there is little room."""
        if roomy != self._has_room:
            self._has_room = roomy
            self._choose()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(320), len(self._rows) * theme.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(TypeSize.SECONDARY))
        metrics, high = painter.fontMetrics(), theme.px(_ROW)
        figures = [self._figures(standing) for _, standing in self._rows]
        numbers = max(metrics.horizontalAdvance(each) for each in figures)
        gap, wide = theme.px(Space.S), round(self.width() * _NAME_SHARE)
        bars = QRectF(wide + gap, 0, max(self.width() - wide - numbers - 3 * gap, 1), self.height())
        ratings = [standing.rating for _, standing in self._rows]
        low, high_rating = min(*ratings, START), max(*ratings, START)
        margin = max(_SPAN - (high_rating - low), _SPAN / 2) / 2
        low, span = low - margin, high_rating - low + 2 * margin
        for number, (name, standing) in enumerate(self._rows):
            top = number * high
            is_marked = standing.contender in self._marked
            painter.setPen(theme.colour(Token.TEXT if is_marked else Token.TEXT_DIM))
            line = QRect(0, top, wide, high)
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, shown)
            at_right = QRect(self.width() - numbers, top, numbers, high)
            painter.drawText(at_right, middle | Qt.AlignmentFlag.AlignRight, figures[number])
            length = bars.width() * (standing.rating - low) / span
            bar = QRectF(bars.left(), top + high * 0.25, length, high * 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.ACCENT if is_marked else Token.TEXT_OFF))
            painter.drawRoundedRect(bar, 2, 2)
        start = bars.left() + bars.width() * (START - low) / span
        painter.setPen(theme.colour(Token.TEXT_DIM, 0.6))
        painter.drawLine(round(start), 0, round(start), len(self._rows) * high)

    def _choose(self) -> None:
        """Those that were compared, and the best of the others, in their order."""
        most = _MOST_ROWS if self._has_room else _FEW
        ranked = sorted(self._all, key=lambda row: row[1].contender not in self._marked)
        self._rows = tuple(row for row in self._all if row in ranked[:most])
        self.updateGeometry()
        self.update()

    def _figures(self, standing: Standing) -> str:
        return f"{figure(standing.rating, 0)} ({standing.comparisons})"
