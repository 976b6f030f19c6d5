"""The running program: what is made once, and what comes and goes with a project."""

from __future__ import annotations

import importlib
import logging
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon, QSurfaceFormat
from PySide6.QtWidgets import QApplication

from editor import __version__
from editor.crash import CrashReports
from editor.jobs.memory import give_back
from editor.jobs.queue import JobQueue, Lane
from editor.model.task import TaskControl
from editor.resources import resources_folder
from editor.session.document import Document
from editor.session.notices import Notices, Severity
from editor.session.preferences import Preferences
from editor.session.projects import Projects, Refusal
from editor.settings import Settings, SettingsFile, config_folder, state_folder
from editor.ui.access import give_roles
from editor.ui.commands.actions import Actions
from editor.ui.frame.field_keys import FieldKeys
from editor.ui.frame.window_commands import WindowCommands
from editor.ui.garbage import GarbageCollector
from editor.ui.language import speak
from editor.ui.main_window import MainWindow
from editor.ui.notices.faults import FaultNotices
from editor.ui.shortcuts.keymap import effective_keys
from editor.ui.shortcuts.presets import load_presets
from editor.ui.start.page import StartPage
from editor.ui.start.program_commands import MakeDemo, ProgramCommands
from editor.ui.theme.follower import ThemeFollower
from editor.ui.workspaces.layouts import Layouts

# How long a busy thread keeps the interpreter while the window's thread waits for it. Python's own
# 5 ms are paid at each call from Qt into Python, hundreds of times for one layout.
_SWITCH_S = 0.0005
_SWEPT_AFTER_MS = 250  # by then the panels of the project that was closed are gone

if TYPE_CHECKING:
    from editor.compositor.isf.catalogue import Catalogue
    from editor.ui.opened_project import OpenedProject
    from editor.ui.studio import Studio


def run(project: Path | None, make_demo: MakeDemo) -> int:
    """Show the window until it is closed; the process's exit code."""
    logging.basicConfig(level=logging.WARNING)
    reports = CrashReports(state_folder() / "reports")
    reports.start()
    sys.setswitchinterval(_SWITCH_S)
    try:
        application = made_application(sys.argv)
        program = Program(application, reports, config_folder(), make_demo)
        program.begin(project)
        code = application.exec()
        program.end()
    finally:
        reports.stop()
    return code


def made_application(arguments: list[str]) -> QApplication:
    """Qt, set up for OpenGL 3.3 in every window and for screens of any density."""
    surface = QSurfaceFormat()
    surface.setRenderableType(QSurfaceFormat.RenderableType.OpenGL)
    surface.setVersion(3, 3)
    surface.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
    surface.setDepthBufferSize(0)
    surface.setStencilBufferSize(0)
    surface.setSwapInterval(0)
    QSurfaceFormat.setDefaultFormat(surface)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts, True)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(arguments[:1])
    application.setApplicationName("cutaway")
    application.setApplicationDisplayName("Cutaway")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("cutaway")
    application.setWindowIcon(QIcon(str(resources_folder() / "images" / "cutaway.svg")))
    application.setQuitOnLastWindowClosed(False)
    return application


