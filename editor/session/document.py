"""The open project, its undo, and what a gesture previews."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.jobs.project_writer import ProjectWriter
from editor.model.edits.errors import EditError
from editor.model.project import Project
from editor.store.history import History, HistoryStep

Edit = Callable[[Project], Project]

_MOST_SNAPSHOTS = 500


class Document(QObject):
    """Holds one immutable Project; an edit replaces it whole, and the file follows at once.

    Renderers and jobs keep the snapshot they were given, so nothing needs a lock. Undo is
    immediate for what was done since the file was opened, and read from it beyond that.
    """

    changed = Signal(object, object)  # Project shown before, Project shown now: previews too
    project_changed = Signal(object, object)  # Project before, Project now: edits alone
    history_changed = Signal()
    saved_changed = Signal(bool)  # whether the file says all that the document says
    failed = Signal(object)  # the file could not be written: ProjectFileError

    def __init__(
        self,
        project: Project,
        history: History,
        writer: ProjectWriter,
        parent: QObject | None = None,
    ) -> None:
        """`project` and `history` as `writer` opened them."""
        super().__init__(parent)
        self.project = project
        self.shown = project
        self.history = history
        self.is_saved = True
        self._writer = writer
        self._snapshots = {history.position: project}
        self._gesture = ""
        self._awaited: int | None = None
        writer.wrote.connect(self._on_wrote)
        writer.moved.connect(self._on_moved)
        writer.failed.connect(self._on_failed)

    @property
    def path(self) -> Path:
        return self._writer.path

    @property
    def is_read_only(self) -> bool:
        return self._writer.is_read_only

    def apply(self, label: str, edit: Edit, gesture: str = "") -> bool:
        """Do `edit` of the project, undoably; whether it changed anything. Ends a preview.

        Edits in a row with the same `gesture`, if it is not empty, undo as one.

        Raises:
            EditError: the edit is refused; then nothing has happened.
        """
        self._refuse()
        after = edit(self.project)
        if after == self.project:
            self.preview(None)
            return False
        self._record(label, after, gesture)
        self._writer.write(after, label, gesture)
        self._set_saved(False)
        self._put(after)
        self.history_changed.emit()
        return True

    def preview(self, edit: Edit | None) -> None:
        """Show what `edit` would make of the project everywhere, without doing it; None ends it.

        Raises:
            EditError: the edit is refused; what was shown stays.
        """
        self._show(self.project if edit is None else edit(self.project))

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.history.undoable is not None:
            self.go_to(self.history.undoable.number - 1)

    def redo(self) -> None:
        """Do again what was undone last, if there is anything."""
        if self.history.redoable is not None:
            self.go_to(self.history.redoable.number)

    def go_to(self, step: int) -> None:
        """To the project after the step of that number; `history.start`: before all of them."""
        if self._awaited is not None or self.is_read_only or step == self.history.position:
            return
        self._gesture = ""
        project = self._snapshots.get(step)
        self._writer.go_to(step, project)
        self._set_saved(False)
        if project is None:
            self._awaited = step
            return
        self.history = replace(self.history, position=step)
        self._put(project)
        self.history_changed.emit()

    def write_again(self) -> None:
        """Have the file say what it could not be made to say before."""
        last = self.history.undoable
        self._writer.write(self.project, "" if last is None else last.label)

    def _refuse(self) -> None:
        if self.is_read_only:
            raise EditError("The project was opened read-only. Save a copy to edit it.")
        if self._awaited is not None:
            raise EditError("The project is just being taken back. Try again in a moment.")

    def _record(self, label: str, after: Project, gesture: str) -> None:
        """The history as the file's will be once it has been written."""
        now = self.history
        kept = tuple(step for step in now.steps if step.number <= now.position)
        merges = bool(gesture) and gesture == self._gesture and bool(kept)
        if not merges:
            made_at = datetime.now(UTC).isoformat(timespec="seconds")
            kept = (*kept, HistoryStep(now.position + 1, label, made_at, 0))
        self.history = History(kept, kept[-1].number)
        self._gesture = gesture
        numbers = [each for each in self._snapshots if each <= kept[-1].number]
        self._snapshots = {each: self._snapshots[each] for each in numbers[-_MOST_SNAPSHOTS:]}
        self._snapshots[kept[-1].number] = after

    def _put(self, project: Project) -> None:
        before, self.project = self.project, project
        self._show(project)
        if before is not project:
            self.project_changed.emit(before, project)

    def _show(self, project: Project) -> None:
        before, self.shown = self.shown, project
        if before is not project:
            self.changed.emit(before, project)

    def _on_wrote(self, history: History, number: int) -> None:
        """Of what was ordered since then, `history` knows nothing."""
        if number == self._writer.newest and self._awaited is None:
            if history.position != self.history.position:  # a write had failed: fewer steps
                self._snapshots = {history.position: self.project}
            self.history = history  # the file forgets its oldest steps
            self._set_saved(True)
            self.history_changed.emit()

    def _on_moved(self, project: Project, history: History) -> None:
        self._awaited = None
        self.history = history
        self._snapshots[history.position] = project
        self._put(project)
        self._set_saved(True)
        self.history_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._awaited = None
        self.failed.emit(error)

    def _set_saved(self, saved: bool) -> None:
        if saved != self.is_saved:
            self.is_saved = saved
            self.saved_changed.emit(saved)
