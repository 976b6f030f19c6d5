"""Footage from the bin, the source or a folder, dropped on the picture of the program."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPointF
from PySide6.QtWidgets import QWidget

from editor.jobs.import_media import ReadMedia, read_new
from editor.jobs.queue import Lane as JobLane
from editor.model.edits.compound.footage import Lane, Piece, imported
from editor.model.edits.errors import EditError
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.timeline import ItemId, SequenceId, TrackKind
from editor.session.notices import Severity
from editor.session.projects import SUFFIX
from editor.session.session import Session
from editor.ui.dragging.pieces import files_of, pieces_of
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio
from editor.ui.timeline.drags.editing import RepeatableIds
from editor.ui.viewport.dropping.fields import DropFields
from editor.ui.viewport.dropping.ways import Way, clip_meant, dropped


@dataclass(frozen=True, slots=True)
class _Drop:
    """The edit of a drop as it was decided on; `read` are files that come in with it."""

    sequence: SequenceId
    pieces: list[Piece]
    way: Way
    frame: int
    lane: Lane
    replaced: ItemId | None
    ids: RepeatableIds
    read: tuple[MediaReference, ...] = ()

    def __call__(self, project: Project) -> Project:
        project, footage = imported(project, self.read)
        return dropped(
            project,
            self.sequence,
            [*self.pieces, *footage],
            self.way,
            self.frame,
            self.lane,
            self.replaced,
            new_id=self.ids.source(),
        )


class ProgramDrops(QObject):
    """Shows what letting go would make, at the playhead, and does it as one step. How long files
    are is not known before they are read: their drop is not shown."""

    def __init__(self, studio: Studio, area: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._session = studio, studio.session
        self.fields = DropFields(area)
        self._drop: _Drop | None = None
        self._pieces: list[Piece] = []
        self._files: tuple[Path, ...] = ()

    def begin(self, data: QMimeData) -> bool:
        """Whether this can be dropped here; a project is for the window."""
        self._pieces, self._files = pieces_of(data), files_of(data)
        is_project = any(path.suffix.lower() == SUFFIX for path in self._files)
        sequence = self._session.sequence
        if sequence is None or is_project or not (self._pieces or self._files):
            return False
        self._studio.program.pause()
        self._drop = self._decided(sequence)
        self.fields.begin()
        return True

    def move(self, place: QPointF) -> None:
        """The mouse is at `place` of the area."""
        way = self.fields.way_at(place)
        if way is self.fields.way:
            return
        self.fields.point(way)
        if self._pieces:
            self._preview(way)

    def drop(self, place: QPointF) -> None:
        self.move(place)
        way = self.fields.way
        self.leave()
        if way is None or self._drop is None:
            return
        if self._pieces:
            self._session.edit(self._label(way), self._edit(way))
        else:
            self._read(way)

    def leave(self) -> None:
        self.fields.hide()
        self._session.document.preview(None)

    def _preview(self, way: Way) -> None:
        document = self._session.document
        try:
            result = self._edit(way)(document.project)
        except EditError as error:
            document.preview(None)
            self.fields.point(way, translated(str(error)))
            return
        document.preview(lambda _: result)

    def _edit(self, way: Way) -> _Drop:
        assert self._drop is not None
        return replace(self._drop, way=way)

    def _decided(self, sequence: Sequence) -> _Drop:
        """Where all ways would go. It is seen to before anything is previewed."""
        frame = self._session.playhead.frame
        lane = Lane(*(self._studio.targets.number(kind) or 0 for kind in TrackKind))
        replaced = clip_meant(sequence, frame, self._session.selection.items, lane)
        ids = RepeatableIds(self._session.new_id)
        return _Drop(sequence.id, self._pieces, Way.INSERT, frame, lane, replaced, ids)

    def _read(self, way: Way) -> None:
        sequence = self._session.sequence
        assert sequence is not None
        work = partial(read_new, self._files, "", sequence.rate, self._session.new_id)
        job = self._studio.jobs.start(self.tr("Reading footage"), work, JobLane.MEDIA)
        reading = _Reading(self._session, self._label(way), self._edit(way), self)
        job.finished.connect(reading.on_read)
        job.failed.connect(reading.on_failed)
        job.cancelled.connect(reading.deleteLater)

    def _label(self, way: Way) -> str:
        return {
            Way.INSERT: self.tr("Insert"),
            Way.OVERWRITE: self.tr("Overwrite"),
            Way.REPLACE: self.tr("Replace"),
            Way.ON_TOP: self.tr("Place on top"),
        }[way]


class _Reading(QObject):
    """Files on their way to where they were dropped."""

    def __init__(self, session: Session, label: str, drop: _Drop, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._label, self._drop = session, label, drop

    def on_read(self, read: ReadMedia) -> None:
        self.deleteLater()
        for sentence in read.refused:
            self._session.notices.post(sentence)
        if read.media:
            self._session.edit(self._label, replace(self._drop, read=read.media))

    def on_failed(self, error: Exception) -> None:
        self.deleteLater()
        said = self.tr("What was dropped could not be read.")
        self._session.notices.post(said, Severity.ERROR, details=str(error))
