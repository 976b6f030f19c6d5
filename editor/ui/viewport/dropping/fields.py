"""Four fields over the picture, each for what a drop on it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import ICON, RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.dropping.ways import Way
from editor.ui.words import QT_TRANSLATE_NOOP

_WORDS = {
    Way.INSERT: QT_TRANSLATE_NOOP("DropFields", "Insert"),
    Way.OVERWRITE: QT_TRANSLATE_NOOP("DropFields", "Overwrite"),
    Way.REPLACE: QT_TRANSLATE_NOOP("DropFields", "Replace"),
    Way.ON_TOP: QT_TRANSLATE_NOOP("DropFields", "Place on Top"),
}
_HINTS = {
    Way.INSERT: QT_TRANSLATE_NOOP("DropFields", "Pushes what comes later"),
    Way.OVERWRITE: QT_TRANSLATE_NOOP("DropFields", "Covers what is there"),
    Way.REPLACE: QT_TRANSLATE_NOOP("DropFields", "Shows it in the clip at the playhead"),
    Way.ON_TOP: QT_TRANSLATE_NOOP("DropFields", "On a track above"),
}
_ICONS = {
    Way.INSERT: "insert",
    Way.OVERWRITE: "overwrite",
    Way.REPLACE: "retry",
    Way.ON_TOP: "arrow-up",
}
_COLUMNS = 2
_FIELD = (220, 84)  # the largest a field gets
_SHADE = QColor(8, 8, 9, 110)


class DropFields(QWidget):
    """Lies over `parent` and lets the mouse through. `refusal` says why nothing would happen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.way: Way | None = None
        self._refusal = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("What a drop does"))
        self.hide()

    def begin(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.way, self._refusal = None, ""
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def point(self, way: Way | None, refusal: str = "") -> None:
        """Set the field off that the mouse is over."""
        self.way, self._refusal = way, refusal
        self.update()

    def way_at(self, place: QPointF) -> Way:
        """The field under or nearest to `place`, so that there is no spot without one."""
        distances = {way: _distance(self.field(way), place) for way in Way}
        return min(distances, key=lambda way: distances[way])

    def field(self, way: Way) -> QRectF:
        theme, number = current_theme(), list(Way).index(way)
        gap = theme.px(Space.M)
        rows = -(-len(Way) // _COLUMNS)
        wide = min(theme.px(_FIELD[0]), (self.width() - (_COLUMNS + 1) * gap) / _COLUMNS)
        high = min(theme.px(_FIELD[1]), (self.height() - (rows + 1) * gap) / rows)
        all_wide = _COLUMNS * wide + (_COLUMNS - 1) * gap
        left = (self.width() - all_wide) / 2 + number % _COLUMNS * (wide + gap)
        all_high = rows * high + (rows - 1) * gap
        top = (self.height() - all_high) / 2 + number // _COLUMNS * (high + gap)
        return QRectF(left, top, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), _SHADE)
            for way in Way:
                self._paint(painter, way)

    def _paint(self, painter: QPainter, way: Way) -> None:
        theme, field = current_theme(), self.field(way)
        is_pointed = way is self.way
        ground = theme.colour(Token.ACCENT if is_pointed else Token.BG_PANEL)
        ground.setAlphaF(0.92 if is_pointed else 0.86)
        painter.setBrush(ground)
        painter.setPen(QPen(theme.colour(Token.ACCENT if is_pointed else Token.LINE), 1))
        painter.drawRoundedRect(field, theme.px(RADIUS), theme.px(RADIUS))
        ink = Token.ON_ACCENT if is_pointed else Token.TEXT
        side, inset = theme.px(ICON), theme.px(Space.M)
        drawn = icon(_ICONS[way], ink).pixmap(QSize(side, side))
        middle = field.center().y()
        painter.drawPixmap(QPointF(field.left() + inset, middle - side / 2), drawn)
        words = field.adjusted(2 * inset + side, 0, -inset, 0)
        half = words.height() / 2
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font(TypeSize.HEADING, bold=True))
        name = QCoreApplication.translate("DropFields", _WORDS[way])
        upper = words.adjusted(0, 0, 0, -half)
        painter.drawText(upper, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, name)
        hint = QCoreApplication.translate("DropFields", _HINTS[way])
        if is_pointed and self._refusal:
            hint = self._refusal
        painter.setPen(theme.colour(ink if is_pointed else Token.TEXT_DIM))
        painter.setFont(theme.font(TypeSize.SECONDARY))
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        lower = words.adjusted(0, half, 0, 0)
        painter.drawText(lower, flags | Qt.TextFlag.TextWordWrap, hint)


def _distance(field: QRectF, place: QPointF) -> float:
    across = max(field.left() - place.x(), place.x() - field.right(), 0.0)
    down = max(field.top() - place.y(), place.y() - field.bottom(), 0.0)
    return across**2 + down**2
