"""What is put onto the model: LoRA and other adapters, each as strong as is wanted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from editor.model.edits.generation import pictures
from editor.model.effects import InputKind, InputSpec
from editor.model.generation.adapters import (
    LEAST_STRENGTH,
    MOST_STRENGTH,
    Adapter,
    AdapterKind,
    AdapterSpec,
)
from editor.model.generation.capabilities import ModelSpec
from editor.ui.generate.bindings import request_edit
from editor.ui.generate.regions.slider import SliderEditor
from editor.ui.generate.words import said
from editor.ui.inspector.rows.editors.formats import NumberFormat
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.icon_button import IconButton
from editor.ui.words import QT_TRANSLATE_NOOP

KINDS = {
    AdapterKind.LORA: QT_TRANSLATE_NOOP("generate", "changes the model's style or subject"),
    AdapterKind.MOTION: QT_TRANSLATE_NOOP("generate", "changes how things move"),
    AdapterKind.CONTROL: QT_TRANSLATE_NOOP("generate", "follows a drawn structure"),
    AdapterKind.REFERENCE: QT_TRANSLATE_NOOP("generate", "follows a likeness"),
    AdapterKind.PREVIEW: QT_TRANSLATE_NOOP("generate", "shows what is being made"),
}
_OF_EITHER_SIGN = (AdapterKind.LORA, AdapterKind.MOTION)
_STRENGTH = NumberFormat(step=0.05, decimals=2)


class AdaptersSection(Section):
    """Only those that fit the model are offered."""

    def __init__(self, studio: Studio, spec: ModelSpec) -> None:
        self._studio, self._current, self._spec = studio, studio.generation.current, spec
        title = QCoreApplication.translate("AdaptersSection", "Adapters")
        super().__init__(studio.session, "adapters", title)
        self.rows_of: dict[str, AdapterRow] = {}
        holder = QWidget(self.body)
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(current_theme().px(Space.XS))
        self.another = QPushButton(self.tr("Add Adapter"), self.body)
        self.another.setToolTip(
            self.tr("Puts a LoRA, a control or a likeness that you brought onto the model.")
        )
        self.menu = QMenu(self.another)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.another.setMenu(self.menu)
        self.add(holder)
        self.add(self.another)

    def refresh(self) -> None:
        request = self._current.request
        if request is None:
            return
        wanted = tuple(each.id for each in request.adapters)
        if wanted != tuple(self.rows_of):
            self._make(request.adapters)
        for each in request.adapters:
            self.rows_of[each.id].show_strength(each.strength)
        known = {each.id for each in self._spec.adapters}
        self.another.setEnabled(bool(known - set(wanted)))

    def reset(self) -> None:
        request = self._current.request
        for each in () if request is None else request.adapters:
            self._leave(each.id)

    def _make(self, adapters: tuple[Adapter, ...]) -> None:
        for row in self.rows_of.values():
            row.hide()
            row.deleteLater()
        self.rows_of = {}
        for each in adapters:
            row = self.rows_of[each.id] = AdapterRow(each.id, self._spec.adapter(each.id), self)
            row.changed.connect(self._on_strength)
            row.removed.connect(self._leave)
            self._list.addWidget(row)

    def _fill(self) -> None:
        self.menu.clear()
        request = self._current.request
        used = set() if request is None else {each.id for each in request.adapters}
        for each in self._spec.adapters:
            if each.id not in used and each.kind is not AdapterKind.PREVIEW:
                action = self.menu.addAction(each.label, partial(self._put, each))
                action.setToolTip(hint_of(each))

    def _put(self, adapter: AdapterSpec) -> None:
        edit = request_edit(self._current, lambda old: pictures.with_adapter(old, adapter))
        self._session.edit(self.tr("Add adapter"), edit)

    def _leave(self, id: str) -> None:
        edit = request_edit(self._current, lambda old: pictures.without_adapter(old, id))
        self._session.edit(self.tr("Remove adapter"), edit)

    def _on_strength(self, id: str, strength: float, gesture: str) -> None:
        edit = request_edit(
            self._current, lambda old: pictures.with_adapter_strength(old, id, strength)
        )
        self._session.edit(self.tr("Strength of adapter"), edit, gesture)


class AdapterRow(QWidget):
    """Its name, a slider, and away with it."""

    changed = Signal(str, float, str)  # id, strength, gesture
    removed = Signal(str)

    def __init__(self, id: str, adapter: AdapterSpec | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._strength = id, 1.0
        name = ElidedLabel(id if adapter is None else adapter.label, self)
        name.setToolTip(id if adapter is None else hint_of(adapter))
        name.setMinimumWidth(current_theme().px(72))
        signed = adapter is not None and adapter.kind in _OF_EITHER_SIGN
        least = LEAST_STRENGTH if signed else 0.0
        first = 1.0 if adapter is None else adapter.strength
        spec = InputSpec(
            "strength", InputKind.FLOAT, self.tr("Strength"), first, least, MOST_STRENGTH
        )
        self.strength = SliderEditor(spec, _STRENGTH, MOST_STRENGTH, is_even=True)
        self.strength.set_name(self.tr("Strength of {name}").format(name=name.text()))
        self.strength.changed.connect(self._on_changed)
        leave = IconButton("close", self.tr("Remove"), self, Token.TEXT_DIM)
        leave.clicked.connect(self._on_removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        row.addWidget(name, 1)
        row.addWidget(self.strength, 2)
        row.addWidget(leave)
        self.leave = leave
        if adapter is None:
            self.setToolTip(self.tr("It is not here any more, or fits another model."))

    def show_strength(self, strength: float) -> None:
        self._strength = strength
        self.strength.show_values((strength,))

    def _on_changed(self, change: object, gesture: str) -> None:
        assert callable(change)
        value = change(self._strength)
        assert isinstance(value, int | float)
        self.changed.emit(self._id, float(value), gesture)

    def _on_removed(self) -> None:
        self.removed.emit(self._id)


def hint_of(adapter: AdapterSpec) -> str:
    """What it does, and what has to be said for it."""
    lines = [f"<b>{adapter.label}</b>", said(KINDS[adapter.kind])]
    if adapter.words:
        words = QCoreApplication.translate("generate", "Adds to the prompt: {words}")
        lines.append(words.format(words=adapter.words))
    if adapter.steps is not None:
        steps = QCoreApplication.translate("generate", "Wants %n step(s)", "", adapter.steps)
        lines.append(steps)
    return "<br>".join(lines)
