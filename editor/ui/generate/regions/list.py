"""The regions, the one on top first, each with its number, its name and its switches."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.model.generation.brush import MotionRegion, RegionId
from editor.session.generation.painting import Painting
from editor.ui.generate.canvas.marks import paint_number
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.name_field import NameField

_BADGE = 24


class RegionRow(QWidget):
    """A press chooses the region; Up and Down go to the next one, Delete deletes it."""

    stepped = Signal(int)  # to a row below or above

    def __init__(self, painting: Painting, id: RegionId, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.id, self._painting = id, painting
        self._number, self._hue, self._is_chosen, self._is_on = 0, 0, False, True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(ROW + Space.XS))
        self.name = NameField(self)
        self.name.editingFinished.connect(self._on_named)
        self.name.entered.connect(self._choose)
        self.eye = IconButton("eye", "", self, Token.TEXT_DIM)
        self.copy = IconButton("copy", "", self, Token.TEXT_DIM)
        self.bin = IconButton("trash", "", self, Token.TEXT_DIM)
        self.eye.clicked.connect(self._on_eye)
        self.copy.clicked.connect(self._on_copy)
        self.bin.clicked.connect(self._on_bin)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(_BADGE + Space.S), 0, theme.px(2), 0)
        row.setSpacing(0)
        row.addWidget(self.name, 1)
        for button in (self.eye, self.copy, self.bin):
            button.setFixedSize(theme.px(ROW), theme.px(ROW))
            row.addWidget(button)

    def show_region(self, region: MotionRegion, number: int, *, is_chosen: bool) -> None:
        self._number, self._hue, self._is_chosen = number, region.hue, is_chosen
        usual = self.tr("Region {number}").format(number=number)
        called = region.name or usual
        self.setAccessibleName(called)
        self.setAccessibleDescription(self.tr("chosen") if is_chosen else "")
        self.setToolTip(self.tr("<b>{name}</b><br>Click to paint on it.").format(name=called))
        self.name.setPlaceholderText(usual)
        if not self.name.hasFocus() and self.name.text() != region.name:
            self.name.setText(region.name)
        self.name.setAccessibleName(self.tr("Name of {name}").format(name=called))
        if region.enabled:
            self.eye.set_drawing("eye", self.tr("Hide {name}").format(name=called), Token.TEXT_DIM)
            self.eye.setToolTip(self.tr("Leaves the region out: it neither shows nor moves."))
        else:
            shown = self.tr("Show {name}").format(name=called)
            self.eye.set_drawing("eye-off", shown, Token.TEXT_OFF)
            self.eye.setToolTip(self.tr("Lets the region move again."))
        self.copy.setAccessibleName(self.tr("Duplicate {name}").format(name=called))
        self.copy.setToolTip(self.tr("Lays a copy of the region over it."))
        self.bin.setAccessibleName(self.tr("Delete {name}").format(name=called))
        self.bin.setToolTip(self.tr("Deletes the region with its motion."))
        self._is_on = region.enabled
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._painting.delete(self.id)
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
        painter.setOpacity(1.0 if self._is_on else 0.45)
        at = QPointF(theme.px(_BADGE) / 2 + theme.px(Space.XS) / 2, self.height() / 2)
        paint_number(painter, at, self._number, self._hue, chosen=False)

    def _choose(self) -> None:
        self._painting.choose(self.id)

    def _on_named(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self._painting.rename(self.id, self.name.text())

    def _on_eye(self) -> None:
        self._painting.show(self.id, not self._is_on)

    def _on_copy(self) -> None:
        self._painting.duplicate(self.id)

    def _on_bin(self) -> None:
        self._painting.delete(self.id)


class RegionList(QWidget):
    def __init__(self, painting: Painting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painting = painting
        self.rows: tuple[RegionRow, ...] = ()
        self.setAccessibleName(self.tr("Regions"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().px(2))

    def refresh(self) -> None:
        brush = self._painting.brush
        ids = [each.id for each in reversed(brush.regions)]
        if [row.id for row in self.rows] != ids:
            self._make(ids)
        count = len(brush.regions)
        for place, row in enumerate(self.rows):
            region = brush.regions[count - 1 - place]
            chosen = region.id == self._painting.region_id
            row.show_region(region, count - place, is_chosen=chosen)

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def _make(self, ids: list[RegionId]) -> None:
        """Rows for those regions; of those that stay, the same."""
        old = {row.id: row for row in self.rows}
        self.rows = tuple(old.pop(id, None) or self._made(id) for id in ids)
        for row in old.values():
            row.hide()
            row.deleteLater()
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)

    def _made(self, id: RegionId) -> RegionRow:
        row = RegionRow(self._painting, id, self)
        row.stepped.connect(self._on_stepped)
        return row

    def _on_stepped(self, step: int) -> None:
        row = self.sender()
        places = [place for place, each in enumerate(self.rows) if each is row]
        if places and 0 <= places[0] + step < len(self.rows):
            there = self.rows[places[0] + step]
            there.setFocus(Qt.FocusReason.OtherFocusReason)
            self._painting.choose(there.id)
