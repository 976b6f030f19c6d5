"""All that hands do in the timeline, joined to its parts: commands, menus, drops, the ruler."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from editor.model.timeline import ItemId
from editor.ui.studio import Studio
from editor.ui.timeline.commands.all import TimelineCommands
from editor.ui.timeline.commands.details import DetailCommands
from editor.ui.timeline.drops.files import Reading
from editor.ui.timeline.drops.placeholder import Placeholder
from editor.ui.timeline.drops.target import Drops
from editor.ui.timeline.menus.context_menus import ContextMenus
from editor.ui.timeline.surface import Surface
from editor.ui.timeline.view import TimelineView

_BELOW = 8  # pixels between a clip's upper edge and its popover


class Hands(QObject):
    """Belongs to `panel`; `view` and `ruler` are parts of it."""

    def __init__(
        self, studio: Studio, surface: Surface, view: TimelineView, panel: QWidget
    ) -> None:
        super().__init__(panel)
        self._surface, self._view = surface, view
        self.commands = TimelineCommands(studio, self)
        self.details = DetailCommands(studio, self.commands.clipboard, self, panel)
        self.menus = ContextMenus(studio, surface, panel)
        self.drops = Drops(surface, studio, self)
        self.drops.reading.connect(self._expect)
        view.set_drops(self.drops)
        view.menu_wanted.connect(self.menus.open_for)

    def _expect(self, reading: Reading) -> None:
        Placeholder(reading, self._surface, self._view)

    def item_place(self, item: ItemId) -> QPoint:
        """Where a clip begins on the screen, or where it comes into sight."""
        sequence = self._surface.sequence
        found = sequence.find(item) if sequence is not None else None
        if found is None:
            return self._view.mapToGlobal(self._view.rect().center())
        track, index = found
        geometry = self._surface.geometry
        row = geometry.row_of(track.id)
        x = max(0, round(geometry.x_of(track.start_of(index))))
        y = geometry.y_of(row) + _BELOW if row is not None else 0
        return self._view.mapToGlobal(QPoint(min(x, self._view.width()), y))

    def frame_place(self, frame: int) -> QPoint:
        x = round(self._surface.geometry.x_of(frame))
        return self._view.mapToGlobal(QPoint(min(max(x, 0), self._view.width()), 0))
