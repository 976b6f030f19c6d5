"""What the result is made from: a small picture each, to drop media on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from editor.model.generation.request import GenerationRequest
from editor.model.generation.sources import SIDES, InputSource, SourceRole
from editor.model.media import MediaId
from editor.model.time import ZERO, RationalTime
from editor.ui.dragging.drag import media_in
from editor.ui.generate.bindings import request_edit
from editor.ui.generate.request.choosing import media_menu
from editor.ui.generate.words import ROLES, role_words, said
from editor.ui.icons.icon import draw_icon
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ICON, RADIUS, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

_WELL = QSize(132, 92)
_ACROSS = 3
_ELSEWHERE = (SourceRole.KEYFRAME, SourceRole.REFERENCE)
"""Of these there may be several: they have sections of their own."""


class SourceWells(QWidget):
    """A well for each source that the model takes."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._current = studio, studio.generation.current
        self._session = studio.session
        self.wells: dict[SourceRole, SourceWell] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current_theme().px(Space.S))
        studio.thumbnails.arrived.connect(self._on_picture)
        self.refresh()

    def refresh(self) -> None:
        """Show the sources of the current shot."""
        request, spec = self._current.request, self._current.spec
        if request is None:
            return
        needed = () if spec is None else spec.needed(request.kind)
        wanted = () if spec is None else spec.taken(request.kind)
        read = [] if spec is None else [spec.adapter(each.id) for each in request.adapters]
        reads = (each.reads for each in read if each is not None and each.reads is not None)
        every = dict.fromkeys((*wanted, *reads, *(each.role for each in request.sources)))
        shown = (role for role in every if role not in _ELSEWHERE)
        roles = tuple(sorted(shown, key=lambda role: role not in SIDES))
        if roles != tuple(self.wells):
            self._make(roles)
        for role, well in self.wells.items():
            well.name(*role_words(role, request.kind))
            self._show(well, request.source(role), is_needed=role in needed)

    def put(self, role: SourceRole, media: MediaId, start: RationalTime) -> None:
        """Make it from this; of a video, from its picture at `start`."""

        def changed(old: GenerationRequest) -> GenerationRequest:
            others = tuple(each for each in old.sources if each.role is not role)
            return replace(old, sources=(*others, InputSource(role, media, start)))

        label = self.tr("Choose source")
        self._session.edit(label, request_edit(self._current, changed))

    def take_out(self, role: SourceRole) -> None:
        def changed(old: GenerationRequest) -> GenerationRequest:
            return replace(old, sources=tuple(each for each in old.sources if each.role != role))

        self._session.edit(self.tr("Remove source"), request_edit(self._current, changed))

    def _make(self, roles: tuple[SourceRole, ...]) -> None:
        for well in self.wells.values():
            well.hide()
            well.deleteLater()
        self.wells = {}
        for place, role in enumerate(roles):
            well = self.wells[role] = SourceWell(role, self)
            well.dropped.connect(self._on_dropped)
            well.clicked.connect(self._on_clicked)
            well.emptied.connect(self._on_emptied)
            self._grid.addWidget(well, *divmod(place, _ACROSS))
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1 if column < len(roles) else 0)

    def _show(self, well: SourceWell, source: InputSource | None, *, is_needed: bool) -> None:
        media = None if source is None else self._session.project.media_reference(source.media)
        if source is None:
            self._turn(well, self.tr("needed") if is_needed else "", None, False)
        elif media is None:
            self._turn(well, self.tr("not there any more"), None, True)
        else:
            picture = self._studio.thumbnails.picture(media, source.start)
            self._turn(well, media.name, picture, False)

    def _turn(self, well: SourceWell, text: str, picture: QImage | None, is_lost: bool) -> None:
        well.show_source(text, picture, is_lost=is_lost)

    def _on_picture(self, _: str) -> None:
        if self.isVisible():
            self.refresh()

    def _on_dropped(self, role: SourceRole, media: MediaId, start: object) -> None:
        self.put(role, media, start if isinstance(start, RationalTime) else ZERO)

    def _on_emptied(self, role: SourceRole) -> None:
        request = self._current.request
        if request is not None and request.source(role) is not None:
            self.take_out(role)

    def _on_clicked(self) -> None:
        well = self.sender()
        assert isinstance(well, SourceWell)
        menu = media_menu(self, self._session.project, partial(self.put, well.role))
        request = self._current.request
        if request is not None and request.source(well.role) is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), partial(self.take_out, well.role))
        menu.popup(well.mapToGlobal(well.rect().bottomLeft()))


class SourceWell(QToolButton):
    """Takes media of the bin that are dropped on it. Del empties it."""

    dropped = Signal(object, str, object)  # SourceRole, MediaId, RationalTime or None
    emptied = Signal(object)  # SourceRole

    def __init__(self, role: SourceRole, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self._name, self._hint = (said(each) for each in ROLES[role])
        self._text, self._picture = "", QImage()
        self._is_lost = self._is_aimed = False
        self.setAcceptDrops(True)
        self.setAccessibleName(self._name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def name(self, name: str, hint: str) -> None:
        """What it is called, and what its source is to the result."""
        self._name, self._hint = name, hint
        self.setAccessibleName(name)

    def show_source(self, text: str, picture: QImage | None, *, is_lost: bool) -> None:
        self._text, self._picture, self._is_lost = text, picture or QImage(), is_lost
        how = self.tr("Drop a picture or video of the bin here, or click to choose one.")
        lines = (f"<b>{self._name}</b>", self._hint, text, how)
        self.setToolTip("<br>".join(each for each in lines if each))
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WELL.width()), theme.px(_WELL.height()))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(72), theme.px(_WELL.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit(self.role)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if media_in(event.mimeData()):
            self._aim(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(False)
        dragged = media_in(event.mimeData())
        if dragged:
            event.acceptProposedAction()
            self.dropped.emit(self.role, dragged[0].media, dragged[0].start)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        line = self.fontMetrics().height()
        frame = self.rect().adjusted(0, 0, -1, -line - theme.px(Space.XS) - 1)
        has_focus = self.hasFocus() or self._is_aimed
        token = Token.ACCENT if has_focus else Token.LINE
        painter.setBrush(theme.colour(Token.BG_HOVER if self.underMouse() else Token.BG_RAISED))
        style = Qt.PenStyle.SolidLine if not self._picture.isNull() else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.colour(token), theme.focus_width if has_focus else 1, style))
        painter.drawRoundedRect(frame, theme.px(RADIUS), theme.px(RADIUS))
        if not self._picture.isNull():
            inside = frame.adjusted(2, 2, -1, -1)
            size = self._picture.size().scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(inside.topLeft(), size)
            place.moveCenter(inside.center())
            painter.drawImage(place, self._picture)
        else:
            side = theme.px(ICON)
            sign = QRect(0, 0, side, side)
            sign.moveCenter(frame.center())
            draw_icon(painter, "offline" if self._is_lost else "plus", sign, Token.TEXT_OFF)
        painter.setPen(theme.colour(Token.TEXT_DIM))
        room = self.rect().adjusted(0, self.height() - line, 0, 0)
        has_said = self._picture.isNull() and bool(self._text)
        words = f"{self._name} · {self._text}" if has_said else self._name
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, shown)

    def _aim(self, is_aimed: bool) -> None:
        self._is_aimed = is_aimed
        self.update()
