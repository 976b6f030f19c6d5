"""Which shot the panel shows: its name, and the way to others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton


class ShotName(QWidget):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._generation = studio.session, studio.generation
        self._current = studio.generation.current
        theme = current_theme()
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Name of the shot"))
        self.line.setToolTip(self.tr("<b>Name of the shot</b><br>Takes are called after it."))
        self.line.editingFinished.connect(self._rename)
        self.others = IconButton("list", self.tr("Shots"), self, Token.TEXT_DIM)
        self.others.setToolTip(self.tr("Shows another shot of the project, or begins one."))
        self.others.clicked.connect(self._show_menu)
        self._new = [
            studio.actions.action(f"generate.from_{each}") for each in ("picture", "words")
        ]
        self.editing = QLabel(self.tr("Editing what is queued"), self)
        self.editing.setProperty("tone", "warn")
        row = QHBoxLayout()
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(self.line, 1)
        row.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addLayout(row)
        column.addWidget(self.editing)

    def refresh(self) -> None:
        shot = self._current.shot
        if shot is not None and not (self.line.hasFocus() and self.line.isModified()):
            self.line.setText(shot.name)
            self.line.setCursorPosition(0)
        self.editing.setVisible(self._current.edited is not None)

    def _rename(self) -> None:
        shot = self._current.shot
        if shot is None or not self.line.isModified():
            return
        self.line.setModified(False)
        if self.line.text() != shot.name:
            self._generation.rename_shot(shot.id, self.line.text())
        self.refresh()

    def _show_menu(self) -> None:
        shot = self._current.shot
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._session.project.shots:
            action = menu.addAction(each.name, partial(self._current.open, each.id))
            action.setCheckable(True)
            action.setChecked(shot is not None and each.id == shot.id)
        menu.addSeparator()
        menu.addActions(self._new)
        if shot is not None:
            menu.addAction(
                self.tr("Remove “{name}” and Its Takes").format(name=shot.name),
                partial(self._generation.remove_shot, shot.id),
            )
        menu.popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))
