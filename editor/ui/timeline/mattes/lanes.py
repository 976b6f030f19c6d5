"""Shows the lane of the matte that is worked on, and lets the mouse go to its frames."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from editor.ui.painting.confidence import (
    least_in,
    levels_of,
    paint_coming,
    paint_confidence,
    paint_keys_of_matte,
)
from editor.ui.painting.hues import hue_colour
from editor.ui.roto.panel.words import frame_text
from editor.ui.studio import Studio
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.mattes.lane import MatteLane, lane_of
from editor.ui.timeline.surface import Surface

_NEAR = 5.0  # pixels from a key's diamond that go to the key
_MENU = (
    *("roto.key", "roto.remove_key", "", "matte.previous_key", "matte.next_key"),
    *("matte.previous_unsure", "matte.next_unsure", "", "matte.track_back", "matte.track"),
    *("matte.track_forward", "matte.stop", "matte.redo", "matte.clear_tracking", ""),
    *("matte.cut_out", "matte.export"),
)


class MatteLanes(QObject):
    """Takes what the mouse does on the lane before the timeline's tool does."""

    def __init__(self, studio: Studio, surface: Surface, view: QWidget) -> None:
        super().__init__(view)
        self._studio, self._roto = studio, studio.roto
        self._surface, self._view = surface, view
        self._rect = QRect()
        self._is_pressed = False
        current = self._roto.current
        for signal in (
            *(current.changed, current.moved, self._roto.tools.changed),
            *(self._roto.runner.changed, self._roto.runner.came, self._roto.runner.finished),
        ):
            signal.connect(self._on_changed)
        view.installEventFilter(self)

    @property
    def lane(self) -> MatteLane | None:
        """As it is to be seen now: of a clip that is selected, or while mattes are worked on."""
        current, sequence = self._roto.current, self._surface.sequence
        clip = current.clip
        if sequence is None or clip is None:
            return None
        selected = clip.id in self._studio.session.selection.items
        if not (selected or self._roto.tools.is_on):
            return None
        return lane_of(current, sequence, self._surface.geometry, current_theme().px(100) / 100)

    def paint(self, painter: QPainter, view: QRect) -> None:
        lane, geometry = self.lane, self._surface.geometry
        self._rect = QRect() if lane is None else lane.rect
        shown = self._rect.intersected(view)
        if lane is None or shown.isEmpty():
            return
        levels = levels_of(lane.matte, lane.within.start, lane.within.stop)
        edges = lane.columns(shown.left(), shown.right() + 1, geometry)
        hue = hue_colour(lane.matte.hue)
        painter.save()
        painter.setClipRect(shown)
        paint_confidence(painter, shown, least_in(levels, edges), hue)
        self._paint_coming(painter, lane)
        painter.fillRect(shown.left(), shown.top(), shown.width(), 1, hue)
        keys = (lane.x_of(key.frame, geometry) for key in lane.matte.keys)
        paint_keys_of_matte(painter, keys, shown.adjusted(0, 1, 0, 0))
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QMouseEvent():
                return self._on_mouse(event)
            case QHelpEvent() if event.type() is QEvent.Type.ToolTip:
                lane = self._lane_at(event.pos())
                if lane is not None:
                    QToolTip.showText(event.globalPos(), self._tip(lane, event.pos()), self._view)
                return lane is not None
            case QContextMenuEvent():
                lane = self._lane_at(event.pos())
                if lane is not None:
                    self._studio.session.playhead.seek(self._frame(lane, event.pos().x()))
                    self.menu().popup(event.globalPos())
                return lane is not None
        return False

    def menu(self) -> QMenu:
        """What can be done with the matte at the frame that is looked at."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in _MENU:
            if command:
                menu.addAction(self._studio.actions.action(command))
            else:
                menu.addSeparator()
        return menu

    def _on_mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        lane = self.lane if self._is_pressed else self._lane_at(place)
        kind, button = event.type(), event.button()
        is_left = button is Qt.MouseButton.LeftButton
        if kind is QEvent.Type.MouseButtonPress and is_left and lane is not None:
            self._is_pressed = True
            self._studio.session.playhead.seek(self._frame(lane, place.x()))
            return True
        if kind is QEvent.Type.MouseMove and lane is not None:
            if self._is_pressed:
                self._studio.session.playhead.seek(self._frame(lane, place.x()))
            elif event.buttons() is Qt.MouseButton.NoButton:
                self._surface.set_cursor(Qt.CursorShape.PointingHandCursor)
            else:
                return False
            return True
        if kind is QEvent.Type.MouseButtonRelease and is_left and self._is_pressed:
            self._is_pressed = False
            return True
        return kind is QEvent.Type.MouseButtonDblClick and lane is not None

    def _lane_at(self, place: QPoint) -> MatteLane | None:
        if not self._rect.contains(place):
            return None
        return self.lane

    def _frame(self, lane: MatteLane, x: float) -> int:
        """The sequence's frame that a press at `x` goes to: a key that is near wins."""
        geometry = self._surface.geometry
        near = [
            at
            for key in lane.matte.keys
            if abs((at := lane.x_of(key.frame, geometry)) - x) <= _NEAR
        ]
        best = min(near, key=lambda at: abs(at - x), default=x)
        return lane.frame_at(best, geometry)

    def _tip(self, lane: MatteLane, place: QPoint) -> str:
        footage = lane.footage_at(self._frame(lane, place.x()))
        said = escape(frame_text(lane.matte, footage))
        return f"<b>{escape(lane.matte.name)}</b><br>{said}"

    def _paint_coming(self, painter: QPainter, lane: MatteLane) -> None:
        running = self._roto.runner.run_of(lane.matte.id)
        if running is None:
            return
        geometry, accent = self._surface.geometry, current_theme().colour(Token.ACCENT)
        for each in running.made:
            first, last = (lane.x_of(frame, geometry) for frame in (each.start, each.stop - 1))
            half = abs(lane.x_of(each.start + 1, geometry) - first) / 2
            left, right = min(first, last) - half, max(first, last) + half
            rect = QRectF(left, lane.rect.top(), right - left, lane.rect.height())
            paint_coming(painter, rect, accent)

    def _on_changed(self, *_: object) -> None:
        """Where the lane was, and is now."""
        lane = self.lane
        now = QRect() if lane is None else lane.rect
        for rect in (self._rect, now):
            self._view.update(rect.adjusted(-1, -1, 1, 1))
        self._rect = now
