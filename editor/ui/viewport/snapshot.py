"""One frame as a PNG, in the size of the sequence, drawn as the exporter draws it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.export.still import drawn, save_png
from editor.jobs.queue import Lane
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.model.timecode import timecode
from editor.model.timeline import SequenceId
from editor.session.notices import Severity
from editor.ui.studio import Studio


class Snapshots(QObject):
    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._window = studio, parent

    def take(self, project: Project, sequence_id: SequenceId, frame: int) -> None:
        """Ask where to, and write the frame there in the background."""
        sequence = project.sequence(sequence_id)
        assert sequence is not None
        label = timecode(frame, sequence.rate).replace(":", "-").replace(";", "-")
        beside = self._studio.session.document.path.parent
        suggested = beside / f"{sequence.name} {label}.png"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export Frame"), str(suggested), self.tr("PNG picture (*.png)")
        )
        if chosen:
            self.write(project, sequence_id, frame, Path(chosen).with_suffix(".png"))

    def write(self, project: Project, sequence_id: SequenceId, frame: int, path: Path) -> None:
        """Write the frame to `path`; a notice says when it is there."""
        catalogue = self._studio.catalogue

        def work(control: TaskControl) -> Path:
            control.step(0, 1, "drawing")
            (picture,) = drawn(project, sequence_id, (frame,), catalogue)
            return save_png(picture, path, overwrite=True)

        job = self._studio.jobs.start(self.tr("Export frame"), work, Lane.BACKGROUND)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)

    def _on_finished(self, path: Path) -> None:
        self._studio.session.notices.post(
            self.tr("The frame is in %1.").replace("%1", path.name),
            Severity.OK,
            self.tr("Open"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    def _on_failed(self, error: Exception) -> None:
        self._studio.session.notices.post(str(error), Severity.ERROR)
