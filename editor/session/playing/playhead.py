"""The current time of a sequence."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Playhead(QObject):
    """`frame` is the frame that is shown: 0 or later, also beyond the last clip."""

    moved = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame = 0

    def seek(self, frame: int) -> None:
        """Go to `frame`; before zero means zero."""
        frame = max(0, frame)
        if frame != self.frame:
            self.frame = frame
            self.moved.emit(frame)

    def step(self, frames: int) -> None:
        self.seek(self.frame + frames)
