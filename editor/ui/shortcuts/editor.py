"""The dialog that shows and changes the keys of every command. Changes hold at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from editor.session.notices import Notices, Severity
from editor.session.preferences import Preferences
from editor.ui.commands.actions import translated
from editor.ui.commands.table import COMMANDS
from editor.ui.shortcuts.groups import command_groups
from editor.ui.shortcuts.keymap import effective_keys, preset_keys, reset, with_keys
from editor.ui.shortcuts.presets import (
    OWN,
    KeymapError,
    Preset,
    load_presets,
    read_keymap,
    write_keymap,
)
from editor.ui.shortcuts.recorder import KeyRecorder
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.search_field import SearchField

_COMMAND = Qt.ItemDataRole.UserRole
_SIZE = (760, 640)
_SUFFIX = ".toml"


class ShortcutEditor(QDialog):
    def __init__(self, preferences: Preferences, notices: Notices, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = current_theme()
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self._preferences, self._notices = preferences, notices
        self._presets: Mapping[str, Preset] = load_presets()
        self.preset = QComboBox(self)
        self.preset.setAccessibleName(self.tr("Preset"))
        self.preset.setToolTip(self.tr("Keys as another program has them."))
        for preset in self._presets.values():
            self.preset.addItem(preset.name, preset.id)
        self.preset.activated.connect(self._choose_preset)
        self.search = SearchField(self.tr("Search for a command or a key"), self)
        self._model = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setRecursiveFilteringEnabled(True)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.textChanged.connect(self._search)
        self.tree = QTreeView(self)
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setModel(self._shown)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.recorder = KeyRecorder(self)
        self.recorder.chosen.connect(self._set_keys)
        self.recorder.reset_wanted.connect(self._reset)
        self._lay_out()
        self._fill()
        preferences.changed.connect(self._refresh)
        self._refresh()
        self.search.setFocus()

    def show_command(self, command: str) -> None:
        """Choose the command in the list, ready for its keys to be set."""
        for group in range(self._model.rowCount()):
            top = self._model.item(group)
            for row in range(top.rowCount()):
                if top.child(row).data(_COMMAND) == command:
                    index = self._shown.mapFromSource(top.child(row).index())
                    self.tree.setCurrentIndex(index)
                    self.tree.scrollTo(index)

    def _lay_out(self) -> None:
        imported = QPushButton(self.tr("Import…"), self)
        imported.setToolTip(self.tr("Takes keys from a file."))
        imported.clicked.connect(self._choose_import)
        exported = QPushButton(self.tr("Export…"), self)
        exported.setToolTip(self.tr("Writes all keys to a file, to be used elsewhere."))
        exported.clicked.connect(self._choose_export)
        close = QPushButton(self.tr("Close"), self)
        close.setToolTip(self.tr("Closes this window; what was changed holds already."))
        close.setProperty("primary", True)
        close.clicked.connect(self.accept)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(QLabel(self.tr("Preset"), self))
        top.addWidget(self.preset)
        top.addWidget(self.search, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.S)
        bottom.addWidget(imported)
        bottom.addWidget(exported)
        bottom.addStretch(1)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.recorder)
        column.addLayout(bottom)

    def _fill(self) -> None:
        self._model.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        for title, commands in command_groups():
            group = QStandardItem(title)
            group.setSelectable(False)
            for command in commands:
                name = QStandardItem(translated(COMMANDS[command].text).rstrip(" …"))
                name.setData(command, _COMMAND)
                name.setToolTip(translated(COMMANDS[command].hint))
                group.appendRow([name, QStandardItem()])
            self._model.appendRow([group, QStandardItem()])
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        header.resizeSection(1, current_theme().px(220))
        self.tree.expandAll()

    def _refresh(self) -> None:
        """Each command's keys as they are now; those that are the user's own stand out."""
        settings = self._preferences.settings
        keys = effective_keys(settings, self._presets)
        place = self.preset.findData(settings.shortcut_preset)
        self.preset.setCurrentIndex(max(0, place))
        for group in range(self._model.rowCount()):
            top = self._model.item(group)
            for row in range(top.rowCount()):
                command = top.child(row).data(_COMMAND)
                cell = top.child(row, 1)
                cell.setText("   ".join(_native(key) for key in keys[command]))
                font = current_theme().font(bold=command in settings.shortcuts)
                cell.setFont(font)
        self._show_current()

    def _search(self, text: str) -> None:
        self._shown.setFilterFixedString(text.strip())
        self.tree.expandAll()

    def _current(self) -> str | None:
        index = self._shown.mapToSource(self.tree.currentIndex())
        return index.siblingAtColumn(0).data(_COMMAND) if index.isValid() else None

    def _on_current(self, _: QModelIndex, __: QModelIndex) -> None:
        self._show_current()

    def _show_current(self) -> None:
        settings, command = self._preferences.settings, self._current()
        keys = effective_keys(settings, self._presets)
        preset = preset_keys(self._presets.get(settings.shortcut_preset, OWN))
        is_changed = command is not None and keys[command] != preset[command]
        self.recorder.show_command(command, keys, can_reset=is_changed)

    def _set_keys(self, command: str, keys: tuple[str, ...]) -> None:
        settings = self._preferences.settings
        self._preferences.replace(with_keys(settings, self._presets, command, keys))

    def _reset(self, command: str) -> None:
        self._preferences.replace(reset(self._preferences.settings, self._presets, command))

    def _choose_preset(self, place: int) -> None:
        """The preset's keys, without the user's own changes to the one before."""
        self._preferences.change(shortcut_preset=self.preset.itemData(place), shortcuts={})

    def _choose_import(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen, self.tr("Import Keys")).fileSelected.connect(
            self.take_from
        )

    def _choose_export(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptSave, self.tr("Export Keys")).fileSelected.connect(
            self.write_to
        )

    def _ask(self, mode: QFileDialog.AcceptMode, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setNameFilter(self.tr("Keys") + f" (*{_SUFFIX})")
        dialog.setDefaultSuffix(_SUFFIX.removeprefix("."))
        dialog.setAcceptMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def take_from(self, path: str) -> None:
        """Use the keys of a file; what it does not name keeps the program's own."""
        try:
            keymap = read_keymap(Path(path))
        except KeymapError as error:
            self._notices.post(str(error), Severity.WARNING)
            return
        own = preset_keys(OWN)
        chosen = {c: keys for c, keys in preset_keys(keymap).items() if keys != own[c]}
        settings = replace(self._preferences.settings, shortcut_preset=OWN.id, shortcuts=chosen)
        self._preferences.replace(settings)

    def write_to(self, path: str) -> None:
        """Write the keys of all commands to a file."""
        keys = effective_keys(self._preferences.settings, self._presets)
        try:
            write_keymap(Path(path), Path(path).stem, keys)
        except KeymapError as error:
            self._notices.post(str(error), Severity.WARNING)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
