"""Clips cut at the playhead, and edges brought to it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.choosing.clips import clips_over, meant_at, nearest_edge
from editor.model.edits.compound.several import move_edge_to, ripple_to, slice_several
from editor.model.edits.slice import slice_all
from editor.model.edits.transition import Edge
from editor.model.timeline import ItemId
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject


class CuttingCommands(Subject):
    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        for command, method in (
            ("clip.slice", self.slice),
            ("clip.slice_all", self.slice_all),
            ("clip.trim_head", self.trim_head),
            ("clip.trim_tail", self.trim_tail),
            ("clip.extend", self.extend),
        ):
            self.actions.connect_to(command, method)

    def slice(self) -> None:
        sequence, frame = self.sequence, self.frame
        if sequence is None:
            return
        items = meant_at(sequence, self.items, frame, inside=True)
        linked = self.linked
        self.edit(
            self.tr("Slice"),
            lambda of, id: slice_several(
                of, id, items, frame, linked=linked, new_id=self.session.new_id
            ),
        )

    def slice_all(self) -> None:
        frame = self.frame
        self.edit(
            self.tr("Slice all tracks"),
            lambda of, id: slice_all(of, id, frame, new_id=self.session.new_id),
        )

    def trim_head(self) -> None:
        sequence = self.sequence
        item = self._clip_at(self.frame)
        found = sequence.find(item) if sequence is not None and item is not None else None
        if item is None or found is None:
            return
        start, frame = found[0].start_of(found[1]), self.frame
        done = self.edit(
            self.tr("Ripple trim start to playhead"),
            lambda of, id: ripple_to(of, id, item, Edge.HEAD, frame, new_id=self.session.new_id),
        )
        if done:
            self.session.playhead.seek(start)

    def trim_tail(self) -> None:
        item, frame = self._clip_at(self.frame), self.frame
        if item is not None:
            self.edit(
                self.tr("Ripple trim end to playhead"),
                lambda of, id: ripple_to(
                    of, id, item, Edge.TAIL, frame, new_id=self.session.new_id
                ),
            )

    def extend(self) -> None:
        """The nearest edge of the selected clips, else of the clips at the playhead."""
        sequence, frame = self.sequence, self.frame
        if sequence is None:
            return
        items = sorted(self.items) or clips_over(sequence, frame)
        found = nearest_edge(sequence, items, frame)
        if found is None:
            self.session.notices.post(self.tr("Select a clip to extend to the playhead."))
            return
        item, edge, _ = found
        linked = self.linked
        self.edit(
            self.tr("Extend edit"),
            lambda of, id: move_edge_to(
                of, id, item, edge, frame, linked=linked, new_id=self.session.new_id
            ),
        )

    def _clip_at(self, frame: int) -> ItemId | None:
        """The clip that is meant at a frame; what is linked to it goes along."""
        sequence = self.sequence
        items = meant_at(sequence, self.items, frame) if sequence is not None else ()
        if not items:
            self.session.notices.post(self.tr("There is no clip at the playhead."))
        return items[0] if items else None
