"""The line above all panels: menus, workspaces, and what is open."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QToolButton, QWidget

from editor.model.project import Project
from editor.session.session import Session
from editor.ui.commands.actions import Actions
from editor.ui.frame.menus import fill_menu_bar
from editor.ui.frame.project_name import ProjectName
from editor.ui.frame.rates import rate_text
from editor.ui.theme.metrics import Space
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.workspaces.arrangement import Workspace

_SAVING_MS = 300
"""Writing that takes no longer is not told of."""


class Header(QWidget):
    """Shows one project, or none on the start page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_bar = QMenuBar(self)
        self.menu_bar.setAccessibleName(self.tr("Menu bar"))
        self._session: Session | None = None
        self._switch = QWidget(self)
        self._switch.setAccessibleName(self.tr("Workspaces"))
        self._buttons = QHBoxLayout(self._switch)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(Space.XS)
        self.name = ProjectName(self)
        self.name.renamed.connect(self._rename)
        self._saving = QTimer(self, singleShot=True, interval=_SAVING_MS)
        self._saving.timeout.connect(self._refresh)
        self._state = ElidedLabel("", self)
        self._state.setProperty("tone", "secondary")
        self._state.setAccessibleName(self.tr("State of the project"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.XS, Space.XS, Space.M, Space.XS)
        self._row.setSpacing(Space.L)
        self._row.addWidget(self.menu_bar, 1)
        self._row.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self._right = QHBoxLayout()
        self._right.setSpacing(Space.S)
        self._right.addStretch(1)
        self._right.addWidget(self.name)
        self._right.addWidget(self._state)
        self._row.addLayout(self._right, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No project is open."""
        self._session = None
        self._switch.hide()
        self.name.hide()
        self._state.hide()

    def show_project(self, session: Session, actions: Actions) -> None:
        self._session = session
        for old in self._switch.findChildren(QToolButton):
            old.deleteLater()
        for workspace in Workspace:
            button = QToolButton(self._switch)
            button.setDefaultAction(actions.action(workspace.command))
            button.setProperty("workspace", True)
            button.setVisible(button.defaultAction().isVisible())
            button.defaultAction().visibleChanged.connect(self._show_workspaces)
            self._buttons.addWidget(button)
        session.document.project_changed.connect(self._refresh)
        session.document.saved_changed.connect(self._on_saved)
        session.document.failed.connect(self._refresh)
        session.sequence_changed.connect(self._refresh)
        actions.connect_to("project.rename", self.name.begin)
        self._refresh()
        for widget in (self._switch, self.name, self._state):
            widget.show()

    def fill_menus(self, actions: Actions) -> None:
        fill_menu_bar(self.menu_bar, actions)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """The workspaces in the middle, or right of it where all menus need the room."""
        free = max(2, self.width() - self._switch.sizeHint().width() - 2 * Space.L)
        wanted = min(self.menu_bar.sizeHint().width(), free - self._right.minimumSize().width())
        left = min(max(free // 2, wanted), free - 1)
        self._row.setStretch(0, left)
        self._row.setStretch(2, free - left)

    def _refresh(self) -> None:
        session = self._session
        if session is None:
            return
        document, sequence = session.document, session.sequence
        self.name.show_name(document.project.name, str(document.path))
        if document.is_read_only:
            said = [self.tr("read-only")]
        else:
            is_late = not (document.is_saved or self._saving.isActive())
            said = [self.tr("saving…") if is_late else self.tr("saved")]
        if sequence is not None:
            said.append(self.tr("{rate} fps").format(rate=rate_text(sequence.rate)))
            said.append(f"{sequence.width} x {sequence.height}")
        self._state.set_text(" · ".join(said))

    def _show_workspaces(self) -> None:
        """Those that the user has not hidden."""
        for button in self._switch.findChildren(QToolButton):
            button.setVisible(button.defaultAction().isVisible())

    def _on_saved(self, saved: bool) -> None:
        """What is saved at once is not worth a word, at each move of a drag."""
        if saved:
            self._saving.stop()
        else:
            self._saving.start()
        self._refresh()

    def _rename(self, name: str) -> None:
        if self._session is None:
            return

        def renamed(project: Project) -> Project:
            return replace(project, name=name)

        self._session.edit(self.tr("Rename project"), renamed)
        self._refresh()
