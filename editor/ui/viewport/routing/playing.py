"""The commands that play and that send the playhead somewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.going.places import next_marker, previous_marker
from editor.session.playhead import Playhead
from editor.ui.viewport.routing.monitors import Monitors

_MANY = 10  # frames
_AROUND_S = 2


class PlayCommands(QObject):
    def __init__(self, monitors: Monitors) -> None:
        super().__init__(monitors)
        self._monitors = monitors
        self._range: tuple[int, int] | None = None
        self._back_to: int | None = None
        self._watched: Playhead | None = None
        for command, method in (
            ("play.toggle", self._toggle),
            ("play.forward", self._forward),
            ("play.backward", self._backward),
            ("play.stop", self._stop),
            ("play.in_to_out", self._play_range),
            ("play.around", self._play_around),
            ("play.loop", self._loop),
            ("play.step_back", self._step_back),
            ("play.step_forward", self._step_forward),
            ("play.step_back_more", self._step_back_more),
            ("play.step_forward_more", self._step_forward_more),
            ("play.previous_edit", self._previous_edit),
            ("play.next_edit", self._next_edit),
            ("play.previous_marker", self._previous_marker),
            ("play.next_marker", self._next_marker),
            ("play.start", self._start),
            ("play.end", self._end),
            ("play.to_in", self._to_in),
            ("play.to_out", self._to_out),
            ("play.go_to_time", self._go_to_time),
            ("play.scrub_sound", self._scrub_sound),
        ):
            monitors.actions.connect_to(command, method)
        monitors.changed.connect(self._show_loop)
        monitors.preferences.changed.connect(self._show_preferences)
        self._show_preferences()

    def _toggle(self) -> None:
        if self._monitors.active is not None:
            self._forget_range()
            self._monitors.active.transport.toggle()

    def _forward(self) -> None:
        self._shuttle(1)

    def _backward(self) -> None:
        self._shuttle(-1)

    def _shuttle(self, direction: int) -> None:
        if self._monitors.active is not None:
            self._forget_range()
            self._monitors.active.transport.shuttle(direction)

    def _stop(self) -> None:
        if self._monitors.active is not None:
            self._forget_range()
            self._monitors.active.transport.pause()

    def _play_range(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            self._play_between(*monitor.marks.within(monitor.duration), back_to=None)

    def _play_around(self) -> None:
        monitor = self._monitors.active
        if monitor is None or monitor.transport.viewer.sequence is None:
            return
        here = monitor.transport.viewer.playhead.frame
        around = round(monitor.transport.viewer.sequence.rate * _AROUND_S)
        first, end = max(0, here - around), min(here + around, monitor.duration)
        self._play_between(first, end, back_to=here)

    def _loop(self, loop: bool) -> None:
        if self._monitors.active is not None:
            self._monitors.active.transport.set_loop(loop)

    def _step_back(self) -> None:
        self._step(-1)

    def _step_forward(self) -> None:
        self._step(1)

    def _step_back_more(self) -> None:
        self._step(-_MANY)

    def _step_forward_more(self) -> None:
        self._step(_MANY)

    def _previous_edit(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            self._go(monitor.edit_before(self._frame()))

    def _next_edit(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            self._go(monitor.edit_after(self._frame()))

    def _previous_marker(self) -> None:
        sequence = self._monitors.session.sequence
        marker = sequence and previous_marker(sequence, self._monitors.session.playhead.frame)
        if marker:
            self._monitors.session.playhead.seek(marker.frame)

    def _next_marker(self) -> None:
        sequence = self._monitors.session.sequence
        marker = sequence and next_marker(sequence, self._monitors.session.playhead.frame)
        if marker:
            self._monitors.session.playhead.seek(marker.frame)

    def _start(self) -> None:
        self._go(0)

    def _end(self) -> None:
        if self._monitors.active is not None:
            self._go(self._monitors.active.duration)

    def _to_in(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            self._go(monitor.marks.within(monitor.duration)[0])

    def _to_out(self) -> None:
        monitor = self._monitors.active
        if monitor is not None:
            self._go(max(0, monitor.marks.within(monitor.duration)[1] - 1))

    def _go_to_time(self) -> None:
        if self._monitors.active is not None:
            self._monitors.active.type_time()

    def _scrub_sound(self, wanted: bool) -> None:
        self._monitors.preferences.change(scrub_sound=wanted)

    def _frame(self) -> int:
        assert self._monitors.active is not None
        return self._monitors.active.transport.viewer.playhead.frame

    def _go(self, frame: int | None) -> None:
        if frame is not None and self._monitors.active is not None:
            self._monitors.active.transport.viewer.playhead.seek(frame)

    def _step(self, frames: int) -> None:
        if self._monitors.active is not None:
            self._monitors.active.transport.pause()
            self._monitors.active.transport.viewer.playhead.step(frames)

    def _play_between(self, first: int, end: int, back_to: int | None) -> None:
        """Play from `first` to before `end`, then rest on the last frame or go `back_to`."""
        monitor = self._monitors.active
        if monitor is None or end <= first:
            return
        self._forget_range()
        monitor.transport.pause()
        playhead = monitor.transport.viewer.playhead
        playhead.seek(first)
        self._range, self._back_to, self._watched = (first, end), back_to, playhead
        playhead.moved.connect(self._on_moved)
        monitor.transport.play()

    def _on_moved(self, frame: int) -> None:
        monitor = self._monitors.active
        if self._range is None or monitor is None:
            return
        first, end = self._range
        if frame < end - 1:
            return
        if monitor.transport.loop and self._back_to is None:
            monitor.transport.viewer.playhead.seek(first)
            return
        back_to = end - 1 if self._back_to is None else self._back_to
        self._forget_range()
        monitor.transport.pause()
        monitor.transport.viewer.playhead.seek(back_to)

    def _forget_range(self) -> None:
        if self._watched is not None:
            self._watched.moved.disconnect(self._on_moved)
        self._range = self._back_to = self._watched = None

    def _show_loop(self) -> None:
        active = self._monitors.active
        self._monitors.actions.set_checked(
            "play.loop", active is not None and active.transport.loop
        )

    def _show_preferences(self, *_: object) -> None:
        wanted = self._monitors.preferences.settings.scrub_sound
        self._monitors.actions.set_checked("play.scrub_sound", wanted)
