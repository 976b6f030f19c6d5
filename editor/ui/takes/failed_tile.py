"""How the tile of what could not be made is painted: why, and a button that does what helps."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from editor.model.generation.take import QueuedGeneration
from editor.ui.icons.icon import draw_icon
from editor.ui.sentences.translated import translated
from editor.ui.takes.layout import TileLayout
from editor.ui.takes.words import help_of
from editor.ui.theme.metrics import RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_SIGN = 16


def paint_failure(
    painter: QPainter, queued: QueuedGeneration, layout: TileLayout, *, is_pointed: bool
) -> None:
    """The sentence as far as there is room for it; a small tile has the button alone.

    Args:
        is_pointed: the mouse is on the button.
    """
    theme = current_theme()
    painter.setFont(theme.font(TypeSize.SECONDARY))
    metrics, inset = painter.fontMetrics(), theme.px(Space.S)
    room = layout.seen.adjusted(inset, inset, -inset, 0)
    room.setBottom(layout.help.top() - theme.px(Space.XS))
    side = theme.px(_SIGN)
    lines = room.height() // metrics.lineSpacing()
    if lines >= 2:
        draw_icon(painter, "error", QRect(room.left(), room.top(), side, side), Token.ERROR)
        room.setLeft(room.left() + side + theme.px(Space.XS))
        room.setHeight(lines * metrics.lineSpacing())
        painter.setPen(theme.colour(Token.TEXT))
        painter.drawText(room, _WORDS, translated(queued.message))
    _button(painter, help_of(queued), layout.help, is_pointed=is_pointed)


def _button(painter: QPainter, text: str, place: QRect, *, is_pointed: bool) -> None:
    theme = current_theme()
    painter.setPen(QPen(theme.colour(Token.LINE), theme.px(1)))
    painter.setBrush(theme.colour(Token.BG_HOVER if is_pointed else Token.BG_RAISED))
    painter.drawRoundedRect(place, theme.px(RADIUS), theme.px(RADIUS))
    painter.setPen(theme.colour(Token.TEXT))
    room = place.width() - theme.px(Space.S)
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, elided)
