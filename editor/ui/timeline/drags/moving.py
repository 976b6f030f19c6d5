"""Clips moved along the timeline and between tracks, or copied there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from editor.model.choosing.companions import with_companions
from editor.model.edits import move
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Placing
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, TrackId, TrackKind
from editor.ui.studio import Studio
from editor.ui.timeline.drags import labels
from editor.ui.timeline.drags.editing import EditDrag, Outcome
from editor.ui.timeline.drags.magnet import Magnet
from editor.ui.timeline.drags.rows import number_at, with_tracks
from editor.ui.timeline.gesture import Pointer, TimelineSurface


@dataclass(frozen=True, slots=True)
class _Mover:
    """A clip that goes along: `number` is its track's among those of its kind."""

    item: ItemId
    start: int
    end: int
    kind: TrackKind
    number: int


class MoveDrag(EditDrag):
    """Over what is there; with Ctrl between it; with Alt a copy goes and the clips stay.

    Clips of the grabbed one's kind change track with the mouse, others stay on theirs. Above the
    highest and below the lowest track is a new one.
    """

    def __init__(
        self, surface: TimelineSurface, studio: Studio, pressed: Pointer, items: frozenset[ItemId]
    ) -> None:
        name = QCoreApplication.translate("timeline", "Move")
        super().__init__(surface, studio, name, pressed)
        self._items = items
        self._copies: frozenset[ItemId] = frozenset()

    def begin(self, project: Project, sequence: Sequence) -> None:
        linked = self.studio.preferences.settings.linked_selection
        chosen = {item for item in self._items if sequence.find(item)}
        moving = with_companions(sequence, chosen) if linked else frozenset(chosen)
        self._movers = list(_movers(sequence, moving))
        grabbed = next((each for each in self._movers if each.item == self.pressed.hit.item), None)
        if grabbed is None:
            raise EditError("The clip is no longer there.")
        self._grabbed_clip = grabbed
        self._magnet = Magnet(self.surface, self.studio, sequence, without=moving)
        self._project, self._sequence = project, sequence

    def outcome(self, pointer: Pointer) -> Outcome:
        copies = pointer.has(Qt.KeyboardModifier.AltModifier)
        inserts = pointer.has(Qt.KeyboardModifier.ControlModifier)
        first = min(each.start for each in self._movers)
        last = max(each.end for each in self._movers)
        edges = {self._grabbed_clip.start, self._grabbed_clip.end, first, last}
        frames, snap = self._magnet.shift(sorted(edges), self.way(pointer), pointer)
        if frames < -first:
            frames, snap = -first, None
        up = self._tracks_up(pointer)

        def edit(project: Project) -> Project:
            return self._done(project, frames, up, copies, inserts, self.ids.source())

        project = edit(self._project)
        self._copies = self._landed(self.result(project), frames, up) if copies else frozenset()
        moved = self._copies or frozenset(each.item for each in self._movers)
        self.name = self._label(copies, inserts)
        change = labels.change(frames, self._sequence)
        return Outcome(
            edit,
            project,
            moved,
            f"{self.name}   {change}" if copies or inserts else change,
            snap,
            insertion=first + frames if inserts else None,
        )

    def finished(self, outcome: Outcome) -> None:
        if self._copies:
            self.session.selection.set_items(self._copies)

    def _label(self, copies: bool, inserts: bool) -> str:
        if copies:
            return QCoreApplication.translate("timeline", "Duplicate")
        if inserts:
            return QCoreApplication.translate("timeline", "Move and insert")
        return QCoreApplication.translate("timeline", "Move")

    def _tracks_up(self, pointer: Pointer) -> int:
        """By how many tracks of its kind the grabbed clip, and others of the kind, go."""
        grabbed = self._grabbed_clip
        geometry = self.surface.geometry
        number = number_at(geometry, self._sequence, grabbed.kind, pointer.y)
        lowest = min(each.number for each in self._movers if each.kind is grabbed.kind)
        return max(number - grabbed.number, -lowest)

    def _number(self, mover: _Mover, up: int) -> int:
        return mover.number + (up if mover.kind is self._grabbed_clip.kind else 0)

    def _done(
        self, project: Project, frames: int, up: int, copies: bool, inserts: bool, new_id: NewId
    ) -> Project:
        if not frames and not up:
            return project
        kind = self._grabbed_clip.kind
        count = 1 + max(self._number(each, up) for each in self._movers if each.kind is kind)
        project = with_tracks(project, self.sequence_id, kind, count, new_id)
        edit = move.duplicate if copies else move.move
        return edit(
            project,
            self.sequence_id,
            [each.item for each in self._movers],
            frames,
            onto=self._onto(self.result(project), up),
            placing=Placing.INSERT if inserts else Placing.OVERWRITE,
            linked=False,
            new_id=new_id,
        )

    def _onto(self, sequence: Sequence, up: int) -> dict[ItemId, TrackId]:
        return {
            each.item: sequence.of_kind(each.kind)[self._number(each, up)].id
            for each in self._movers
        }

    def _landed(self, sequence: Sequence, frames: int, up: int) -> frozenset[ItemId]:
        """The copies, by where they are."""
        tracks = ((each, sequence.of_kind(each.kind)) for each in self._movers)
        landed = (
            (track, track.index_at(each.start + frames))
            for each, those in tracks
            for track in (those[self._number(each, up)],)
        )
        return frozenset(track.items[index].id for track, index in landed if index is not None)


def _movers(sequence: Sequence, items: frozenset[ItemId]) -> list[_Mover]:
    movers: list[_Mover] = []
    for kind in TrackKind:
        for number, track in enumerate(sequence.of_kind(kind)):
            for index, item in enumerate(track.items):
                if item.id in items and isinstance(item, Clip):
                    start = track.start_of(index)
                    movers.append(_Mover(item.id, start, start + item.duration, kind, number))
    return movers
