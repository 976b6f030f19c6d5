"""The window: the start page or an open project's desk, between header and bottom line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editor.jobs.queue import JobQueue
from editor.session.notices import Notices
from editor.session.projects import SUFFIX
from editor.ui.commands.actions import Actions
from editor.ui.frame.header import Header
from editor.ui.frame.jobs_line import JobsLine
from editor.ui.frame.tab_order import neighbour
from editor.ui.notices.line import NoticeLine
from editor.ui.start.page import StartPage
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.workspaces.layouts import Layouts

if TYPE_CHECKING:
    from editor.ui.studio import Studio
    from editor.ui.workspaces.desk import Desk

_SIZE = (1600, 940)
_LEAST = (960, 600)


class MainWindow(QWidget):
    """Shows what it is told to; `editor.app` decides what."""

    close_wanted = Signal()
    dropped = Signal(object)  # Path of a project
    footage_dropped = Signal(object)  # tuple of Path, while no project is open

    def __init__(self, jobs: JobQueue, notices: Notices, layouts: Layouts) -> None:
        super().__init__()
        self.setObjectName("central")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.may_close = False
        self._layouts = layouts
        self._start: StartPage | None = None
        self._desk: Desk | None = None
        self._studio: Studio | None = None
        self.header = Header(self)
        self.jobs_line = JobsLine(self)
        self.jobs_line.watch(jobs)
        self.notice_line = NoticeLine(notices, self)
        self._stack = QStackedWidget(self)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        bottom.setSpacing(Space.L)
        bottom.addStrut(current_theme().px(ROW + Space.XS))  # what comes there moves nothing
        bottom.addWidget(self.jobs_line)
        bottom.addWidget(self.notice_line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        column.addLayout(bottom)
        self._restore_geometry()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        found = neighbour(self, self.focusWidget(), forward=is_next)
        if found is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
        found.setFocus(reason)
        return True

    @property
    def actions_shown(self) -> Actions:
        """The commands of what is shown now."""
        if self._studio is not None:
            return self._studio.actions
        assert self._start is not None
        return self._start.commands

    def set_start_page(self, page: StartPage) -> None:
        self._start = page
        self._stack.addWidget(page)

    def show_start(self) -> None:
        """The start page, without a project."""
        self._leave_desk()
        assert self._start is not None
        self._stack.setCurrentWidget(self._start)
        self.header.show_nothing()
        self.header.fill_menus(self.actions_shown)
        self.setWindowTitle("")
        self._start.refresh()

    def take_in(self, desk: Desk) -> None:
        """Give a desk its place, unseen. Best while it is empty: Qt dresses all in it anew."""
        self._stack.addWidget(desk)

    def show_project(self, desk: Desk, studio: Studio) -> None:
        """An open project on a desk taken in; both go when another comes."""
        self._leave_desk()
        self._desk, self._studio = desk, studio
        self._stack.setCurrentWidget(desk)
        desk.begin()
        self.jobs_line.watch(studio.jobs)
        self.header.show_project(studio.session, studio.actions)
        self.header.fill_menus(studio.actions)
        studio.session.document.project_changed.connect(self._show_title)
        self._show_title()

    def keep_layout(self) -> None:
        """Write down where all stands, for the next start."""
        if self._desk is not None:
            self._desk.keep_layout()
        self._layouts.keep("window", bytes(self.saveGeometry().data()))
        self._layouts.write()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            event.accept()
        else:
            event.ignore()
            self.close_wanted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _paths_in(event)
        if _project_among(paths) is not None:
            event.acceptProposedAction()
        elif paths and self._desk is None and self._start is not None:
            event.acceptProposedAction()
            self._start.drop_zone.light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._dim_drop_zone()

    def dropEvent(self, event: QDropEvent) -> None:
        self._dim_drop_zone()
        paths = _paths_in(event)
        project = _project_among(paths)
        if project is not None:
            event.acceptProposedAction()
            self.dropped.emit(project)
        elif paths and self._desk is None:
            event.acceptProposedAction()
            self.footage_dropped.emit(paths)

    def _dim_drop_zone(self) -> None:
        if self._start is not None:
            self._start.drop_zone.light(False)

    def _leave_desk(self) -> None:
        if self._desk is None or self._studio is None:
            return
        self._desk.keep_layout()
        self.jobs_line.leave(self._studio.jobs)
        self._studio.close()
        self._stack.removeWidget(self._desk)
        self._desk.deleteLater()
        self._desk = self._studio = None

    def _show_title(self) -> None:
        if self._studio is not None:
            self.setWindowTitle(self._studio.session.document.project.name)

    def _restore_geometry(self) -> None:
        """As it was left, but on a screen that is there; at first, most of the screen."""
        theme, screen = current_theme(), QGuiApplication.primaryScreen().availableGeometry()
        self.setMinimumSize(min(theme.px(_LEAST[0]), screen.width()), theme.px(_LEAST[1]))
        kept = self._layouts.state("window")
        if kept and self.restoreGeometry(QByteArray(kept)):
            return
        width, height = (theme.px(each) for each in _SIZE)
        self.resize(min(width, screen.width()), min(height, screen.height()))
        self.move(screen.center() - self.rect().center())


def _paths_in(event: QDropEvent) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())


def _project_among(paths: tuple[Path, ...]) -> Path | None:
    return next((path for path in paths if path.suffix.lower() == SUFFIX), None)
