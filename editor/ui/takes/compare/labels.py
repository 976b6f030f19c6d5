"""The names over takes that are shown side by side."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from editor.model.canvas.beside import Cell
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.overlays.chip import draw_chip
from editor.ui.viewport.overlays.layer import PictureLayer
from editor.ui.viewport.view_map import ViewMap


class LabelsLayer(PictureLayer):
    """A name in the upper left corner of each cell; the one that was found better is framed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self._cells: tuple[Cell, ...] = ()
        self._better: int | None = None

    def show_names(
        self, names: tuple[str, ...], cells: tuple[Cell, ...], better: int | None = None
    ) -> None:
        """`better`: the number of the one that was found so."""
        self.names, self._cells, self._better = names, cells, better
        self.changed.emit()

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        theme = current_theme()
        inset = theme.px(Space.S)
        for number, (name, cell) in enumerate(zip(self.names, self._cells, strict=True)):
            left, top = view.to_widget((cell.x, cell.y))
            right, bottom = view.to_widget((cell.x + cell.width, cell.y + cell.height))
            place = QRectF(left, top, right - left, bottom - top)
            if number == self._better:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour(Token.ACCENT), theme.px(2)))
                painter.drawRect(place.adjusted(1, 1, -1, -1))
            within = place.adjusted(inset, inset, -inset, -inset)
            metrics = QFontMetricsF(theme.font(TypeSize.SECONDARY))
            room = within.width() - 2 * theme.px(Space.S)
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            draw_chip(painter, shown, within.topLeft(), within)
