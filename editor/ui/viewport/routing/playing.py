"""The commands that play and that send the playhead somewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from editor.session.playing.transport import Transport
from editor.ui.viewport.routing.monitors import Monitors

_MANY = 10  # frames
_DEEDS: tuple[tuple[str, Callable[[Transport], object]], ...] = (
    ("play.toggle", Transport.toggle),
    ("play.stop", Transport.pause),
    ("play.in_to_out", Transport.play_in_to_out),
    ("play.around", Transport.play_around),
    ("play.previous_edit", Transport.previous_edit),
    ("play.next_edit", Transport.next_edit),
    ("play.previous_marker", Transport.previous_marker),
    ("play.next_marker", Transport.next_marker),
    ("play.start", Transport.go_to_start),
    ("play.end", Transport.go_to_end),
    ("play.to_in", Transport.go_to_in),
    ("play.to_out", Transport.go_to_out),
)
_STEPS = (
    ("play.step_back", -1),
    ("play.step_forward", 1),
    ("play.step_back_more", -_MANY),
    ("play.step_forward_more", _MANY),
)


class PlayCommands(QObject):
    """While K is held, J and L play slowly, and letting it go stops."""

    def __init__(self, monitors: Monitors) -> None:
        super().__init__(monitors)
        self._monitors, self._is_held = monitors, False
        connect = monitors.actions.connect_to
        for command, deed in _DEEDS:
            connect(command, partial(self._do, deed))
        for command, frames in _STEPS:
            connect(command, partial(self._step, frames))
        connect("play.forward", partial(self._shuttle, 1))
        connect("play.backward", partial(self._shuttle, -1))
        connect("play.loop", self._loop)
        connect("play.go_to_time", self._go_to_time)
        connect("play.scrub_sound", self._scrub_sound)
        monitors.changed.connect(self._show_loop)
        monitors.preferences.changed.connect(self._show_preferences)
        self._show_preferences()
        window = monitors.actions.parent()
        assert window is not None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the window, which hears of keys that nothing in it has taken: is K down?"""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_K:
            if event.type() is QEvent.Type.ShortcutOverride:
                self._is_held = True
            elif event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._is_held = False
                self._do(Transport.pause)
        return super().eventFilter(watched, event)

    def _do(self, deed: Callable[[Transport], object]) -> None:
        if self._monitors.active is not None:
            deed(self._monitors.active.transport)

    def _step(self, frames: int) -> None:
        if self._monitors.active is not None:
            self._monitors.active.transport.step(frames)

    def _shuttle(self, direction: int) -> None:
        if self._monitors.active is None:
            return
        if self._is_held:
            self._monitors.active.transport.slow(direction)
        else:
            self._monitors.active.transport.shuttle(direction)

    def _loop(self, loop: bool) -> None:
        if self._monitors.active is not None:
            self._monitors.active.transport.set_loop(loop)

    def _go_to_time(self) -> None:
        if self._monitors.active is not None:
            self._monitors.active.type_time()

    def _scrub_sound(self, wanted: bool) -> None:
        self._monitors.preferences.change(scrub_sound=wanted)

    def _show_loop(self) -> None:
        active = self._monitors.active
        loops = active is not None and active.transport.loop
        self._monitors.actions.set_checked("play.loop", loops)

    def _show_preferences(self, *_: object) -> None:
        wanted = self._monitors.preferences.settings.scrub_sound
        self._monitors.actions.set_checked("play.scrub_sound", wanted)
