"""The commands that say how the picture is shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from editor.ui.viewport.overlays.lines import Help
from editor.ui.viewport.presenting.presenter import Backdrop, Channels
from editor.ui.viewport.routing.monitors import Monitors

_STEPS = (10, 25, 50, 75, 100, 150, 200, 300, 400, 800, 1600)
_CHANNELS = {
    "view.all_channels": Channels.ALL,
    "view.red": Channels.RED,
    "view.green": Channels.GREEN,
    "view.blue": Channels.BLUE,
    "view.alpha": Channels.ALPHA,
}
_SCALES = {
    "view.resolution_full": 1.0,
    "view.resolution_half": 0.5,
    "view.resolution_quarter": 0.25,
}
_HELPS = {
    "view.safe_areas": "safe_areas",
    "view.guides": "thirds",
    "view.rulers": "rulers",
    "view.own_guides": "guides",
}


class ViewCommands(QObject):
    def __init__(self, monitors: Monitors) -> None:
        super().__init__(monitors)
        self._monitors, self._actions = monitors, monitors.actions
        for command, method in (
            ("view.zoom_in", self._zoom_in),
            ("view.zoom_out", self._zoom_out),
            ("view.zoom_fit", self._zoom_fit),
            ("view.zoom_100", self._zoom_100),
            ("view.full_screen", self._full_screen),
            ("view.snapshot", self._snapshot),
            ("view.proxies", self._proxies),
            ("view.bypass", self._bypass),
            ("view.checkerboard", self._show_backdrop),
            ("view.white_backdrop", self._show_white),
        ):
            self._actions.connect_to(command, method)
        for command in _HELPS:
            self._actions.connect_to(command, self._show_help)
        for command, channels in _CHANNELS.items():
            self._actions.connect_to(command, partial(self._choose_channels, channels))
        for command, scale in _SCALES.items():
            self._actions.connect_to(command, partial(self._choose_scale, scale))
        monitors.preferences.changed.connect(self._show_preferences)
        monitors.changed.connect(self._show_state)
        self._show_preferences()
        self._show_state()

    def _zoom_in(self) -> None:
        if self._monitors.active is not None:
            view = self._monitors.active.view
            higher = [step for step in _STEPS if step > view.percent + 0.5]
            view.set_percent(higher[0] if higher else _STEPS[-1])

    def _zoom_out(self) -> None:
        if self._monitors.active is not None:
            view = self._monitors.active.view
            lower = [step for step in _STEPS if step < view.percent - 0.5]
            view.set_percent(lower[-1] if lower else _STEPS[0])

    def _zoom_fit(self) -> None:
        if self._monitors.active is not None:
            self._monitors.active.view.fit()

    def _zoom_100(self) -> None:
        if self._monitors.active is not None:
            self._monitors.active.view.set_percent(100)

    def _full_screen(self, full: bool) -> None:
        if self._monitors.active is not None:
            self._monitors.active.set_full_screen(full)

    def _snapshot(self) -> None:
        if self._monitors.active is not None:
            self._monitors.active.take_snapshot()

    def _proxies(self, wanted: bool) -> None:
        self._monitors.preferences.change(use_proxies=wanted)

    def _bypass(self, bypass: bool) -> None:
        if self._monitors.active is not None:
            self._monitors.active.transport.viewer.set_before(bypass)

    def _show_help(self, wanted: bool) -> None:
        checked = {
            field: self._actions.action(command).isChecked() for command, field in _HELPS.items()
        }
        if self._monitors.active is not None:
            self._monitors.active.set_help(Help(**checked))

    def _show_backdrop(self, checkerboard: bool) -> None:
        self._set_backdrop(Backdrop.CHECKERBOARD if checkerboard else Backdrop.BLACK)

    def _show_white(self, white: bool) -> None:
        self._set_backdrop(Backdrop.WHITE if white else Backdrop.BLACK)

    def _set_backdrop(self, backdrop: Backdrop) -> None:
        if self._monitors.active is not None:
            view = self._monitors.active.view
            view.set_look(replace(view.look, backdrop=backdrop))
            self._show_state()

    def _choose_channels(self, channels: Channels, checked: bool) -> None:
        if self._monitors.active is not None:
            view = self._monitors.active.view
            view.set_look(replace(view.look, channels=channels if checked else Channels.ALL))
            self._show_state()

    def _choose_scale(self, scale: float, checked: bool) -> None:
        self._monitors.preferences.change(preview_scale=scale)
        self._show_preferences()

    def _show_state(self) -> None:
        """What the active monitor shows, in the commands' ticks."""
        active = self._monitors.active
        if active is None:
            return
        for command, field in _HELPS.items():
            self._actions.set_checked(command, getattr(active.help, field))
        look = active.view.look
        for command, channels in _CHANNELS.items():
            self._actions.set_checked(command, look.channels is channels)
        self._actions.set_checked("view.checkerboard", look.backdrop is Backdrop.CHECKERBOARD)
        self._actions.set_checked("view.white_backdrop", look.backdrop is Backdrop.WHITE)
        self._actions.set_checked("view.bypass", active.transport.viewer.before)

    def _show_preferences(self, *_: object) -> None:
        settings = self._monitors.preferences.settings
        for command, scale in _SCALES.items():
            self._actions.set_checked(command, settings.preview_scale == scale)
        self._actions.set_checked("view.proxies", settings.use_proxies)
