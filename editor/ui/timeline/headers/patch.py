"""The little sign before a track's name that says whether the source goes on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from editor.model.timeline import TrackKind
from editor.ui.theme.metrics import TOUCH
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_ROUND = 3


class PatchButton(QToolButton):
    """Filled while the picture, or the sound, of the source goes on the track."""

    def __init__(self, kind: TrackKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setText("V" if kind is TrackKind.VIDEO else "A")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(self.sizeHint())
        self.show_aimed(False, "")

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(TOUCH), current_theme().px(TOUCH))

    def show_aimed(self, aimed: bool, track: str) -> None:
        self.setProperty("aimed", aimed)
        if self._kind is TrackKind.VIDEO:
            name = self.tr("Source picture on {track}").format(track=track)
            to_aim = self.tr("Click to have the source's picture go on this track.")
            to_end = self.tr("The source's picture goes on this track. Click to leave it out.")
        else:
            name = self.tr("Source sound on {track}").format(track=track)
            to_aim = self.tr("Click to have the source's sound go on this track.")
            to_end = self.tr("The source's sound goes on this track. Click to leave it out.")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("on") if aimed else self.tr("off"))
        self.setToolTip(f"<b>{name}</b> &nbsp;T<br>{to_end if aimed else to_aim}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            aimed = bool(self.property("aimed"))
            inset = theme.px(2)
            box = QRectF(self.rect()).adjusted(inset + 0.5, inset + 0.5, -inset - 0.5, -inset - 0.5)
            line = Token.ACCENT if aimed or self.hasFocus() or self.underMouse() else Token.LINE
            painter.setPen(theme.colour(line))
            painter.setBrush(theme.colour(Token.ACCENT if aimed else Token.BG_RAISED))
            painter.drawRoundedRect(box, theme.px(_ROUND), theme.px(_ROUND))
            painter.setPen(theme.colour(Token.ON_ACCENT if aimed else Token.TEXT_DIM))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
