"""All settings of the chosen preset."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from editor.export.presets.preset import Preset
from editor.model.project import Sequence
from editor.ui.export.setting_row import SettingRow
from editor.ui.export.words import name_of, said
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme

LABEL_WIDTH = 96


class SettingsForm(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, SettingRow] = {}
        theme = current_theme()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(theme.px(Space.M))
        self._form.setVerticalSpacing(theme.px(Space.XS))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def show_preset(self, preset: Preset, sequence: Sequence) -> None:
        """Its settings, at their defaults."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._rows = {}
        theme = current_theme()
        for setting in preset.settings:
            row = SettingRow(setting, sequence, self)
            row.changed.connect(self.changed)
            label = QLabel(name_of(setting), self)
            label.setProperty("tone", "dim")
            label.setToolTip(said(setting.help))
            label.setMinimumSize(theme.px(LABEL_WIDTH), theme.px(ROW))
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(row.control)
            self._form.addRow(label, row)
            self._rows[setting.name] = row

    @property
    def settings(self) -> dict[str, object]:
        """What differs from the preset's own, by name."""
        values = {name: row.value for name, row in self._rows.items()}
        return {name: value for name, value in values.items() if value is not None}

    def row(self, name: str) -> SettingRow:
        return self._rows[name]
