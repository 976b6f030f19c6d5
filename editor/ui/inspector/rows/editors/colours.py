"""Edits a colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy

from editor.model.curves import Value
from editor.model.titles.title import Colour
from editor.ui.inspector.rows.editors.base import ValueEditor, common
from editor.ui.theme.metrics import ROW
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.colour.field import ColourField


class ColourEditor(ValueEditor):
    def __init__(self) -> None:
        super().__init__()
        self.field = ColourField(self)
        self.field.edited.connect(self._on_edited)
        self.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field.setFixedHeight(current_theme().px(ROW))
        self._row().addWidget(self.field)
        self.setFocusProxy(self.field)

    def show_values(self, values: Sequence[Value]) -> None:
        value = common(values)
        if value is None:
            self.field.set_colour(None)
            return
        assert isinstance(value, tuple)
        red, green, blue, alpha = value
        if self.field.colour != (red, green, blue, alpha):
            self.field.set_colour((red, green, blue, alpha))

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.field.setAccessibleName(name)

    def _on_edited(self, colour: Colour, gesture: str) -> None:
        self.changed.emit(lambda _: colour, gesture)
