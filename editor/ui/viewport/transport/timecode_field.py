"""The playhead's time: read, typed, dragged."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.model.going.time_entry import entered_frame
from editor.model.timecode import TimecodeError, timecode
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import Space, TypeSize
from editor.ui.theme.theme import current_theme

_SLACK = 3  # logical pixels before a press is a drag
_FINE = 0.2


class TimecodeField(QLineEdit):
    """Click and type to jump (`1:12`, `+5`), or drag to go there frame by frame."""

    frame_entered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._rate = 0, Fraction(25)
        self._pressed: QPointF | None = None
        self._pressed_frame = 0
        self._is_dragging = False
        self._is_typing = False
        self.setFrame(False)
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setObjectName("timecode")
        self.setAccessibleName(self.tr("Time of the playhead"))
        self.setToolTip(
            self.tr(
                "<b>Time</b><br>Click to type where to go, such as 1:12 or +5; drag to go frame by"
                " frame."
            )
        )
        self.returnPressed.connect(self._on_return)
        self._dress()

    def set_time(self, frame: int, rate: Fraction) -> None:
        self._frame, self._rate = frame, rate
        if not self._is_typing:
            self.setText(timecode(frame, rate))

    def begin_typing(self) -> None:
        self._is_typing = True
        self.setReadOnly(False)
        self.setFocus()
        self.selectAll()
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_typing or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed, self._pressed_frame = event.position(), self._frame

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().x() - self._pressed.x()
        if self._is_dragging or abs(way) > _SLACK:
            self._is_dragging = True
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                way *= _FINE
            self.frame_entered.emit(max(0, self._pressed_frame + round(way)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        self._pressed = None
        if self._is_dragging:
            self._is_dragging = False
        else:
            self.begin_typing()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._is_typing:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_typing:
            self._end_typing()
        elif not self._is_typing and event.text() and event.text() in "0123456789+-":
            self.begin_typing()
            super().keyPressEvent(event)
        elif not self._is_typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin_typing()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_typing and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end_typing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _on_return(self) -> None:
        try:
            frame = entered_frame(self.text(), self._frame, self._rate)
        except TimecodeError as error:
            self.setToolTip(translated(str(error)))
            self.selectAll()
            return
        self._end_typing()
        self.frame_entered.emit(frame)

    def _end_typing(self) -> None:
        self._is_typing = False
        self.setReadOnly(True)
        self.deselect()
        self.setText(timecode(self._frame, self._rate))
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def _dress(self) -> None:
        theme = current_theme()
        font = theme.font(TypeSize.HEADING)
        if font != self.font():
            self.setFont(font)
        room = QFontMetrics(font).horizontalAdvance("-00:00:00:00") + 2 * theme.px(Space.S)
        self.setFixedWidth(room)
