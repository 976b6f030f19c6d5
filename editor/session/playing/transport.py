"""Plays what a viewer looks at, and moves its playhead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from PySide6.QtCore import QObject, Signal

from editor.jobs.playback.course import Course
from editor.jobs.playback.player import Player
from editor.model.project import Sequence
from editor.session.playing.cues import after, before, edit_frames, marker_frames
from editor.session.playing.viewer import Viewer

FASTEST = 32
SLOW = Fraction(1, 4)
_AROUND_S = 2


@dataclass(frozen=True, slots=True)
class Levels:
    """The highest sample of each channel in the last moment, in dB below full scale."""

    left: float
    right: float


class Transport(QObject):
    """`speed` is 0 at rest, negative backwards. Of all transports with one player one plays.

    `dropped` tells how many pictures were left out and how many shown since playing began.
    """

    changed = Signal()  # is_playing, speed, loop
    dropped = Signal(int, int)
    levels = Signal(object)  # Levels

    def __init__(self, viewer: Viewer, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.viewer = viewer
        self.speed = Fraction(0)
        self.loop = False
        self._player = player
        self._course: Course | None = None
        self._back_to: int | None = None  # where the playhead goes when it has played around
        self._is_following = False
        viewer.changed.connect(self._on_viewer)
        viewer.playhead.moved.connect(self._on_moved)
        player.reached.connect(self._on_reached)
        player.ended.connect(self._on_ended)
        player.started.connect(self._on_started)
        player.counted.connect(self._on_counted)
        player.levels.connect(self._on_levels)

    @property
    def is_playing(self) -> bool:
        return self.speed != 0

    def play(self) -> None:
        """Play forwards at normal speed from the playhead; at the end, from the beginning."""
        self._start(Fraction(1))

    def pause(self) -> None:
        if self.is_playing:
            self._player.stop()
            self._rest()

    def toggle(self) -> None:
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def shuttle(self, direction: int) -> None:
        """J and L: normal speed in that direction, then twice as fast with each further press."""
        faster = Fraction(1)
        if self.speed * direction > 0:
            faster = max(faster, min(abs(self.speed) * 2, Fraction(FASTEST)))
        self._start(direction * faster)

    def slow(self, direction: int) -> None:
        """K held with J or L: a quarter of normal speed."""
        self._start(direction * SLOW)

    def play_in_to_out(self) -> None:
        """From the in point to the out point, again and again if it loops."""
        sequence = self.viewer.sequence
        if sequence is not None:
            marked = _marked(sequence)
            self._begin(Fraction(1), marked.start, marked)

    def play_around(self) -> None:
        """From a little before the playhead to a little after it, and back to where it was."""
        sequence = self.viewer.sequence
        if sequence is None:
            return
        frame, reach = self.viewer.playhead.frame, ceil(_AROUND_S * sequence.rate)
        near = range(max(0, frame - reach), min(sequence.duration, frame + reach))
        if self._begin(Fraction(1), near.start, near):
            self._back_to = frame

    def set_loop(self, loop: bool) -> None:
        """Whether it begins again at the end, or between the in and the out point."""
        if loop != self.loop:
            self.loop = loop
            if self.is_playing:
                self._start(self.speed)
            self.changed.emit()

    def toggle_loop(self) -> None:
        self.set_loop(not self.loop)

    def step(self, frames: int) -> None:
        """Stop, and go so many frames on, or back; not past the last."""
        sequence = self.viewer.sequence
        self.pause()
        if sequence is not None:
            last = max(0, sequence.duration - 1, self.viewer.playhead.frame)
            self.viewer.playhead.seek(min(self.viewer.playhead.frame + frames, last))

    def go_to_start(self) -> None:
        self._go(lambda sequence: 0)

    def go_to_end(self) -> None:
        """To the frame after the last."""
        self._go(lambda sequence: sequence.duration)

    def go_to_in(self) -> None:
        self._go(lambda sequence: sequence.in_point)

    def go_to_out(self) -> None:
        """To the last frame before the out point."""
        self._go(lambda sequence: None if sequence.out_point is None else sequence.out_point - 1)

    def previous_edit(self) -> None:
        self._go(lambda sequence: before(edit_frames(sequence), self.viewer.playhead.frame))

    def next_edit(self) -> None:
        self._go(lambda sequence: after(edit_frames(sequence), self.viewer.playhead.frame))

    def previous_marker(self) -> None:
        self._go(lambda sequence: before(marker_frames(sequence), self.viewer.playhead.frame))

    def next_marker(self) -> None:
        self._go(lambda sequence: after(marker_frames(sequence), self.viewer.playhead.frame))

    def _go(self, where: Callable[[Sequence], int | None]) -> None:
        sequence = self.viewer.sequence
        frame = None if sequence is None else where(sequence)
        if frame is not None:
            self.viewer.playhead.seek(frame)

    def _start(self, speed: Fraction) -> None:
        """From the playhead, or from the other end where there is nothing more to play."""
        sequence = self.viewer.sequence
        if sequence is None:
            return
        frame, within = self.viewer.playhead.frame, self._range(sequence)
        if frame not in within or (not self.is_playing and _is_over(frame, speed, within)):
            frame = within.start if speed > 0 else within.stop - 1
        self._begin(speed, frame, within)

    def _begin(self, speed: Fraction, frame: int, within: range) -> bool:
        request = self.viewer.request(frame)
        if request is None or not within:
            self.pause()
            return False
        self._back_to = None
        self._course = Course(frame, speed, within.start, within.stop, self.loop)
        self._player.play(self, request, self._course)
        if speed != self.speed:
            self.speed = speed
            self.changed.emit()
        return True

    def _range(self, sequence: Sequence) -> range:
        """What is played: all, or what is marked if it loops."""
        return _marked(sequence) if self.loop else range(sequence.duration)

    def _rest(self) -> None:
        self.speed, self._course = Fraction(0), None
        self.changed.emit()

    def _on_reached(self, frame: int) -> None:
        if self.is_playing:
            self._follow(frame)

    def _follow(self, frame: int) -> None:
        self._is_following = True
        try:
            self.viewer.playhead.seek(frame)
        finally:
            self._is_following = False

    def _on_ended(self) -> None:
        if not self.is_playing:
            return
        back, self._back_to = self._back_to, None
        if back is not None:
            self._follow(back)
        self._rest()

    def _on_started(self, owner: object) -> None:
        if owner is not self and self.is_playing:
            self._rest()

    def _on_counted(self, dropped: int, shown: int) -> None:
        if self.is_playing:
            self.dropped.emit(dropped, shown)

    def _on_levels(self, left: float, right: float) -> None:
        if self._player.owner is self:
            self.levels.emit(Levels(left, right))

    def _on_moved(self, frame: int) -> None:
        """Somebody else moved the playhead: play on from there, or let it be heard."""
        if self._is_following:
            return
        if self.is_playing:
            self._start(self.speed)
        elif self.viewer.scrub_sound:
            request = self.viewer.request()
            if request is not None:
                self._player.grain(request)

    def _on_viewer(self) -> None:
        """Another snapshot, or another way of looking: go on with it."""
        self._player.set_device(self.viewer.sound_device)
        course = self._course
        if course is None:
            return
        request, sequence = self.viewer.request(), self.viewer.sequence
        within = range(0) if sequence is None else self._range(sequence)
        if request is None or not within or self._player.plays_another(request):
            self.pause()
        elif course.loops and range(course.first, course.end) != within:
            self._start(self.speed)
        elif self._back_to is None and course.end != within.stop and course.start < within.stop:
            self._course = replace(course, end=within.stop)
            self._player.use(request, self._course)
        else:
            self._player.use(request, course)


def _marked(sequence: Sequence) -> range:
    """From the in point to the out point, or to where there is something."""
    begin = sequence.in_point or 0
    end = sequence.duration if sequence.out_point is None else sequence.out_point
    marked = range(begin, min(end, sequence.duration))
    return marked or range(sequence.duration)


def _is_over(frame: int, speed: Fraction, within: range) -> bool:
    return frame >= within.stop - 1 if speed > 0 else frame <= within.start
