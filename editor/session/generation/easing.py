"""Slow work that steps back while something plays, as far as the playing needs it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from editor.session.generation.queue_runner import QueueRunner
from editor.session.playing.transport import Transport
from editor.session.roto.runner import MatteRunner

_AT_FIRST, _LEAST = 0.1, 0.02  # shares of the time that generation works
_DOWN, _UP = 0.5, 1.3
_CALM_S, _BREATH_S = 1.0, 0.3


class Easing(QObject):
    """Halves the share of the time that generation, or tracking, works when pictures are left out,
    and lets it have more again while none are. At rest it works all the time."""

    def __init__(self, runner: QueueRunner | MatteRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._transports: list[Transport] = []
        self.share = 1.0
        self._dropped = 0
        self._changed_at = 0.0
        runner.changed.connect(self._ease)

    def yield_to(self, transport: Transport) -> None:
        self._transports.append(transport)
        transport.changed.connect(self._on_played)
        transport.dropped.connect(self._on_counted)

    def _on_played(self) -> None:
        if not any(each.is_playing for each in self._transports):
            self._set(1.0)
        elif self.share == 1.0:
            self._dropped = 0
            self._set(_AT_FIRST)

    def _on_counted(self, dropped: int, shown: int) -> None:
        now = time.monotonic()
        if dropped > self._dropped and now - self._changed_at > _BREATH_S:
            self._set(max(_LEAST, self.share * _DOWN))
        elif now - self._changed_at > _CALM_S:
            self._set(min(0.99, self.share * _UP))
        self._dropped = dropped

    def _set(self, share: float) -> None:
        self.share = share
        self._changed_at = time.monotonic()
        self._ease()

    def _ease(self) -> None:
        if self._runner.running is not None:
            self._runner.running.job.ease(self.share)
