"""Motion read from brush files, and written to them, in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.engine.generate.results import media_folder
from editor.jobs.generation.brush_files import brush_from, write_brush
from editor.jobs.queue import Lane
from editor.model.generation.brush import MotionBrush
from editor.session.notices import Severity
from editor.ui.studio import Studio

_SUFFIX = ".json"


class MotionFiles(QObject):
    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._painting = studio, studio.generation.painting

    def ask_what_to_read(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import Motion"), self._folder, self.tr("Brush file (*.json)")
        )
        if chosen:
            self.read(Path(chosen))

    def ask_where_to(self) -> None:
        shot = self._painting.current.shot
        name = f"{shot.name if shot is not None else 'brush'}{_SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export Motion"),
            str(Path(self._folder) / name),
            self.tr("Brush file (*.json)"),
        )
        if chosen:
            self.write(Path(chosen).with_suffix(_SUFFIX))

    def read(self, path: Path) -> None:
        """Add the regions of a file to the shot's, when it has been read."""
        size = self._painting.source_size
        if size is None:
            return
        folder = media_folder(self._studio.session.document.path) / "masks"
        work = partial(brush_from, path, size, folder)
        job = self._studio.jobs.start(self.tr("Import motion"), work, Lane.QUICK)
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)

    def write(self, path: Path) -> None:
        """Write the shot's regions to a file; a notice says when it is there."""
        size, request = self._painting.source_size, self._painting.current.request
        if size is None or request is None:
            return
        work = partial(write_brush, request.brush, size, path, loops=request.loops)
        job = self._studio.jobs.start(self.tr("Export motion"), work, Lane.QUICK)
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)

    @property
    def _window(self) -> QWidget | None:
        parent = self.parent()
        while parent is not None and not isinstance(parent, QWidget):
            parent = parent.parent()
        return parent

    @property
    def _folder(self) -> str:
        return str(self._studio.session.document.path.parent)

    def _on_read(self, brush: MotionBrush) -> None:
        self._painting.add_motion(self.tr("Import motion"), brush)

    def _on_written(self, path: Path) -> None:
        said = self.tr("The motion is in %1.").replace("%1", path.name)
        self._studio.session.notices.post(said, Severity.OK)

    def _on_failed(self, error: Exception) -> None:
        self._studio.session.notices.post(str(error), Severity.ERROR)
