"""The commands that show something over the window: palette, keys, preferences, reports.

Each window is imported when it is asked for, so that the program begins at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from editor.crash import CrashReports
from editor.jobs.queue import JobQueue
from editor.session.notices import Notices
from editor.session.preferences import Preferences
from editor.ui.commands.actions import Actions
from editor.ui.notices.line import NoticeLine
from editor.ui.palette.entries import Entry, command_entries
from editor.ui.palette.palette import Palette
from editor.ui.palette.settings import setting_entries
from editor.ui.workspaces.layouts import Layouts

if TYPE_CHECKING:
    from editor.ui.studio import Studio

_RECENT, _MOST_RECENT = "palette", 12


class WindowCommands(QObject):
    def __init__(
        self,
        window: QWidget,
        preferences: Preferences,
        jobs: JobQueue,
        notices: Notices,
        notice_line: NoticeLine,
        layouts: Layouts,
        reports: CrashReports,
    ) -> None:
        super().__init__(window)
        self._window, self._preferences, self._jobs = window, preferences, jobs
        self._notices, self._notice_line, self._layouts = notices, notice_line, layouts
        self._reports = reports
        self._actions: Actions | None = None
        self._studio: Studio | None = None

    def connect_to(self, actions: Actions, studio: Studio | None) -> None:
        """Answer for the commands of what is shown now: a project, or the start page."""
        self._actions, self._studio = actions, studio
        actions.connect_to("window.palette", self.open_palette)
        actions.connect_to("window.notices", self._notice_line.show_all)
        actions.connect_to("edit.preferences", self.open_preferences)
        actions.connect_to("edit.shortcuts", self.open_shortcuts)
        actions.connect_to("help.shortcuts", self.open_reference)
        actions.connect_to("help.reports", self.open_reports)
        actions.connect_to("help.about", self.open_about)

    def open_palette(self) -> None:
        Palette(self._entries, self._recent, self._note_used, self._window).open_over(self._window)

    def open_preferences(self) -> None:
        from editor.ui.preferences.window import PreferencesWindow

        PreferencesWindow(self._preferences, self._jobs, self._window).open()

    def open_shortcuts(self) -> None:
        from editor.ui.shortcuts.editor import ShortcutEditor

        ShortcutEditor(self._preferences, self._notices, self._window).open()

    def open_reference(self) -> None:
        from editor.ui.shortcuts.reference import KeyboardReference

        KeyboardReference(self._preferences, self._window).show()

    def open_reports(self) -> None:
        self._reports.folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._reports.folder)))

    def open_about(self) -> None:
        from editor.ui.frame.about import AboutDialog

        AboutDialog(self._window).open()

    def _entries(self) -> list[Entry]:
        assert self._actions is not None
        entries = [*command_entries(self._actions), *setting_entries(self._preferences)]
        if self._studio is not None:
            from editor.ui.palette.effects import effect_entries

            entries += effect_entries(self._studio)
        return entries

    def _recent(self) -> tuple[str, ...]:
        return tuple(filter(None, self._layouts.word(_RECENT).split(" ")))

    def _note_used(self, key: str) -> None:
        others = (each for each in self._recent() if each != key)
        self._layouts.keep_word(_RECENT, " ".join([key, *others][:_MOST_RECENT]))
