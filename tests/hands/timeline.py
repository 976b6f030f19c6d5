"""A hand at the timeline: mouse events at frames of tracks, in a view that is on the screen."""

from __future__ import annotations

from dataclasses import replace

from builders.timeline import MAIN, row
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from editor.model.rules.invariants import violations
from editor.model.timeline import Clip, TrackId

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
SCALE = 10.0  # pixels per frame


class Desk:
    """Commands run as menus run them, on a session whose rows are read."""

    def __init__(self, studio, commands) -> None:
        self.studio, self.session, self.commands = studio, studio.session, commands
        self.before = self.session.document.project

    def run(self, command: str) -> None:
        """As a menu does: only what is enabled."""
        for subject in self.commands.subjects:
            subject.refresh()
        assert self.studio.actions.action(command).isEnabled(), command
        self.studio.actions.run(command)

    def is_enabled(self, command: str) -> bool:
        for subject in self.commands.subjects:
            subject.refresh()
        return self.studio.actions.action(command).isEnabled()

    def select(self, *items: str) -> None:
        self.session.selection.set_items(items)

    def rows(self, *tracks: str) -> tuple[str, ...]:
        return tuple(row(self.session.document.project, track) for track in tracks)

    def clip(self, item: str) -> Clip:
        found = self.session.sequence.find(item)
        return found[0].items[found[1]]

    @property
    def said(self) -> str:
        """The last notice."""
        return self.session.notices.all[-1].text if self.session.notices.all else ""

    def undoes(self) -> bool:
        assert violations(self.session.document.project) == []
        self.session.document.undo()
        return self.session.document.project is self.before


class Hand:
    def __init__(self, studio, panel) -> None:
        self.studio, self.session = studio, studio.session
        self.panel, self.view, self.surface = panel, panel.view, panel.surface
        self.before = self.session.document.project
        self.scale(SCALE)
        self.snap(False)

    def scale(self, pixels_per_frame: float) -> None:
        geometry = self.surface.geometry
        changed = replace(geometry, pixels_per_frame=pixels_per_frame, left_frame=0.0)
        self.surface.set_geometry(changed)

    def snap(self, on: bool) -> None:
        self.studio.preferences.change(snapping=on)

    def take(self, command: str) -> None:
        """Choose a tool."""
        self.panel.tools.choose(command)

    def at(self, frame: float, track: str, low: bool = False) -> QPoint:
        """The middle of a track at a frame, or near its bottom."""
        band = self.surface.geometry.row_of(TrackId(track))
        assert band is not None, track
        share = 0.85 if low else 0.4
        y = self.surface.geometry.y_of(band) + band.height * share
        return QPoint(round(self.surface.geometry.x_of(frame)), round(y))

    def press(self, place: QPoint, keys=NONE) -> None:
        self._send(QEvent.Type.MouseButtonPress, place, LEFT, LEFT, keys)

    def move(self, place: QPoint, keys=NONE) -> None:
        self._send(QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, LEFT, keys)

    def hover(self, place: QPoint, keys=NONE) -> None:
        none = Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseMove, place, none, none, keys)

    def release(self, place: QPoint, keys=NONE) -> None:
        none = Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseButtonRelease, place, LEFT, none, keys)

    def click(self, place: QPoint, keys=NONE) -> None:
        self.press(place, keys)
        self.release(place, keys)

    def drag(self, start: QPoint, end: QPoint, keys=NONE) -> None:
        self.hold(start, end, keys)
        self.release(end, keys)

    def hold(self, start: QPoint, end: QPoint, keys=NONE) -> None:
        """A drag that is not let go."""
        self.press(start, keys)
        self.move((start + end) / 2, keys)
        self.move(end, keys)

    def carry(self, data, place: QPoint, keys=NONE) -> bool:
        """Drag something in from elsewhere, and hold it there; whether it could be dropped."""
        every = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        enter = QDragEnterEvent(place, every, data, LEFT, keys)
        QApplication.sendEvent(self.view, enter)
        over = QDragMoveEvent(place, every, data, LEFT, keys)
        QApplication.sendEvent(self.view, over)
        return enter.isAccepted() and over.isAccepted()

    def drop(self, data, place: QPoint, keys=NONE) -> None:
        assert self.carry(data, place, keys)
        event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, LEFT, keys)
        QApplication.sendEvent(self.view, event)

    def carry_away(self) -> None:
        QApplication.sendEvent(self.view, QDragLeaveEvent())

    def escape(self) -> None:
        for kind in QEvent.Type.KeyPress, QEvent.Type.KeyRelease:
            QApplication.sendEvent(self.view, QKeyEvent(kind, Qt.Key.Key_Escape, NONE))

    def send_to(self, widget, start: QPoint, end: QPoint) -> None:
        """The same drag in another part of the panel."""
        view, self.view = self.view, widget
        self.drag(start, end)
        self.view = view

    def rows(self, *tracks: str) -> tuple[str, ...]:
        return tuple(row(self.session.document.project, track) for track in tracks)

    def shown_rows(self, *tracks: str) -> tuple[str, ...]:
        return tuple(row(self.session.document.shown, track) for track in tracks)

    def clip(self, item: str) -> Clip:
        found = self.session.sequence.find(item)
        return found[0].items[found[1]]

    @property
    def selected(self) -> set[str]:
        return set(self.session.selection.items)

    @property
    def gesture(self):
        return self.surface.gesture

    def undoes(self) -> bool:
        """Whether one step back gives the very project that was there, and all was in order."""
        assert violations(self.session.document.project) == []
        assert self.session.project.sequence(MAIN) is not None
        self.session.document.undo()
        return self.session.document.project is self.before

    def _send(self, kind, place, button, buttons, keys) -> None:
        local = QPointF(place)
        world = QPointF(self.view.mapToGlobal(place))
        event = QMouseEvent(kind, local, world, button, buttons, keys)
        QApplication.sendEvent(self.view, event)
