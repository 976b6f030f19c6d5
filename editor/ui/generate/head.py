"""Which model makes what: choice, licence, and what is in its way."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES
from editor.ui.generate.bindings import request_edit
from editor.ui.generate.words import KINDS, said
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_JOINS = (GenerationKind.EXTEND, GenerationKind.BRIDGE)
"""In the order of how many sides they need."""


class ModelChoice(QWidget):
    """Another model gets what it has room for of what was asked; the rest is laid aside."""

    models_wanted = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._generation = studio.session, studio.generation
        self._current = studio.generation.current
        self._ids: tuple[str, ...] = ()
        self._kinds: tuple[GenerationKind, ...] = ()
        theme = current_theme()
        self.model = self._box(self.tr("Model"), self.tr("What makes the pictures."))
        self.model.activated.connect(self._choose_model)
        self.kind = self._box(self.tr("Make"), self.tr("What is made, and of what."))
        self.kind.activated.connect(self._choose_kind)
        self.note = QLabel(self)
        self.note.setProperty("tone", "secondary")
        self.note.setWordWrap(True)
        self.trouble = QLabel(self)
        self.trouble.setProperty("tone", "error")
        self.trouble.setWordWrap(True)
        self.get = QPushButton(self.tr("Models…"), self)
        self.get.setToolTip(studio.actions.action("generate.models").toolTip())
        self.get.clicked.connect(studio.actions.action("generate.models").trigger)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(Space.M))
        form.setVerticalSpacing(theme.px(Space.XS))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._label(self.tr("Model"), self.model), self.model)
        self._kind_label = self._label(self.tr("Make"), self.kind)
        form.addRow(self._kind_label, self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(self.trouble)
        column.addWidget(self.get)
        self.refresh()

    def refresh(self) -> None:
        """Show the models there are, and the current shot's."""
        request, models = self._current.request, self._generation.outlooks.models
        if request is None:
            return
        ids = [each.spec.id for each in models if _makes(each.spec)]
        if request.model not in ids:
            ids.append(request.model)
        labels = {each.spec.id: said(each.spec.label) for each in models}
        with QSignalBlocker(self.model), QSignalBlocker(self.kind):
            if tuple(ids) != self._ids:
                self._ids = tuple(ids)
                self.model.clear()
                self.model.addItems([labels.get(each, each) for each in ids])
            self.model.setCurrentIndex(ids.index(request.model))
            self._offer(request)
            self._show_kinds(request)
        known = next((each for each in models if each.spec.id == request.model), None)
        if known is None:
            looked = self._generation.outlooks.are_known
            missing = self.tr("This model is not here any more: choose another, or bring it again.")
            self._say("", missing if looked else "")
            return
        licence = said(known.spec.licence) or self.tr("part of the program")
        words = self.tr("Licence: {licence} · runs on {device}")
        self._say(
            words.format(licence=licence, device=said(known.device)), translated(known.obstacle)
        )
        description = said(known.spec.description)
        self.model.setToolTip(f"<b>{said(known.spec.label)}</b><br>{description}")

    def _offer(self, request: GenerationRequest) -> None:
        """Of a shot that joins on to clips, only what can do that can be chosen."""
        items = self.model.model()
        assert isinstance(items, QStandardItemModel)
        for number, id in enumerate(self._ids):
            spec = self._generation.outlooks.spec(id)
            joins = spec is None or any(each in spec.kinds for each in _JOINS)
            items.item(number).setEnabled(joins or request.kind not in _JOINS)

    def _show_kinds(self, request: GenerationRequest) -> None:
        """Those that can be made of what is given: of clips to join on to, or of all else."""
        spec, kind = self._current.spec, request.kind
        sides = sum(request.source(role) is not None for role in SIDES)
        fitting = tuple(each for each in GenerationKind if each not in _JOINS)
        if kind in _JOINS:
            fitting = _JOINS[:sides]
        kinds = (kind,) if spec is None else tuple(each for each in spec.kinds if each in fitting)
        kinds = kinds if kind in kinds else (*kinds, kind)
        if kinds != self._kinds:
            self._kinds = kinds
            self.kind.clear()
            self.kind.addItems([said(KINDS[each]) for each in kinds])
        self.kind.setCurrentIndex(kinds.index(kind))
        self.kind.setVisible(len(kinds) > 1)
        self._kind_label.setVisible(len(kinds) > 1)

    def _say(self, note: str, trouble: str) -> None:
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.get.setVisible(bool(trouble))

    def _choose_model(self, index: int) -> None:
        spec = self._generation.outlooks.spec(self._ids[index])
        if spec is not None:
            self._current.choose_model(spec)

    def _choose_kind(self, index: int) -> None:
        kind = self._kinds[index]
        edit = request_edit(self._current, lambda old: replace(old, kind=kind))
        self._session.edit(self.tr("Choose what is made"), edit)

    def _box(self, name: str, hint: str) -> QComboBox:
        box = QComboBox(self)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(name)
        box.setToolTip(f"<b>{name}</b><br>{hint}")
        return box

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("tone", "dim")
        label.setBuddy(buddy)
        return label


def _makes(spec: ModelSpec) -> bool:
    """Whether it makes anything but fillings, which are asked for where something is taken out."""
    return any(each is not GenerationKind.INPAINT for each in spec.kinds)
