"""How an entry is painted: as a tile with its picture, or as the name in a row of the list."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.jobs.proxies import ProxyState
from editor.jobs.thumbnails.sketches import Sketches
from editor.jobs.thumbnails.thumbnails import Thumbnails
from editor.model.media import LABELS, MOST_STARS, MediaReference
from editor.model.time import ZERO, RationalTime
from editor.ui.bin import columns
from editor.ui.bin.columns import Surroundings
from editor.ui.bin.entries import Entry, EntryKind
from editor.ui.bin.tree import ENTRY, SKIM
from editor.ui.icons.icon import draw_icon
from editor.ui.theme.metrics import ICON, RADIUS, ROW, Space, TypeSize
from editor.ui.theme.theme import Theme, current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.tile_painting import draw_badge, draw_fitted, draw_words, shade

TILE_WIDTH = 136
_NAME_LINE = 18
_ICON_SIDE = 28
_BADGE = 14
_LIST_PICTURE = 32
_FIRST = Fraction(1, 10)  # of a film: where its own picture is taken; films begin with black
LABEL_TOKENS = dict(
    zip(
        LABELS,
        (
            Token.BRUSH_1,
            Token.BRUSH_2,
            Token.BRUSH_3,
            Token.BRUSH_4,
            Token.BRUSH_5,
            Token.BRUSH_6,
            Token.BRUSH_7,
            Token.BRUSH_8,
        ),
        strict=True,
    )
)
_THIRD = Fraction(1, 3)  # of a sequence, for the same reason
_DRAWINGS = {EntryKind.FOLDER: "folder", EntryKind.SEQUENCE: "sequence", EntryKind.MEDIA: "film"}
Index = QModelIndex | QPersistentModelIndex
Pictures = tuple[Thumbnails, Sketches]
"""Of media, and of sequences."""


def time_at(media: MediaReference, part: float | None) -> RationalTime:
    """The time at `part` of a media, or that of the picture that stands for it."""
    if media.available_range is None:
        return ZERO
    if part is None:
        return _standing_for(media.available_range.duration)
    wanted = Fraction(part).limit_denominator(10_000)
    seconds = media.available_range.duration.seconds * min(max(wanted, Fraction(0)), Fraction(1))
    return RationalTime.from_seconds(seconds)


@lru_cache(maxsize=4096)
def _standing_for(duration: RationalTime) -> RationalTime:
    return RationalTime.from_seconds(duration.seconds * _FIRST)


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, pictures: Pictures, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails, self._sketches = pictures
        self.around = around

    def _picture(self, painter: QPainter, entry: Entry, box: QRect, skim: float | None) -> None:
        """The entry's picture in `box`, or the icon of what it is."""
        theme = current_theme()
        media = entry.media
        image = None
        if media is not None:
            image = self._thumbnails.picture(media, time_at(media, skim))
        elif entry.sequence is not None and entry.sequence.duration:
            length = entry.sequence.duration / entry.sequence.rate
            image = self._sketches.of_sequence(entry.sequence, length * _THIRD)
        if image is not None:
            draw_fitted(painter, image, box)
            return
        drawing = _DRAWINGS[entry.kind]
        if media is not None and media.video is None:
            drawing = "waveform"
        elif media is not None and media.available_range is None:
            drawing = "picture"
        side = min(theme.px(_ICON_SIDE), box.height())
        place = QRect(0, 0, side, side)
        place.moveCenter(box.center())
        draw_icon(painter, drawing, place, Token.TEXT_DIM)


