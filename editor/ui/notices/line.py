"""The bottom line's right half: the newest notice, a button for it, how many there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from editor.session.notices import Notice, Notices, Severity
from editor.ui.icons.icon import icon
from editor.ui.notices.list import NoticeList
from editor.ui.notices.look import ICONS
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import ICON, Space

_SHOWN_MS = 12_000  # an info; what warns stays until it is read


class NoticeLine(QWidget):
    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._shown: Notice | None = None
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAccessibleName(self.tr("Notice"))
        self._text.installEventFilter(self)
        self.action = QPushButton(self)
        self.action.setProperty("flat", True)
        self.action.clicked.connect(self._act)
        self.count = QToolButton(self)
        self.count.setIcon(icon("bell"))
        self.count.setIconSize(QSize(ICON, ICON))
        self.count.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.count.clicked.connect(self.show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addStretch(1)
        for widget in (self._sign, self._text, self.action, self.count):
            row.addWidget(widget)
        self._clock = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._clock.timeout.connect(self._fade)
        self.list = NoticeList(notices, self)
        notices.posted.connect(self._on_posted)
        notices.withdrawn.connect(self._on_withdrawn)
        notices.cleared.connect(self._fade)
        self._fade()

    def show_all(self) -> None:
        """The list of all notices, above its button."""
        self.list.pop_up(self.count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.show_all()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _on_posted(self, notice: Notice) -> None:
        self._shown = notice
        name, token = ICONS[notice.severity]
        self._sign.setPixmap(icon(name, token).pixmap(ICON, ICON))
        self._sign.show()
        self._text.show()
        self._text.setToolTip(translated(notice.text))
        self.action.setText(notice.action_text)
        self.action.setVisible(notice.action is not None)
        self._elide()
        self._count()
        self._clock.stop()
        if notice.severity in (Severity.INFO, Severity.OK):
            self._clock.start()

    def _on_withdrawn(self, notice: Notice) -> None:
        if notice is self._shown:
            self._fade()
        self._count()

    def _fade(self) -> None:
        self._shown = None
        for widget in (self._sign, self._text, self.action):
            widget.hide()
        self._count()

    def _act(self) -> None:
        notice = self._shown
        self._fade()
        if notice is not None and notice.action is not None:
            notice.action()

    def _count(self) -> None:
        number = len(self._notices.all)
        self.count.setText(str(number))
        self.count.setVisible(number > 0)
        said = self.tr("%n notices", "", number)
        self.count.setAccessibleName(said)
        self.count.setToolTip(
            f"<b>{said}</b><br>" + self.tr("Shows what the program has had to say.")
        )

    def _elide(self) -> None:
        if self._shown is None:
            return
        taken = self.action.sizeHint().width() if self._shown.action is not None else 0
        room = self.width() - taken - self.count.sizeHint().width() - 5 * Space.L
        said = translated(self._shown.text)
        shown = self._text.fontMetrics().elidedText(
            said.replace("\n", " "), Qt.TextElideMode.ElideRight, max(40, room)
        )
        self._text.setText(shown)
        self._text.setAccessibleDescription(said)
