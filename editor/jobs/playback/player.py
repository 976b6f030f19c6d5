"""Plays a sequence: starts and stops the feeds, and shows what is due."""

from __future__ import annotations

import time
from fractions import Fraction
from math import log10

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from editor.jobs.playback.course import Course
from editor.jobs.playback.picture_feed import PictureFeed
from editor.jobs.playback.sound_feed import SoundFeed
from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.picture import PreviewRequest

_LEVELS_S = 0.05
_SHORTEST_MS, _LONGEST_MS = 2, 40
_SILENCE_DB = -96.0
_WORTH_TELLING = 0.1  # left out, in parts of what was shown


class Player(QObject):
    """One thing plays at a time. Sound is the clock; a picture that is not ready is left out.

    Pictures arrive by the engine's `arrived`. `close` it before the engine.
    """

    started = Signal(object)  # whose playing it is
    reached = Signal(int)  # the frame that is heard
    ended = Signal()
    counted = Signal(int, int)  # pictures dropped, pictures shown
    struggled = Signal(object)  # (PreviewRequest, frame) of what was left out
    levels = Signal(float, float)  # peaks of left and right, dB below full scale

    def __init__(
        self,
        engine: PreviewEngine,
        device: str = "",
        parent: QObject | None = None,
        *,
        silent: bool = False,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._sound = SoundFeed(device, silent=silent)
        self._pictures = PictureFeed(engine, lambda: self._sound.elapsed, self._on_ready)
        self.owner: object = None
        self._course: Course | None = None
        self._request: PreviewRequest | None = None
        self._rate = Fraction(25)
        self._dropped = self._shown = 0
        self._last_tick = -1
        self._levels_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self._picture_ready.connect(self._advance)

    _picture_ready = Signal()

    def play(self, owner: object, request: PreviewRequest, course: Course) -> None:
        """Play the request's sequence along `course`, in place of what plays now."""
        sequence = request.project.sequence(request.sequence_id)
        assert sequence is not None, request.sequence_id
        if self._course is None:
            self._dropped = self._shown = 0
        self.owner = owner
        self.started.emit(owner)
        self._rate = sequence.rate
        self._request, self._course = request, course
        self._last_tick = -1
        self._sound.play(request.project, request.sequence_id, course)
        self._pictures.play(request, course)
        self._timer.start(_SHORTEST_MS)

    def use(self, request: PreviewRequest, course: Course) -> None:
        """Go on with a newer snapshot; `course` must be the same up to now."""
        self._request, self._course = request, course
        self._sound.use(request.project, course)
        self._pictures.use(request, course)

    def plays_another(self, request: PreviewRequest) -> bool:
        """Whether what plays is not the request's sequence."""
        now = self._request
        return now is None or now.sequence_id != request.sequence_id

    def stop(self) -> None:
        if self._course is not None:
            self._course = self._request = None
            self._timer.stop()
            self._sound.stop()
            self._pictures.stop()
            skipped = self._pictures.take_skipped()
            if len(skipped) > _WORTH_TELLING * self._shown:
                self.struggled.emit(skipped)
            self.levels.emit(_SILENCE_DB, _SILENCE_DB)

    def grain(self, request: PreviewRequest) -> None:
        """A moment of the sound at the request's frame, while nothing plays."""
        if self._course is None:
            self._sound.grain(request.project, request.sequence_id, request.frame)

    def set_device(self, device: str) -> None:
        self._sound.set_device(device)

    def close(self) -> None:
        """Stop, and end the threads."""
        self.stop()
        self._pictures.close()
        self._sound.close()

    def _on_ready(self) -> None:
        """On the thread that draws."""
        self._picture_ready.emit()

    def _advance(self) -> None:
        course, elapsed = self._course, self._sound.elapsed
        if course is None:
            return
        if elapsed is None:
            self._timer.start(_SHORTEST_MS)
            return
        self._show(elapsed)
        self._tell_levels()
        frame = course.frame_at(elapsed)
        if frame is None:
            last = course.end - 1 if course.speed > 0 else course.first
            self.reached.emit(last)
            self.stop()
            self.ended.emit()
            return
        self.reached.emit(frame)
        if self._course is course:
            self._timer.start(self._wait_ms(course, elapsed))

    def _show(self, elapsed: float) -> None:
        due = self._pictures.take(elapsed)
        if due is None:
            return
        self._shown += 1
        self._dropped += max(0, due.tick - self._last_tick - 1)
        self._last_tick = due.tick
        self._engine.arrived.emit(due.picture)
        self.counted.emit(self._dropped, self._shown)

    def _tell_levels(self) -> None:
        now = time.monotonic()
        if now - self._levels_at >= _LEVELS_S:
            self._levels_at = now
            self.levels.emit(*map(_decibels, self._sound.take_peaks()))

    def _wait_ms(self, course: Course, elapsed: float) -> int:
        """Until the next frame."""
        step = float(course.step)
        left = step - max(elapsed, 0.0) % step if elapsed >= 0 else -elapsed
        return min(max(_SHORTEST_MS, round(left / float(self._rate) * 1000)), _LONGEST_MS)


def _decibels(peak: float) -> float:
    return max(_SILENCE_DB, 20 * log10(peak)) if peak > 0 else _SILENCE_DB
