"""The menu of what lies under the mouse, which is selected first, as a press would."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor.model.going.markers import marker_in
from editor.model.timeline import Marker, TrackId
from editor.ui.studio import Studio
from editor.ui.timeline.drags.selecting import clicked_items
from editor.ui.timeline.gesture import Pointer
from editor.ui.timeline.hit import Zone, item_under
from editor.ui.timeline.menus import contents
from editor.ui.timeline.menus.filling import fill
from editor.ui.timeline.menus.track_menu import TrackMenu
from editor.ui.timeline.menus.transition_menu import TransitionMenu
from editor.ui.timeline.painting.rows.marks import mark_at
from editor.ui.timeline.surface import Surface


class ContextMenus(QObject):
    rename_wanted = Signal(object)  # TrackId

    def __init__(self, studio: Studio, surface: Surface, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._session, self._window = studio, studio.session, window
        self._surface = surface
        self.open: QMenu | None = None

    def open_for(self, pointer: Pointer, place: QPoint) -> None:
        """For a point of the clip area."""
        sequence = self._session.sequence
        geometry, hit = self._surface.geometry, pointer.hit
        marker = sequence and mark_at(sequence, geometry, hit, pointer.x, pointer.y)
        if sequence is not None and marker is not None:
            self.open_for_ruler(marker_in(sequence, marker), place)
            return
        menu = self._transition_menu(pointer)
        if menu is None:
            menu = QMenu(self._window)
            fill(menu, self._studio.actions, self._chosen(pointer))
        self._popup(menu, place)

    def open_for_track(self, track_id: TrackId, place: QPoint) -> None:
        sequence = self._session.sequence
        track = sequence.track(track_id) if sequence is not None else None
        if sequence is not None and track is not None:
            menu = TrackMenu(self._studio, sequence, track, self._window)
            menu.rename_wanted.connect(self.rename_wanted)
            self._popup(menu, place)

    def open_for_ruler(self, marker: Marker | None, place: QPoint) -> None:
        """Of the marker under the mouse if there is one."""
        menu = QMenu(self._window)
        if marker is not None:
            self._session.selection.set_marker(marker.id)
            fill(menu, self._studio.actions, contents.MARKER)
        else:
            fill(menu, self._studio.actions, contents.RULER)
        self._popup(menu, place)

    def _chosen(self, pointer: Pointer) -> tuple[str | contents.Submenu, ...]:
        hit, sequence = pointer.hit, self._session.sequence
        selection = self._session.selection
        if sequence is None or hit.item is None or hit.zone is Zone.EMPTY:
            return contents.EMPTY
        if hit.zone is Zone.GAP:
            selection.set_gap(hit.item)
            return contents.GAP
        item = item_under(sequence, hit) or hit.item
        if item not in selection.items:
            selection.set_items(clicked_items(sequence, self._studio, item))
        return contents.CLIP

    def _transition_menu(self, pointer: Pointer) -> QMenu | None:
        sequence, wanted = self._session.sequence, pointer.hit.transition
        if sequence is None or wanted is None:
            return None
        self._session.selection.set_transition(wanted)
        for track in sequence.tracks:
            for each in track.transitions:
                if each.id == wanted:
                    return TransitionMenu(self._studio, sequence.id, track, each, self._window)
        return None

    def _popup(self, menu: QMenu, place: QPoint) -> None:
        if self.open is not None:
            self.open.deleteLater()
        self.open = menu
        menu.popup(place)
