"""What is selected on the timeline."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from editor.model.project import Sequence
from editor.model.timeline import ItemId, MarkerId, TransitionId


class Selection(QObject):
    """Clips, or one gap, or one transition, or one marker: choosing one kind ends the others."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: frozenset[ItemId] = frozenset()
        self.gap: ItemId | None = None
        self.transition: TransitionId | None = None
        self.marker: MarkerId | None = None

    @property
    def is_empty(self) -> bool:
        return not self.items and self.gap is self.transition is self.marker is None

    def set_items(self, items: Iterable[ItemId]) -> None:
        self._set(items=frozenset(items))

    def toggle(self, items: Iterable[ItemId]) -> None:
        """Take in those that are not selected, leave out those that are."""
        self._set(items=self.items ^ frozenset(items))

    def add(self, items: Iterable[ItemId]) -> None:
        self._set(items=self.items | frozenset(items))

    def set_gap(self, gap: ItemId) -> None:
        self._set(gap=gap)

    def set_transition(self, transition: TransitionId) -> None:
        self._set(transition=transition)

    def set_marker(self, marker: MarkerId) -> None:
        self._set(marker=marker)

    def clear(self) -> None:
        self._set()

    def keep_within(self, sequence: Sequence | None) -> None:
        """Leave out what is no longer in the sequence."""
        if sequence is None:
            self.clear()
            return
        if self.items:
            self._set(items=frozenset(each for each in self.items if sequence.find(each)))
        elif self.gap is not None and sequence.find(self.gap) is None:
            self.clear()
        elif self.transition is not None:
            known = {each.id for track in sequence.tracks for each in track.transitions}
            if self.transition not in known:
                self.clear()
        elif self.marker not in {None, *(marker.id for marker in sequence.markers)}:
            self.clear()

    def _set(
        self,
        items: frozenset[ItemId] = frozenset(),
        gap: ItemId | None = None,
        transition: TransitionId | None = None,
        marker: MarkerId | None = None,
    ) -> None:
        new = (items, gap, transition, marker)
        if new != (self.items, self.gap, self.transition, self.marker):
            self.items, self.gap, self.transition, self.marker = new
            self.changed.emit()
