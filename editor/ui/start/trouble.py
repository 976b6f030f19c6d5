"""Why a project did not open, and what can be done instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from editor.session.projects import Refusal
from editor.ui.icons.icon import icon
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.tokens import Token


class Trouble(QFrame):
    recovery_wanted = Signal(object)  # Path
    reading_wanted = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self._refusal: Refusal | None = None
        sign = QLabel(self)
        sign.setPixmap(icon("warning", Token.WARN).pixmap(ICON, ICON))
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.recover = QPushButton(self.tr("Recover a Copy"), self)
        self.recover.setToolTip(
            self.tr("Reads what is left into a new file beside it; the damaged one stays.")
        )
        self.recover.clicked.connect(self._recover)
        self.read = QPushButton(self.tr("Open Read-only"), self)
        self.read.setToolTip(self.tr("Shows the project; it cannot be changed, but copied."))
        self.read.clicked.connect(self._read)
        self.dismiss = QPushButton(self.tr("Dismiss"), self)
        self.dismiss.setProperty("flat", True)
        self.dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(sign)
        row.addWidget(self.text, 1)
        for button in (self.recover, self.read, self.dismiss):
            row.addWidget(button)
        self.hide()

    def show_refusal(self, refusal: Refusal) -> None:
        self._refusal = refusal
        self.text.setText(translated(refusal.reason))
        self.recover.setVisible(refusal.can_recover)
        self.read.setVisible(refusal.can_read)
        self.show()
        first = next((b for b in (self.recover, self.read) if b.isVisibleTo(self)), self.dismiss)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recover(self) -> None:
        self.hide()
        assert self._refusal is not None
        self.recovery_wanted.emit(self._refusal.path)

    def _read(self) -> None:
        self.hide()
        assert self._refusal is not None
        self.reading_wanted.emit(self._refusal.path)
