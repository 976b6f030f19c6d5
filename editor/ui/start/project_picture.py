"""Keeps what was last seen of a project, by which the start page shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from editor.jobs.preview.picture import PROGRAM, PreviewPicture
from editor.jobs.queue import JobQueue, Lane
from editor.jobs.recent_projects import keep_picture
from editor.model.task import TaskControl
from editor.settings import cache_folder
from editor.ui.studio import Studio


class ProjectPicture(QObject):
    """Of the project in `studio`; `keep` writes it down."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio.session)
        self._session = studio.session
        self._path = studio.session.document.path
        self._folder = cache_folder(studio.preferences.settings) / "projects"
        self._image: QImage | None = None
        studio.preview.arrived.connect(self._on_arrived)

    def keep(self, jobs: JobQueue) -> None:
        if self._image is not None:
            work = keep_picture(self._path, self._image, self._folder)
            jobs.start(self.tr("Picture of the project"), work, Lane.QUICK, is_shown=False)

    def keep_now(self) -> None:
        """At the end of the program, when no job runs any more."""
        if self._image is not None:
            keep_picture(self._path, self._image, self._folder)(TaskControl())

    def _on_arrived(self, picture: PreviewPicture) -> None:
        sequence = self._session.sequence
        is_empty = sequence is None or not sequence.duration
        if picture.request.viewer == PROGRAM and picture.image is not None and not is_empty:
            self._image = picture.image
