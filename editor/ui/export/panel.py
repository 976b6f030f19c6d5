"""The Export workspace's panel: preset, settings, range, file, and what will come of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.export.presets.preset import load_presets
from editor.jobs.export_sequence import ExportOrder, Outlook
from editor.model.project import Sequence
from editor.model.timecode import timecode
from editor.ui.export.destination import DestinationField, free_path
from editor.ui.export.ordering import Ordering
from editor.ui.export.outlook_view import OutlookView
from editor.ui.export.preset_list import PresetList
from editor.ui.export.settings_form import LABEL_WIDTH, SettingsForm
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme

_LOWEST_FORM = 150


class ExportPanel(QWidget):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = studio.session, studio.actions
        self._ordering = Ordering(studio.session, studio.jobs, studio.catalogue, self)
        self.presets = PresetList(load_presets(), self)
        self.form = SettingsForm(self)
        self._range = QComboBox(self)
        self._range.addItem(self.tr("From in to out"))
        self._range.addItem(self.tr("Whole sequence"))
        self._range.setObjectName("range")
        self._range.setAccessibleName(self.tr("Range"))
        self._range.setToolTip(self.tr("What of the sequence is exported."))
        self.destination = DestinationField(self)
        self.outlook = OutlookView(studio.actions.action("media.relink"), self)
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.button.setToolTip(studio.actions.action("export.start").toolTip())
        self.button.clicked.connect(studio.actions.action("export.start").trigger)
        self._is_proposed = True
        self._arrange()
        self._connect(studio)
        self._follow_sequence()

    def order(self) -> ExportOrder | None:
        """What is chosen; None while there is no sequence or no file."""
        sequence, path = self._sequence, self.destination.path
        if sequence is None or path is None:
            return None
        is_whole = self._range.currentIndex() == 1
        return ExportOrder(
            self._session.document.project,
            sequence.id,
            self.presets.preset,
            path.absolute(),
            (0, sequence.duration) if is_whole else None,
            self.form.settings,
            self.outlook.goes_without,
        )

    @Slot()
    def start(self) -> None:
        """Queue the export that is chosen, and propose a name for the next."""
        order = self.order()
        if order is None or not self.button.isEnabled():
            return
        self._ordering.start(order)
        self._is_proposed = True
        self._propose()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changed()

    @property
    def _sequence(self) -> Sequence | None:
        """As the file has it, without what a gesture previews."""
        if self._session.sequence_id is None:
            return None
        return self._session.document.project.sequence(self._session.sequence_id)

    def _arrange(self) -> None:
        theme = current_theme()
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setMinimumHeight(theme.px(_LOWEST_FORM))
        self.presets.setMaximumHeight(self.presets.sizeHint().height())
        self.presets.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._range.setFixedHeight(theme.px(ROW))
        where = QFormLayout()
        where.setHorizontalSpacing(theme.px(Space.M))
        where.setVerticalSpacing(theme.px(Space.XS))
        where.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in ((self.tr("Range"), self._range), (self.tr("File"), self.destination)):
            label = QLabel(text, self)
            label.setProperty("tone", "dim")
            label.setMinimumSize(theme.px(LABEL_WIDTH), theme.px(ROW))
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(widget)
            where.addRow(label, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.M)] * 4)
        column.setSpacing(theme.px(Space.M))
        column.addWidget(self.presets)
        column.addWidget(area, 1)
        column.addLayout(where)
        column.addWidget(self.outlook)
        column.addWidget(self.button)
        self.setAccessibleName(self.tr("Export"))

    def _connect(self, studio: Studio) -> None:
        self.presets.chosen.connect(self._on_preset)
        self.form.changed.connect(self._changed)
        self._range.activated.connect(self._changed)
        self.destination.changed.connect(self._on_destination)
        self.outlook.changed.connect(self._changed)
        self._ordering.foreseen.connect(self._on_foreseen)
        studio.session.document.project_changed.connect(self._follow_document)
        studio.session.sequence_changed.connect(self._follow_sequence)
        studio.actions.connect_to("export.start", self.start)
        studio.actions.connect_to("export.open", self._open)
        self._set_ready(False, False)

    @Slot()
    def _open(self) -> None:
        self._actions.run("workspace.export")
        self.presets.setFocus()

    @Slot()
    def _follow_sequence(self) -> None:
        sequence = self._sequence
        if sequence is None:
            self.outlook.show_problem(self.tr("There is no sequence to export."))
            self._set_ready(False, False)
            return
        self.form.show_preset(self.presets.preset, sequence)
        self._show_range(sequence)
        if self._is_proposed:
            self._propose()
        self._changed()

    @Slot()
    def _follow_document(self) -> None:
        if self._sequence is not None:
            self._show_range(self._sequence)
            self._changed()

    @Slot(object)
    def _on_preset(self) -> None:
        if self._sequence is not None:
            self.form.show_preset(self.presets.preset, self._sequence)
        was_proposed = self._is_proposed
        self.destination.suit(self.presets.preset)
        self._is_proposed = was_proposed
        self._changed()

    @Slot()
    def _on_destination(self) -> None:
        self._is_proposed = False
        self._changed()

    def _propose(self) -> None:
        sequence = self._sequence
        if sequence is None:
            return
        folder = self._session.document.path.parent
        name, suffix = sequence.name, self.presets.preset.suffixes[0]
        self.destination.suit(self.presets.preset)
        self.destination.set_path(free_path(folder, name, suffix, self._is_taken))
        self._is_proposed = True

    def _is_taken(self, path: Path) -> bool:
        return path.exists() or self._ordering.is_under_way(path)

    def _show_range(self, sequence: Sequence) -> None:
        start = 0 if sequence.in_point is None else sequence.in_point
        end = sequence.duration if sequence.out_point is None else sequence.out_point
        is_marked = (start, end) != (0, sequence.duration)
        text = partial(timecode, rate=sequence.rate)
        marked = self.tr("From in to out: {start} to {end}")
        whole = self.tr("Whole sequence: {duration}")
        self._range.setItemText(0, marked.format(start=text(start), end=text(end)))
        self._range.setItemText(1, whole.format(duration=text(sequence.duration)))
        if is_marked != self._range.isEnabled():
            self._range.setEnabled(is_marked)
            self._range.setCurrentIndex(0 if is_marked else 1)

    @Slot()
    def _changed(self) -> None:
        """Find out what would come of it, if anybody can see it."""
        if not self.isVisible():
            return
        order = self.order()
        if order is not None:
            self._ordering.foresee(order)
        elif self._sequence is not None:
            self.outlook.show_problem(self.tr("Say where the file is to be."))
            self._set_ready(False, False)

    @Slot(object)
    def _on_foreseen(self, outlook: Outlook) -> None:
        self.outlook.show_outlook(outlook)
        lacks = bool(outlook.missing) and not self.outlook.goes_without
        is_ready = outlook.plan is not None and not lacks and not outlook.is_too_large
        if is_ready and self._ordering.is_under_way(outlook.order.path):
            self.outlook.show_problem(
                self.tr("“{name}” is being exported already: choose another name.").format(
                    name=outlook.order.path.name
                )
            )
            is_ready = False
        self._set_ready(is_ready, outlook.replaces)

    def _set_ready(self, is_ready: bool, replaces: bool) -> None:
        self._actions.set_enabled("export.start", is_ready)
        self.button.setEnabled(is_ready)
        text = self.tr("Replace and Add to Queue") if replaces else self.tr("Add to Queue")
        self.button.setText(text)
