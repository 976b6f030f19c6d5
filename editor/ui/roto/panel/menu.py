"""What can be done with a matte of the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from editor.model.generation.brush import HUES
from editor.model.roto.matte import MatteId
from editor.ui.painting.hues import hue_colour
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ICON
from editor.ui.theme.theme import current_theme

_COMMANDS = (
    *("matte.lock", "matte.duplicate", "matte.remove", ""),
    *("matte.track", "matte.track_all", "matte.clear_tracking", ""),
    *("matte.cut_out", "matte.blur_background", "matte.grade_background"),
    *("matte.replace_background", "", "matte.export"),
)


class MatteMenu(QObject):
    """Of the matte that is worked on."""

    rename_wanted = Signal(str)  # MatteId

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._widget = studio, parent

    def open_for(self, matte: MatteId, place: QPoint) -> None:
        self.made(matte).popup(place)

    def made(self, matte: MatteId) -> QMenu:
        """It goes when it is closed."""
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), partial(self.rename_wanted.emit, matte))
        colours = menu.addMenu(self.tr("Colour"))
        for hue in range(HUES):
            words = self.tr("Colour {number}").format(number=hue + 1)
            colours.addAction(hue_icon(hue), words, partial(self._studio.roto.set_hue, hue, matte))
        for command in _COMMANDS:
            if command:
                menu.addAction(self._studio.actions.action(command))
            else:
                menu.addSeparator()
        return menu


def hue_icon(hue: int) -> QIcon:
    """A dot in the colour."""
    side = current_theme().px(ICON)
    drawing = QPixmap(QSize(side, side))
    drawing.fill(Qt.GlobalColor.transparent)
    with QPainter(drawing) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue_colour(hue))
        painter.drawEllipse(drawing.rect().adjusted(2, 2, -2, -2))
    return QIcon(drawing)
