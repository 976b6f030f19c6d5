"""What a painted motion looks like, small and soon: a loop of pictures made in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.jobs.drawing.thread import DrawingThread
from editor.jobs.generation.motion_thread import MotionWorkshop, PutAway, Told, Wanted
from editor.model.task import TaskControl

_ALL = "motion"  # one order at a time


class MotionPreviews(QObject):
    """The newest wins; each is shown for a moment, so that who drags sees something too. What is
    drawn with is kept from one to the next, until `put_away`."""

    pictured = Signal(object, int, QImage)  # Wanted, which of its pictures, it
    failed = Signal(object, object)  # Wanted, Exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self._task = TaskControl()
        self._thread: DrawingThread[str, Wanted | PutAway] = DrawingThread(
            "motion previews", 1, self._opened
        )

    def show(self, wanted: Wanted) -> None:
        self._is_open = True
        self._thread.ask(_ALL, wanted)

    def put_away(self) -> None:
        """Give back what is held: nobody looks any more."""
        if self._is_open:
            self._is_open = False
            self._thread.ask(_ALL, PutAway())

    def close(self) -> None:
        """To be called before the window is gone."""
        self._task.cancel()
        self._thread.close()

    def _opened(self) -> MotionWorkshop:
        told = Told(self.pictured.emit, self.failed.emit)
        return MotionWorkshop(told, lambda: self._thread.is_asked, self._task)
