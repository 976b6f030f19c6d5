"""Python's cyclic garbage, collected on the window's thread alone.

Python collects on whichever thread makes the next object. Widgets and pixmaps in a cycle would be
destroyed there, and Qt allows that on the window's thread only.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class GarbageCollector(QObject):
    """From `start` to `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self._collect)
        self._thresholds = gc.get_threshold()
        self._was_enabled = gc.isenabled()
        self._froze = False

    def start(self) -> None:
        """What is there by now stays to the end, so it need not be looked at again and again,
        unless that was seen to already."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._froze = gc.get_freeze_count() == 0
        if self._froze:
            gc.collect()
            gc.freeze()
        self._clock.start()

    def stop(self) -> None:
        self._clock.stop()
        if self._froze:
            gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def sweep(self) -> None:
        """All that is garbage, of every generation: as when a project was closed."""
        gc.collect()

    def _collect(self) -> None:
        """The generation that Python itself would collect by now, if any."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
