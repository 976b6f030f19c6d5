"""The one thread that reads and writes the open project file."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Thread

from PySide6.QtCore import QObject, Signal

from editor.engine.generate.places import carry_cache
from editor.model.project import Project
from editor.store.errors import ProjectFileError
from editor.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class _Write:
    after: Project
    label: str
    gesture: str
    number: int


@dataclass(frozen=True, slots=True)
class _GoTo:
    """`project` is what stands after `step`, if it is still known."""

    step: int
    project: Project | None
    number: int


@dataclass(frozen=True, slots=True)
class _Copy:
    path: Path


class _Close:
    pass


_Order = _Write | _GoTo | _Copy | _Close


class ProjectWriter(QObject):
    """Does what it is told in that order; tells by signals when it has. `close` it at the end.

    Where a write fails (the disk is full) the next one writes what that one should have, too.
    Orders that change the file are numbered; `newest` is the number of the last one given.
    """

    opened = Signal(object, object)  # Project, History
    refused = Signal(object)  # why the file could not be opened
    wrote = Signal(object, int)  # the file's History, the number of the order that it is after
    moved = Signal(object, object)  # Project, History
    copied = Signal(object)  # the copy's Path
    failed = Signal(object)  # ProjectFileError
    recovered = Signal()  # a write succeeded after one that had failed

    def __init__(self, opening: Callable[[], ProjectFile], parent: QObject | None = None) -> None:
        """`opening` runs on the writer's thread once `start` is called."""
        super().__init__(parent)
        self._opening = opening
        self._orders: deque[_Order] = deque()
        self._arrived = Condition()
        self._is_behind = False
        self._lacking: _Write | None = None  # the newest that could not be written
        self.newest = 0
        self._thread = Thread(target=self._run, name="project-writer")
        self.path = Path()
        self.is_read_only = False

    def start(self) -> None:
        self._thread.start()

    def write(self, after: Project, label: str, gesture: str = "") -> None:
        """Make the file say `after`. Of writes in a row with one `gesture` the last will do."""
        with self._arrived:
            self.newest += 1
            newest = self._orders[-1] if len(self._orders) > 1 else None
            if gesture and isinstance(newest, _Write) and newest.gesture == gesture:
                self._orders.pop()
            self._orders.append(_Write(after, label, gesture, self.newest))
            self._arrived.notify()

    def go_to(self, step: int, project: Project | None) -> None:
        with self._arrived:
            self.newest += 1
            self._orders.append(_GoTo(step, project, self.newest))
            self._arrived.notify()

    def save_copy(self, path: Path) -> None:
        self._order(_Copy(path))

    def close(self) -> None:
        """Do all that was ordered, close the file and end the thread."""
        if self._thread.is_alive():
            self._order(_Close())
            self._thread.join()

    def _order(self, order: _Order) -> None:
        with self._arrived:
            self._orders.append(order)
            self._arrived.notify()

    def _run(self) -> None:
        try:
            file = self._opening()
        except ProjectFileError as error:
            self.refused.emit(error)
            return
        self.path, self.is_read_only = file.path, file.is_read_only
        with file:
            self.opened.emit(file.project, file.history())
            while True:
                with self._arrived:
                    self._arrived.wait_for(lambda: bool(self._orders))
                    order = self._orders[0]
                if isinstance(order, _Close):
                    return
                self._obey(file, order)

    def _obey(self, file: ProjectFile, order: _Write | _GoTo | _Copy) -> None:
        """Done or failed, the order is taken from the queue before anyone is told."""
        try:
            tell = self._done(file, order)
        except ProjectFileError as error:
            if isinstance(order, _Write):
                self._lacking = order
            if not isinstance(order, _Copy):
                self._is_behind = True
            self._taken()
            self.failed.emit(error)
            return
        self._taken()
        if self._is_behind and not isinstance(order, _Copy):
            self._is_behind, self._lacking = False, None
            self.recovered.emit()
        tell()

    def _done(self, file: ProjectFile, order: _Write | _GoTo | _Copy) -> Callable[[], None]:
        """Do the order; how to tell of it."""
        match order:
            case _Write(after, label, gesture, number):
                file.write(file.project, after, label, gesture)
                history = file.history()
                return lambda: self.wrote.emit(history, number)
            case _GoTo(step, None, _):
                project = file.go_to(step)
                history = file.history()
                return lambda: self.moved.emit(project, history)
            case _GoTo(step, Project() as project, number):
                self._catch_up(file, step, project)
                history = file.history()
                return lambda: self.wrote.emit(history, number)
            case _Copy(path):
                file.save_copy(path)
                carry_cache(file.path, path)
                if self._lacking is not None:
                    with ProjectFile.open(path) as copy:
                        copy.write(copy.project, self._lacking.after, self._lacking.label)
                return lambda: self.copied.emit(path)
        raise AssertionError(order)

    def _catch_up(self, file: ProjectFile, step: int, project: Project) -> None:
        """Go to the step; or, where the file lacks it since a write failed, write its project."""
        if not self._is_behind:
            file.go_to(step)
        if file.project != project:
            file.write(file.project, project, "Undo")

    def _taken(self) -> None:
        with self._arrived:
            self._orders.popleft()
