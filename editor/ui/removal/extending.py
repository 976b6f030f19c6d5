"""The part of the Mattes panel that makes the picture larger than it was filmed."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from editor.model.generation.framing import margins_to
from editor.model.generation.removal import Margins
from editor.ui.inspector.section import Section
from editor.ui.removal.rows import NamedRow, narrow
from editor.ui.roto.panel.command_button import CommandButton
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.numbers.field_label import FieldLabel
from editor.ui.widgets.numbers.number_field import NumberField

_SHAPES = ((16, 9), (4, 3), (1, 1), (4, 5), (9, 16))
_OF_SEQUENCE, _BY_HAND = "sequence", "hand"
_MOST = 4096


class ExtendSection(Section):
    """There with and without a matte; folded until it is wanted."""

    def __init__(self, studio: Studio) -> None:
        title = QCoreApplication.translate("ExtendSection", "Extend the Frame")
        super().__init__(studio.session, "extend", title, can_reset=False)
        self._removal, self._actions = studio.removal, studio.actions
        self.shape = narrow(QComboBox(self.body))
        self.shape.addItem(self.tr("As the sequence"), _OF_SEQUENCE)
        for wide, high in _SHAPES:
            self.shape.addItem(f"{wide}:{high}", Fraction(wide, high))
        self.shape.addItem(self.tr("By hand"), _BY_HAND)
        self.shape.activated.connect(self._on_shape)
        names = self.tr("Left"), self.tr("Top"), self.tr("Right"), self.tr("Bottom")
        self.sides = tuple(self._field() for _ in names)
        self.outcome = QLabel(self.body)
        self.outcome.setProperty("tone", "secondary")
        self.button = CommandButton(
            studio.actions.action("removal.extend_now"), self.tr("Extend"), "extend", self.body
        )
        studio.actions.connect_to("removal.extend_now", self.extend)
        hint = self.tr("What shape the picture gets; what is beyond its edges is filled in.")
        self.add(NamedRow(self.tr("Shape"), self.shape, hint, self.body))
        self.add(self._fields(names))
        self.add(self.outcome)
        self.add(self.button)
        self.header.set_folded(True)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for signal in (self._removal.changed, self._removal.current.changed):
            signal.connect(self._on_changed)
        self.refresh()

    @property
    def margins(self) -> Margins:
        """As they are chosen."""
        left, top, right, bottom = (round(each.value or 0) for each in self.sides)
        return Margins(left, top, right, bottom)

    def extend(self) -> None:
        """Have it made as it is chosen."""
        self._removal.extend(self.margins)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def refresh(self) -> None:
        super().refresh()
        size, chosen = self._shown_size(), self.shape.currentData()
        if size is None:
            self._actions.set_enabled("removal.extend_now", False)
            return
        if chosen != _BY_HAND:
            self._show(margins_to(size, self._shape(chosen, size)))
        margins = self.margins
        wide = size[0] + margins.left + margins.right
        high = size[1] + margins.top + margins.bottom
        words = self.tr("It has this shape already.")
        if not margins.are_none:
            words = self.tr("{from} becomes {to}").format(
                **{"from": f"{size[0]} x {size[1]}", "to": f"{wide} x {high}"}
            )
        self.outcome.setText(words)
        is_busy = self._removal.runs.is_busy
        why = self.tr("Something is being removed from the clip already.") if is_busy else words
        can = not (is_busy or margins.are_none)
        self._actions.set_enabled("removal.extend_now", can, why)

    def _show(self, margins: Margins) -> None:
        values = margins.left, margins.top, margins.right, margins.bottom
        for field, value in zip(self.sides, values, strict=True):
            field.set_value(value)

    def _shape(self, chosen: object, size: tuple[int, int]) -> Fraction:
        sequence = self._session.sequence
        if isinstance(chosen, Fraction):
            return chosen
        return Fraction(*size) if sequence is None else Fraction(sequence.width, sequence.height)

    def _shown_size(self) -> tuple[int, int] | None:
        media = self._removal.current.media
        return None if media is None or media.video is None else media.video.display_size

    def _field(self) -> NumberField:
        field = NumberField(self.body)
        field.set_range(0, _MOST)
        field.set_unit("px")
        field.set_default(0)
        field.edited.connect(self._on_side)
        return field

    def _fields(self, names: tuple[str, ...]) -> QWidget:
        holder, space = QWidget(self.body), current_theme().px(Space.XS)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(space)
        for place, (name, field) in enumerate(zip(names, self.sides, strict=True)):
            line, column = place % 2, place // 2 * 2
            grid.addWidget(FieldLabel(name, field, holder), line, column)
            grid.addWidget(field, line, column + 1)
        return holder

    def _on_changed(self, *_: object) -> None:
        if self.isVisible():
            self._soon.start()

    def _on_shape(self, _: int) -> None:
        self.refresh()

    def _on_side(self, value: float, _: str) -> None:
        field = self.sender()
        if isinstance(field, NumberField):
            field.set_value(value)
        with QSignalBlocker(self.shape):
            self.shape.setCurrentIndex(self.shape.findData(_BY_HAND))
        self.refresh()
