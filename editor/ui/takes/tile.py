"""How a take is painted: its picture, a film of it, its name, stars and what else is known."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.jobs.thumbnails.thumbnails import Thumbnails
from editor.model.generation.take import MOST_STARS, QueueState
from editor.model.media import MediaReference
from editor.model.time import ZERO, RationalTime
from editor.session.generation.queue_runner import Running
from editor.ui.icons.icon import draw_icon
from editor.ui.jobs.words import stage_of
from editor.ui.takes.entries import QueuedEntry, TakeEntry
from editor.ui.takes.failed_tile import paint_failure
from editor.ui.takes.layout import FRAMES, USUAL_WIDTH, TileLayout, laid_out, tile_size
from editor.ui.takes.listed import ENTRY, MODEL, POINTED_HELP, POINTED_STAR, RUNNING, SKIM
from editor.ui.takes.words import done_of, length_text, running_text, state_text
from editor.ui.theme.metrics import RADIUS, Space, TypeSize
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.viewport.overlays.chip import draw_chip
from editor.ui.widgets.tile_painting import draw_badge, draw_fitted, draw_words

Index = QModelIndex | QPersistentModelIndex
_BADGE, _SIGN = 14, 24
_STANDING_FOR = Fraction(1, 2)  # where in a take its own picture is: it has moved by then


def time_in(media: MediaReference, part: float | Fraction) -> RationalTime:
    """The time at `part` (0..1) of a media."""
    if media.available_range is None:
        return ZERO
    share = Fraction(part).limit_denominator(10_000)
    offered = media.available_range
    return RationalTime.from_seconds(offered.start_time.seconds + offered.duration.seconds * share)


class TakeDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.width = current_theme().px(USUAL_WIDTH)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return tile_size(self.width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        layout = laid_out(_rect(option))
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            theme = current_theme()
            path = QPainterPath()
            path.addRoundedRect(layout.seen, theme.px(RADIUS), theme.px(RADIUS))
            painter.fillPath(path, theme.colour(Token.BG_VIEWPORT))
            painter.setClipPath(path)
            if isinstance(entry, TakeEntry):
                self._take(painter, entry, layout, index)
            elif isinstance(entry, QueuedEntry):
                self._queued(painter, entry, layout, index)
            painter.setClipping(False)
            _frame(painter, option, path)
            if isinstance(entry, TakeEntry):
                self._lines(painter, entry, layout, option, index)
            elif isinstance(entry, QueuedEntry):
                self._queued_lines(painter, entry, layout, index)
        finally:
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """For the note."""
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setPlaceholderText(self.tr("Note"))
        line.setAccessibleName(self.tr("Note on the take"))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Whatever else is told of the take, what is being written stays."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        layout = laid_out(_rect(option))
        editor.setGeometry(layout.name.united(layout.facts))

    def _take(self, painter: QPainter, entry: TakeEntry, layout: TileLayout, index: Index) -> None:
        theme, media = current_theme(), entry.media
        skim = index.data(SKIM)
        part = _STANDING_FOR if skim is None else skim
        image = self._thumbnails.picture(media, time_in(media, part))
        if image is not None:
            draw_fitted(painter, image, layout.picture)
        else:
            _sign(painter, "film", layout.picture)
        for number in range(FRAMES):
            frame = self._thumbnails.picture(media, time_in(media, Fraction(2 * number + 1, 10)))
            if frame is not None:
                draw_fitted(painter, frame, _cell(layout.film, number))
        length = media.available_range
        if length is not None:
            draw_words(painter, length_text(float(length.duration.seconds)), layout.picture)
        inset, side = theme.px(Space.XS), theme.px(_BADGE)
        if entry.is_used:
            place = QRect(layout.picture.right() - inset - side, 0, side, side)
            place.moveTop(layout.picture.top() + inset)
            draw_badge(painter, "check", place)
        if entry.take.is_draft:
            corner = layout.picture.topLeft() + QPoint(inset, inset)
            draw_chip(painter, self.tr("Draft"), corner.toPointF(), layout.picture.toRectF())
        if skim is not None:
            x = layout.seen.left() + round(skim * (layout.seen.width() - 1))
            painter.setPen(QPen(theme.colour(Token.PLAYHEAD), theme.px(1)))
            painter.drawLine(x, layout.seen.top(), x, layout.seen.bottom())

    def _queued(
        self, painter: QPainter, entry: QueuedEntry, layout: TileLayout, index: Index
    ) -> None:
        running = index.data(RUNNING)
        if not isinstance(running, Running):
            if entry.queued.state is QueueState.FAILED:
                pointed = bool(index.data(POINTED_HELP))
                paint_failure(painter, entry.queued, layout, is_pointed=pointed)
                return
            is_paused = entry.queued.state is QueueState.PAUSED
            drawing = "pause" if is_paused else "history" if entry.is_held else "clock"
            _sign(painter, drawing, layout.picture)
            return
        theme, done = current_theme(), done_of(running)
        if running.image is not None:
            draw_fitted(painter, running.image, layout.picture)
            to_come = QRect(layout.picture)
            to_come.setLeft(layout.picture.left() + round(layout.picture.width() * done))
            painter.fillRect(to_come, theme.colour(Token.BG_VIEWPORT, 0.6))
        else:
            _sign(painter, "spark", layout.picture)
        bar = QRect(layout.film.left(), 0, layout.film.width(), theme.px(Space.XS))
        bar.moveCenter(layout.film.center())
        bar.adjust(theme.px(Space.S), 0, -theme.px(Space.S), 0)
        painter.fillRect(bar, theme.colour(Token.BG_HOVER))
        bar.setWidth(round(bar.width() * done))
        painter.fillRect(bar, theme.colour(Token.ACCENT))

    def _lines(
        self,
        painter: QPainter,
        entry: TakeEntry,
        layout: TileLayout,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        theme, take = current_theme(), entry.take
        left = QRect(layout.name)
        if entry.is_chosen:
            dot = theme.px(6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.ACCENT))
            painter.drawEllipse(left.left() + 1, left.center().y() - dot // 2 + 1, dot, dot)
            left.setLeft(left.left() + dot + theme.px(Space.XS) + 1)
        pointed = index.data(POINTED_STAR)
        shown = pointed or take.rating
        is_near = bool(_state(option) & _NEAR)
        room = QRect(layout.facts)
        if shown or is_near:
            for star in range(1, MOST_STARS + 1):
                is_filled = star <= shown
                if is_filled or is_near:
                    inset = theme.px(1)
                    place = layout.star(star).adjusted(inset, inset, -inset, -inset)
                    token = Token.TEXT if is_filled else Token.TEXT_OFF
                    draw_icon(painter, "star-filled" if is_filled else "star", place, token)
            room.setLeft(layout.stars.right() + theme.px(Space.S))
        is_selected = bool(_state(option) & QStyle.StateFlag.State_Selected)
        _line(painter, entry.name, left, Token.TEXT if is_selected else Token.TEXT_DIM)
        side = Qt.AlignmentFlag.AlignRight if shown or is_near else Qt.AlignmentFlag.AlignLeft
        if take.note:
            _line(painter, take.note, room, Token.TEXT_DIM, side)
        else:
            told = (f"↳ {entry.parent}", "↳") if entry.parent else (index.data(MODEL),)
            metrics = painter.fontMetrics()
            fitting = (each for each in told if metrics.horizontalAdvance(each) <= room.width())
            _line(painter, next(fitting, ""), room, Token.TEXT_DIM, side)

    def _queued_lines(
        self, painter: QPainter, entry: QueuedEntry, layout: TileLayout, index: Index
    ) -> None:
        running = index.data(RUNNING)
        if isinstance(running, Running):
            stage = stage_of(running.job) or self.tr("Being made")
            _line(painter, stage, layout.name, Token.TEXT)
            _line(painter, running_text(running), layout.facts, Token.TEXT_DIM)
            return
        has_failed = entry.queued.state is QueueState.FAILED
        _line(painter, state_text(entry), layout.name, Token.ERROR if has_failed else Token.TEXT)
        _line(painter, index.data(MODEL), layout.facts, Token.TEXT_DIM)


_NEAR = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


def _cell(film: QRect, number: int) -> QRect:
    """Where frame `number` of the film stands."""
    left = film.left() + film.width() * number // FRAMES
    right = film.left() + film.width() * (number + 1) // FRAMES
    return QRect(left, film.top(), right - left - 1, film.height())


def _sign(painter: QPainter, drawing: str, box: QRect) -> None:
    side = current_theme().px(_SIGN)
    place = QRect(0, 0, side, side)
    place.moveCenter(box.center())
    draw_icon(painter, drawing, place, Token.TEXT_DIM)


def _frame(painter: QPainter, option: QStyleOptionViewItem, path: QPainterPath) -> None:
    theme, state = current_theme(), _state(option)
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(theme.colour(Token.ACCENT), theme.px(2)))
    else:
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        token = Token.TEXT_DIM if is_under else Token.LINE
        painter.setPen(QPen(theme.colour(token), theme.px(1)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _line(
    painter: QPainter,
    text: str,
    room: QRect,
    token: Token,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    theme = current_theme()
    painter.setFont(theme.font(TypeSize.SECONDARY))
    painter.setPen(theme.colour(token))
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, elided)


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # type: ignore[attr-defined]


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # type: ignore[attr-defined]
