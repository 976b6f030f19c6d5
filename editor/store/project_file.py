"""A project file: opened, written after every edit, undone, copied."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import TracebackType

from sqlite_utils import Database

from editor.model.project import Project
from editor.model.rules.invariants import violations
from editor.store import history as steps
from editor.store.backups import back_up, backups_folder, media_folder
from editor.store.connection import (
    bring_up_to_date,
    connect,
    identity_of,
    is_older,
    is_there,
    make_durable,
    make_single,
    reading,
    refuse_damage,
    refuse_what_is_not_ours,
    up_to_date_copy,
)
from editor.store.copies import appearing, copy_database
from editor.store.errors import (
    DamagedProjectError,
    ProjectFileError,
    damaged,
    sentences,
    understood,
)
from editor.store.history import History
from editor.store.lock import WriterLock
from editor.store.relocate import relocate
from editor.store.rows.changes import RowChange, apply, joined
from editor.store.rows.difference import difference
from editor.store.rows.reading import read_project, reread_project
from editor.store.schema import APPLICATION_ID, PAGE_SIZE

__all__ = ["DamagedProjectError", "ProjectFile", "ProjectFileError"]


class ProjectFile:
    """An open project file and the project it holds. One thread at a time may use it.

    `project` is what the file says: after each `write`, `undo` and `redo` both are the same.
    Every method raises ProjectFileError for what the world does.
    """

    def __init__(
        self, path: Path, project: Project, db: Database, resources: ExitStack, read_only: bool
    ) -> None:
        """Use `create` or `open`."""
        self.path = path
        self.is_read_only = read_only
        self._db = db
        self._resources = resources
        self._folder = media_folder(path)
        self._identity = identity_of(path)
        self._gesture = ""
        self.project = project
        self._history = steps.load(db)

    @classmethod
    def create(cls, path: Path, project: Project) -> ProjectFile:
        """A new file that holds `project`, opened for writing. It appears whole or not at all."""
        assert not violations(project), violations(project)
        path = path.absolute()
        with sentences(path):
            with appearing(path) as part:
                write_new(part, project, media_folder(path))
            return cls._open_for_writing(path, make_backup=False)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, wait_s: float = 0.0) -> ProjectFile:
        """The file at `path`. For writing, it is backed up first and locked against others;
        `wait_s` is for how long another may take to close it.

        Raises: DamagedProjectError if it is not whole; `recover` may read it then.
        """
        path = path.absolute()
        with sentences(path):
            if not path.is_file():
                reason = "is a folder" if path.is_dir() else "does not exist"
                raise ProjectFileError(f"{path} {reason}. Name a .cutaway file.")
            if read_only:
                return cls._open_for_reading(path)
            return cls._open_for_writing(path, make_backup=True, wait_s=wait_s)

    def write(self, before: Project, after: Project, label: str, gesture: str = "") -> None:
        """Make the file say `after`; `label` names the step for undo.

        `before` is the project that the file says. Writes in a row with the same `gesture`, if it
        is not empty, make one step.
        """
        assert before is self.project or before == self.project, "the file says another project"
        self._refuse_read_only()
        with sentences(self.path), self._db.atomic():
            changes = difference(self._db, self.project, after, self._folder)
            if changes:
                apply(self._db, changes)
                merge = bool(gesture) and gesture == self._gesture
                with understood(self.path):
                    now = steps.record(self._db, self._history, changes, label, merge)
            else:
                now = self._history
        self._history, self._gesture, self.project = now, gesture, after

    def undo(self) -> Project:
        """The project before the newest step that is done."""
        step = self._history.undoable
        if step is None:
            raise ProjectFileError(f"There is nothing to undo in {self.path.name}.")
        return self.go_to(step.number - 1)

    def redo(self) -> Project:
        """The project after the oldest step that is undone."""
        step = self._history.redoable
        if step is None:
            raise ProjectFileError(f"There is nothing to redo in {self.path.name}.")
        return self.go_to(step.number)

    def history(self) -> History:
        return self._history

    def go_to(self, step: int) -> Project:
        """The project after the step of that number; `history().start`: before all of them."""
        history = self._history
        if not history.start <= step <= history.start + len(history.steps):
            raise ProjectFileError(f"{self.path.name} keeps no step {step}.")
        self._refuse_read_only()
        with sentences(self.path), understood(self.path):
            with self._db.atomic():
                changes = self._changes_to(step)
                apply(self._db, changes)
                now = steps.move(self._db, replace(history, position=step))
            self._history, self._gesture = now, ""
            self.project = reread_project(self._db, self._folder, self.project, changes)
        return self.project

    def save_copy(self, path: Path) -> None:
        """The whole file, its history too, at `path`; what stands near it is found from there."""
        path = path.absolute()
        with sentences(path), appearing(path) as part:
            copy_database(self._db, part)
            with closing(connect(part, "rw")) as copy, understood(self.path):
                relocate(copy, self._folder, media_folder(path))

    def close(self) -> None:
        self._resources.close()

    def __enter__(self) -> ProjectFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @classmethod
    def _open_for_writing(cls, path: Path, make_backup: bool, wait_s: float = 0.0) -> ProjectFile:
        with reading(path) as door:
            refuse_what_is_not_ours(door, path)
        with ExitStack() as stack:
            stack.callback(WriterLock(path, backups_folder(path), wait_s).release)
            db = stack.enter_context(closing(connect(path, "rw")))
            refuse_damage(db, path)
            if is_older(db):
                back_up(db, path)
                bring_up_to_date(db)
            project = _read(db, path)
            if make_backup:
                back_up(db, path)
            make_durable(db)
            stack.callback(make_single, db)
            return cls(path, project, db, stack.pop_all(), read_only=False)

    @classmethod
    def _open_for_reading(cls, path: Path) -> ProjectFile:
        with ExitStack() as stack:
            db = stack.enter_context(reading(path))
            refuse_what_is_not_ours(db, path)
            refuse_damage(db, path)
            if is_older(db):
                db = stack.enter_context(closing(up_to_date_copy(db)))
            return cls(path, _read(db, path), db, stack.pop_all(), read_only=True)

    def _changes_to(self, step: int) -> tuple[RowChange, ...]:
        changes: tuple[RowChange, ...] = ()
        position = self._history.position
        for number in range(position, step, -1):
            back = (change.reversed() for change in steps.changes_of(self._db, number))
            changes = joined(changes, back)
        for number in range(position + 1, step + 1):
            changes = joined(changes, steps.changes_of(self._db, number))
        return changes

    def _refuse_read_only(self) -> None:
        if self.is_read_only:
            raise ProjectFileError(f"{self.path} was opened read-only. Save a copy to edit it.")
        if not is_there(self.path, self._identity):
            raise ProjectFileError(
                f"{self.path} was moved, removed or replaced while it was open. Save a copy of the"
                " project to keep your work."
            )


def write_new(part: Path, project: Project, folder: Path) -> None:
    """Fill the empty file `part` with `project`, for a place in `folder`."""
    part.write_bytes(_without_rows())
    with closing(connect(part, "rw")) as db:
        db.execute("PRAGMA journal_mode = MEMORY")
        with db.atomic():
            apply(db, difference(db, None, project, folder))
            steps.begin(db)


@cache
def _without_rows() -> bytes:
    """A file of this version that holds nothing yet: its tables take longer than their rows."""
    with closing(Database(memory=True, execute_plugins=False)) as db:
        db.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        bring_up_to_date(db)
        return db.conn.serialize()


def _read(db: Database, path: Path) -> Project:
    with understood(path):
        project = read_project(db, media_folder(path))
    broken = violations(project)
    if broken:
        raise damaged(path, broken[0].rstrip("."))
    return project
