"""Edits the font family of a title, each family shown in itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy

from editor.jobs.queue import JobQueue, Lane
from editor.model.curves import Value
from editor.model.task import TaskControl
from editor.resources import resources_folder
from editor.ui.inspector.rows.editors.base import MIXED, ValueEditor, common
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.gestures import new_gesture


class FontFamilies(QObject):
    """The families that titles can be set in, listed in the background when first asked for."""

    arrived = Signal()

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._is_asked = False
        self.names: tuple[str, ...] = ()

    def ask(self) -> None:
        """List them, if that has not been done; `arrived` tells when they are there."""
        if self._is_asked:
            return
        self._is_asked = True
        for path in (resources_folder() / "fonts").glob("*.ttf"):
            QFontDatabase.addApplicationFont(str(path))
        job = self._jobs.start(self.tr("Listing fonts"), _families, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_finished)

    def _on_finished(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.arrived.emit()


class FontEditor(ValueEditor):
    """Typing finds a family; the list is filled when it is first opened or typed into."""

    def __init__(self, families: FontFamilies) -> None:
        super().__init__()
        self._families = families
        self._shown = ""
        self.box = _Box(self)
        self.box.setEditable(True)
        self.box.setMinimumContentsLength(1)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        completer = self.box.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.box.opened.connect(families.ask)
        self.box.activated.connect(self._on_activated)
        line = self.box.lineEdit()
        assert line is not None
        line.textEdited.connect(families.ask)
        line.editingFinished.connect(self._on_typed)
        families.arrived.connect(self._fill)
        self._row().addWidget(self.box)
        self.setFocusProxy(self.box)
        self._fill()

    def show_values(self, values: Sequence[Value]) -> None:
        value = common(values)
        self._shown = "" if value is None else str(value)
        line = self.box.lineEdit()
        assert line is not None
        line.setPlaceholderText(MIXED if value is None else "")
        if not (line.hasFocus() and line.isModified()):
            self._show()

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.box.setAccessibleName(name)

    def _show(self) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findText(self._shown))
            self.box.setEditText(self._shown)

    def _fill(self) -> None:
        size = current_theme().px(15)
        with QSignalBlocker(self.box):
            self.box.clear()
            for number, name in enumerate(self._families.names):
                self.box.addItem(name)
                font = QFont(name)
                font.setPixelSize(size)
                self.box.setItemData(number, font, Qt.ItemDataRole.FontRole)
        self._show()

    def _on_activated(self, index: int) -> None:
        self._choose(self.box.itemText(index))

    def _on_typed(self) -> None:
        text = self.box.currentText()
        known = {name.lower(): name for name in self._families.names}
        if text.lower() in known:
            self._choose(known[text.lower()])
        else:
            self._show()

    def _choose(self, family: str) -> None:
        if family and family != self._shown:
            self._shown = family
            self.changed.emit(lambda _: family, new_gesture())


class _Box(QComboBox):
    opened = Signal()

    def showPopup(self) -> None:
        self.opened.emit()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _families(task: TaskControl) -> tuple[str, ...]:
    from editor.compositor.fonts import families  # its library takes a while to load

    return families()
