"""Keeps the playhead on what is being tracked, so that it is seen as it comes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.roto.matte import MatteId
from editor.session.roto.current import CurrentMatte
from editor.session.roto.pointing import Pointing
from editor.session.roto.runner import MatteRunner
from editor.session.session import Session


class Watching(QObject):
    """From `begin` until the run is over, or the user goes elsewhere or points at something."""

    def __init__(
        self,
        session: Session,
        current: CurrentMatte,
        pointing: Pointing,
        runner: MatteRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._playhead, self._current, self._runner = session.playhead, current, runner
        self._matte: MatteId | None = None
        self._place = 0  # of the playhead, as it was left
        runner.came.connect(self._on_came)
        runner.finished.connect(self._on_finished)
        pointing.changed.connect(self.leave_off)
        pointing.tried.connect(self.leave_off)
        session.playhead.moved.connect(self._on_moved)

    @property
    def is_on(self) -> bool:
        return self._matte is not None

    def begin(self, matte: MatteId) -> None:
        self._matte, self._place = matte, self._playhead.frame

    def leave_off(self) -> None:
        self._matte = None

    def _on_came(self, matte: MatteId, frame: int) -> None:
        is_seen = self._current.matte is not None and self._current.matte.id == self._matte
        if matte == self._matte and is_seen and frame in self._current.range:
            place = self._current.place_of(frame)
            if place is not None:
                self._place = place
                self._playhead.seek(place)

    def _on_moved(self, place: int) -> None:
        if place != self._place:
            self.leave_off()

    def _on_finished(self, matte: MatteId) -> None:
        if matte == self._matte:
            self.leave_off()
