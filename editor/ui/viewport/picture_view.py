"""The picture with room around it: zoomed, moved, and with layers over it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from editor.jobs.preview.picture import PreviewPicture
from editor.ui.icons.cursors import Cursors
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.presenting.presenter import Look, Presenter
from editor.ui.viewport.view_map import Size, ViewMap

_NOTCH = 120.0  # of a mouse wheel, eighths of a degree
_FACTOR = 1.25  # by which a notch zooms
_CLICK = 1.6  # by which a click of the magnifying glass zooms
_GLASS = QPointF(10, 10)  # its middle, in its icon
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_MODIFIERS = {
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
}
_ARROW = Qt.CursorShape.ArrowCursor
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
_FAR = 10  # pixels that an arrow key goes with Shift


class PictureView(QWidget):
    """Owns the presenter's widget and paints `layers` over it, the last on top.

    The wheel zooms at the mouse; the middle button moves the picture, and so does the left one
    with Space held where there is more of the picture than fits, or while `set_hand` is on. While
    `set_magnifying` is on, it zooms in where it clicks, and out with Alt.
    """

    view_changed = Signal()
    pointed = Signal(object)  # the mouse's point of the frame, or None
    look_changed = Signal()

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers: list[PictureLayer] = []
        self.map = ViewMap((16.0, 9.0))
        self.is_fitted = True
        self.look = Look()
        self._presenter = presenter
        presenter.widget.setParent(self)
        self._cover = _Cover(self)
        self._taker: PictureLayer | None = None
        self._place = QPointF()
        self._panned_from: QPointF | None = None
        self._hand, self._space, self._magnifies = False, False, False
        self._cursors = Cursors()
        self._inset = 0
        self._is_alone = False
        self._keeps_menu = True
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def presenter(self) -> Presenter:
        return self._presenter

    @property
    def percent(self) -> float:
        """Pixels of the screen to a hundred of the frame."""
        return self.map.zoom * self.devicePixelRatioF() * 100

    @property
    def is_dragging(self) -> bool:
        return self._taker is not None

    def add_layer(self, layer: PictureLayer) -> None:
        self.layers.append(layer)
        layer.changed.connect(self.repaint_layers)

    def repaint_layers(self) -> None:
        self._cover.update()

    def show_picture(
        self, picture: PreviewPicture | None, before: PreviewPicture | None = None
    ) -> None:
        self._presenter.show_picture(picture, before)

    def set_frame(self, frame: Size) -> None:
        """The size of the frame, in its own pixels."""
        if frame != self.map.frame:
            self._set_map(ViewMap(frame, zoom=self.map.zoom).centred(self._size()))
            if self.is_fitted:
                self.fit()

    def set_look(self, look: Look) -> None:
        self.look = look
        self._presenter.set_view(self.map, look)
        self.look_changed.emit()

    def fit(self) -> None:
        """Show the whole frame, also when the widget changes its size."""
        self.is_fitted = True
        wide, high = self._size()
        room = wide - self._inset, high - self._inset
        margin = 0 if self._is_alone else current_theme().px(Space.S)
        fitted = ViewMap.fitted(self.map.frame, room, margin)
        self._set_map(fitted.moved(self._inset, self._inset))

    def set_alone(self, alone: bool) -> None:
        """Leave no room around the picture, and no ring: there is nothing beside it."""
        self._is_alone = alone

    def set_inset(self, inset: int) -> None:
        """Leave so much at the left and at the top uncovered when the picture is fitted."""
        self._inset = inset
        if self.is_fitted:
            self.fit()

    def set_percent(self, percent: float, at: QPointF | None = None) -> None:
        """Zoom; what lies at `at`, else in the middle, stays there."""
        self.is_fitted = False
        middle = self.width() / 2, self.height() / 2
        place = middle if at is None else (at.x(), at.y())
        zoom = percent / 100 / self.devicePixelRatioF()
        self._set_map(self.map.zoomed(zoom, place).kept_in(self._size()))

    def set_hand(self, hand: bool) -> None:
        """Let the left button move the picture."""
        self._hand = hand
        self._show_cursor(None)

    def set_magnifying(self, magnifies: bool) -> None:
        """Let a click zoom in at the mouse, with Alt out."""
        self._magnifies = magnifies
        self._show_cursor(None)

    def cancel(self) -> bool:
        """End a drag as if it had not begun, or what else the layer on top can end; whether there
        was anything."""
        self._taker = None
        return any(layer.cancel() for layer in reversed(self.layers))

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)

    def resizeEvent(self, event: QResizeEvent) -> None:
        for child in (self._presenter.widget, self._cover):
            child.setGeometry(self.rect())
        if self.is_fitted:
            self.fit()
        else:
            self._set_map(self.map.kept_in(self._size()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()  # sideways with Alt
        notches = turned / _NOTCH
        self._place = event.position()
        touch = self._touch_with(event.modifiers())
        if notches and not any(each.wheel(touch, notches) for each in reversed(self.layers)):
            self.set_percent(self.percent * _FACTOR**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pans = self._hand or self._space
        if event.button() is Qt.MouseButton.MiddleButton or (
            event.button() is Qt.MouseButton.LeftButton and pans
        ):
            self._panned_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton and self._magnifies:
            out = event.modifiers() & Qt.KeyboardModifier.AltModifier
            self.set_percent(self.percent * (1 / _CLICK if out else _CLICK), event.position())
        elif event.button() is Qt.MouseButton.LeftButton:
            touch = self._touch(event)
            self._taker = next((each for each in reversed(self.layers) if each.press(touch)), None)
        elif event.button() is Qt.MouseButton.RightButton and self._taker is None:
            touch = self._touch(event)
            takers = (each for each in reversed(self.layers) if each.press_right(touch))
            self._taker = next(takers, None)
            self._keeps_menu = self._taker is None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        touch = self._touch(event)
        self.pointed.emit(touch.point)
        if self._panned_from is not None:
            way = event.position() - self._panned_from
            self._panned_from = event.position()
            self.is_fitted = False
            self._set_map(self.map.moved(way.x(), way.y()).kept_in(self._size()))
        elif self._taker is not None:
            self._taker.drag(touch)
        else:
            self._show_cursor(touch)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        touch = self._touch(event)
        if self._panned_from is not None:
            self._panned_from = None
        elif self._taker is not None and event.button() in _BUTTONS:
            taker, self._taker = self._taker, None
            taker.release(touch)
        self._show_cursor(touch)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not (self._hand or self._magnifies):
            touch = self._touch(event)
            if any(layer.double_click(touch) for layer in reversed(self.layers)):
                return
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A layer that has taken the right button needs no menu."""
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        event.setAccepted(not (is_key or self._keeps_menu))

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)
        for layer in self.layers:
            layer.hover(None)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here, and are a command's elsewhere, are kept."""
        if event.type() is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if self._wants(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._pans_by_space():
            self._space = True
            self._show_cursor(None)
            return
        if event.key() in _MODIFIERS:
            self._modify(event.modifiers() | _MODIFIERS[Qt.Key(event.key())])
        done = event.key() == Qt.Key.Key_Escape and self.cancel()
        done = done or any(layer.press_key(event) for layer in reversed(self.layers))
        if not done and not (event.key() in _ARROWS and self._nudge(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self._space:
            self._space = False
            self._show_cursor(None)
        else:
            if event.key() in _MODIFIERS:
                self._modify(event.modifiers() & ~_MODIFIERS[Qt.Key(event.key())])
            super().keyReleaseEvent(event)

    def paint_layers(self, painter: QPainter) -> None:
        for layer in self.layers:
            painter.save()
            layer.paint(painter, self.map)
            painter.restore()
        if self.hasFocus() and not self._is_alone:
            theme = current_theme()
            painter.setPen(QPen(theme.colour(Token.ACCENT), theme.focus_width))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._cover.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        self._cover.update()

    def _size(self) -> Size:
        return float(self.width()), float(self.height())

    def _set_map(self, view: ViewMap) -> None:
        """`view`, its corner on a pixel of the screen so that whole zooms are sharp."""
        ratio = self.devicePixelRatioF()
        x, y = (round(place * ratio) / ratio for place in view.origin)
        view = replace(view, origin=(x, y))
        if view != self.map:
            self.map = view
            self._presenter.set_view(view, self.look)
            self._cover.update()
            self.view_changed.emit()

    def _touch(self, event: QMouseEvent) -> Touch:
        self._place = event.position()
        return self._touch_with(event.modifiers())

    def _touch_with(self, modifiers: Qt.KeyboardModifier) -> Touch:
        place = self._place.x(), self._place.y()
        return Touch(place, self.map.to_frame(place), 1 / self.map.zoom, modifiers)

    def _modify(self, modifiers: Qt.KeyboardModifier) -> None:
        """A key that changes what a drag does, or a click would do, went down or up."""
        if self._taker is not None:
            self._taker.drag(self._touch_with(modifiers))
        elif self._magnifies:
            self._show_cursor(self._touch_with(modifiers))

    def _pans_by_space(self) -> bool:
        return self.map.overflows(self._size())

    def _wants(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space:
            return self._pans_by_space() and not event.modifiers()
        return any(layer.wants_key(event) for layer in self.layers) or (
            event.key() in _ARROWS
            and self._is_nudge(event)
            and any(layer.is_nudged for layer in self.layers)
        )

    def _is_nudge(self, event: QKeyEvent) -> bool:
        return not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )

    def _nudge(self, event: QKeyEvent) -> bool:
        if not self._is_nudge(event):
            return False
        far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        across, down = _ARROWS[Qt.Key(event.key())]
        return any(layer.nudge(across * far, down * far) for layer in reversed(self.layers))

    def _show_cursor(self, touch: Touch | None) -> None:
        """What a press would do here: `touch`, or where the mouse was last."""
        if self._hand or self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            return
        touch = touch or self._touch_with(Qt.KeyboardModifier.NoModifier)
        if self._magnifies:
            icon = "zoom-out" if touch.has(Qt.KeyboardModifier.AltModifier) else "zoom-in"
            self.setCursor(self._cursors.tool(icon, _GLASS))
            return
        shapes = (layer.hover(touch) for layer in reversed(self.layers))
        self.setCursor(next((each for each in shapes if each is not None), _ARROW))


class _Cover(QWidget):
    """Lies over the presenter's widget, and is looked through."""

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._view.paint_layers(painter)