class Program(QObject):
    """`folder` holds settings and layouts."""

    def __init__(
        self,
        application: QApplication,
        reports: CrashReports,
        folder: Path,
        make_demo: MakeDemo,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._garbage = GarbageCollector(self)
        self._field_keys = FieldKeys(application, self)
        self.preferences = Preferences(SettingsFile(folder / "settings.json"), self)
        speak(application, self.preferences.settings.language)
        give_roles()
        self.theme = ThemeFollower(application, self.preferences)
        self.notices = Notices(self)
        self.jobs = JobQueue(self)
        self.projects = Projects(self.jobs, self)
        self.layouts = Layouts(folder / "layouts.json")
        self.window = MainWindow(self.jobs, self.notices, self.layouts)
        self.commands = ProgramCommands(
            self.window, self.preferences, self.jobs, self.notices, self.projects, make_demo
        )
        self.over_window = WindowCommands(
            self.window,
            self.preferences,
            self.jobs,
            self.notices,
            self.window.notice_line,
            self.layouts,
            reports,
        )
        self.faults = FaultNotices(reports, self.notices, self)
        self._presets = load_presets()
        self._opened: OpenedProject | None = None
        self._filling: OpenedProject | None = None
        self._next_panel = QTimer(self, interval=0)
        self._next_panel.timeout.connect(self._fill)
        self._sweeping = QTimer(self, singleShot=True, interval=_SWEPT_AFTER_MS)
        self._sweeping.timeout.connect(self._sweep)
        self._catalogue: Catalogue | None = None
        self._waiting: Document | None = None
        page = StartPage(self.preferences, self.jobs, self.projects, self.window)
        self._start_actions = page.commands
        self._prepare(page.commands, None)
        self.window.set_start_page(page)
        self.preferences.changed.connect(self._on_preferences)
        reports.about = self._what_is_open
        self.commands.quit_wanted.connect(self.quit)
        self.window.close_wanted.connect(self.commands.quit)
        self.window.dropped.connect(self.commands.open_path)
        self.window.footage_dropped.connect(self.commands.new_with)
        self.projects.opened.connect(self._on_opened)
        self.projects.refused.connect(self._on_refused)
        self.projects.closing.connect(self._on_closing)
        self.projects.closed.connect(self._on_closed)
        self.projects.copied.connect(self._on_copied)
        self.projects.recovered.connect(self._on_recovered)

    @property
    def studio(self) -> Studio | None:
        """That of the open project, if one is."""
        return self._opened.studio if self._opened is not None else None

    def begin(self, project: Path | None) -> None:
        """Show the window, with the start page until a project is open."""
        self._garbage.start()
        job = self.jobs.start("effects", _load_catalogue, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_catalogue)
        self.window.show_start()
        self.window.show()
        self.faults.tell_of_last_time()
        if project is not None:
            self.projects.open(project)

    def quit(self) -> None:
        """End the program; whoever asks has seen to running exports."""
        self.close_window()
        self._application.quit()

    def close_window(self) -> None:
        """Keep where all stands, and close."""
        self._finish_filling()
        if self._opened is not None:
            self._opened.picture.keep_now()
        self.window.keep_layout()
        self.window.may_close = True
        self.window.close()

    def end(self) -> None:
        """All is written, all threads are joined; the window is gone."""
        self._finish_filling()
        if self.studio is not None:
            self.studio.close()
        self.projects.wait_until_written()
        self.jobs.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self._garbage.stop()

    def _on_catalogue(self, catalogue: Catalogue) -> None:
        from editor.ui.viewport.presenting.choice import best_output

        self._catalogue = catalogue
        best_output()  # asks the graphics card once: better now than when a project comes
        if self._waiting is not None:
            self._on_opened(self._waiting)

    def _on_opened(self, document: Document) -> None:
        if self._catalogue is None:
            self._waiting = document
            return
        self._waiting = None
        from editor.ui.opened_project import OpenedProject

        self._filling = OpenedProject(
            document,
            self.notices,
            self.preferences,
            self._catalogue,
            self.layouts,
            self.window,
        )
        self._next_panel.start()

    def _fill(self) -> None:
        """Make one panel more of the project that is being opened; show it when all are there."""
        opened = self._filling
        if opened is None or opened.make_next():
            return
        self._next_panel.stop()
        self._filling, self._opened = None, opened
        self._sweeping.start()
        self._prepare(opened.studio.actions, opened.studio)
        document = opened.session.document
        self.commands.leaving.watch(opened.studio.jobs, document)
        self.window.show_project(opened.desk, opened.studio)
        self.preferences.replace(self.preferences.settings.with_recent(document.path))
        opened.studio.footage.import_files(self.commands.footage_for(document.path))

    def _finish_filling(self) -> None:
        while self._filling is not None:
            self._fill()

    def _prepare(self, actions: Actions, studio: Studio | None) -> None:
        """What every set of commands has, with a project and without."""
        self.commands.connect_to(actions, is_open=studio is not None)
        self.over_window.connect_to(actions, studio)
        actions.set_keys(effective_keys(self.preferences.settings, self._presets))

    def _on_preferences(self, before: Settings, now: Settings) -> None:
        if (before.shortcuts, before.shortcut_preset) != (now.shortcuts, now.shortcut_preset):
            keys = effective_keys(now, self._presets)
            self._start_actions.set_keys(keys)
            if self.studio is not None:
                self.studio.actions.set_keys(keys)

    def _what_is_open(self) -> str:
        document = self.projects.document
        return "" if document is None else f"Project: {document.path}"

    def _on_closing(self) -> None:
        self._finish_filling()
        if self._opened is not None:
            self._opened.picture.keep(self.jobs)
        self.commands.leaving.watch(None)

    def _on_closed(self) -> None:
        self._opened = None
        if not self.projects.is_opening:
            self.over_window.connect_to(self._start_actions, None)
            self.window.show_start()
            self._sweeping.start()

    def _sweep(self) -> None:
        """Give back what a project that is gone has left."""
        self._garbage.sweep()
        self.jobs.start("", give_back, Lane.BACKGROUND, is_shown=False)

    def _on_refused(self, refusal: Refusal) -> None:
        if self.studio is not None:
            if refusal.can_recover:
                offer = self.tr("Recover a Copy"), partial(self.projects.recover, refusal.path)
            elif refusal.can_read:
                read = partial(self.projects.open, refusal.path, read_only=True)
                offer = self.tr("Open Read-only"), read
            else:
                offer = "", None
            self.notices.post(refusal.reason, Severity.WARNING, *offer)

    def _on_copied(self, path: Path) -> None:
        self.notices.post(
            self.tr("A copy is in {path}.").format(path=path),
            Severity.OK,
            self.tr("Show"),
            partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent))),
        )

    def _on_recovered(self, losses: tuple[str, ...]) -> None:
        self.notices.post(
            self.tr("This is a copy of what could be read; see the details for what is lost."),
            Severity.WARNING,
            details="\n".join(losses),
        )


def _load_catalogue(_: TaskControl) -> Catalogue:
    """The effects there are; and all that a project will need is imported and read by the way."""
    from editor.api.effects import load_catalogue
    from editor.export.presets.preset import load_presets

    importlib.import_module("editor.ui.opened_project")
    load_presets()
    return load_catalogue()
