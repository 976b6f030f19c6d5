"""How far a piece of work is: its name, a bar, the time left, a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.icon_button import IconButton

_STEPS = 1000


class ProgressRow(QWidget):
    cancelled = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.S))
        self._text = ElidedLabel(text, self)
        self._bar = ProgressLine(self)
        self._left = QLabel(self)
        self._left.setProperty("tone", "secondary")
        self._cancel = IconButton("close", self.tr("Cancel"), self, Token.TEXT_DIM)
        self._cancel.clicked.connect(self.cancelled)
        row.addWidget(self._text, 2)
        row.addWidget(self._bar, 3)
        row.addWidget(self._left)
        row.addWidget(self._cancel)

    def show_progress(self, text: str, done: float | None, seconds_left: float | None) -> None:
        """`done` 0..1, None: it cannot be told yet."""
        self._text.set_text(text)
        self._bar.set_done(done)
        percent = "" if done is None else f"{int(done * 100)} %"
        left = "" if seconds_left is None else time_left(seconds_left)
        self._left.setText(" · ".join(part for part in (percent, left) if part))
        self._bar.setAccessibleName(text)


class ProgressLine(QProgressBar):
    """A thin bar. `set_done(None)` runs to and fro."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setFixedHeight(current_theme().px(Space.XS))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_done(self, done: float | None) -> None:
        self.setRange(0, 0 if done is None else _STEPS)
        if done is not None:
            set_quietly(self, round(min(max(done, 0.0), 1.0) * _STEPS))


def set_quietly(bar: QProgressBar, value: int) -> None:
    """Qt's own setValue() paints at once, and with the bar all of the window that waits for it."""
    bar.setUpdatesEnabled(False)
    bar.setValue(value)
    bar.setUpdatesEnabled(True)


def clock(seconds: float) -> str:
    """`1:05`, `2:00:00`: rounded up, since nothing left means done."""
    whole = max(0, -int(-seconds // 1))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def time_left(seconds: float) -> str:
    return QCoreApplication.translate("ProgressRow", "{time} left").format(time=clock(seconds))
