"""Where things are kept."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.jobs.queue import JobQueue
from editor.session.preferences import Preferences
from editor.settings import cache_folder, projects_folder
from editor.ui.preferences.cache_list import CacheList
from editor.ui.preferences.folder_field import FolderField
from editor.ui.preferences.page import Page

_SIZES = (5.0, 10.0, 20.0, 50.0, 100.0, 200.0)


class StoragePage(Page):
    def __init__(
        self, preferences: Preferences, jobs: JobQueue, parent: QWidget | None = None
    ) -> None:
        super().__init__(preferences, parent)
        self.set_title(self.tr("Storage"))
        self.projects = FolderField(self.tr("Folder of projects"), self)
        self.projects.chosen.connect(self._choose_projects)
        self.add_widget(self.tr("Projects"), self.tr("Where new ones are made."), self.projects)
        self.cache = FolderField(self.tr("Folder of the cache"), self)
        self.cache.chosen.connect(self._choose_cache)
        self.add_widget(
            self.tr("Cache"),
            self.tr("What can be made again, best on a fast disk. Holds from the next start on."),
            self.cache,
        )
        self.add_choice(
            self.tr("Size of the cache"),
            self.tr("What was not used for longest goes first."),
            "cache_gigabytes",
            tuple((f"{size:.0f} GB", size) for size in _SIZES),
        )
        self.list = CacheList(preferences, jobs, self)
        self.add_widget(
            self.tr("In the cache"), self.tr("Emptying it loses nothing of a project."), self.list
        )
        preferences.changed.connect(self._show_folders)
        self._show_folders()

    def _show_folders(self) -> None:
        settings = self.preferences.settings
        self.projects.show_folder(str(projects_folder(settings)))
        self.cache.show_folder(str(cache_folder(settings)))

    def _choose_projects(self, folder: str) -> None:
        if folder != str(projects_folder(self.preferences.settings)):
            self.preferences.change(projects_folder=folder)

    def _choose_cache(self, folder: str) -> None:
        if folder != str(cache_folder(self.preferences.settings)):
            self.preferences.change(cache_folder=folder)
