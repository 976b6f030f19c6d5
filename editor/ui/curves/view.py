"""The painted part of the curve editor: lanes over a common time, and the hands in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.model.curves import Animated
from editor.model.edits.clip.keyframes import with_key_on
from editor.model.edits.clip.parameters import Address
from editor.model.edits.clip.several import set_curves
from editor.model.edits.errors import EditError
from editor.model.project import Project
from editor.session.session import Session
from editor.ui.curves.axes import TimeAxis
from editor.ui.curves.drags import Curves, HandleDrag, KeysDrag, snapped
from editor.ui.curves.hits import (
    CurveHit,
    HandleHit,
    Hit,
    KeyHit,
    KeyId,
    PlacedLane,
    hit_at,
    key_spot,
)
from editor.ui.curves.lanes import Lane
from editor.ui.curves.layout import LaneLayout
from editor.ui.curves.painting import GUTTER, RULER, draw_lane, draw_playhead, draw_ruler
from editor.ui.inspector.shown import PlacedClip
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_SNAP_PX = 6.0
_WHEEL = 1.0015
_DRAG_STARTS_PX = 3.0


class CurveView(QWidget):
    """Shows `lanes` of one clip. A drag previews, and is one step when it is let go; Esc takes it
    back."""

    selection_changed = Signal()
    menu_asked = Signal(QPointF)  # place on the screen

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.clip: PlacedClip | None = None
        self.lanes: tuple[Lane, ...] = ()
        self.selected: frozenset[KeyId] = frozenset()
        self._layout = LaneLayout()
        self._time = TimeAxis(current_theme().px(GUTTER), 0.0, 4.0)
        self._hovered: KeyId | None = None
        self._pressed: QPointF | None = None
        self._drag: KeysDrag | HandleDrag | None = None
        self._edit: Curves | None = None
        self._moved: frozenset[KeyId] = frozenset()
        self._band: QRectF | None = None
        self._pan: QPointF | None = None
        self._is_seeking = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Curves"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes, in every language

    # What is shown

    def show_clip(self, clip: PlacedClip | None, lanes: tuple[Lane, ...]) -> None:
        is_other = (clip and clip.clip.id) != (self.clip and self.clip.clip.id)
        self.clip, self.lanes = clip, lanes
        there = {(lane.address, key.frame) for lane in lanes for key in lane.curve.keyframes}
        if is_other:
            self._layout.forget()
            self.select(frozenset())
        elif self._drag is None:
            self.select(self.selected & there)
        self._layout.widen(lanes, only_new=self._drag is not None)
        if is_other:
            self.fit()
        self.update()

    def fit(self) -> None:
        """Show the whole of the clip, and all values."""
        if self.clip is None:
            return
        theme = current_theme()
        frames = [float(key.frame) for lane in self.lanes for key in lane.curve.keyframes]
        first, last = min([0.0, *frames]), max([float(self.clip.clip.duration), *frames])
        left = theme.px(GUTTER)
        self._time = TimeAxis.fitting(left, self.width() - left, first, last)
        self._layout.fit(self.lanes)
        self.update()

    def select(self, selected: frozenset[KeyId]) -> None:
        if selected != self.selected:
            self.selected = selected
            self.setAccessibleDescription(self.tr("%n keyframes selected", "", len(selected)))
            self.selection_changed.emit()
            self.update()

    def select_all(self) -> None:
        self.select(
            frozenset(
                (lane.address, key.frame) for lane in self.lanes for key in lane.curve.keyframes
            )
        )

    @property
    def time(self) -> TimeAxis:
        return self._time

    @property
    def playhead(self) -> int:
        """The clip's own frame under the playhead, which may lie outside of it."""
        return self._session.playhead.frame - (self.clip.start if self.clip else 0)

    def placed(self) -> tuple[PlacedLane, ...]:
        return self._layout.placed(self.lanes, self.size())

    def place_of(self, address: Address, frame: Fraction, part: int = 0) -> QPointF:
        """Where a keyframe stands."""
        placed = next(each for each in self.placed() if each.lane.address == address)
        key = next(key for key in placed.lane.curve.keyframes if key.frame == frame)
        return key_spot(placed, self._time, key, part)

    # Edits

    def change(self, label: str, curves: Curves) -> bool:
        """Do it as one step."""
        edit = self._edit_of(curves)
        return edit is not None and self._session.edit(label, edit)

    def _edit_of(self, curves: Curves) -> Callable[[Project], Project] | None:
        sequence_id, clip = self._session.sequence_id, self.clip
        if sequence_id is None or clip is None:
            return None
        item = clip.clip.id
        return lambda project: set_curves(project, sequence_id, item, curves)

    def _preview(self, curves: Curves) -> None:
        edit = self._edit_of(curves)
        try:
            self._session.document.preview(edit)
        except EditError:
            return
        self._edit = curves

    def add_key(self, address: Address, frame: int) -> None:
        lane = next(each for each in self.lanes if each.address == address)
        curve: Animated = with_key_on(lane.curve, frame)
        if self.change(self.tr("Add keyframe"), ((address, curve),)):
            self.select(frozenset({(address, Fraction(frame))}))

    def cancel(self) -> bool:
        """Take back what is being dragged; whether there was anything."""
        was = self._drag is not None or self._band is not None
        if self._edit is not None:
            self._session.document.preview(None)
        self._end()
        return was

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan = place
            return
        if event.button() is not Qt.MouseButton.LeftButton or self.clip is None:
            return
        self._pressed = place
        if place.y() < current_theme().px(RULER):
            self._is_seeking = True
            self._seek(place.x())
            return
        hit = self._hit(place)
        adding = bool(event.modifiers() & _ADDING)
        match hit:
            case KeyHit(lane, key):
                name = (lane.lane.address, key.frame)
                if adding:
                    self.select(self.selected ^ {name})
                elif name not in self.selected:
                    self.select(frozenset({name}))
                if name in self.selected:
                    self._drag = KeysDrag(hit, self.placed(), self.selected)
            case HandleHit():
                self._drag = HandleDrag(hit)
            case CurveHit(lane, _, frame) if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.add_key(lane.lane.address, frame)
            case _:
                self._band = QRectF(place, place)
                if not adding:
                    self.select(frozenset())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pan is not None:
            self._time = self._time.panned(place.x() - self._pan.x())
            self._pan = place
            self.update()
        elif self._is_seeking:
            self._seek(place.x())
        elif self._pressed is None:
            self._hover(self._hit(place))
        elif self._band is not None:
            self._band = QRectF(self._pressed, place).normalized()
            self.update()
        elif self._drag is not None:
            way = place - self._pressed
            if self._edit is not None or way.manhattanLength() >= _DRAG_STARTS_PX:
                self._drag_to(place, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan = None
            return
        if self._band is not None:
            self._take_band(bool(event.modifiers() & _ADDING))
        curves, drag, moved = self._edit, self._drag, self._moved
        self._end()
        if curves is None:
            return
        is_keys = isinstance(drag, KeysDrag)
        label = self.tr("Move keyframes") if is_keys else self.tr("Move curve handle")
        if self.change(label, curves) and is_keys:
            self.select(moved)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        if isinstance(hit, CurveHit):
            self.add_key(hit.lane.lane.address, hit.frame)
        elif isinstance(hit, PlacedLane):
            self.add_key(hit.lane.address, round(self._time.frame(event.position().x())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        hit = self._hit(QPointF(event.pos()))
        if isinstance(hit, KeyHit):
            name = (hit.lane.lane.address, hit.key.frame)
            if name not in self.selected:
                self.select(frozenset({name}))
        self.menu_asked.emit(QPointF(event.globalPos()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        amount = turn.y() or turn.x()
        place = event.position()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._time = self._time.zoomed(_WHEEL**amount, place.x())
        elif modifiers & Qt.KeyboardModifier.AltModifier:
            self._zoom_values(_WHEEL ** (turn.x() or turn.y()), place)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier or turn.x():
            self._time = self._time.panned(amount / 2)
        else:
            self._layout.scroll(-amount / 2)
        self.update()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _drag_to(self, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        assert self._pressed is not None
        drag = self._drag
        assert drag is not None
        axis = drag.grabbed.lane.axis
        frames = (place.x() - self._pressed.x()) / self._time.per_frame
        value = -(place.y() - self._pressed.y()) * axis.per_pixel
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            way = place - self._pressed
            if abs(way.x()) >= abs(way.y()):
                value = 0.0
            else:
                frames = 0.0
        if isinstance(drag, HandleDrag):
            free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
            self._preview(drag.moved(frames, value, free=free))
            return
        grabbed = drag.grabbed.key.frame
        marks = set() if modifiers & Qt.KeyboardModifier.ControlModifier else {self.playhead}
        target = snapped(float(grabbed) + frames, marks, _SNAP_PX / self._time.per_frame)
        curves, moved = drag.moved(int(target - grabbed), value)
        self._moved = moved
        self.selected = moved
        self._preview(curves)

    def _end(self) -> None:
        drag, self._drag, self._edit = self._drag, None, None
        self._pressed, self._band, self._is_seeking = None, None, False
        if isinstance(drag, KeysDrag):
            self.selected = frozenset(drag.selected)
        self.update()

    def _take_band(self, adding: bool) -> None:
        band = self._band or QRectF()
        found = {
            (placed.lane.address, key.frame)
            for placed in self.placed()
            for key in placed.lane.curve.keyframes
            for part in range(len(placed.lane.parts))
            if band.contains(key_spot(placed, self._time, key, part))
        }
        self.select(self.selected | found if adding else frozenset(found))

    def _hit(self, place: QPointF) -> Hit:
        if place.x() < self._time.left:
            return None
        return hit_at(place, self.placed(), self._time, self.selected)

    def _hover(self, hit: Hit) -> None:
        name = (hit.lane.lane.address, hit.key.frame) if isinstance(hit, KeyHit) else None
        cursor = Qt.CursorShape.ArrowCursor
        if isinstance(hit, KeyHit | HandleHit):
            cursor = Qt.CursorShape.SizeAllCursor
        elif isinstance(hit, CurveHit):
            cursor = Qt.CursorShape.CrossCursor
        self.setCursor(cursor)
        if name != self._hovered:
            self._hovered = name
            self.update()

    def _seek(self, x: float) -> None:
        if self.clip is not None:
            self._session.playhead.seek(self.clip.start + round(self._time.frame(x)))

    def _zoom_values(self, factor: float, place: QPointF) -> None:
        for placed in self.placed():
            if placed.rect.contains(place):
                self._layout.zoom(placed, factor, place)

    # Painting and keys

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour(Token.BG_PANEL))
            sequence = self._session.sequence
            if self.clip is None or sequence is None:
                return
            length = self.clip.clip.duration
            for placed in self.placed():
                draw_lane(painter, placed, self._time, length, self.selected, self._hovered)
            draw_ruler(painter, self.width(), self._time, sequence.rate, length, self.clip.start)
            x = round(self._time.x(self.playhead)) + 0.5
            if x >= self._time.left:
                draw_playhead(painter, x, self.height())
            if self._band is not None:
                painter.setPen(theme.colour(Token.ACCENT))
                painter.setBrush(theme.colour(Token.ACCENT, 0.16))
                painter.drawRect(self._band)
            if self.hasFocus():
                painter.setPen(theme.colour(Token.ACCENT))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = current_theme().px(GUTTER)
        old, new = event.oldSize().width() - left, event.size().width() - left
        if old > 0 and new > 0:
            self._time = replace(self._time, per_frame=self._time.per_frame * new / old)
        else:
            self.fit()

    def sizeHint(self) -> QSize:
        return QSize(640, 220)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.cancel():
            self.select(frozenset())
            return
        super().keyPressEvent(event)


_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
