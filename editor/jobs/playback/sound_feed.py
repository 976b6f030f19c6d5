"""Mixes ahead of what is heard, on a thread of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil
from threading import Condition, Thread

import numpy as np

from editor.jobs.playback.course import Course
from editor.media.sound.chunks import Samples, silence
from editor.media.sound.mixer import Mixer
from editor.media.sound.output import SoundOutput, crossfaded, faded_in, faded_out
from editor.media.sound.shuttle import respooled
from editor.model.project import Project
from editor.model.timeline import SequenceId

_log = logging.getLogger(__name__)

_BLOCK_S = Fraction(1, 12)
_AHEAD_S = 0.3
_LOOK_S = 0.02
_FADE_S = 0.006
_GRAIN_S = Fraction(1, 12)
_FASTEST_HEARD = 4


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
        self._mixing: _Mixing | None = None
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
            self._mixing = _Mixing(order.project)
        if isinstance(order, _Grain):
            grain = self._mixing.grain(order)
            output.begin()
            output.write(grain)
        elif not isinstance(self.done, _Play) or self.done.number != order.number:
            self._mixing.start()
            block = self._mixing.block(order)
            first = output.begin()
            output.write(block)
            self._feed.tell(order.number, output, first, sequence.rate)
        else:
            output.write(self._mixing.block(order))
        self.done = order

    def close(self) -> None:
        if self._mixing is not None:
            self._mixing.close()
        if self._output is not None:
            self._output.close()


class _Mixing:
    """One block after another of a course. Belongs to the feed's thread."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._mixer = Mixer(project, tolerant=True)
        self._place = 0  # frames of the course so far
        self._is_first = True

    def start(self) -> None:
        self._place, self._is_first = 0, True

    def close(self) -> None:
        self._mixer.close()

    def grain(self, order: _Grain) -> Samples:
        self._use(order.project)
        sequence = order.project.sequence(order.sequence_id)
        assert sequence is not None
        frames = max(1, ceil(_GRAIN_S * sequence.rate))
        samples = self._mixer.mix(order.sequence_id, order.frame, order.frame + frames)
        fade = len(samples) // 3
        return (
            np.concatenate([faded_in(samples[:-fade], fade), faded_out(samples[-fade:])])
            if fade
            else samples
        )

    def block(self, order: _Play) -> Samples:
        """The next samples; silence where the course is over, or too fast to be heard."""
        sequence = order.project.sequence(order.sequence_id)
        assert sequence is not None
        course, speed = order.course, abs(order.course.speed)
        frames = max(1, ceil(_BLOCK_S * sequence.rate * speed))
        begin, end = course.run(self._place, frames)
        self._place += end - begin
        samples_per_frame = sequence.sample_rate / sequence.rate
        if begin == end or speed > _FASTEST_HEARD:
            count = (end - begin or frames) * samples_per_frame / speed
            self._use(order.project)
            return silence(round(count))
        samples = self._mixed(order, begin, end)
        if speed != 1 or course.speed < 0:
            count = round((end - begin) * samples_per_frame / speed)
            samples = respooled(samples, count, backwards=course.speed < 0)
        if self._is_first:
            self._is_first = False
            samples = faded_in(samples, round(_FADE_S * sequence.sample_rate))
        return samples

    def _mixed(self, order: _Play, begin: int, end: int) -> Samples:
        """Where the project is another than before, its sound comes out of what was there."""
        before = None
        if order.project is not self._project and self._project.sequence(order.sequence_id):
            before = self._mixer.mix(order.sequence_id, begin, end)
        self._use(order.project)
        samples = self._mixer.mix(order.sequence_id, begin, end)
        if before is not None and len(before) == len(samples):
            samples = crossfaded(before, samples, len(samples) // 4)
        return samples

    def _use(self, project: Project) -> None:
        if project is not self._project:
            self._mixer.use(project)
            self._project = project
