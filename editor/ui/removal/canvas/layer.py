"""A result over the program's picture, and the mouse that corrects it."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QPainter, QPen

from editor.session.removal.removal import Removal
from editor.session.removal.retouching import RetouchTool
from editor.session.roto.tools import Tools, View
from editor.ui.icons.cursors import Cursors
from editor.ui.painting.marks import paint_brush
from editor.ui.removal.canvas.sheet import Sheet, paint_image
from editor.ui.roto.canvas.place import FootagePlace
from editor.ui.roto.canvas.sheets import Placed, Sheets
from editor.ui.viewport.overlays.chip import draw_chip
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.overlays.wipe import WipeLayer
from editor.ui.viewport.view_map import ViewMap

_HALO, _WHITE = QColor(0, 0, 0, 170), QColor(255, 255, 255)
_ARM = 7.0  # logical pixels, of the cross where the stamp copies from
_INSET = 8.0
_SIZES = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_EDGES = {Qt.Key.Key_BraceLeft: -1, Qt.Key.Key_BraceRight: 1}
_PIPETTE = QPointF(4, 20)  # its tip, in its icon


class RetouchLayer(PictureLayer):
    """There while mattes are worked on. Alt or the right button says where the stamp copies from,
    or takes a colour; the wheel makes the brush larger, with Shift softer; Escape drops a stroke.
    """

    def __init__(
        self,
        removal: Removal,
        tools: Tools,
        place: FootagePlace,
        wipe: WipeLayer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._wipe = wipe
        self._removal, self._tools, self._place = removal, tools, place
        self._retouching = removal.retouching
        self._sheet, self._lines = Sheet(), Sheets()
        self._mouse: Touch | None = None
        self._samples, self._is_resting = False, True
        self._cursors = Cursors()
        for signal in (
            *(removal.changed, removal.seeing.changed, removal.current.moved),
            *(self._retouching.changed, self._retouching.brush_changed),
        ):
            signal.connect(self._on_changed)
        tools.changed.connect(self.refresh)
        self._retouching.drawn.connect(self._on_drawn)

    @property
    def is_on(self) -> bool:
        """Whether there is anything to correct with in hand, and on the picture."""
        return self._retouching.tool is not None and self._is_resting

    def set_resting(self, resting: bool) -> None:
        """While the film plays it is seen as it is."""
        self._is_resting = resting
        if not resting:
            self._retouching.cancel()
        self.refresh()

    def refresh(self, *_: object) -> None:
        self.changed.emit()

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        picture = self._place.map()
        if picture is None or not self._tools.is_on or not self._is_resting:
            return
        at = Placed(view, picture)
        painter.save()
        if self._wipe.at is not None:
            painter.setClipRect(_right_part(QRectF(*view.rectangle), self._wipe.at))
        self._paint_picture(painter, at)
        painter.restore()
        if self.is_on:
            self._paint_tool(painter, at)

    # The mouse

    def press(self, touch: Touch) -> bool:
        if touch.has(Qt.KeyboardModifier.AltModifier):
            return self._sample(touch)
        if not self._is_meant(touch):
            return False
        self._mouse = touch
        return self._retouching.begin(self._point(touch)) or self.is_on

    def press_right(self, touch: Touch) -> bool:
        return self._sample(touch)

    def drag(self, touch: Touch) -> None:
        self._mouse = touch
        if self._retouching.is_drawing:
            self._retouching.move(self._point(touch))
        self.changed.emit()

    def release(self, touch: Touch) -> None:
        if self._retouching.is_drawing:
            self._retouching.end()
        self._samples = False

    def hover(self, touch: Touch | None) -> QCursor | Qt.CursorShape | None:
        was_over = self._mouse is not None
        self._mouse = touch if touch is not None and self._is_meant(touch) else None
        if was_over or self._mouse is not None:
            self.changed.emit()
        if self._mouse is None:
            return None
        if not self._retouching.is_ready:
            return Qt.CursorShape.BusyCursor
        self._samples = self._mouse.has(Qt.KeyboardModifier.AltModifier)
        if self._samples and self._retouching.tool is RetouchTool.PAINT:
            return self._cursors.tool("eyedropper", _PIPETTE)
        return Qt.CursorShape.CrossCursor if self._samples else Qt.CursorShape.BlankCursor

    def wheel(self, touch: Touch, notches: float) -> bool:
        if not self.is_on or touch.has(Qt.KeyboardModifier.ControlModifier):
            return False
        if touch.has(Qt.KeyboardModifier.ShiftModifier):
            self._retouching.soften(notches)
        else:
            self._retouching.resize(notches)
        return True

    def cancel(self) -> bool:
        return self._retouching.cancel()

    def wants_key(self, event: QKeyEvent) -> bool:
        return self.is_on and event.key() in (*_SIZES, *_EDGES)

    def press_key(self, event: QKeyEvent) -> bool:
        if not self.wants_key(event):
            return False
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _EDGES or shift:
            self._retouching.soften(_EDGES.get(key, _SIZES.get(key, 0)))
        else:
            self._retouching.resize(_SIZES[key])
        return True

    def _sample(self, touch: Touch) -> bool:
        if not self._is_meant(touch):
            return False
        self._mouse, self._samples = touch, True
        self._retouching.take_from(self._point(touch))
        return True

    def _is_meant(self, touch: Touch) -> bool:
        picture = self._place.map()
        return self.is_on and picture is not None and picture.contains(touch.point)

    def _point(self, touch: Touch) -> tuple[float, float]:
        picture = self._place.map()
        return touch.point if picture is None else picture.to_source(touch.point)

    # What is painted

    def _paint_picture(self, painter: QPainter, at: Placed) -> None:
        """What comes, or what the frame is to become, and what bounds it."""
        running = self._removal.runs.running
        is_live = self._removal.runs.made_frame == self._removal.current.frame
        shown = self._retouching.picture
        if is_live and running is not None and running.image is not None:
            paint_image(painter, at, running.image)
            self._say(painter, at, self.tr("Filling"))
        elif shown is not None:
            self._sheet.show(shown)
            self._sheet.paint(painter, at)
            if self._removal.current.frame in self._removal.holding.unmade:
                self._say(painter, at, self.tr("Held, not redone yet"))
        self._paint_lines(painter, at)

    def _paint_lines(self, painter: QPainter, at: Placed) -> None:
        """Around what may be changed, or what is to go."""
        seeing = self._removal.seeing
        if self.is_on:
            pen = QPen(_WHITE, 1.0, Qt.PenStyle.DashLine)
            self._lines.paint_lines(painter, at, seeing.borders, pen)
        elif seeing.shows_mask and self._tools.view in (View.OVERLAY, View.OUTLINE):
            pen = QPen(_WHITE, 1.0, Qt.PenStyle.DashLine)
            self._lines.paint_lines(painter, at, self._removal.mask_lines, pen)

    def _paint_tool(self, painter: QPainter, at: Placed) -> None:
        retouching, mouse = self._retouching, self._mouse
        point = None if mouse is None else self._point(mouse)
        source = None
        if point is not None:
            source = retouching.source_for(point)
        elif retouching.tool is RetouchTool.STAMP:
            source = retouching.source
        if source is not None:
            _paint_cross(painter, at.to_widget(source))
        if mouse is None or self._samples:
            return
        zoom = at.picture.scale * at.view.zoom
        ink = QColor(*retouching.colour) if retouching.tool is RetouchTool.PAINT else _WHITE
        place = QPointF(*mouse.place)
        paint_brush(
            painter, place, retouching.radius * zoom, retouching.softness, ink, erases=False
        )

    def _say(self, painter: QPainter, at: Placed, words: str) -> None:
        left, top, width, height = at.view.rectangle
        frame = QRectF(left, top, width, height)
        draw_chip(painter, words, QPointF(left + _INSET, top + _INSET), frame)

    def _on_changed(self, *_: object) -> None:
        if self._tools.is_on:
            self.refresh()

    def _on_drawn(self, part: object) -> None:
        shown = self._retouching.picture
        if shown is not None and isinstance(part, tuple):
            self._sheet.show(shown)
            self._sheet.renew(part)
        self.changed.emit()


def _right_part(frame: QRectF, share: float) -> QRectF:
    """What lies right of a line, in parts of the width."""
    return frame.adjusted(frame.width() * share, 0, 0, 0)


def _paint_cross(painter: QPainter, at: QPointF) -> None:
    """Where the stamp copies from."""
    for ink, width in ((_HALO, 3.5), (_WHITE, 1.5)):
        painter.setPen(QPen(ink, width))
        painter.drawLine(QLineF(at.x() - _ARM, at.y(), at.x() + _ARM, at.y()))
        painter.drawLine(QLineF(at.x(), at.y() - _ARM, at.x(), at.y() + _ARM))
