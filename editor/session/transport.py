"""Plays what a viewer looks at, and moves its playhead."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from editor.session.viewer import Viewer

FASTEST = 32
SLOW = Fraction(1, 4)


@dataclass(frozen=True, slots=True)
class Levels:
    """The highest sample of each channel in the last moment, in dB below full scale."""

    left: float
    right: float


class Transport(QObject):
    """`speed` is 0 at rest, negative backwards. One transport plays at a time.

    `dropped` tells how many pictures were left out and how many shown since playing began.
    """

    changed = Signal()  # is_playing, speed, loop
    dropped = Signal(int, int)
    levels = Signal(object)  # Levels

    def __init__(self, viewer: Viewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.viewer = viewer
        self.speed = Fraction(0)
        self.loop = False

    @property
    def is_playing(self) -> bool:
        return self.speed != 0

    def play(self) -> None:
        """Play forwards at normal speed from the playhead; at the end, from the beginning."""
        self._set_speed(Fraction(1))

    def pause(self) -> None:
        self._set_speed(Fraction(0))

    def toggle(self) -> None:
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def shuttle(self, direction: int) -> None:
        """J and L: normal speed in that direction, then twice as fast with each further press."""
        if self.speed * direction > 0:
            faster = max(Fraction(1), min(abs(self.speed) * 2, Fraction(FASTEST)))
            self._set_speed(direction * faster)
        else:
            self._set_speed(Fraction(direction))

    def slow(self, direction: int) -> None:
        """K held with J or L: a quarter of normal speed."""
        self._set_speed(direction * SLOW)

    def set_loop(self, loop: bool) -> None:
        if loop != self.loop:
            self.loop = loop
            self.changed.emit()

    def _set_speed(self, speed: Fraction) -> None:
        if speed != self.speed:
            self.speed = speed
            self.changed.emit()
