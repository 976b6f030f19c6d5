"""The commands that change how the timeline is looked at, and the view that follows playing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.timeline import Clip
from editor.ui.studio import Studio
from editor.ui.timeline.rows import next_height
from editor.ui.timeline.surface import Surface

_ZOOM = 1.5


class ViewCommands(QObject):
    def __init__(self, studio: Studio, surface: Surface) -> None:
        super().__init__(surface)
        self._surface, self._session = surface, studio.session
        actions = studio.actions
        actions.connect_to("timeline.zoom_in", self.zoom_in)
        actions.connect_to("timeline.zoom_out", self.zoom_out)
        actions.connect_to("timeline.zoom_fit", surface.fit)
        actions.connect_to("timeline.zoom_selection", self.zoom_to_selection)
        actions.connect_to("timeline.tracks_taller", self.taller)
        actions.connect_to("timeline.tracks_lower", self.lower)
        studio.session.playhead.moved.connect(self._follow)

    def zoom_in(self) -> None:
        self._surface.zoom_by(_ZOOM)

    def zoom_out(self) -> None:
        self._surface.zoom_by(1 / _ZOOM)

    def zoom_to_selection(self) -> None:
        """Show what is selected, else the marked range, else everything."""
        sequence, selected = self._surface.sequence, self._session.selection.items
        if sequence is None:
            return
        spans = [
            (start, start + item.duration)
            for track in sequence.tracks
            for item, start in track.placed()
            if isinstance(item, Clip) and item.id in selected
        ]
        if spans:
            self._surface.zoom_to(min(first for first, _ in spans), max(end for _, end in spans))
        elif sequence.in_point is not None or sequence.out_point is not None:
            end = sequence.duration if sequence.out_point is None else sequence.out_point
            self._surface.zoom_to(sequence.in_point or 0, end)
        else:
            self._surface.fit()

    def taller(self) -> None:
        self._change_heights(taller=True)

    def lower(self) -> None:
        self._change_heights(taller=False)

    def _change_heights(self, *, taller: bool) -> None:
        rows = self._surface.geometry.rows
        self._surface.set_heights(
            {row.track: next_height(row.height, taller=taller) for row in rows}
        )

    def _follow(self, frame: int) -> None:
        """The view turns a page when the playhead leaves it, unless the hand is at work."""
        if self._surface.gesture is None:
            self._surface.reveal(frame)
