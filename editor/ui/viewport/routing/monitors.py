"""The monitors of a window, and which of them the keys work."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.session.preferences import Preferences
from editor.session.session import Session
from editor.ui.commands.actions import Actions
from editor.ui.viewport.routing.face import Monitor

_PASSING = (Qt.WindowType.Popup, Qt.WindowType.Dialog, Qt.WindowType.ToolTip)


class Monitors(QObject):
    """The program is active, save while the focus is in another monitor."""

    changed = Signal()  # which one is active
    media_opened = Signal(object, object)  # MediaId for the source monitor, RationalTime or None
    two_up = Signal(object, str)  # TwoUp of a trim that is going on, or None; the change in words

    def __init__(
        self,
        actions: Actions,
        session: Session,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.actions, self.session, self.preferences = actions, session, preferences
        self.active: Monitor | None = None
        self._program: Monitor | None = None
        self._others: list[tuple[QWidget, Monitor]] = []
        self._guests: list[tuple[QWidget, str]] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def look(self) -> None:
        """See anew which one is active: there may be something to play now."""
        self._on_focus(None, QApplication.focusWidget())

    def set_program(self, monitor: Monitor) -> None:
        self._program = monitor
        self._activate(monitor)

    def add(self, widget: QWidget, monitor: Monitor) -> None:
        """`monitor` is active while the focus is in `widget`."""
        self._others.append((widget, monitor))

    def share(self, widget: QWidget, viewer: str) -> None:
        """While the focus is in `widget`, the monitor of that viewer is active, if it has something
        to play."""
        self._guests.append((widget, viewer))

    def open_media(self, media: MediaId, time: RationalTime | None = None) -> None:
        """Show a media in the source monitor, at `time`, or where it was left."""
        self.media_opened.emit(media, time)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window().isHidden() or new.window().windowType() in _PASSING:
            return
        inside = (monitor for widget, monitor in self._others if _holds(widget, new))
        shared = (
            monitor
            for widget, viewer in self._guests
            for _, monitor in self._others
            if _holds(widget, new)
            and monitor.transport.viewer.name == viewer
            and monitor.transport.viewer.sequence is not None
        )
        monitor = next(inside, None) or next(shared, self._program)
        if monitor is not None:
            self._activate(monitor)

    def _activate(self, monitor: Monitor) -> None:
        if monitor is not self.active:
            if self.active is not None:
                self.active.transport.pause()
            self.active = monitor
            self.changed.emit()


def _holds(widget: QWidget, focused: QWidget) -> bool:
    return widget is focused or widget.isAncestorOf(focused)
