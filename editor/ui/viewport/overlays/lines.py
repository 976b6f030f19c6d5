"""Lines that help to compose: safe areas, thirds, rulers with guides that are pulled from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, floor, log10

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from editor.model.canvas.guides import Cause, Guide
from editor.ui.theme.metrics import TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.view_map import ViewMap

# Parts of the frame on each side. Source: SMPTE ST 2046-1.
ACTION_SAFE, TITLE_SAFE = 0.035, 0.05
RULER = 18  # logical pixels
_GRIP = 4  # logical pixels
_APART = 64  # the least distance of two numbers on a ruler, logical pixels
_DARK, _LIGHT = QColor(0, 0, 0, 90), QColor(255, 255, 255, 150)


@dataclass(frozen=True, slots=True)
class Help:
    """Which of the lines are shown."""

    safe_areas: bool = False
    thirds: bool = False
    rulers: bool = False
    guides: bool = True


class LinesLayer(PictureLayer):
    """`guides` are the user's own: pulled out of a ruler, thrown away by dragging them back."""

    guides_chosen = Signal(object)  # tuple of Guide: as they are when one has been let go

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.help = Help()
        self.guides: tuple[Guide, ...] = ()
        self._before: tuple[Guide, ...] = ()
        self._others: tuple[Guide, ...] = ()
        self._held: Guide | None = None

    def set_help(self, help: Help) -> None:
        self.help = help
        self.changed.emit()

    def set_guides(self, guides: tuple[Guide, ...]) -> None:
        self.guides = guides
        self.changed.emit()

    @property
    def shown_guides(self) -> tuple[Guide, ...]:
        return self.guides if self.help.guides else ()

    @property
    def is_held(self) -> bool:
        """Whether a guide is being dragged."""
        return self._held is not None

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        frame = QRectF(*view.rectangle)
        if self.help.thirds:
            for part in (1 / 3, 2 / 3):
                x, y = frame.x() + frame.width() * part, frame.y() + frame.height() * part
                _line(painter, QLineF(x, frame.top(), x, frame.bottom()))
                _line(painter, QLineF(frame.left(), y, frame.right(), y))
        if self.help.safe_areas:
            _safe_area(painter, frame, ACTION_SAFE)
            _safe_area(painter, frame, TITLE_SAFE)
        painter.setPen(QPen(current_theme().colour(Token.BRUSH_5), 1))
        for guide in self.shown_guides:
            painter.drawLine(self._across(guide, view))
        if not self.help.rulers:
            return
        for axis in (0, 1):
            _ruler(painter, view, axis, self._room())

    def press(self, touch: Touch) -> bool:
        if not self.help.rulers:
            return False
        self._before = self.guides
        axis = self._ruler_at(touch)
        if axis is not None:
            self.set_help(replace(self.help, guides=True))
            self._others = self.guides
            self._held = Guide(axis, touch.point[axis], Cause.GUIDE)
            return True
        self._held = self._guide_at(touch)
        self._others = tuple(each for each in self.guides if each is not self._held)
        return self._held is not None

    def drag(self, touch: Touch) -> None:
        assert self._held is not None
        at = touch.point[self._held.axis]
        self._held = replace(self._held, at=float(round(at)))
        self.set_guides((*self._others, self._held))

    def release(self, touch: Touch) -> None:
        if self._held is not None and touch.place[self._held.axis] < RULER:
            self.set_guides(self._others)
        self._held = None
        if self.guides != self._before:
            self.guides_chosen.emit(self.guides)

    def hover(self, touch: Touch | None) -> Qt.CursorShape | None:
        if touch is None or not self.help.rulers:
            return None
        axis = self._ruler_at(touch)
        if axis is None:
            guide = self._guide_at(touch)
            axis = guide.axis if guide is not None else None
        if axis is None:
            return None
        return Qt.CursorShape.SplitHCursor if axis == 0 else Qt.CursorShape.SplitVCursor

    def cancel(self) -> bool:
        if self._held is None:
            return False
        self._held = None
        self.set_guides(self._before)
        return True

    def _ruler_at(self, touch: Touch) -> int | None:
        """The axis of the guide that a press here would pull out: the left ruler's stand up."""
        x, y = touch.place
        if x < RULER and y > RULER:
            return 0
        return 1 if y < RULER < x else None

    def _guide_at(self, touch: Touch) -> Guide | None:
        near = [(abs(touch.point[each.axis] - each.at), each) for each in self.shown_guides]
        distance, guide = min(near, key=lambda pair: pair[0], default=(0.0, None))
        return guide if distance <= _GRIP * touch.pixel else None

    def _room(self) -> QRectF:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return QRectF(parent.rect())

    def _across(self, guide: Guide, view: ViewMap) -> QLineF:
        room = self._room()
        place = view.to_widget((guide.at, guide.at))[guide.axis]
        if guide.axis == 0:
            return QLineF(place, room.top(), place, room.bottom())
        return QLineF(room.left(), place, room.right(), place)


def _line(painter: QPainter, line: QLineF) -> None:
    """Light beside dark, so that it shows on any picture."""
    sharp = QLineF(*(floor(end) + 0.5 for end in (line.x1(), line.y1(), line.x2(), line.y2())))
    painter.setPen(QPen(_DARK, 1))
    painter.drawLine(sharp.translated(1, 1))
    painter.setPen(QPen(_LIGHT, 1))
    painter.drawLine(sharp)


def _safe_area(painter: QPainter, frame: QRectF, part: float) -> None:
    across, down = frame.width() * part, frame.height() * part
    area = frame.adjusted(across, down, -across, -down)
    for ends in (
        (area.topLeft(), area.topRight()),
        (area.topRight(), area.bottomRight()),
        (area.bottomLeft(), area.bottomRight()),
        (area.topLeft(), area.bottomLeft()),
    ):
        _line(painter, QLineF(*ends))


def _ruler(painter: QPainter, view: ViewMap, axis: int, room: QRectF) -> None:
    """Pixels of the frame, numbered from its corner."""
    theme = current_theme()
    strip = QRectF(room)
    if axis == 0:
        strip.setHeight(RULER)
    else:
        strip.setWidth(RULER)
    painter.fillRect(strip, theme.colour(Token.BG_PANEL))
    step = _step(_APART / view.zoom)
    length = room.width() if axis == 0 else room.height()
    first = view.to_frame((0.0, 0.0))[axis]
    last = view.to_frame((length, length))[axis]
    font = theme.font(TypeSize.SECONDARY)
    font.setPixelSize(theme.px(9))
    painter.setFont(font)
    painter.setPen(theme.colour(Token.TEXT_DIM))
    for number in range(ceil(first / step), floor(last / step) + 1):
        place = view.to_widget((number * step, number * step))[axis]
        if axis == 0:
            painter.drawLine(QLineF(place, RULER - 5, place, RULER))
            painter.drawText(QPointF(place + 3, RULER - 6), str(number * step))
        else:
            painter.drawLine(QLineF(RULER - 5, place, RULER, place))
            painter.save()
            painter.translate(RULER - 6, place - 3)
            painter.rotate(-90)
            painter.drawText(QPointF(0, 0), str(number * step))
            painter.restore()


def _step(least: float) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50 … that is not below `least`."""
    power = 10 ** max(floor(log10(max(least, 1.0))), 0)
    return next(power * part for part in (1, 2, 5, 10) if power * part >= least)
