"""The one thread that reads and writes the open project file."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Thread

from PySide6.QtCore import QObject, Signal

from editor.model.project import Project
from editor.store.errors import ProjectFileError
from editor.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class _Write:
    after: Project
    label: str
    gesture: str


@dataclass(frozen=True, slots=True)
class _GoTo:
    """`project` is what stands after `step`, if it is still known."""

    step: int
    project: Project | None


@dataclass(frozen=True, slots=True)
class _Copy:
    path: Path


class _Close:
    pass


_Order = _Write | _GoTo | _Copy | _Close


class ProjectWriter(QObject):
    """Does what it is told in that order; tells by signals when it has. `close` it at the end.

    Where a write fails (the disk is full) the next one writes what that one should have, too.
    """

    opened = Signal(object, object)  # Project, History
    refused = Signal(object)  # why the file could not be opened
    wrote = Signal(object, int)  # the file's History, how many orders wait
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
        self._thread = Thread(target=self._run, name="project-writer")
        self.path = Path()
        self.is_read_only = False

    def start(self) -> None:
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many orders are not done yet."""
        with self._arrived:
            return len(self._orders)

    def write(self, after: Project, label: str, gesture: str = "") -> None:
        """Make the file say `after`. Of writes in a row with one `gesture` the last will do."""
        with self._arrived:
            newest = self._orders[-1] if len(self._orders) > 1 else None
            if gesture and isinstance(newest, _Write) and newest.gesture == gesture:
                self._orders.pop()
            self._orders.append(_Write(after, label, gesture))
            self._arrived.notify()

    def go_to(self, step: int, project: Project | None) -> None:
        self._order(_GoTo(step, project))

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
            if not isinstance(order, _Copy):
                self._is_behind = True
            self._taken()
            self.failed.emit(error)
            return
        waiting = self._taken()
        if self._is_behind and not isinstance(order, _Copy):
            self._is_behind = False
            self.recovered.emit()
        tell(waiting)

    def _done(self, file: ProjectFile, order: _Write | _GoTo | _Copy) -> Callable[[int], None]:
        """Do the order; how to tell of it."""
        match order:
            case _Write(after, label, gesture):
                file.write(file.project, after, label, gesture)
                history = file.history()
                return lambda waiting: self.wrote.emit(history, waiting)
            case _GoTo(step, None):
                project = file.go_to(step)
                history = file.history()
                return lambda waiting: self.moved.emit(project, history)
            case _GoTo(step, Project() as project):
                self._catch_up(file, step, project)
                history = file.history()
                return lambda waiting: self.wrote.emit(history, waiting)
            case _Copy(path):
                file.save_copy(path)
                return lambda waiting: self.copied.emit(path)
        raise AssertionError(order)

    def _catch_up(self, file: ProjectFile, step: int, project: Project) -> None:
        """Go to the step; or, where the file lacks it since a write failed, write its project."""
        if not self._is_behind:
            file.go_to(step)
        if file.project != project:
            file.write(file.project, project, "Undo")

    def _taken(self) -> int:
        with self._arrived:
            self._orders.popleft()
            return len(self._orders)
