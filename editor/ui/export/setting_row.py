"""One setting of a preset: its control, made from what the preset declares, and its reset."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from editor.export.presets.preset import Setting, SettingKind
from editor.model.project import Sequence
from editor.ui.export.words import choice_of, name_of, rate_text, said
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.numbers.number_field import NumberField
from editor.ui.widgets.toggle import Toggle

_RATES = ("23.976", "24", "25", "29.97", "30", "48", "50", "59.94", "60")
Value = int | str | bool | None


class SettingRow(QWidget):
    """`value` None: as the preset, or the sequence, has it."""

    changed = Signal()

    def __init__(self, setting: Setting, sequence: Sequence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._value: Value = None
        self.control = self._made(sequence)
        self.control.setAccessibleName(name_of(setting))
        self.control.setToolTip(said(setting.help))
        self._reset = IconButton("reset", self.tr("Reset"), self, Token.TEXT_DIM)
        self._reset.setToolTip(self.tr("As the preset has it."))
        self._reset.clicked.connect(self.reset)
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        row.addWidget(self.control, 1)
        row.addWidget(self._reset)
        self._show()

    @property
    def value(self) -> Value:
        return self._value

    @Slot()
    def reset(self) -> None:
        self._take(None)
        self._show()

    def _made(self, sequence: Sequence) -> QWidget:
        match self.setting.kind:
            case SettingKind.INTEGER:
                return self._number(sequence)
            case SettingKind.SWITCH:
                toggle = Toggle("", self)
                toggle.clicked.connect(self._on_switched)
                return toggle
            case SettingKind.RATE:
                own = self._rate_text(sequence.rate)
                as_it_is = self.tr("As the sequence: {rate}").format(rate=own)
                rates = ((self._rate_text(Fraction(rate)), rate) for rate in _RATES)
                return self._choice(((as_it_is, None), *rates))
            case SettingKind.CHOICE:
                return self._described_choice()

    def _rate_text(self, rate: Fraction) -> str:
        return self.tr("{rate} fps").format(rate=rate_text(rate))

    def _number(self, sequence: Sequence) -> NumberField:
        field, setting = NumberField(self), self.setting
        lowest, highest = setting.minimum, setting.maximum
        field.set_range(
            float("-inf") if lowest is None else lowest,
            float("inf") if highest is None else highest,
        )
        field.set_unit(setting.unit)
        own = {"video.width": sequence.width, "video.height": sequence.height}.get(setting.sets)
        if setting.default is None:
            text = self.tr("By the quality") if own is None else f"{own} {setting.unit}"
            field.set_none_text(text)
        field.edited.connect(self._on_number)
        return field

    def _choice(self, items: tuple[tuple[str, str | None], ...]) -> QComboBox:
        box = QComboBox(self)
        box.setFixedHeight(current_theme().px(ROW))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for text, value in items:
            box.addItem(text, value)
        box.activated.connect(self._on_chosen)
        return box

    def _described_choice(self) -> QComboBox:
        """Each choice by its name; what it is for is its hint."""
        words = {label: choice_of(self.setting, label) for label, _ in self.setting.choices}
        box = self._choice(tuple((name, label) for label, (name, _) in words.items()))
        for index, (_, hint) in enumerate(words.values()):
            box.setItemData(index, hint, Qt.ItemDataRole.ToolTipRole)
            spoken = f"{box.itemText(index)}. {hint}"
            box.setItemData(index, spoken, Qt.ItemDataRole.AccessibleTextRole)
        return box

    @Slot(float)
    def _on_number(self, number: float) -> None:
        self._take(int(number))

    @Slot(bool)
    def _on_switched(self, on: bool) -> None:
        self._take(on)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        assert isinstance(self.control, QComboBox)
        self._take(self.control.itemData(index))
        self._hint(self.control)

    def _hint(self, box: QComboBox) -> None:
        """What the setting is, and what is chosen."""
        chosen = box.currentData(Qt.ItemDataRole.ToolTipRole)
        named = f"<br><b>{box.currentText()}</b>: {chosen}" if chosen else ""
        box.setToolTip(said(self.setting.help) + named)

    def _take(self, value: Value) -> None:
        default = self.setting.default
        value = None if value == default and type(value) is type(default) else value
        if value != self._value:
            self._value = value
            self._reset.setVisible(value is not None)
            self.changed.emit()

    def _show(self) -> None:
        shown = self.setting.default if self._value is None else self._value
        self._reset.setVisible(self._value is not None)
        match self.control:
            case NumberField() as field:
                field.set_value(None if shown is None else float(shown))
            case Toggle() as toggle:
                toggle.setChecked(bool(shown))
            case QComboBox() as box:
                box.setCurrentIndex(max(box.findData(shown), 0))
                self._hint(box)
