"""Mixes ahead of what is heard, on a thread of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from threading import Condition, Thread

from editor.jobs.playback.course import Course
from editor.jobs.playback.mixing import Mixing
from editor.media.sound.output import SoundOutput
from editor.model.project import Project
from editor.model.timeline import SequenceId

_AHEAD_S = 0.3
_LOOK_S = 0.02


@dataclass(frozen=True, slots=True)
class _Play:
    """`number` tells one start from another."""

    project: Project
    sequence_id: SequenceId
    course: Course
    number: int


@dataclass(frozen=True, slots=True)
class _Grain:
    """A moment of sound, at a frame."""

    project: Project
    sequence_id: SequenceId
    frame: int


class SoundFeed:
    """Fills the output with the sound of a course, and says what time it is on that course.

    All methods may be called from any one thread, and do not wait.
    """

    def __init__(self, device: str = "", *, silent: bool = False) -> None:
        self._device, self._silent = device, silent
        self._order: _Play | _Grain | None = None
        self._news = Condition()
        self._is_closed = False
        self._thread: Thread | None = None
        self._numbers = 0
        self._began: tuple[int, SoundOutput, int, Fraction] | None = None

    def play(self, project: Project, sequence_id: SequenceId, course: Course) -> None:
        self._numbers += 1
        self._give(_Play(project, sequence_id, course, self._numbers))

    def use(self, project: Project, course: Course) -> None:
        """Go on with a newer snapshot, and with a course that is the same up to now."""
        order = self._order
        if isinstance(order, _Play):
            self._give(replace(order, project=project, course=course))

    def grain(self, project: Project, sequence_id: SequenceId, frame: int) -> None:
        """A moment of what is heard there; the newest wins."""
        self._give(_Grain(project, sequence_id, frame))

    def stop(self) -> None:
        self._give(None)

    def set_device(self, device: str) -> None:
        """Play there from the next start on."""
        self._device = device

    def close(self) -> None:
        with self._news:
            self._is_closed = True
            self._news.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    @property
    def elapsed(self) -> float | None:
        """Frames at normal speed since the first sound of the newest start; None: not begun."""
        order, began = self._order, self._began
        if not isinstance(order, _Play) or began is None or began[0] != order.number:
            return None
        _, output, first, rate = began
        return (output.heard - first) * float(rate) / output.sample_rate

    def take_peaks(self) -> tuple[float, float]:
        return self._began[1].take_peaks() if self._began else (0.0, 0.0)

    def _give(self, order: _Play | _Grain | None) -> None:
        with self._news:
            self._order = order
            if self._thread is None and order is not None and not self._is_closed:
                self._thread = Thread(target=self._run, name="sound")
                self._thread.start()
            self._news.notify()

    def _run(self) -> None:
        work = _Work(self)
        try:
            while self._wait(work):
                work.do(self._order)
        finally:
            work.close()

    def _wait(self, work: _Work) -> bool:
        """Until there is something to do; whether to go on at all."""
        with self._news:
            if work.is_full_for(self._order):
                self._news.wait(_LOOK_S)
            elif not isinstance(self._order, _Play):
                self._news.wait_for(lambda: self._is_closed or self._order is not work.done)
            return not self._is_closed

    def opened(self, sample_rate: int, before: SoundOutput | None) -> SoundOutput:
        """The output, another one if the device or the rate is another now."""
        if before is not None:
            if (before.sample_rate, before.device) == (sample_rate, self._device):
                return before
            before.close()
        return SoundOutput(sample_rate, self._device, silent=self._silent)

    def tell(self, number: int, output: SoundOutput, first: int, rate: Fraction) -> None:
        """Start `number` begins with sample `first`."""
        self._began = number, output, first, rate


class _Work:
    """What the feed's thread does: `done` is the order it has seen to."""

    def __init__(self, feed: SoundFeed) -> None:
        self._feed = feed
        self._output: SoundOutput | None = None
        self._mixing: Mixing | None = None
        self.done: _Play | _Grain | None = None

    def is_full_for(self, order: _Play | _Grain | None) -> bool:
        """Whether enough of this order waits to be heard."""
        if not isinstance(order, _Play) or order is not self.done:
            return False
        if self._output is None or order.project.sequence(order.sequence_id) is None:
            return True
        return self._output.queued > _AHEAD_S * self._output.sample_rate

    def do(self, order: _Play | _Grain | None) -> None:
        sequence = order and order.project.sequence(order.sequence_id)
        if order is None or sequence is None:
            if self._output is not None:
                self._output.begin()
            self.done = order
            return
        output = self._output = self._feed.opened(sequence.sample_rate, self._output)
        if self._mixing is None:
            self._mixing = Mixing(order.project)
        if isinstance(order, _Grain):
            grain = self._mixing.grain(order.project, sequence, order.frame)
            output.begin()
            output.write(grain)
        elif not isinstance(self.done, _Play) or self.done.number != order.number:
            self._mixing.start()
            block = self._mixing.block(order.project, sequence, order.course)
            first = output.begin()
            output.write(block)
            self._feed.tell(order.number, output, first, sequence.rate)
        else:
            output.write(self._mixing.block(order.project, sequence, order.course))
        self.done = order

    def close(self) -> None:
        if self._mixing is not None:
            self._mixing.close()
        if self._output is not None:
            self._output.close()
