"""One notice of the list: what happened, when, the button that does something, the details."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from editor.session.notices import Notice
from editor.ui.icons.icon import icon
from editor.ui.notices.look import ICONS
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme

_DETAILS_HEIGHT = 120


class NoticeEntry(QWidget):
    acted = Signal()

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = notice
        name, token = ICONS[notice.severity]
        sign = QLabel(self)
        sign.setPixmap(icon(name, token).pixmap(ICON, ICON))
        text = QLabel(translated(notice.text), self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        when = QLabel(f"{notice.at:%H:%M}", self)
        when.setProperty("tone", "secondary")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(sign, 0, 0, top)
        grid.addWidget(text, 0, 1)
        grid.addWidget(when, 0, 2, top)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        if notice.action is not None:
            self.action = QPushButton(notice.action_text, self)
            self.action.clicked.connect(self._act)
            buttons.addWidget(self.action)
        if notice.details:
            self.more = QPushButton(self.tr("Details"), self)
            self.more.setProperty("flat", True)
            self.more.setCheckable(True)
            self.more.toggled.connect(self._show_details)
            self.copy = QPushButton(self.tr("Copy"), self)
            self.copy.setProperty("flat", True)
            self.copy.setToolTip(self.tr("Copies the notice with its details."))
            self.copy.clicked.connect(self._copy)
            buttons.addWidget(self.more)
            buttons.addWidget(self.copy)
            self.details = QPlainTextEdit(_in_lines(notice.details), self)
            self.details.setReadOnly(True)
            self.details.setAccessibleName(self.tr("Details"))
            self.details.setFixedHeight(current_theme().px(_DETAILS_HEIGHT))
            self.details.hide()
            grid.addWidget(self.details, 2, 1, 1, 2)
        buttons.addStretch(1)
        grid.addLayout(buttons, 1, 1, 1, 2)

    def _act(self) -> None:
        self.acted.emit()
        if self._notice.action is not None:
            self._notice.action()

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(
            f"{translated(self._notice.text)}\n\n{_in_lines(self._notice.details)}"
        )


def _in_lines(details: str) -> str:
    return "\n".join(map(translated, details.split("\n")))
