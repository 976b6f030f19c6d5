"""A swatch that shows a colour and opens the picker."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from editor.model.titles.title import Colour
from editor.ui.theme.metrics import RADIUS, ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.colour.picker import ColourPicker, qcolor
from editor.ui.widgets.colour.strips import checker
from editor.ui.widgets.numbers.number_field import MIXED


class ColourField(QAbstractButton):
    """`colour` is straight RGBA, 0..1; None means several colours at once."""

    edited = Signal(object, str)  # Colour, gesture

    def __init__(self, parent: QWidget | None = None, *, has_opacity: bool = True) -> None:
        super().__init__(parent)
        self._colour: Colour | None = (1.0, 1.0, 1.0, 1.0)
        self._has_opacity = has_opacity
        self._picker: ColourPicker | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Colour"))
        self.setToolTip(self.tr("Opens the colour picker."))
        self.clicked.connect(self.open_picker)

    @property
    def colour(self) -> Colour | None:
        return self._colour

    @property
    def picker(self) -> ColourPicker | None:
        """The popover, once it has been open."""
        return self._picker

    def set_colour(self, colour: Colour | None) -> None:
        self._colour = colour
        if self._picker is not None and colour is not None:
            self._picker.set_colour(colour)
        self.setAccessibleDescription("" if colour is None else qcolor(colour).name())
        self.update()

    def open_picker(self) -> None:
        if self._picker is None:
            self._picker = ColourPicker(self, has_opacity=self._has_opacity)
            self._picker.edited.connect(self._on_edited)
        self._picker.set_colour(self._colour or (1.0, 1.0, 1.0, 1.0))
        self._picker.adjustSize()
        self._picker.move(self._place(self._picker.size()))
        self._picker.show()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        text = theme.px(Space.S) + self.fontMetrics().horizontalAdvance("#mmmmmm")
        return QSize(theme.px(2 * ROW) + text, theme.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width, radius = theme.px(2 * ROW), theme.px(RADIUS)
            swatch = QRectF(0.5, 0.5, min(width, self.width()) - 1, self.height() - 1)
            line = Token.ACCENT if self.hasFocus() else Token.LINE
            painter.setPen(Qt.PenStyle.NoPen)
            for brush in self._brushes():
                painter.setBrush(brush)
                painter.drawRoundedRect(swatch, radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(line), theme.focus_width))
            painter.drawRoundedRect(swatch, radius, radius)
            painter.setPen(theme.colour(Token.TEXT if self.isEnabled() else Token.TEXT_OFF))
            room = self.rect().adjusted(width + theme.px(Space.S), 0, 0, 0)
            text = MIXED if self._colour is None else qcolor(self._colour).name()
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _brushes(self) -> tuple[QBrush, ...]:
        if self._colour is None:
            return (QBrush(current_theme().colour(Token.BG_RAISED)),)
        return checker(), QBrush(qcolor(self._colour))

    def _place(self, size: QSize) -> QPoint:
        """Below the swatch; above it, or further left, where the screen ends."""
        gap = current_theme().px(Space.XS)
        below = self.mapToGlobal(QPoint(0, self.height() + gap))
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(below.x(), screen.right() - size.width()))
        if below.y() + size.height() <= screen.bottom():
            return QPoint(x, below.y())
        return QPoint(x, self.mapToGlobal(QPoint(0, -gap - size.height())).y())

    @Slot(object, str)
    def _on_edited(self, colour: Colour, gesture: str) -> None:
        self._colour = colour
        self.setAccessibleDescription(qcolor(colour).name())
        self.update()
        self.edited.emit(colour, gesture)
