"""Files from the file manager: read in the background, then imported and laid down as one step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from editor.jobs.import_media import ReadMedia, read_new
from editor.jobs.queue import Job
from editor.jobs.queue import Lane as JobLane
from editor.model.choosing.snapping import SnapPoint
from editor.model.edits.compound.footage import Lane, add_footage
from editor.model.edits.place import Placing
from editor.model.project import Project
from editor.model.timecode import timecode
from editor.model.timeline import SequenceId, TrackKind
from editor.session.notices import Severity
from editor.ui.studio import Studio
from editor.ui.timeline.drags.magnet import Magnet
from editor.ui.timeline.drags.rows import number_at
from editor.ui.timeline.drops.footage import is_between
from editor.ui.timeline.gesture import GesturePreview, Pointer, TimelineSurface


@dataclass(frozen=True, slots=True)
class Reading:
    """Files on their way: from `frame` on, on track `number` of a kind."""

    job: Job
    name: str
    sequence: SequenceId
    kind: TrackKind
    number: int
    frame: int


class FileDrag(QObject):
    """How long they are is not known yet, so a line shows where they go. They cover what is
    there, or push in between clips; Ctrl and Alt say which."""

    reading = Signal(object)  # Reading: they were dropped

    def __init__(
        self,
        surface: TimelineSurface,
        studio: Studio,
        files: tuple[Path, ...],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._surface, self._studio, self._session = surface, studio, studio.session
        self._files = files
        assert self._session.sequence_id is not None
        self._sequence_id: SequenceId = self._session.sequence_id
        self._frame, self._lane, self._placing = 0, Lane(), Placing.OVERWRITE
        self._kind = TrackKind.VIDEO

    def update(self, pointer: Pointer) -> None:
        sequence = self._session.sequence
        if sequence is None:
            return
        magnet = Magnet(self._surface, self._studio, sequence)
        frame, snap = magnet.frame(pointer.hit.cut, pointer)
        self._frame = max(0, frame)
        row = self._surface.geometry.row_at(pointer.y)
        kind = row.kind if row is not None else TrackKind.VIDEO
        number = number_at(self._surface.geometry, sequence, kind, pointer.y)
        self._lane, self._kind = Lane(number, number), kind
        tracks = sequence.of_kind(kind)
        between = number < len(tracks) and is_between(tracks[number], self._frame)
        if pointer.has(Qt.KeyboardModifier.ControlModifier):
            between = True
        if pointer.has(Qt.KeyboardModifier.AltModifier):
            between = False
        self._placing = Placing.INSERT if between else Placing.OVERWRITE
        pattern = (
            self.tr("Insert {files} at {time}") if between else self.tr("Add {files} at {time}")
        )
        said = pattern.format(files=self._named(), time=timecode(self._frame, sequence.rate))
        self._show(said, snap)

    def finish(self) -> None:
        sequence = self._session.sequence
        if sequence is None:
            self.cancel()
            return
        self._surface.show_gesture(None)
        work = partial(read_new, self._files, "", sequence.rate, self._session.new_id)
        label = self.tr("Reading {files}").format(files=self._named())
        job = self._studio.jobs.start(label, work, JobLane.MEDIA)
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self.deleteLater)
        number = self._lane.video
        reading = Reading(job, label, sequence.id, self._kind, number, self._frame)
        self.reading.emit(reading)

    def cancel(self) -> None:
        self._surface.show_gesture(None)
        self.deleteLater()

    def _on_read(self, read: ReadMedia) -> None:
        self.deleteLater()
        for sentence in read.refused:
            self._session.notices.post(sentence)
        if not read.media:
            return

        def edit(project: Project) -> Project:
            new_id = self._session.new_id
            return add_footage(
                project,
                self._sequence_id,
                read.media,
                self._frame,
                self._lane,
                self._placing,
                new_id=new_id,
            )

        self._session.edit(self.tr("Add footage"), edit)

    def _on_failed(self, error: Exception) -> None:
        self.deleteLater()
        self._session.notices.post(
            self.tr("{files} could not be read.").format(files=self._named()),
            Severity.ERROR,
            details=str(error),
        )

    def _named(self) -> str:
        """One file by its name, several by their number."""
        if len(self._files) == 1:
            return f"“{self._files[0].name}”"
        return self.tr("%n files", "", len(self._files))

    def _show(self, label: str, snap: SnapPoint | None) -> None:
        pushes = self._placing is Placing.INSERT
        self._surface.show_gesture(
            GesturePreview(
                snap=snap,
                label=label,
                insertion=self._frame if pushes else None,
                line=None if pushes else self._frame,
            )
        )
