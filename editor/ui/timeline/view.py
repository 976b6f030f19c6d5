"""The clip area: shows the tracks, and hands what the mouse does to the tool."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from editor.model.media import MediaId
from editor.model.timecode import timecode
from editor.model.timeline import Clip, ItemId
from editor.ui.studio import Studio
from editor.ui.theme.theme import current_theme
from editor.ui.timeline.access.focus import ClipFocus
from editor.ui.timeline.access.telling import SelectionTelling
from editor.ui.timeline.access.tree import ClipTree
from editor.ui.timeline.generated.coming import ComingClip, coming_clips
from editor.ui.timeline.generated.tips import take_tip
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.gesture import DropTarget, Pointer, Tool
from editor.ui.timeline.hit import hit_test, item_under
from editor.ui.timeline.mattes.lanes import MatteLanes
from editor.ui.timeline.painting.coming import paint_coming
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.painting.overlay import (
    paint_gesture,
    paint_hover,
    paint_playhead,
    playhead_stripe,
)
from editor.ui.timeline.painting.picture import TimelinePicture
from editor.ui.timeline.scrolling import roll_wheel
from editor.ui.timeline.surface import Surface

_REST_MS = 500
"""The playhead stands still so long before its time is said."""
_ARRIVALS_MS = 80
"""Thumbnails and waveforms come one by one; so long they are gathered."""


class TimelineView(QWidget):
    """Holds no state of the project: paints the session's sequence, or the gesture's."""

    menu_wanted = Signal(object, object)  # Pointer, QPoint on the screen

    def __init__(self, studio: Studio, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._generation = studio.session, studio.generation
        self._studio, self._surface = studio, surface
        self._inks = Inks(current_theme())
        self._picture = TimelinePicture(self._inks, studio)
        self._arrived: set[MediaId] = set()
        self._has_sketches = False
        self._arrivals = QTimer(self)
        self._arrivals.setSingleShot(True)
        self._arrivals.setInterval(_ARRIVALS_MS)
        self._arrivals.timeout.connect(self._show_arrived)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._say_time)
        self._sharpening = QTimer(self)
        self._sharpening.setInterval(0)
        self._sharpening.timeout.connect(self._sharpen)
        self._tool: Tool | None = None
        self._drops: DropTarget | None = None
        self._mouse = QPoint()
        self._pressed = Qt.MouseButton.NoButton
        self._playhead_x = 0
        self._hovered: ItemId | None = None
        self._coming: list[QRect] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timeline"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes, in every language
        self._focus = ClipFocus(surface, self._session.selection)
        self._focus.moved.connect(self._say)
        self.clip_tree = ClipTree(self, surface, self._session.selection, self._rect_of)
        self.mattes = MatteLanes(studio, surface, self)
        telling = SelectionTelling(self._session, self.clip_tree)
        telling.said.connect(self._say)
        surface.geometry_changed.connect(self._on_geometry)
        surface.shown_changed.connect(self._on_shown)
        surface.gesture_changed.connect(self.update)
        surface.cursor_changed.connect(self._on_cursor)
        studio.thumbnails.arrived.connect(self._on_arrived)
        studio.waveforms.arrived.connect(self._on_arrived)
        studio.sketches.arrived.connect(self._on_sketch)
        studio.presence.changed.connect(self._on_shown)
        studio.proxies.changed.connect(self._on_arrived)
        studio.preferences.changed.connect(self._on_shown)
        studio.generation.runner.changed.connect(self._on_generated)
        self._session.selection.changed.connect(self._on_shown)
        self._session.document.project_changed.connect(self._on_generated)
        self._session.playhead.moved.connect(self._on_playhead)

    @property
    def surface(self) -> Surface:
        return self._surface

    @property
    def is_sharp(self) -> bool:
        """Whether nothing is shown stretched any more after zooming."""
        return self._picture.is_sharp

    def set_tool(self, tool: Tool) -> None:
        """Work with another tool from now on."""
        if self._tool is not None:
            self._tool.cancel()
        self._tool = tool

    def set_drops(self, drops: DropTarget) -> None:
        """Say what becomes of things that are dragged in."""
        self._drops = drops

    def draw_sound_in_decibels(self, in_decibels: bool) -> None:
        """Show loudness as it is heard, or the samples as they are."""
        self._picture.draw_sound_in_decibels(in_decibels)
        self.update()

    def pointer(
        self, position: QPointF, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier
    ) -> Pointer | None:
        """What a tool is told about a point of the view; None while no sequence is open."""
        sequence = self._session.sequence
        if sequence is None:
            return None
        x, y = position.x(), position.y()
        selected = self._session.selection.items
        hit = hit_test(sequence, self._surface.geometry, x, y, selected)
        return Pointer(x, y, hit, button, modifiers)

    def coming(self) -> list[ComingClip]:
        """What is being generated for the shown sequence."""
        sequence, project = self._session.sequence, self._session.project
        if sequence is None or not project.queue:
            return []
        return coming_clips(self._generation, project, sequence, self._surface.geometry)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        if theme is not self._inks.theme:
            self._inks = Inks(theme)
            self._picture.wear(self._inks)
        with QPainter(self) as painter:
            self._picture.show_on(painter, event.rect(), self._surface)
            if not self._picture.is_sharp:
                self._sharpening.start()
            paint_coming(painter, self.coming(), self.rect(), self._inks)
            self.mattes.paint(painter, self.rect())
            if self._hovered is not None:
                paint_hover(painter, self._rect_of(self._hovered), self._inks)
            self._playhead_x = self._x_of_playhead()
            gesture = self._surface.gesture
            if gesture is not None:
                paint_gesture(
                    painter, gesture, self._surface.geometry, self.rect(), self._mouse, self._inks
                )
            paint_playhead(painter, self._playhead_x, self.rect(), self._inks)
            if self.hasFocus():
                painter.setPen(self._inks.accent)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture.resize(event.size(), self.devicePixelRatioF())
        self._surface.resize(event.size())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not Qt.MouseButton.NoButton:
            return
        pointer = self._from_mouse(event)
        if self._tool is None or pointer is None or event.button() is Qt.MouseButton.RightButton:
            event.ignore()
            return
        self._pressed = event.button()
        self._hover_over(None)
        self._tool.press(pointer)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position().toPoint()
        pointer = self._from_mouse(event)
        if self._tool is None or pointer is None:
            return
        if self._pressed is Qt.MouseButton.NoButton:
            self._hover_over(pointer.hit.item)
            self._tool.hover(pointer)
        else:
            self._tool.move(pointer)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_over(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not self._pressed:
            event.ignore()
            return
        self._pressed = Qt.MouseButton.NoButton
        pointer = self._from_mouse(event)
        if self._tool is not None and pointer is not None:
            self._tool.release(pointer)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pointer = self._from_mouse(event)
        if self._tool is not None and pointer is not None:
            self._tool.double_click(pointer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._tool is not None:
            self._tool.cancel()
            self._pressed = Qt.MouseButton.NoButton
            return
        if not self._focus.take(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setAccessibleDescription(self._focus.summary())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._tool is not None and self._pressed is not Qt.MouseButton.NoButton:
            self._tool.cancel()
            self._pressed = Qt.MouseButton.NoButton
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        roll_wheel(event, self._surface)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        button = Qt.MouseButton.RightButton
        pointer = self.pointer(QPointF(event.pos()), button, event.modifiers())
        if pointer is not None:
            self.menu_wanted.emit(pointer, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._drops is not None and self._drops.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._mouse = event.position().toPoint()
        pointer = self._from_drop(event)
        if self._drops is None or pointer is None:
            event.ignore()
        elif self._drops.move(event.mimeData(), pointer):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        if self._drops is not None:
            self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        pointer = self._from_drop(event)
        if self._drops is not None and pointer is not None:
            if self._drops.drop(event.mimeData(), pointer):
                event.acceptProposedAction()
            self._drops.leave()

    def _from_mouse(self, event: QMouseEvent) -> Pointer | None:
        return self.pointer(event.position(), event.button(), event.modifiers())

    def _from_drop(self, event: QDropEvent) -> Pointer | None:
        return self.pointer(event.position(), Qt.MouseButton.LeftButton, event.modifiers())

    def _hover_over(self, item: ItemId | None) -> None:
        """Outline the clip that a press would take."""
        if item == self._hovered:
            return
        for each in (self._hovered, item):
            if each is not None:
                self.update(self._rect_of(each))
        self._hovered = item

    def _show_tip(self, event: QHelpEvent) -> None:
        """What of generation is under the mouse."""
        at = event.pos()
        coming = next((clip for clip in self.coming() if clip.rect.contains(at)), None)
        if coming is not None:
            QToolTip.showText(event.globalPos(), coming.tip, self, coming.rect)
            return
        sequence = self._session.sequence
        hit = sequence and hit_test(sequence, self._surface.geometry, at.x(), at.y())
        item = item_under(sequence, hit) if sequence and hit else None
        rect = QRect() if item is None else self._rect_of(item)
        QToolTip.showText(event.globalPos(), take_tip(self._studio, item), self, rect)

    def _on_generated(self) -> None:
        """Where something is, or was, being generated."""
        before, self._coming = self._coming, [clip.rect for clip in self.coming()]
        for rect in (*before, *self._coming):
            self.update(rect)

    def _rect_of(self, item: ItemId) -> QRect:
        """Where a clip is; empty where it is none, or gone."""
        sequence, geometry = self._surface.sequence, self._surface.geometry
        found = sequence.find(item) if sequence is not None else None
        row = geometry.row_of(found[0].id) if found is not None else None
        if found is None or row is None or not isinstance(found[0].items[found[1]], Clip):
            return QRect()
        track, index = found
        left, right = (round(geometry.x_of(track.start_of(each))) for each in (index, index + 1))
        return QRect(left, geometry.y_of(row) + 1, right - left - 1, row.height - 3)

    def _x_of_playhead(self) -> int:
        return round(self._surface.geometry.x_of(self._session.playhead.frame))

    def _on_playhead(self) -> None:
        self.update(playhead_stripe(self._playhead_x, self.rect()))
        self.update(playhead_stripe(self._x_of_playhead(), self.rect()))
        self._resting.start()

    def _on_geometry(self, before: TimelineGeometry, after: TimelineGeometry) -> None:
        self._sharpening.stop()  # it goes on when what is there has been shown
        self._picture.move(before, after, self._surface)
        self.update()

    def _on_shown(self) -> None:
        self._picture.show(self._surface)
        self._update_stale()

    def _update_stale(self) -> None:
        for rect in self._picture.stale:
            self.update(rect)

    def _on_arrived(self, media: str) -> None:
        self._arrived.add(MediaId(media))
        if not self._arrivals.isActive():
            self._arrivals.start()

    def _on_sketch(self) -> None:
        self._has_sketches = True
        if not self._arrivals.isActive():
            self._arrivals.start()

    def _show_arrived(self) -> None:
        self._picture.freshen(self._arrived, self._surface)
        if self._has_sketches:
            self._picture.freshen_sketches(self._surface)
        self._has_sketches = False
        self._picture.show(self._surface)
        self._arrived = set()
        self._update_stale()

    def _sharpen(self) -> None:
        """Zooming has stretched the picture: paint it anew, a little in each turn."""
        for rect in self._picture.sharpen(self._surface):
            self.update(rect)
        if self._picture.is_sharp:
            self._sharpening.stop()

    def _say_time(self) -> None:
        sequence = self._session.sequence
        if sequence is not None and self.hasFocus():
            time = timecode(self._session.playhead.frame, sequence.rate)
            self._say(self.tr("Playhead at {time}").format(time=time))

    def _say(self, words: str) -> None:
        if words == self.accessibleDescription():
            return  # it has just been said
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_cursor(self, cursor: QCursor | Qt.CursorShape) -> None:
        self.setCursor(cursor)
