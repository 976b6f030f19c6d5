"""One open project and all that the user's hands are doing in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.model.edits.errors import EditError
from editor.model.edits.ids import random_id
from editor.model.edits.project.first_clip import recounted
from editor.model.project import Project, Sequence
from editor.model.timeline import SequenceId
from editor.session.document import Document, Edit
from editor.session.notices import Notices, Severity
from editor.session.playing.playhead import Playhead
from editor.session.selection import Selection


class Session(QObject):
    """The document, and the sequence of it that is open: its playhead and what is selected."""

    sequence_changed = Signal()  # another sequence was opened, or none is left
    edited = Signal(object, object)  # Edit, Project before: what was done, not undo and redo

    def __init__(self, document: Document, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.notices = document, notices
        self.playhead = Playhead(self)
        self.selection = Selection(self)
        self.sequence_id: SequenceId | None = document.project.main_sequence
        self._playheads: dict[SequenceId, int] = {}
        document.changed.connect(self._on_changed)
        document.project_changed.connect(self._on_edited)
        document.failed.connect(self._on_failed)

    @property
    def project(self) -> Project:
        """The project as shown: with what a gesture previews."""
        return self.document.shown

    @property
    def sequence(self) -> Sequence | None:
        """The open sequence as shown."""
        return None if self.sequence_id is None else self.project.sequence(self.sequence_id)

    def new_id(self) -> str:
        return random_id()

    def edit(self, label: str, edit: Edit, gesture: str = "") -> bool:
        """Do an edit as one undoable step; whether it was done. Why not is said in a notice.

        A preview ends either way.
        """
        before = self.document.project
        try:
            done = self.document.apply(label, edit, gesture)
        except EditError as error:
            self.document.preview(None)
            self.notices.post(str(error))
            return False
        if done:
            self.edited.emit(edit, before)
        return done

    def open_sequence(self, sequence: SequenceId) -> None:
        """Show another sequence; each keeps its playhead."""
        if sequence == self.sequence_id or self.project.sequence(sequence) is None:
            return
        if self.sequence_id is not None:
            self._playheads[self.sequence_id] = self.playhead.frame
        self.sequence_id = sequence
        self.selection.clear()
        self.sequence_changed.emit()
        self.playhead.seek(self._playheads.get(sequence, 0))

    def _on_changed(self, before: Project, after: Project) -> None:
        if self.sequence is None:
            left = after.main_sequence or next((each.id for each in after.sequences), None)
            self.sequence_id = left
            self.selection.clear()
            self.sequence_changed.emit()
        elif after is self.document.project:
            self.selection.keep_within(self.sequence)

    def _on_edited(self, before: Project, after: Project) -> None:
        """The playhead stays at its time where frames are counted anew."""
        old, new = (
            None if self.sequence_id is None else each.sequence(self.sequence_id)
            for each in (before, after)
        )
        if old is not None and new is not None and old.rate != new.rate:
            self.playhead.seek(recounted(self.playhead.frame, old.rate, new.rate))

    def _on_failed(self, error: Exception) -> None:
        self.notices.post(str(error), Severity.ERROR)
