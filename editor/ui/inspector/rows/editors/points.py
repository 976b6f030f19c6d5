"""Edits a point of a picture: by its two numbers, or by picking it on the picture."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from editor.model.curves import Value
from editor.model.effects import InputSpec
from editor.session.picking import Picking
from editor.ui.inspector.rows.editors.formats import of_input
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton


class PointEditor(NumbersEditor):
    def __init__(self, spec: InputSpec, picking: Picking) -> None:
        super().__init__(spec, of_input(spec))
        self._picking = picking
        self.pick = IconButton("anchor", self.tr("Pick on the picture"), self, Token.TEXT_DIM)
        self.pick.setCheckable(True)
        self.pick.setToolTip(
            self.tr("<b>Pick on the picture</b><br>Then click or drag in the program monitor.")
        )
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(self.pick, 0, grid.columnCount())
        self.pick.clicked.connect(self._on_clicked)
        picking.changed.connect(self._on_picking)
        picking.picked.connect(self._on_picked)

    def _on_clicked(self, on: bool) -> None:
        if on:
            self._picking.ask(self)
        else:
            self._picking.end()

    def _on_picking(self) -> None:
        self.pick.setChecked(self._picking.asker is self)

    def _on_picked(self, point: Value, gesture: str) -> None:
        if self._picking.asker is self:
            self.changed.emit(lambda _: point, gesture)
