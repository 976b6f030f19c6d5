"""What the clip area says while nothing is in the sequence, or no sequence is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.ui.icons.icon import icon
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.surface import Surface

_ICON = 28


class EmptyTimeline(QWidget):
    """Lies over the clip area and lets everything through to it."""

    def __init__(self, surface: Surface, over: QWidget) -> None:
        super().__init__(over)
        self._surface, self._over = surface, over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drawing, self._title, self._text = QLabel(self), QLabel(self), QLabel(self)
        self._title.setProperty("tone", "heading")
        self._text.setProperty("tone", "dim")
        self._text.setWordWrap(True)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(current_theme().px(Space.XS))
        for label in (self._drawing, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        over.installEventFilter(self)
        surface.shown_changed.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour(Token.BG_PANEL, 0.92))
            painter.setPen(theme.colour(Token.LINE))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def _follow(self) -> None:
        sequence = self._surface.sequence
        empty = sequence is None or sequence.duration == 0
        self.setVisible(empty)
        if not empty:
            return
        if sequence is None:
            self._title.setText(self.tr("No sequence is open"))
            self._text.setText(
                self.tr("Drop footage here: a sequence like it is made. Or open one from the bin.")
            )
        else:
            self._title.setText(self.tr("Drop footage here"))
            self._text.setText(
                self.tr("From the bin or a folder. Its picture and sound get a track each.")
            )
        self._place()

    def _place(self) -> None:
        theme = current_theme()
        side = theme.px(_ICON)
        self._drawing.setPixmap(icon("film", Token.TEXT_OFF).pixmap(side, side))
        width = min(theme.px(340), self._over.width() - theme.px(Space.L))
        self.resize(max(width, 0), 0)
        height = self._column.heightForWidth(self.width())
        self.resize(self.width(), max(height, 0))
        free = self._over.rect().center() - self.rect().center()
        self.move(free.x(), max(0, free.y()))
