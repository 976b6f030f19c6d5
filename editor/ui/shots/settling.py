"""Waits until all that the window shows is there: no thumbnail, waveform or picture is to come."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from editor.jobs.queue import Job, JobQueue
from editor.ui.program import Program

_ROUND_MS = 20
_QUIET_ROUNDS = 9  # what arrives is gathered for 80 ms before it is painted and more is asked for
_LONGEST_S = 120.0  # a crowded machine draws previews for long


class NotSettledError(Exception):
    """The window was still waiting for something after two minutes."""


class Settling:
    """`settle` returns when nothing has been under way for some rounds of the event loop."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.held: set[Job] = set()  # those that are to be seen running: not waited for

    def settle(self) -> None:
        """
        Raises:
            NotSettledError: there is no end of it.
        """
        rounds = 0

        def is_quiet() -> bool:
            nonlocal rounds
            rounds = rounds + 1 if not self._waits_for() else 0
            return rounds >= _QUIET_ROUNDS

        self.until(is_quiet)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Let the window go on until something is so.

        Raises:
            NotSettledError: it does not come to be.
        """
        end = time.monotonic() + _LONGEST_S
        while not is_so():
            if time.monotonic() > end:
                raise NotSettledError(self._waits_for() or "a state that does not come")
            loop = QEventLoop()
            QTimer.singleShot(_ROUND_MS, loop.quit)
            loop.exec()

    def _waits_for(self) -> str:
        """What is under way; empty: nothing."""
        program, studio = self._program, self._program.studio
        waits = self._job_of(program.jobs)
        if studio is not None and not waits:
            waits = self._job_of(studio.jobs)
            waits = waits or ("" if studio.preview.is_idle else "the picture")
            waits = waits or ("" if studio.thumbnails.is_idle else "thumbnails")
        return waits

    def _job_of(self, queue: JobQueue) -> str:
        under_way = (job for job in queue.jobs if not job.state.is_ended and job not in self.held)
        return next((job.label for job in under_way), "")
