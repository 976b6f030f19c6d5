"""Keeps the playhead on what is being filled, so that it is seen as it comes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.session.removal.current import CurrentRemoval
from editor.session.removal.runs import Runs
from editor.session.session import Session


class Watching(QObject):
    """From `begin` until all is made, or the user goes elsewhere; then it goes back."""

    def __init__(
        self, session: Session, current: CurrentRemoval, runs: Runs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._playhead, self._current, self._runs = session.playhead, current, runs
        self._is_on = False
        self._began = self._place = 0  # where the playhead was, and where it was brought to
        runs.changed.connect(self._look)
        session.playhead.moved.connect(self._on_moved)

    def begin(self) -> None:
        self._is_on = True
        self._began = self._place = self._playhead.frame

    def _look(self) -> None:
        if not self._is_on:
            return
        if not self._runs.is_busy:
            self._is_on = False
            self._playhead.seek(self._began)
            return
        frame = self._runs.made_frame
        place = None if frame is None else self._current.place_of(frame)
        if place is not None:
            self._place = place
            self._playhead.seek(place)

    def _on_moved(self, place: int) -> None:
        if place != self._place:
            self._is_on = False
