"""The clip that the keyboard is on: Ctrl and the arrow keys walk from clip to clip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from editor.model.project import Sequence
from editor.model.timecode import timecode
from editor.model.timeline import Clip, ItemId, Track
from editor.session.selection import Selection
from editor.ui.timeline.rows import seen_order
from editor.ui.timeline.surface import Surface

_WALKING = Qt.KeyboardModifier.ControlModifier
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACROSS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ClipFocus(QObject):
    """Walks over the clips and selects the one it comes to; with Shift it adds to the selection."""

    moved = Signal(str)  # what a screen reader says

    def __init__(self, surface: Surface, selection: Selection) -> None:
        super().__init__(surface)
        self._surface, self._selection = surface, selection
        self.item: ItemId | None = None

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key was one of the walk's."""
        sequence = self._surface.sequence
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        key = Qt.Key(event.key())
        if sequence is None or modifiers & ~shift != _WALKING:
            return False
        if key in _ALONG:
            found = self._beside(sequence, _ALONG[key])
        elif key in _ACROSS:
            found = self._above_or_below(sequence, _ACROSS[key])
        else:
            return False
        if found is not None:
            self._go(sequence, *found, adding=bool(modifiers & shift))
        return True

    def summary(self) -> str:
        """The timeline in words."""
        sequence = self._surface.sequence
        if sequence is None:
            return self.tr("No sequence is open")
        clips = sum(isinstance(item, Clip) for track in sequence.tracks for item in track.items)
        return self.tr("{name}: {clips} on {tracks}").format(
            name=sequence.name,
            clips=self.tr("%n clips", "", clips),
            tracks=self.tr("%n tracks", "", len(sequence.tracks)),
        )

    def _place(self, sequence: Sequence) -> tuple[Track, int] | None:
        item = self.item
        if item is None and len(self._selection.items) == 1:
            item = next(iter(self._selection.items))
        return sequence.find(item) if item is not None else None

    def _beside(self, sequence: Sequence, step: int) -> tuple[Track, int] | None:
        place = self._place(sequence)
        if place is None:
            return self._first(sequence)
        track, index = place
        numbers = range(index + step, len(track.items) if step > 0 else -1, step)
        clips = (number for number in numbers if isinstance(track.items[number], Clip))
        number = next(clips, None)
        return None if number is None else (track, number)

    def _above_or_below(self, sequence: Sequence, step: int) -> tuple[Track, int] | None:
        """The clip on the next track that is under the middle of this one, or is nearest to it."""
        place = self._place(sequence)
        if place is None:
            return self._first(sequence)
        track, index = place
        middle = (track.starts[index] + track.starts[index + 1]) // 2
        seen = seen_order(sequence)
        at = next(number for number, each in enumerate(seen) if each.id == track.id)
        numbers = range(at + step, len(seen) if step > 0 else -1, step)
        for other in (seen[number] for number in numbers):
            near = [n for n, item in enumerate(other.items) if isinstance(item, Clip)]
            if near:
                return other, min(near, key=lambda n: _distance(other, n, middle))
        return None

    def _first(self, sequence: Sequence) -> tuple[Track, int] | None:
        for track in seen_order(sequence):
            for number, item in enumerate(track.items):
                if isinstance(item, Clip):
                    return track, number
        return None

    def _go(self, sequence: Sequence, track: Track, number: int, *, adding: bool) -> None:
        clip = track.items[number]
        self.item = clip.id
        if adding:
            self._selection.add([clip.id])
        else:
            self._selection.set_items([clip.id])
        self._surface.reveal(track.starts[number])
        self.moved.emit(spoken(sequence, track, number))


def spoken(sequence: Sequence, track: Track, number: int) -> str:
    """A clip in words: its name, track, place and length."""
    item = track.items[number]
    name = item.name if isinstance(item, Clip) else ""
    said = QCoreApplication.translate("timeline", "{name}, track {track}, from {start}, {length}")
    return said.format(
        name=name,
        track=track.name,
        start=timecode(track.starts[number], sequence.rate),
        length=timecode(item.duration, sequence.rate),
    )


def _distance(track: Track, number: int, frame: int) -> int:
    start, end = track.starts[number], track.starts[number + 1]
    return max(start - frame, frame - end + 1, 0)
