"""The dialog that makes a project: its name, where it goes, its picture's size and rate."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.model.edits.ids import random_id
from editor.model.edits.project.new import new_project
from editor.model.project import Project
from editor.session.projects import SUFFIX
from editor.ui.frame.rates import RATES, rate_text
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.words import QT_TRANSLATE_NOOP

_SIZES = (
    (QT_TRANSLATE_NOOP("formats", "Full HD"), 1920, 1080),
    (QT_TRANSLATE_NOOP("formats", "4K UHD"), 3840, 2160),
    (QT_TRANSLATE_NOOP("formats", "HD"), 1280, 720),
    (QT_TRANSLATE_NOOP("formats", "DCI 2K"), 2048, 1080),
    (QT_TRANSLATE_NOOP("formats", "Upright"), 1080, 1920),
    (QT_TRANSLATE_NOOP("formats", "Square"), 1080, 1080),
)
_VIDEO_TRACKS, _AUDIO_TRACKS = 3, 2
_FORBIDDEN = '<>:"/\\|?*'
_WIDTH = 480


class NewProjectDialog(QDialog):
    made = Signal(object, object)  # Path, Project

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New Project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(current_theme().px(_WIDTH))
        self.name = QLineEdit(free_name(folder, self.tr("Untitled")), self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textChanged.connect(self._check)
        self.folder = QLineEdit(str(folder), self)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.textChanged.connect(self._check)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setToolTip(self.tr("Chooses the folder that the project file goes into."))
        choose.clicked.connect(self._choose_folder)
        self.picture = QComboBox(self)
        self.picture.setAccessibleName(self.tr("Picture size"))
        self.picture.addItem(self.tr("From the first clip"), None)
        for name, width, height in _SIZES:
            shown = QCoreApplication.translate("formats", name)
            self.picture.addItem(f"{shown}  {width} x {height}", (width, height))
        self.picture.currentIndexChanged.connect(self._check)
        self.rate = QComboBox(self)
        self.rate.setAccessibleName(self.tr("Frame rate"))
        for rate in RATES:
            self.rate.addItem(self.tr("{rate} fps").format(rate=rate_text(rate)), rate)
        self.rate.setCurrentIndex(RATES.index(Fraction(25)))
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(self)
        self.create_button = QPushButton(self.tr("Create"), self)
        self.create_button.setProperty("primary", True)
        self._buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._make)
        self._buttons.rejected.connect(self.reject)
        place = QHBoxLayout()
        place.setSpacing(Space.S)
        place.addWidget(self.folder, 1)
        place.addWidget(choose)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Folder"), place)
        form.addRow(self.tr("Picture size"), self.picture)
        form.addRow(self.tr("Frame rate"), self.rate)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(self._buttons)
        self.name.selectAll()
        self._check()

    @property
    def path(self) -> Path:
        return Path(self.folder.text()).expanduser() / f"{self.name.text().strip()}{SUFFIX}"

    def _check(self) -> None:
        """Say at once what is wrong, or what will be."""
        takes_clip = self.picture.currentData() is None
        self.rate.setEnabled(not takes_clip)
        wrong = self._wrong()
        self.create_button.setEnabled(not wrong)
        self._hint.setProperty("tone", "error" if wrong else "dim")
        self._hint.style().polish(self._hint)
        if wrong:
            self._hint.setText(wrong)
        elif takes_clip:
            self._hint.setText(self.tr("Size and rate follow the first clip on the timeline."))
        else:
            self._hint.setText(self.tr("Footage of other sizes and rates is fitted in."))

    def _wrong(self) -> str:
        name = self.name.text().strip()
        if not name:
            return self.tr("The project needs a name.")
        if any(each in _FORBIDDEN for each in name):
            return self.tr("A name cannot hold any of {signs}").format(signs=_FORBIDDEN)
        if not self.folder.text().strip():
            return self.tr("The project needs a folder.")
        if self.path.exists():
            return self.tr("There is a project of that name in this folder already.")
        return ""

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the project"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _make(self) -> None:
        size = self.picture.currentData()
        project = usual_project(self.name.text().strip(), self.rate.currentData(), size)
        self.made.emit(self.path, project)
        self.accept()


def usual_project(
    name: str, rate: Fraction = Fraction(25), size: tuple[int, int] | None = None
) -> Project:
    """An empty project with as many tracks as one mostly needs; without a size, it and the rate
    are those of the first clip."""
    width, height = size or (1920, 1080)
    project = new_project(
        name,
        rate,
        width,
        height,
        video_tracks=_VIDEO_TRACKS,
        audio_tracks=_AUDIO_TRACKS,
        new_id=random_id,
    )
    sequence = replace(project.sequences[0], format_from_first_clip=size is None)
    return project.with_sequence(sequence)


def free_name(folder: Path, name: str) -> str:
    """`name`, or with a number behind it if there is a project of that name."""
    number = 1
    while (folder / f"{name if number == 1 else f'{name} {number}'}{SUFFIX}").exists():
        number += 1
    return name if number == 1 else f"{name} {number}"
