"""The sequences that are open, as tabs; a nested one stands behind the one it was opened in."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QTabBar, QWidget

from editor.model.project import Project
from editor.model.timeline import SequenceId
from editor.session.session import Session


class SequenceTabs(QTabBar):
    """Closing a tab puts the sequence out of sight; it stays in the project."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Open sequences"))
        session.sequence_changed.connect(self._follow)
        session.document.project_changed.connect(self._on_project)
        self.currentChanged.connect(self._open)
        self.tabCloseRequested.connect(self._close)
        self._follow()

    def _ids(self) -> list[SequenceId]:
        return [self.tabData(index) for index in range(self.count())]

    def _follow(self) -> None:
        """Another sequence is open: it has a tab, and that one is in front."""
        blocked = QSignalBlocker(self)
        shown = self._session.sequence_id
        if shown is not None:
            if shown not in self._ids():
                index = self.insertTab(self.currentIndex() + 1, "")
                self.setTabData(index, shown)
            self.setCurrentIndex(self._ids().index(shown))
        blocked.unblock()
        self._rename()

    def _rename(self) -> None:
        project = self._session.document.project
        for index in reversed(range(self.count())):
            sequence = project.sequence(self.tabData(index))
            if sequence is None:
                blocked = QSignalBlocker(self)
                self.removeTab(index)
                blocked.unblock()
                continue
            name = sequence.name.replace("&", "&&")
            if self.tabText(index) != name:
                self.setTabText(index, name)
                self.setTabToolTip(index, sequence.name)
        self.setTabsClosable(self.count() > 1)
        self.updateGeometry()

    def _on_project(self, before: Project, after: Project) -> None:
        shown = [(each.id, each.name) for each in before.sequences]
        if shown != [(each.id, each.name) for each in after.sequences]:
            self._rename()

    def _open(self, index: int) -> None:
        if index >= 0:
            self._session.open_sequence(self.tabData(index))

    def _close(self, index: int) -> None:
        if self.count() > 1:
            self.removeTab(index)
