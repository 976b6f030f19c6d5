"""The mattes of the footage, each with its number, its name, its state and its switches."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.model.roto.matte import Matte, MatteId
from editor.session.roto.using import Using
from editor.ui.generate.canvas.marks import paint_number
from editor.ui.painting.hues import hue_colour
from editor.ui.roto.panel.menu import MatteMenu
from editor.ui.roto.panel.words import done_of, state_text
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.name_field import NameField

_BADGE = 24


class MatteRow(QWidget):
    """A press chooses the matte; Up and Down go to the next one, Delete deletes it."""

    stepped = Signal(int)  # to a row below or above
    menu_wanted = Signal(str, QPoint)  # MatteId, on the screen

    def __init__(self, studio: Studio, id: MatteId, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.id, self._roto = id, studio.roto
        self._using = Using(studio.session, studio.roto)
        self._number, self._hue, self._is_chosen, self._matte = 0, 0, False, None
        self._done: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(ROW + Space.S))
        self.name = NameField(self)
        self.name.editingFinished.connect(self._on_named)
        self.name.entered.connect(self._choose)
        self.state = QLabel(self)
        self.state.setProperty("tone", "secondary")
        self.lock = IconButton("unlock", "", self, Token.TEXT_DIM)
        self.lock.clicked.connect(self._on_lock)
        self.eye = IconButton("eye", "", self, Token.TEXT_DIM)
        self.eye.clicked.connect(self._on_eye)
        self.more = IconButton("more", "", self, Token.TEXT_DIM)
        self.more.clicked.connect(self._on_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(_BADGE + Space.S), 0, theme.px(2), 0)
        row.setSpacing(theme.px(2))
        row.addWidget(self.name, 1)
        row.addWidget(self.state)
        row.addSpacing(theme.px(Space.XS))
        for button in (self.lock, self.eye, self.more):
            button.setFixedSize(theme.px(ROW), theme.px(ROW))
            row.addWidget(button)

    def show_matte(self, matte: Matte, number: int, *, is_chosen: bool) -> None:
        self._matte, self._number, self._is_chosen = matte, number, is_chosen
        running = self._roto.runner.run_of(matte.id)
        self._done = None if running is None else done_of(running)
        state = state_text(matte, self._roto.current.range, running)
        self.state.setText(state)
        self.setAccessibleName(matte.name)
        chosen = self.tr("chosen") if is_chosen else ""
        self.setAccessibleDescription(", ".join(each for each in (chosen, state) if each))
        self.setToolTip(self.tr("<b>{name}</b><br>Click to work on it.").format(name=matte.name))
        if not self.name.hasFocus() and self.name.text() != matte.name:
            self.name.setText(matte.name)
        self.name.setAccessibleName(self.tr("Name of {name}").format(name=matte.name))
        self._show_lock(matte)
        self._show_eye(matte)
        self.more.setAccessibleName(self.tr("More about {name}").format(name=matte.name))
        self.more.setToolTip(self.tr("Colour, copy, delete and more."))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._choose()
        self.menu_wanted.emit(self.id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose()
            case Qt.Key.Key_F2:
                self.name.setFocus(Qt.FocusReason.OtherFocusReason)
                self.name.selectAll()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._roto.remove(self.id)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_chosen or self.hasFocus():
            painter.setPen(theme.colour(Token.ACCENT) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.BG_SELECTED if self._is_chosen else Token.BG_PANEL))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        if self._matte is None:
            return
        at = QPointF(theme.px(_BADGE) / 2 + theme.px(Space.XS) / 2, self.height() / 2)
        paint_number(painter, at, self._number, self._matte.hue, chosen=False)
        if self._done is not None:
            height = theme.px(2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue_colour(self._matte.hue))
            painter.drawRect(QRectF(0, self.height() - height, self.width() * self._done, height))

    def _show_lock(self, matte: Matte) -> None:
        if matte.locked:
            name = self.tr("Unlock {name}").format(name=matte.name)
            self.lock.set_drawing("lock", name, Token.ACCENT)
        else:
            name = self.tr("Lock {name}").format(name=matte.name)
            self.lock.set_drawing("unlock", name, Token.TEXT_OFF)
        self.lock.setToolTip(
            self.tr(
                "<b>Lock</b><br>While it is locked, no tool, tracking or correction changes what "
                "the matte covers."
            )
        )

    def _show_eye(self, matte: Matte) -> None:
        if self._using.is_seen(matte.id):
            name = self.tr("Switch off {name}").format(name=matte.name)
            self.eye.set_drawing("eye", name, Token.TEXT_DIM)
        else:
            name = self.tr("Switch on {name}").format(name=matte.name)
            self.eye.set_drawing("eye-off", name, Token.TEXT_OFF)
        self.eye.setToolTip(
            self.tr("Whether the matte does anything to the clip, and is seen beside others.")
            if self._using.is_used(matte.id)
            else self.tr("Whether the matte is seen beside others. Nothing uses it yet.")
        )

    def _choose(self) -> None:
        self._roto.current.choose(self.id)

    def _on_named(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self._roto.rename(self.name.text(), self.id)

    def _on_eye(self) -> None:
        if self._matte is not None:
            self._using.switch(self._matte, not self._using.is_seen(self.id))

    def _on_lock(self) -> None:
        if self._matte is not None:
            self._roto.set_locked(not self._matte.locked, self.id)

    def _on_more(self) -> None:
        self._choose()
        self.menu_wanted.emit(self.id, self.more.mapToGlobal(self.more.rect().bottomLeft()))


class MatteList(QWidget):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._current = studio, studio.roto.current
        self.rows: tuple[MatteRow, ...] = ()
        self.menu = MatteMenu(studio, self)
        self.menu.rename_wanted.connect(self._on_rename)
        self.setAccessibleName(self.tr("Mattes"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().px(2))

    def refresh(self) -> None:
        mattes, chosen = self._current.mattes, self._current.matte
        ids = [each.id for each in mattes]
        if [row.id for row in self.rows] != ids:
            self._make(ids)
        for number, (row, matte) in enumerate(zip(self.rows, mattes, strict=True), 1):
            row.show_matte(matte, number, is_chosen=chosen is not None and matte.id == chosen.id)

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def _make(self, ids: list[MatteId]) -> None:
        """Rows for those mattes; of those that stay, the same."""
        old = {row.id: row for row in self.rows}
        self.rows = tuple(old.pop(id, None) or self._made(id) for id in ids)
        for row in old.values():
            row.hide()
            row.deleteLater()
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)

    def _made(self, id: MatteId) -> MatteRow:
        row = MatteRow(self._studio, id, self)
        row.stepped.connect(self._on_stepped)
        row.menu_wanted.connect(self._on_menu)
        return row

    def _on_stepped(self, step: int) -> None:
        row = self.sender()
        places = [place for place, each in enumerate(self.rows) if each is row]
        if places and 0 <= places[0] + step < len(self.rows):
            there = self.rows[places[0] + step]
            there.setFocus(Qt.FocusReason.OtherFocusReason)
            self._current.choose(there.id)

    def _on_menu(self, matte: str, place: QPoint) -> None:
        self.menu.open_for(MatteId(matte), place)

    def _on_rename(self, matte: str) -> None:
        for row in self.rows:
            if row.id == matte:
                row.name.setFocus(Qt.FocusReason.OtherFocusReason)
                row.name.selectAll()
