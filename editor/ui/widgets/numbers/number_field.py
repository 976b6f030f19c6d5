"""A number that is dragged, typed as arithmetic, stepped with keys and wheel, and reset."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from editor.ui.theme.metrics import ROW
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.gestures import new_gesture
from editor.ui.widgets.numbers.arithmetic import ArithmeticInputError, evaluated

_FINE, _COARSE = 0.1, 10.0
_DRAG_STARTS_PX = 3
_NOTCH = 120
MIXED = "\N{EN DASH}"


class NumberField(QLineEdit):
    """A press that moves drags the value, sideways: Shift finely, Ctrl coarsely, Esc takes it
    back. A press that does not begins typing.

    `value` None means several values at once: a change of it, as `+5` or a drag, is `adjusted`
    and is for each of them. Setting the value, or the range, emits nothing.
    """

    edited = Signal(float, str)  # value, gesture
    adjusted = Signal(object, str)  # a function from an old number to the new one, gesture
    is_dragging_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: float | None = 0.0
        self._default: float | None = None
        self._lowest, self._highest = float("-inf"), float("inf")
        self._decimals, self._step, self._unit = 0, 1.0, ""
        self._gesture = ""
        self._pressed_at: QPointF | None = None
        self._dragged_from: float | None = None
        self._travel = 0.0
        self._wheel_gesture = ""
        self._is_typing = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.returnPressed.connect(self._commit)
        self._show_value()

    @property
    def value(self) -> float | None:
        return self._value

    @property
    def is_dragging(self) -> bool:
        return self._dragged_from is not None

    def set_value(self, value: float | None) -> None:
        """Show `value`; what is being typed stays."""
        self._value = value
        if not self._is_typing:
            self._show_value()

    def set_range(self, lowest: float, highest: float) -> None:
        self._lowest, self._highest = lowest, highest

    def set_step(self, step: float, decimals: int = 0) -> None:
        """`step` is what one pixel of a drag, one key and one notch of the wheel change."""
        self._step, self._decimals = step, decimals
        self._show_value()

    def set_unit(self, unit: str) -> None:
        """Shown after the number while it is not being typed."""
        self._unit = unit
        self._show_value()

    def set_none_text(self, text: str) -> None:
        """What is shown, dimly, while there is no value."""
        self.setPlaceholderText(text)
        self._show_value()

    def set_default(self, default: float | None) -> None:
        """What `reset` gives; None: it cannot be reset."""
        self._default = default

    @property
    def is_default(self) -> bool:
        return self._default is None or self._value == self._default

    def reset(self) -> None:
        if self._default is not None and self._value != self._default:
            self._edit(self._default, new_gesture())

    def text_of(self, value: float) -> str:
        """`value` in the user's notation, without noughts that say nothing."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        text = locale.toString(float(value), "f", self._decimals)
        if self._decimals:
            text = text.rstrip("0").rstrip(locale.decimalPoint())
        return "0" if text == "-0" else text

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(72), current_theme().px(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(40), current_theme().px(ROW))

    # Dragging, which a label beside the field may hand on

    def press(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()

    def drag(self, event: QMouseEvent) -> None:
        """Change the value, once the mouse has moved far enough from where it was pressed."""
        if self._pressed_at is None:
            return
        moved = event.position().x() - self._pressed_at.x()
        if self._dragged_from is None:
            if abs(moved) < _DRAG_STARTS_PX or self.isReadOnly():
                return
            self._dragged_from, self._travel, self._gesture = self._value or 0.0, 0.0, new_gesture()
            self.is_dragging_changed.emit(True)
        self._pressed_at = event.position()
        change = moved * self._step * _pace(event.modifiers())
        if self._value is None:
            self.adjusted.emit(lambda old: old + change, self._gesture)
            return
        self._travel += change
        self._edit(self._dragged_from + self._travel, self._gesture)

    def release(self) -> bool:
        """Whether it was a drag that ended."""
        self._pressed_at = None
        was_dragging = self.is_dragging
        if was_dragging:
            self._dragged_from = None
            self.is_dragging_changed.emit(False)
        return was_dragging

    # Typing

    def _begin_typing(self) -> None:
        if self._is_typing or self.isReadOnly():
            return
        self._is_typing = True
        self.setText("" if self._value is None else self.text_of(self._value))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.selectAll()

    def _commit(self) -> None:
        if not self._is_typing:
            self._begin_typing()
            return
        text = self.text()
        try:
            number = evaluated(text, self._value, self._unit)
        except ArithmeticInputError:
            number = None
        self._end_typing()
        if number is None and self._value is None:
            self._adjust_by(text)
        if number is not None:
            self._edit(number, new_gesture())

    def _end_typing(self) -> None:
        self._is_typing = False
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._show_value()
        self.selectAll()

    def _adjust_by(self, text: str) -> None:
        """Do what `text` says, such as `*2`, to each of several values."""
        try:
            evaluated(text, 1.0, self._unit)
        except ArithmeticInputError:
            return
        self.adjusted.emit(lambda old: evaluated(text, old, self._unit), new_gesture())

    def _edit(self, number: float, gesture: str) -> None:
        number = round(min(max(number, self._lowest), self._highest), self._decimals)
        if number != self._value:
            self._value = number
            if not self._is_typing:
                self._show_value()
            self.edited.emit(number, gesture)

    def _show_value(self) -> None:
        if self._is_typing:
            return
        nothing = "" if self.placeholderText() else MIXED
        self.setText(nothing if self._value is None else self._shown(self._value))
        self.setCursorPosition(0)

    def _shown(self, value: float) -> str:
        space = "" if self._unit in ("", "°") else "\u202f"
        return f"{self.text_of(value)}{space}{self._unit}"

    def _stepped(self, steps: float, modifiers: Qt.KeyboardModifier, gesture: str) -> None:
        change = steps * self._step * _pace(modifiers)
        if self._value is None:
            self.adjusted.emit(lambda old: old + change, gesture)
            return
        self._edit(self._value + change, gesture)
        if self._is_typing and self._value is not None:
            self.setText(self.text_of(self._value))
            self.selectAll()

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._is_typing:
            super().mousePressEvent(event)
            return
        self.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        self.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            super().mouseReleaseEvent(event)
        elif not self.release():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._begin_typing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if not self.isReadOnly():
                up = event.key() == Qt.Key.Key_Up
                if not event.isAutoRepeat():
                    self._gesture = new_gesture()
                self._stepped(1 if up else -1, event.modifiers(), self._gesture)
            case Qt.Key.Key_Escape if self._dragged_from is not None:
                if self._value is not None:
                    self._edit(self._dragged_from, self._gesture)
                self.release()
            case Qt.Key.Key_Escape if self._is_typing:
                self._end_typing()
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                if event.text().isprintable() and event.text() and not self._is_typing:
                    self._begin_typing()
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus() or self.isReadOnly():
            event.ignore()
            return
        self._wheel_gesture = self._wheel_gesture or new_gesture()
        turn = event.angleDelta().y() or event.angleDelta().x()
        self._stepped(turn / _NOTCH, event.modifiers(), self._wheel_gesture)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._wheel_gesture = ""
        if self._is_typing:
            self._commit()
        self.deselect()
        super().focusOutEvent(event)


def _pace(modifiers: Qt.KeyboardModifier) -> float:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return _FINE
    return _COARSE if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
