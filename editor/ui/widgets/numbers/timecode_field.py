"""A place in time: shown as timecode, typed as digits from the right, or as a change."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from editor.model.timecode import TimecodeError, drops_frames, frame_of, timecode
from editor.ui.theme.metrics import ROW, Space, TypeSize
from editor.ui.theme.theme import current_theme


class TimecodeField(QLineEdit):
    """`1200` typed is twelve seconds; `+10` and `-10` are frames from where it is."""

    edited = Signal(int)  # frame

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._rate = 0, Fraction(25)
        self.setFont(current_theme().font(TypeSize.HEADING))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Timecode"))
        self.setToolTip(
            self.tr("Type a timecode, digits such as 1200, or +10 and -10 for frames from here.")
        )
        self.returnPressed.connect(self._commit)
        self._show()

    @property
    def frame(self) -> int:
        return self._frame

    def set_rate(self, rate: Fraction) -> None:
        if rate != self._rate:
            self._rate = rate
            self._show()

    def set_frame(self, frame: int) -> None:
        """Show `frame`; what is being typed stays."""
        self._frame = frame
        if not self.isModified():
            self._show()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        digits = self.fontMetrics().horizontalAdvance("-00:00:00:000")
        return QSize(digits + theme.px(Space.L), theme.px(ROW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setFont(current_theme().font(TypeSize.HEADING))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._commit()
        super().focusOutEvent(event)

    def _commit(self) -> None:
        if not self.isModified():
            return
        try:
            frame = typed_frame(self.text(), self._rate, self._frame)
        except TimecodeError:
            frame = self._frame
        changed, self._frame = frame != self._frame, frame
        self._show()
        if changed:
            self.edited.emit(frame)

    def _show(self) -> None:
        self.setText(timecode(self._frame, self._rate))
        self.setModified(False)


def typed_frame(text: str, rate: Fraction, current: int) -> int:
    """
    Raises:
        TimecodeError: it names no frame.
    """
    said = text.strip()
    if said[:1] in ("+", "-") and said[1:].isdigit():
        return max(0, current + int(said))
    digits = said.replace(".", ":")
    if digits.isdigit():
        parts = [digits.rjust(8, "0")[i : i + 2] for i in (-8, -6, -4)]
        last = digits.rjust(8, "0")[-2:]
        mark = ";" if drops_frames(rate) else ":"
        return frame_of(":".join(parts) + mark + last, rate)
    groups = digits.replace(";", ":").split(":")
    if 1 < len(groups) <= 4 and all(group.isdigit() for group in groups):
        mark = ";" if drops_frames(rate) else ":"
        full = ["00"] * (4 - len(groups)) + [group.rjust(2, "0") for group in groups]
        return frame_of(":".join(full[:3]) + mark + full[3], rate)
    return frame_of(said, rate)
