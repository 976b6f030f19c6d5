"""The ruler: timecode, the marked range, markers, what is rendered, and the playhead's head."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from editor.model.project import Sequence
from editor.model.timecode import timecode
from editor.model.timeline import Marker
from editor.ui.studio import Studio
from editor.ui.theme.metrics import TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.gesture import Pointer, Tool
from editor.ui.timeline.hit import Hit, Zone
from editor.ui.timeline.painting.labels import Labels
from editor.ui.timeline.painting.overlay import playhead_stripe
from editor.ui.timeline.ruler.flags import marker_colour, paint_flag
from editor.ui.timeline.ruler.render_bar import HEIGHT as RENDER_HEIGHT
from editor.ui.timeline.ruler.render_bar import TOKENS as RENDER_TOKENS
from editor.ui.timeline.ruler.render_bar import RenderBar
from editor.ui.timeline.ruler.ticks import Scale
from editor.ui.timeline.scrolling import roll_wheel
from editor.ui.timeline.surface import Surface

_LABEL_ROOM = 18
_HEAD = 6


class Ruler(QWidget):
    """Pressing and dragging moves the playhead; with snapping it holds at cuts and markers."""

    menu_wanted = Signal(object, QPoint)  # the Marker under the mouse or None; on the screen

    def __init__(self, studio: Studio, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = studio.session
        self._tool: Tool | None = None
        self._surface = surface
        self._playhead_x = 0
        self._theme = current_theme()
        self._labels = Labels(self._theme.font(TypeSize.SECONDARY))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Ruler"))
        self.setToolTip(
            self.tr("<b>Ruler</b><br>Press or drag to move the playhead; drag markers, in and out.")
        )
        self._render_bar = RenderBar(studio.renders, surface)
        self._render_bar.changed.connect(self.update)
        surface.geometry_changed.connect(self.update)
        self._painted: object = None
        surface.shown_changed.connect(self._on_shown)
        self._session.selection.changed.connect(self._on_shown)
        self._session.playhead.moved.connect(self._on_playhead)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(200, theme.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def marker_rect(self, marker: Marker, geometry: TimelineGeometry) -> QRect:
        """Where a marker's flag is; a range's bar reaches to its end."""
        left = round(geometry.x_of(marker.frame))
        width = max(7, round(marker.duration * geometry.pixels_per_frame))
        return QRect(left - 3 if marker.duration == 0 else left, 0, width, self._flag_height)

    def marker_at(self, position: QPoint) -> Marker | None:
        """The marker whose flag is there."""
        sequence = self._surface.sequence
        if sequence is None or position.y() > self._flag_height:
            return None
        geometry = self._surface.geometry
        under = (
            each
            for each in reversed(sequence.markers)
            if self.marker_rect(each, geometry).contains(position)
        )
        return next(under, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        if theme is not self._theme:
            self._theme = theme
            self._labels = Labels(theme.font(TypeSize.SECONDARY))
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.colour(Token.BG_PANEL))
            self._painted = self._seen()
            sequence = self._surface.sequence
            if sequence is not None:
                geometry = self._surface.geometry
                self._paint_range(painter, sequence, geometry)
                self._paint_ticks(painter, sequence, geometry)
                self._paint_renders(painter, geometry)
                for marker in sequence.markers:
                    self._paint_marker(painter, marker, geometry)
                self._paint_playhead(painter, geometry)
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(Token.LINE))

    def set_tool(self, tool: Tool) -> None:
        """Say what the mouse does here."""
        self._tool = tool

    def pointer(self, event: QMouseEvent) -> Pointer:
        """What the tool is told about the mouse."""
        x, y = event.position().x(), event.position().y()
        geometry = self._surface.geometry
        hit = Hit(Zone.EMPTY, geometry.frame_at(x), geometry.cut_at(x))
        return Pointer(x, y, hit, event.button(), event.modifiers())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._tool is None or event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._tool.press(self.pointer(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._tool is None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._tool.move(self.pointer(event))
            return
        self._tool.hover(self.pointer(event))
        marker = self.marker_at(event.position().toPoint())
        if marker is not None:
            said = marker.note or marker.name
            QToolTip.showText(event.globalPosition().toPoint(), said, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None:
            self._tool.release(self.pointer(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None:
            self._tool.double_click(self.pointer(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.marker_at(event.pos()), event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        roll_wheel(event, self._surface)

    @property
    def _flag_height(self) -> int:
        return current_theme().px(9)

    def _paint_ticks(
        self, painter: QPainter, sequence: Sequence, geometry: TimelineGeometry
    ) -> None:
        theme, labels = self._theme, self._labels
        painter.setFont(labels.font)
        first = max(0, geometry.frame_at(-labels.width("00:00:00:00") - _LABEL_ROOM))
        last = geometry.frame_at(self.width()) + 1
        room = labels.width(timecode(last, sequence.rate)) + _LABEL_ROOM
        ink, dim = theme.colour(Token.TEXT_DIM), theme.colour(Token.TEXT_OFF)
        bottom = self.height() - 1
        scale = Scale(sequence.rate, geometry.pixels_per_frame, room)
        painter.setPen(ink)
        for tick in scale.ticks(first, last):
            x = round(geometry.x_of(tick.frame))
            tall = theme.px(12) if tick.label else theme.px(4)
            painter.fillRect(x, bottom - tall, 1, tall, dim)
            if tick.label:
                labels.draw(painter, x + 4, bottom - labels.height - 1, tick.label, room)

    def _paint_range(
        self, painter: QPainter, sequence: Sequence, geometry: TimelineGeometry
    ) -> None:
        if sequence.in_point is None and sequence.out_point is None:
            return
        theme = current_theme()
        out_point = sequence.duration if sequence.out_point is None else sequence.out_point
        left = round(geometry.x_of(sequence.in_point or 0))
        right = round(geometry.x_of(out_point))
        accent = theme.colour(Token.ACCENT)
        painter.fillRect(left, 0, right - left, self.height(), theme.colour(Token.ACCENT, 0.16))
        painter.fillRect(left, 0, 2, self.height(), accent)
        painter.fillRect(right - 2, 0, 2, self.height(), accent)

    def _paint_renders(self, painter: QPainter, geometry: TimelineGeometry) -> None:
        top = self.height() - 1 - RENDER_HEIGHT
        for span in self._render_bar.spans:
            token = RENDER_TOKENS.get(span.state)
            if token is not None:
                left, right = round(geometry.x_of(span.start)), round(geometry.x_of(span.end))
                colour = self._theme.colour(token)
                painter.fillRect(left, top, right - left, RENDER_HEIGHT, colour)

    def _paint_marker(self, painter: QPainter, marker: Marker, geometry: TimelineGeometry) -> None:
        rect = self.marker_rect(marker, geometry)
        if not rect.intersects(self.rect()):
            return
        selected = self._session.selection.marker == marker.id
        outline = self._theme.colour(Token.TEXT) if selected else None
        if marker.duration:
            painter.setPen(QPen(outline, 1) if outline is not None else Qt.PenStyle.NoPen)
            painter.setBrush(marker_colour(marker.colour))
            painter.drawRect(rect.adjusted(0, 0, -1, -3))
        else:
            middle = rect.center().x()
            paint_flag(painter, middle, rect.top(), rect.height(), marker.colour, outline)

    def _paint_playhead(self, painter: QPainter, geometry: TimelineGeometry) -> None:
        self._playhead_x = round(geometry.x_of(self._session.playhead.frame))
        x, height = self._playhead_x + 0.5, self.height()
        painter.fillRect(self._playhead_x, height // 2, 1, height, self._playhead_colour())
        top, side, low = height - 15.0, height - 8.0, height - 2.0
        head = [(-_HEAD, top), (_HEAD, top), (_HEAD, side), (0, low), (-_HEAD, side)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._playhead_colour())
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y) for dx, y in head]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _playhead_colour(self) -> QColor:
        return current_theme().colour(Token.PLAYHEAD)

    def _seen(self) -> object:
        """All that is painted besides the playhead and what is rendered."""
        sequence = self._surface.sequence
        if sequence is None:
            return None
        marks = sequence.in_point, sequence.out_point, sequence.markers
        end = sequence.duration if sequence.out_point is None else None
        return sequence.rate, *marks, end, self._session.selection.marker

    def _on_shown(self) -> None:
        if self._seen() != self._painted:
            self.update()

    def _on_playhead(self) -> None:
        for x in (self._playhead_x, self._surface.geometry.x_of(self._session.playhead.frame)):
            stripe = playhead_stripe(round(x), self.rect())
            self.update(stripe.adjusted(-_HEAD, 0, _HEAD, 0))
