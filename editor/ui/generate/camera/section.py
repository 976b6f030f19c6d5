"""The camera's part of the panel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.model.curves import Value
from editor.model.effects import InputKind, InputSpec
from editor.model.generation.camera import MOVES, CameraPath
from editor.model.generation.camerawork.amounts import (
    Easing,
    easing_of,
    preset_of,
    with_easing,
)
from editor.model.generation.camerawork.presets import CameraPreset, preset
from editor.model.generation.request import GenerationRequest
from editor.ui.generate import words
from editor.ui.generate.bindings import MoveBinding, RequestBinding, request_edit, worded
from editor.ui.generate.camera.presets import PresetButton
from editor.ui.generate.camera.view import PathView
from editor.ui.generate.words import EASINGS, said
from editor.ui.inspector.rows.editors.choices import ChoiceEditor
from editor.ui.inspector.rows.editors.formats import DEGREES, NumberFormat
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.numbers.number_field import NumberField

_ANGLES = ("pan", "tilt", "roll", "orbit")
_SHARE = NumberFormat(100.0, "%", 0.5, 1)
_LIMITS = {"zoom": (-0.9, 10.0), "dolly": (-0.9, 10.0), "handheld": (0.0, 0.2)}


class CameraSection(Section):
    """Each move says how far it goes by the end, until it is given keyframes."""

    def __init__(self, studio: Studio) -> None:
        self._studio, self._current = studio, studio.generation.current
        title = QCoreApplication.translate("CameraSection", "Camera")
        super().__init__(studio.session, "camera", title, self._made_rows())
        theme = current_theme()
        self.path = PathView(studio, self.body)
        self.preset = PresetButton(self.body)
        self.amount = NumberField(self.body)
        self.amount.setAccessibleName(self.tr("Amount of the camera move"))
        self.amount.setToolTip(self.tr("<b>Amount</b><br>How far the chosen move goes."))
        self.amount.setMaximumWidth(theme.px(88))
        self.preset.chosen.connect(self._choose)
        self.amount.edited.connect(self._on_amount)
        above = QWidget(self.body)
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.S))
        row.addWidget(self.preset, 1)
        row.addWidget(self.amount)
        self.put_first(self.path)
        self.put_first(above)

    def refresh(self) -> None:
        super().refresh()
        request = self._current.request
        if request is None:
            return
        self.path.refresh()
        found = preset_of(request.camera, request.frames)
        self.amount.setVisible(found is not None)
        if found is None:
            own = self.tr("Still") if request.camera.is_still else self.tr("Own path")
            self.preset.show_request(request, own)
            return
        self.preset.show_request(request, said(found[0].label))
        self._show_amount(*found)

    def _show_amount(self, named: CameraPreset, amount: float) -> None:
        form = DEGREES if named.in_degrees else _SHARE
        self.amount.set_step(form.step, form.decimals)
        self.amount.set_unit(form.unit)
        self.amount.set_range(0.1, 75.0 if named.in_degrees else 300.0)
        self.amount.set_default(round(named.amount * form.factor, 6))
        if not self.amount.is_dragging:
            self.amount.set_value(round(amount * form.factor, 6))

    def _made_rows(self) -> Iterator[ValueRow]:
        for name in MOVES:
            label, hint = (said(each) for each in words.MOVES[name])
            in_degrees = name in _ANGLES
            low, high = (-75.0, 75.0) if in_degrees else _LIMITS.get(name, (-3.0, 3.0))
            if name == "roll":
                low, high = -360.0, 360.0
            spec = InputSpec(name, InputKind.FLOAT, label, 0.0, low, high)
            binding = MoveBinding(self._current, spec, is_steady=name == "handheld")
            editor = NumbersEditor(spec, DEGREES if in_degrees else _SHARE)
            seek = self._current.seek
            yield ValueRow(self._session, binding, editor, label, hint, is_keyed=True, seek=seek)
        yield self._easing_row()

    def _easing_row(self) -> ValueRow:
        def read(request: GenerationRequest) -> Value:
            return easing_of(request.camera).value

        def write(request: GenerationRequest, value: Value) -> GenerationRequest:
            return replace(request, camera=with_easing(request.camera, Easing(str(value))))

        spec = worded("easing", self.tr("Easing"), Easing.SMOOTH.value)
        choices = [(each.value, said(EASINGS[each])) for each in (Easing.SMOOTH, Easing.LINEAR)]
        hint = self.tr("How the camera sets out and arrives: gently, or at once.")
        binding = RequestBinding(self._current, spec, read, write)
        return ValueRow(self._session, binding, ChoiceEditor(choices), hint=hint)

    def _choose(self, name: str) -> None:
        request, chosen = self._current.request, preset(name)
        if request is not None:
            path = CameraPath() if chosen is None else chosen.path(request.frames)
            self._give(path, "")

    def _on_amount(self, shown: float, gesture: str) -> None:
        request = self._current.request
        found = None if request is None else preset_of(request.camera, request.frames)
        if request is None or found is None:
            return
        amount = shown if found[0].in_degrees else shown / 100
        self._give(found[0].path(request.frames, round(amount, 6)), gesture)

    def _give(self, path: CameraPath, gesture: str) -> None:
        edit = request_edit(self._current, lambda old: replace(old, camera=path))
        self._session.edit(self.tr("Choose camera move"), edit, gesture)
