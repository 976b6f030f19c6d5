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
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def set_program(self, monitor: Monitor) -> None:
        self._program = monitor
        self._activate(monitor)

    def add(self, widget: QWidget, monitor: Monitor) -> None:
        """`monitor` is active while the focus is in `widget`."""
        self._others.append((widget, monitor))

    def open_media(self, media: MediaId, time: RationalTime | None = None) -> None:
        """Show a media in the source monitor, at `time`, or where it was left."""
        self.media_opened.emit(media, time)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window().isHidden() or new.window().windowType() in _PASSING:
            return
        inside = (
            monitor for widget, monitor in self._others if widget is new or widget.isAncestorOf(new)
        )
        monitor = next(inside, self._program)
        if monitor is not None:
            self._activate(monitor)

    def _activate(self, monitor: Monitor) -> None:
        if monitor is not self.active:
            if self.active is not None:
                self.active.transport.pause()
            self.active = monitor
            self.changed.emit()
