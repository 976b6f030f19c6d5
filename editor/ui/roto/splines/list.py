"""The shapes of the matte that is worked on, in the order in which they are put on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.model.roto.splines import Combination, Spline, SplineId
from editor.session.roto.roto import Roto
from editor.ui.painting.hues import hue_colour
from editor.ui.roto.splines.changes import set_enabled, set_name, with_next_combination
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.name_field import NameField

_DRAWINGS = {
    Combination.ADD: "shape-add",
    Combination.SUBTRACT: "shape-subtract",
    Combination.INTERSECT: "shape-intersect",
}


class SplineRow(QWidget):
    """A press chooses the shape; Up and Down go to the next one, with Alt they move it, Delete
    deletes it."""

    stepped = Signal(int, bool)  # to a row below or above; whether the shape is moved there

    def __init__(self, roto: Roto, id: SplineId, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.id, self._roto, self._splines = id, roto, roto.splines
        self._is_chosen, self._done = False, None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(ROW + Space.XS))
        self.way = IconButton("shape-add", "", self, Token.TEXT_DIM)
        self.way.clicked.connect(self._on_way)
        self.name = NameField(self)
        self.name.editingFinished.connect(self._on_named)
        self.name.entered.connect(self._choose)
        self.eye = IconButton("eye", "", self, Token.TEXT_DIM)
        self.eye.clicked.connect(self._on_eye)
        self.trash = IconButton("trash", self.tr("Delete shape"), self, Token.TEXT_DIM)
        self.trash.clicked.connect(self._on_trash)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(2), 0, theme.px(2), 0)
        row.setSpacing(theme.px(2))
        for button in (self.way, self.eye, self.trash):
            button.setFixedSize(theme.px(ROW), theme.px(ROW))
        row.addWidget(self.way)
        row.addWidget(self.name, 1)
        row.addWidget(self.eye)
        row.addWidget(self.trash)

    def show_spline(self, spline: Spline, *, is_chosen: bool) -> None:
        self._is_chosen = is_chosen
        run = self._roto.following.run_of(spline.id)
        progress = None if run is None else run.job.progress
        self._done = None if progress is None else progress.done / max(progress.total, 1)
        words = {
            Combination.ADD: self.tr("Added to what is covered"),
            Combination.SUBTRACT: self.tr("Taken away from what is covered"),
            Combination.INTERSECT: self.tr("Only what is covered within it stays"),
        }[spline.combination]
        self.way.set_drawing(_DRAWINGS[spline.combination], words, Token.TEXT_DIM)
        self.way.setToolTip(self.tr("{words}. Click for the next way.").format(words=words))
        drawing, on = ("eye", Token.TEXT_DIM) if spline.enabled else ("eye-off", Token.TEXT_OFF)
        said = self.tr("Switch off {name}") if spline.enabled else self.tr("Switch on {name}")
        self.eye.set_drawing(drawing, said.format(name=spline.name), on)
        self.setAccessibleName(spline.name)
        self.setAccessibleDescription(self.tr("chosen") if is_chosen else "")
        if not self.name.hasFocus() and self.name.text() != spline.name:
            self.name.setText(spline.name)
        self.name.setAccessibleName(self.tr("Name of {name}").format(name=spline.name))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                moves = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1, moves)
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose()
            case Qt.Key.Key_F2:
                self.name.setFocus(Qt.FocusReason.OtherFocusReason)
                self.name.selectAll()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._on_trash()
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
        matte = self._roto.current.matte
        if self._done is not None and matte is not None:
            height = theme.px(2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue_colour(matte.hue))
            painter.drawRect(QRectF(0, self.height() - height, self.width() * self._done, height))

    def _choose(self) -> None:
        self._splines.choose(self.id)

    def _on_way(self) -> None:
        self._splines.change(self.tr("Way of shape"), with_next_combination, self.id)

    def _on_eye(self) -> None:
        spline = self._splines.of(self.id)
        if spline is not None:
            switch = partial(set_enabled, enabled=not spline.enabled)
            self._splines.change(self.tr("Switch shape"), switch, self.id)

    def _on_trash(self) -> None:
        self._splines.remove(self.id)

    def _on_named(self) -> None:
        name, spline = self.name.text().strip(), self._splines.of(self.id)
        if spline is None or not name:
            return
        if name != spline.name:
            renamed = partial(set_name, name=name)
            self._splines.change(self.tr("Rename shape"), renamed, self.id)


class SplineList(QWidget):
    """What is put on last is at the bottom."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roto, self._splines = studio.roto, studio.roto.splines
        self.setAccessibleName(self.tr("Shapes of the matte"))
        self.rows: list[SplineRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def refresh(self) -> None:
        splines = self._splines.all
        if [row.id for row in self.rows] != [each.id for each in splines]:
            self._remake(splines)
        chosen = self._splines.chosen
        for row, spline in zip(self.rows, splines, strict=True):
            row.show_spline(spline, is_chosen=chosen is not None and spline.id == chosen.id)

    def _remake(self, splines: tuple[Spline, ...]) -> None:
        focused = next((row.id for row in self.rows if row.hasFocus()), None)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [SplineRow(self._roto, each.id, self) for each in splines]
        for row in self.rows:
            row.stepped.connect(partial(self._on_stepped, row))
            self._column.addWidget(row)
            if row.id == focused:
                row.setFocus()

    def _on_stepped(self, row: SplineRow, step: int, moves: bool) -> None:
        to = self.rows.index(row) + step
        if not 0 <= to < len(self.rows):
            return
        if moves:
            self._splines.move(row.id, to)
        else:
            self._splines.choose(self.rows[to].id)
            self.rows[to].setFocus()
