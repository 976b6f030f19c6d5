"""Shows the lanes of a clip's mattes, and lets the mouse go to their frames."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from editor.ui.painting.confidence import (
    GROUND,
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
from editor.ui.timeline.mattes.lane import MatteLane, lanes_of
from editor.ui.timeline.mattes.shape_keys import ShapeKeys
from editor.ui.timeline.surface import Surface

_NEAR = 5.0  # pixels from a key's diamond that go to the key
_DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MENU = (
    *("roto.key", "roto.remove_key", "", "matte.previous_key", "matte.next_key"),
    *("", "spline.previous_key", "spline.key", "spline.next_key", ""),
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
        self._pressed: MatteLane | None = None
        self._keys = ShapeKeys(self._roto.splines)
        current = self._roto.current
        for signal in (
            *(current.changed, current.moved, self._roto.tools.changed),
            *(self._roto.runner.changed, self._roto.runner.came, self._roto.runner.finished),
            self._roto.splines.changed,
        ):
            signal.connect(self._on_changed)
        view.installEventFilter(self)

    @property
    def all(self) -> tuple[MatteLane, ...]:
        """As they are to be seen now: of a clip that is selected, or while mattes are worked on."""
        current, sequence = self._roto.current, self._surface.sequence
        clip = current.clip
        if sequence is None or clip is None:
            return ()
        selected = clip.id in self._studio.session.selection.items
        if not (selected or self._roto.tools.is_on):
            return ()
        return lanes_of(current, sequence, self._surface.geometry, current_theme().px(100) / 100)

    @property
    def lane(self) -> MatteLane | None:
        """That of the matte that is worked on."""
        return next((each for each in self.all if each.is_chosen), None)

    def paint(self, painter: QPainter, view: QRect) -> None:
        lanes = self.all
        self._rect = _around(lanes)
        painter.save()
        for lane in lanes:
            shown = lane.rect.intersected(view)
            if not shown.isEmpty():
                painter.setClipRect(shown)
                self._paint(painter, lane, shown)
        painter.restore()

    def _paint(self, painter: QPainter, lane: MatteLane, shown: QRect) -> None:
        geometry, bars = self._surface.geometry, lane.bars.intersected(shown)
        levels = levels_of(lane.matte, lane.within.start, lane.within.stop)
        edges = lane.columns(bars.left(), bars.right() + 1, geometry)
        hue = hue_colour(lane.matte.hue)
        paint_confidence(painter, bars, least_in(levels, edges), hue)
        self._paint_coming(painter, lane)
        if lane.is_chosen:
            painter.fillRect(lane.rings.intersected(shown), GROUND)
            painter.fillRect(shown.left(), shown.top(), shown.width(), 1, hue)
        keys = (lane.x_of(key.frame, geometry) for key in lane.matte.keys)
        paint_keys_of_matte(painter, keys, lane.bars.adjusted(0, int(lane.is_chosen), 0, 0))
        if lane.rings.height():
            self._keys.paint(painter, lane, geometry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QMouseEvent():
                return self._on_mouse(event)
            case QKeyEvent():
                return self._on_key(event)
            case QHelpEvent() if event.type() is QEvent.Type.ToolTip:
                lane = self._lane_at(event.pos())
                if lane is not None:
                    QToolTip.showText(event.globalPos(), self._tip(lane, event.pos()), self._view)
                return lane is not None
            case QContextMenuEvent():
                lane = self._lane_at(event.pos())
                if lane is not None:
                    self._go_to(lane, event.pos())
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
        kind, button = event.type(), event.button()
        is_left = button is Qt.MouseButton.LeftButton
        if kind is QEvent.Type.MouseButtonPress:
            return is_left and self._press(place, event.modifiers())
        if kind is QEvent.Type.MouseMove:
            return self._move(place, event.buttons())
        if kind is QEvent.Type.MouseButtonRelease and is_left and self._pressed is not None:
            self._pressed = None
            if self._keys.is_dragging:
                self._keys.release()
            return True
        return kind is QEvent.Type.MouseButtonDblClick and self._lane_at(place) is not None

    def _press(self, place: QPoint, held: Qt.KeyboardModifier) -> bool:
        lane = self._pressed = self._lane_at(place)
        key = None if lane is None else self._keys.at(lane, place, self._surface.geometry)
        if lane is None or key is None:
            self._roto.splines.choose_keys(())
        else:
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._keys.press(key, held)
        if lane is not None:
            self._go_to(lane, place)
        return lane is not None

    def _move(self, place: QPoint, buttons: Qt.MouseButton) -> bool:
        lane = self._pressed
        if lane is not None:
            if self._keys.is_dragging:
                self._keys.drag(lane.footage_at(lane.frame_at(place.x(), self._surface.geometry)))
            else:
                self._studio.session.playhead.seek(self._frame(lane, place))
            return True
        over = self._lane_at(place)
        if over is None or buttons is not Qt.MouseButton.NoButton:
            return False
        is_key = self._keys.at(over, place, self._surface.geometry) is not None
        shape = Qt.CursorShape.SizeHorCursor if is_key else Qt.CursorShape.PointingHandCursor
        self._surface.set_cursor(shape)
        return True

    def _on_key(self, event: QKeyEvent) -> bool:
        """Delete and Escape are about the keys of shapes that are chosen, while there are any."""
        is_meant = event.key() in (*_DELETES, Qt.Key.Key_Escape) and not event.modifiers()
        if not is_meant or not (self._keys.are_chosen and self.all):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            self._keys.delete() if event.key() in _DELETES else self._keys.cancel()
            return True
        return False

    def _go_to(self, lane: MatteLane, place: QPoint) -> None:
        """Look at the frame that is pressed, and work on that matte."""
        if not lane.is_chosen:
            self._roto.current.choose(lane.matte.id)
        self._studio.session.playhead.seek(self._frame(lane, place))

    def _lane_at(self, place: QPoint) -> MatteLane | None:
        if not self._rect.contains(place):
            return None
        return next((each for each in self.all if each.rect.contains(place)), None)

    def _frame(self, lane: MatteLane, place: QPoint) -> int:
        """The sequence's frame that a press goes to: a key that is near wins."""
        geometry, x = self._surface.geometry, place.x()
        shape_key = self._keys.at(lane, place, geometry)
        frames = (key.frame for key in lane.matte.keys)
        places = [lane.x_of(each, geometry) for each in frames]
        if shape_key is not None:
            places = [lane.x_of(shape_key.frame, geometry)]
        near = (at for at in places if abs(at - x) <= _NEAR or shape_key is not None)
        best = min(near, key=lambda at: abs(at - x), default=x)
        return lane.frame_at(best, geometry)

    def _tip(self, lane: MatteLane, place: QPoint) -> str:
        key = self._keys.at(lane, place, self._surface.geometry)
        spline = None if key is None else self._roto.splines.of(key.spline)
        footage = lane.footage_at(self._frame(lane, place))
        said = escape(frame_text(lane.matte, footage))
        if spline is not None:
            said = self.tr("Key of {shape} on frame {frame}: drag it, or press Delete.").format(
                shape=escape(spline.name), frame=footage
            )
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
            rect = QRectF(left, lane.bars.top(), right - left, lane.bars.height())
            paint_coming(painter, rect, accent)

    def _on_changed(self, *_: object) -> None:
        """Where the lanes were, and are now."""
        now = _around(self.all)
        for rect in (self._rect, now):
            self._view.update(rect.adjusted(-1, -1, 1, 1))
        self._rect = now


def _around(lanes: tuple[MatteLane, ...]) -> QRect:
    whole = QRect()
    for each in lanes:
        whole = whole.united(each.rect)
    return whole
