"""A place in time: shown as timecode, typed as digits from the right, or as a change."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from editor.model.timecode import TimecodeError, drops_frames, frame_of, timecode
from editor.ui.theme.metrics import ROW, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.numbers.number_field import MIXED


class TimecodeField(QLineEdit):
    """`1200` typed is twelve seconds; `+10` and `-10` are frames from where it is.

    `frame` None means several places at once: `+10` is then `adjusted`, for each of them.
    """

    edited = Signal(int)  # frame
    adjusted = Signal(int)  # frames to add

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: int | None = 0
        self._rate = Fraction(25)
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
    def frame(self) -> int | None:
        return self._frame

    def set_rate(self, rate: Fraction) -> None:
        if rate != self._rate:
            self._rate = rate
            self._show()

    def set_frame(self, frame: int | None) -> None:
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
        said, before = self.text(), self._frame
        change = typed_change(said)
        if before is None and change is not None:
            self._show()
            self.adjusted.emit(change)
            return
        try:
            frame = typed_frame(said, self._rate, before or 0)
        except TimecodeError:
            frame = before
        self._frame = frame
        self._show()
        if frame is not None and frame != before:
            self.edited.emit(frame)

    def _show(self) -> None:
        self.setText(MIXED if self._frame is None else timecode(self._frame, self._rate))
        self.setModified(False)


def typed_change(text: str) -> int | None:
    """The frames that `+10` or `-10` adds; None of what is no change."""
    said = text.strip()
    return int(said) if said[:1] in ("+", "-") and said[1:].isdigit() else None


def typed_frame(text: str, rate: Fraction, current: int) -> int:
    """
    Raises:
        TimecodeError: it names no frame.
    """
    said = text.strip()
    change = typed_change(said)
    if change is not None:
        return max(0, current + change)
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