class TileDelegate(_EntryDelegate):
    """A picture of 16 to 9 with the name below it, and what is to be known of it in its corners."""

    def __init__(self, pictures: Pictures, around: Surroundings, parent: QWidget) -> None:
        super().__init__(pictures, around, parent)
        self.width = current_theme().px(TILE_WIDTH)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, width = current_theme(), self.width
        height = (width - theme.px(Space.S)) * 9 // 16 + theme.px(Space.S + _NAME_LINE)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        theme, rect = current_theme(), _rect(option)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            box = picture_box(rect)
            path = QPainterPath()
            path.addRoundedRect(box, theme.px(RADIUS), theme.px(RADIUS))
            is_folder = entry.kind is EntryKind.FOLDER
            painter.fillPath(
                path, theme.colour(Token.BG_RAISED if is_folder else Token.BG_VIEWPORT)
            )
            painter.setClipPath(path)
            skim = index.data(SKIM)
            self._picture(painter, entry, box, skim)
            self._badges(painter, theme, entry, box)
            if skim is not None and entry.media is not None and entry.media.available_range:
                x = box.left() + round(skim * (box.width() - 1))
                painter.setPen(QPen(theme.colour(Token.PLAYHEAD), theme.px(1)))
                painter.drawLine(x, box.top(), x, box.bottom())
            painter.setClipping(False)
            self._frame(painter, theme, option, path)
            self._name(painter, theme, entry, option, rect, box)
        finally:
            painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect, box = _rect(option), picture_box(_rect(option))
        top = box.bottom() + 1
        editor.setGeometry(rect.left(), top, rect.width(), rect.bottom() - top + 1)

    def _badges(self, painter: QPainter, theme: Theme, entry: Entry, box: QRect) -> None:
        media, inset = entry.media, theme.px(Space.XS)
        if media is None:
            if entry.sequence is not None:
                draw_words(painter, columns.duration_text(columns.seconds(entry)), box)
            return
        side = theme.px(_BADGE)
        left = QPoint(box.left() + inset, box.top() + inset)
        if media.id in self.around.missing:
            painter.fillRect(box, theme.colour(Token.BG_WINDOW, 0.72))
            place = QRect(0, 0, theme.px(_ICON_SIDE), theme.px(_ICON_SIDE))
            place.moveCenter(box.center())
            draw_icon(painter, "offline", place, Token.ERROR)
        if media.label in LABEL_TOKENS:
            dot = QRect(left, QSize(side * 5 // 7, side * 5 // 7))
            painter.setPen(QPen(theme.colour(Token.BG_WINDOW), theme.px(1)))
            painter.setBrush(theme.colour(LABEL_TOKENS[media.label]))
            painter.drawEllipse(dot)
        right = QRect(box.right() - inset - side, box.top() + inset, side, side)
        state = self.around.proxy_state(media.id)
        if state is ProxyState.READY:
            draw_badge(painter, "proxy", right)
        elif state in (ProxyState.QUEUED, ProxyState.MAKING):
            _progress(painter, theme, box, self.around.proxy_progress(media.id))
        elif state is ProxyState.FAILED:
            draw_badge(painter, "warning", right)
        draw_words(painter, columns.duration_text(columns.seconds(entry)), box)
        if media.rating:
            _stars(painter, theme, media.rating, box)

    def _frame(
        self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, path: QPainterPath
    ) -> None:
        is_selected = bool(_state(option) & QStyle.StateFlag.State_Selected)
        is_under = bool(_state(option) & QStyle.StateFlag.State_MouseOver)
        if is_selected:
            painter.setPen(QPen(theme.colour(Token.ACCENT), theme.px(2)))
        else:
            token = Token.TEXT_DIM if is_under else Token.LINE
            painter.setPen(QPen(theme.colour(token), theme.px(1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _name(
        self,
        painter: QPainter,
        theme: Theme,
        entry: Entry,
        option: QStyleOptionViewItem,
        rect: QRect,
        box: QRect,
    ) -> None:
        line = QRect(box.left(), box.bottom() + 1, box.width(), rect.bottom() - box.bottom())
        is_used = entry.media is not None and entry.media.id in self.around.used
        if is_used:
            dot = theme.px(5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.ACCENT))
            painter.drawEllipse(line.right() - dot, line.center().y() - dot // 2, dot, dot)
            line.setRight(line.right() - theme.px(Space.S))
        painter.setFont(theme.font(TypeSize.SECONDARY))
        is_selected = bool(_state(option) & QStyle.StateFlag.State_Selected)
        painter.setPen(theme.colour(Token.TEXT if is_selected else Token.TEXT_DIM))
        name = painter.fontMetrics().elidedText(
            entry.name, Qt.TextElideMode.ElideMiddle, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


class NameDelegate(_EntryDelegate):
    """The list's first column: a small picture, the label's dot, the name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        theme = current_theme()
        return QSize(hint.width() + theme.px(_LIST_PICTURE + Space.M), theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        _background(painter, option, self.parent())
        theme, rect = current_theme(), _rect(option)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            side = rect.height() - theme.px(Space.XS)
            box = QRect(rect.left() + theme.px(2), 0, theme.px(_LIST_PICTURE), side)
            box.moveTop(rect.center().y() - side // 2 + 1)
            if entry.kind is EntryKind.MEDIA and entry.media and entry.media.video:
                self._picture(painter, entry, box, None)
            else:
                place = QRect(0, 0, theme.px(ICON), theme.px(ICON))
                place.moveCenter(box.center())
                drawing = "waveform" if entry.media else _DRAWINGS[entry.kind]
                draw_icon(painter, drawing, place, Token.TEXT_DIM)
            media = entry.media
            left = box.right() + theme.px(Space.S)
            if media is not None and media.id in self.around.missing:
                place = QRect(left, 0, theme.px(_BADGE), theme.px(_BADGE))
                place.moveTop(rect.center().y() - place.height() // 2)
                draw_icon(painter, "offline", place, Token.ERROR)
                left = place.right() + theme.px(Space.XS)
            if media is not None and media.label in LABEL_TOKENS:
                dot = theme.px(Space.S)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(LABEL_TOKENS[media.label]))
                painter.drawEllipse(left, rect.center().y() - dot // 2, dot, dot)
                left += dot + theme.px(Space.XS)
            line = QRect(left, rect.top(), rect.right() - left, rect.height())
            painter.setFont(theme.font())
            painter.setPen(theme.colour(Token.TEXT))
            name = painter.fontMetrics().elidedText(
                entry.name, Qt.TextElideMode.ElideMiddle, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        finally:
            painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = _rect(option)
        left = rect.left() + current_theme().px(_LIST_PICTURE + Space.XS)
        editor.setGeometry(left, rect.top(), rect.right() - left + 1, rect.height())


class StarsDelegate(QStyledItemDelegate):
    """The list's rating: so many stars."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        _background(painter, option, self.parent())
        if isinstance(entry, Entry) and entry.media is not None and entry.media.rating:
            theme, rect = current_theme(), _rect(option)
            side = theme.px(Space.M)
            for star in range(min(entry.media.rating, MOST_STARS)):
                place = QRect(rect.left() + theme.px(Space.XS) + star * side, 0, side, side)
                place.moveTop(rect.center().y() - side // 2)
                draw_icon(painter, "star-filled", place, Token.TEXT_DIM)


def picture_box(tile: QRect) -> QRect:
    """Where a tile's picture stands."""
    theme = current_theme()
    gap = theme.px(Space.XS)
    width = tile.width() - 2 * gap
    return QRect(tile.left() + gap, tile.top() + gap, width, width * 9 // 16)


def _stars(painter: QPainter, theme: Theme, stars: int, box: QRect) -> None:
    side, inset = theme.px(11), theme.px(3)
    height = side + 2 * inset
    place = QRect(box.left(), box.bottom() - height + 1, stars * side + 2 * inset, height)
    painter.fillRect(place, shade(theme))
    for star in range(stars):
        spot = QRect(place.left() + inset + star * side, place.top() + inset, side, side)
        draw_icon(painter, "star-filled", spot, Token.ON_CLIP)


def _progress(painter: QPainter, theme: Theme, box: QRect, part: float) -> None:
    """A line along the top that grows."""
    line = QRect(box.left(), box.top(), box.width(), theme.px(3))
    painter.fillRect(line, shade(theme))
    line.setWidth(round(line.width() * part))
    painter.fillRect(line, theme.colour(Token.ACCENT))


def _background(painter: QPainter, option: QStyleOptionViewItem, widget: object) -> None:
    """What the style puts behind a row: selected, under the mouse, or nothing."""
    if isinstance(widget, QWidget):
        widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget
        )


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # type: ignore[attr-defined]


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # type: ignore[attr-defined]
