"""The marked part of the source, dragged out of its monitor: all of it, picture or sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.dragging.carrying import carry
from editor.ui.dragging.drag import DraggedMedia, media_data
from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import ICON
from editor.ui.theme.theme import current_theme
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.view_map import ViewMap
from editor.ui.widgets.icon_button import IconButton

Part = Callable[[], DraggedMedia | None]


def drag_out(part: DraggedMedia, drawing: str, source: QObject) -> None:
    """Drag `part` until it is dropped."""
    side = current_theme().px(ICON) * 2
    carry(source, data_of(part), icon(drawing).pixmap(QSize(side, side)))


def data_of(part: DraggedMedia) -> QMimeData:
    return media_data((part,))


class DragOutLayer(PictureLayer):
    """Picture and sound, by dragging the picture itself."""

    def __init__(self, part: Part, parent: QObject) -> None:
        super().__init__(parent)
        self._part = part
        self._pressed: Touch | None = None

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        """Nothing lies over the picture."""

    def press(self, touch: Touch) -> bool:
        self._pressed = touch if self._part() is not None else None
        return self._pressed is not None

    def drag(self, touch: Touch) -> None:
        if self._pressed is None:
            return
        (x, y), (from_x, from_y) = touch.place, self._pressed.place
        part = self._part()
        if (
            part is not None
            and abs(x - from_x) + abs(y - from_y) >= QApplication.startDragDistance()
        ):
            self._pressed = None
            drag_out(part, "film", self)

    def hover(self, touch: Touch | None) -> Qt.CursorShape | None:
        return Qt.CursorShape.OpenHandCursor if self._part() is not None else None

    def cancel(self) -> bool:
        was_pressed = self._pressed is not None
        self._pressed = None
        return was_pressed


class DragOutButton(IconButton):
    """Takes a part of the source along when it is dragged; the hand says so."""

    def __init__(self, drawing: str, name: str, part: Part, parent: QWidget) -> None:
        super().__init__(drawing, name, parent)
        self._drawing, self._part = drawing, part
        self._pressed: QPointF | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        part = self._part()
        if self._pressed is None or part is None:
            return
        way = event.position() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            drag_out(part, self._drawing, self)
