"""A point of the selected clip's picture, picked with the mouse for who asks for one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from editor.model.canvas.placed import PlacedClip
from editor.session.picking import Picking
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.viewport.overlays.chip import draw_chip
from editor.ui.viewport.overlays.handles import HandlesLayer
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.view_map import ViewMap
from editor.ui.widgets.gestures import new_gesture


class PickingLayer(PictureLayer):
    """Takes the mouse while a point is asked for: a press picks, a drag moves what was picked."""

    def __init__(self, picking: Picking, handles: HandlesLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._picking, self._handles = picking, handles
        self._gesture = ""
        picking.changed.connect(self.changed)

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        if self._picking.asker is None:
            return
        if self._clip is not None:
            words = self.tr("Click a point of the picture. Esc ends it.")
        else:
            words = self.tr("Move the playhead over the clip to pick a point of it.")
        frame = QRectF(*view.rectangle)
        inset = current_theme().px(Space.S)
        at = QPointF(frame.left() + inset, frame.bottom())
        draw_chip(painter, words, at, frame.adjusted(inset, inset, -inset, -inset))

    def press(self, touch: Touch) -> bool:
        if self._picking.asker is None:
            return False
        self._gesture = new_gesture()
        self.drag(touch)
        return True

    def drag(self, touch: Touch) -> None:
        if self._clip is not None:
            self._picking.picked.emit(self._clip.share_at(touch.point), self._gesture)

    def release(self, touch: Touch) -> None:
        if self._clip is not None:
            self._picking.end()

    def double_click(self, touch: Touch) -> bool:
        return self.press(touch)

    def hover(self, touch: Touch | None) -> Qt.CursorShape | None:
        return None if self._picking.asker is None else Qt.CursorShape.CrossCursor

    def cancel(self) -> bool:
        was_asked = self._picking.asker is not None
        self._picking.end()
        return was_asked

    @property
    def _clip(self) -> PlacedClip | None:
        return next(iter(self._handles.selected), None)
