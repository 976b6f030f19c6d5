"""The tracks that the source, and what is pasted, go on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.model.timeline import SequenceId, Track, TrackId, TrackKind
from editor.session.session import Session


class Targets(QObject):
    """One track of each kind, or none: then the source comes without its picture, or its sound.

    Until one is chosen it is the first track that is not locked. The choice is a matter of the
    hand, like what is selected: it is no part of the project.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen: dict[tuple[SequenceId, TrackKind], TrackId] = {}
        self._left_out: set[tuple[SequenceId, TrackKind]] = set()

    def track(self, kind: TrackKind) -> Track | None:
        """The track that is aimed at in the open sequence."""
        sequence = self._session.sequence
        if sequence is None:
            return None
        if (sequence.id, kind) in self._left_out:
            return None
        tracks, chosen = sequence.of_kind(kind), self._chosen.get((sequence.id, kind))
        free = next((track for track in tracks if not track.locked), None)
        return next((track for track in tracks if track.id == chosen), free)

    def number(self, kind: TrackKind) -> int | None:
        """Which one it is among its kind; if there is none yet, the first one that is made."""
        sequence, target = self._session.sequence, self.track(kind)
        if sequence is not None and not sequence.of_kind(kind):
            return 0
        if sequence is None or target is None:
            return None
        return [each.id for each in sequence.of_kind(kind)].index(target.id)

    def aim(self, kind: TrackKind, track: TrackId) -> None:
        """Have the source go on this track."""
        sequence = self._session.sequence
        if sequence is not None:
            self._chosen[sequence.id, kind] = track
            self._left_out.discard((sequence.id, kind))
            self.changed.emit()

    def switch(self, kind: TrackKind, on: bool) -> None:
        """Whether the source comes with its picture, or its sound, at all."""
        sequence = self._session.sequence
        if sequence is not None:
            change = self._left_out.discard if on else self._left_out.add
            change((sequence.id, kind))
            self.changed.emit()

    def toggle(self, kind: TrackKind, track: TrackId) -> None:
        """Aim at the track, or, if it is aimed at, at none."""
        now = self.track(kind)
        if now is not None and now.id == track:
            self.switch(kind, False)
        else:
            self.aim(kind, track)

    def move(self, kind: TrackKind, up: int) -> None:
        """Aim that many tracks further from the middle: higher for pictures, lower for sound."""
        sequence = self._session.sequence
        tracks = sequence.of_kind(kind) if sequence is not None else ()
        if tracks:
            now = self.number(kind)
            wanted = 0 if now is None else min(max(now + up, 0), len(tracks) - 1)
            self.aim(kind, tracks[wanted].id)
