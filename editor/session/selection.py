"""What is selected on the timeline, and in the bin."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from editor.model.going.markers import marker_in
from editor.model.media import MediaId
from editor.model.project import Sequence
from editor.model.timeline import ItemId, MarkerId, TrackId, TransitionId

_NOTHING = (frozenset[ItemId](), None, None, None, None)


class Selection(QObject):
    """Clips, or one gap, transition, marker or track: choosing one kind ends the others.

    `media`, selected in the bin, stand apart from what is selected on the timeline; both signals
    also tell that the same is pressed again after something on the other side.
    """

    changed = Signal()
    media_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: frozenset[ItemId] = frozenset()
        self.gap: ItemId | None = None
        self.transition: TransitionId | None = None
        self.marker: MarkerId | None = None
        self.track: TrackId | None = None
        self.media: frozenset[MediaId] = frozenset()
        self._is_media_last = False

    @property
    def is_empty(self) -> bool:
        others = (self.gap, self.transition, self.marker, self.track)
        return not self.items and all(each is None for each in others)

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

    def set_track(self, track: TrackId) -> None:
        self._set(track=track)

    def set_media(self, media: Iterable[MediaId]) -> None:
        new = frozenset(media)
        if new != self.media or (new and not self._is_media_last):
            self.media, self._is_media_last = new, True
            self.media_changed.emit()

    def clear(self) -> None:
        self._set()

    def keep_within(self, sequence: Sequence | None) -> None:
        """Leave out what is no longer in the sequence."""
        if sequence is None:
            self.clear()
            return
        if self.items:
            kept = frozenset(each for each in self.items if sequence.find(each))
            if kept != self.items:
                self._set(items=kept)
        elif not self._is_in(sequence):
            self.clear()

    def _is_in(self, sequence: Sequence) -> bool:
        """Whether the gap, transition, marker or track that is selected is there."""
        if self.gap is not None:
            return sequence.find(self.gap) is not None
        if self.transition is not None:
            transitions = (each for track in sequence.tracks for each in track.transitions)
            return any(each.id == self.transition for each in transitions)
        if self.track is not None:
            return sequence.track(self.track) is not None
        return self.marker is None or marker_in(sequence, self.marker) is not None

    def _set(
        self,
        items: frozenset[ItemId] = frozenset(),
        gap: ItemId | None = None,
        transition: TransitionId | None = None,
        marker: MarkerId | None = None,
        track: TrackId | None = None,
    ) -> None:
        new = (items, gap, transition, marker, track)
        is_chosen_again = self._is_media_last and new != _NOTHING
        now = (self.items, self.gap, self.transition, self.marker, self.track)
        if new != now or is_chosen_again:
            self.items, self.gap, self.transition, self.marker, self.track = new
            self._is_media_last = False
            self.changed.emit()
