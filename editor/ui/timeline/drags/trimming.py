"""Edges, cuts and contents dragged by frames: each as far as its edit can go, and not farther."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt

from editor.model.choosing.companions import linked_with
from editor.model.edits import slip, trim
from editor.model.edits.compound.reach import Reach
from editor.model.edits.compound.stretch import rate_stretch
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.transition import Edge
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, SequenceId, Track
from editor.ui.studio import Studio
from editor.ui.timeline.drags import labels
from editor.ui.timeline.drags.editing import EditDrag, Outcome
from editor.ui.timeline.drags.magnet import Magnet
from editor.ui.timeline.gesture import Pointer, TimelineSurface
from editor.ui.timeline.hit import Zone
from editor.ui.viewport.routing.trimmed import Side, TwoUp
from editor.ui.words import QT_TRANSLATE_NOOP


class Manner(Enum):
    """What gives way when an edge is dragged, or what is dragged if not an edge."""

    TRIM = auto()
    RIPPLE = auto()
    ROLL = auto()
    SLIP = auto()
    SLIDE = auto()
    RATE = auto()


@dataclass(frozen=True, slots=True)
class Grip:
    """An edit by frames: of a clip's edge, or, for SLIP and SLIDE, of the clip. A ROLL is of
    the cut after the clip."""

    manner: Manner
    item: ItemId
    edge: Edge = Edge.TAIL


Plain = Callable[..., Project]

_EDITS: dict[tuple[Manner, Edge], Plain] = {
    (Manner.TRIM, Edge.HEAD): trim.trim_head,
    (Manner.TRIM, Edge.TAIL): trim.trim_tail,
    (Manner.RIPPLE, Edge.HEAD): trim.ripple_trim_head,
    (Manner.RIPPLE, Edge.TAIL): trim.ripple_trim_tail,
    (Manner.ROLL, Edge.TAIL): trim.roll,
    (Manner.SLIDE, Edge.TAIL): slip.slide,
}

_NAMES = {
    Manner.TRIM: QT_TRANSLATE_NOOP("timeline", "Trim"),
    Manner.RIPPLE: QT_TRANSLATE_NOOP("timeline", "Ripple trim"),
    Manner.ROLL: QT_TRANSLATE_NOOP("timeline", "Roll"),
    Manner.SLIP: QT_TRANSLATE_NOOP("timeline", "Slip"),
    Manner.SLIDE: QT_TRANSLATE_NOOP("timeline", "Slide"),
    Manner.RATE: QT_TRANSLATE_NOOP("timeline", "Rate stretch"),
}


def gripped(
    project: Project,
    sequence_id: SequenceId,
    grip: Grip,
    frames: int,
    *,
    linked: bool,
    new_id: NewId,
) -> Project:
    """The edit that `grip` stands for, by as many frames as the mouse has gone."""
    if grip.manner is Manner.SLIP:  # the content goes with the mouse: later content comes from left
        return slip.slip(project, sequence_id, grip.item, -frames, linked=linked, new_id=new_id)
    if grip.manner is Manner.RATE:
        return rate_stretch(
            project, sequence_id, grip.item, grip.edge, frames, linked=linked, new_id=new_id
        )
    edit = _EDITS[grip.manner, grip.edge]
    return edit(project, sequence_id, grip.item, frames, linked=linked, new_id=new_id)


class GripDrag(EditDrag):
    """One grip pulled along. Alt leaves linked clips as they are."""

    def __init__(
        self, surface: TimelineSurface, studio: Studio, pressed: Pointer, grip: Grip
    ) -> None:
        name = QCoreApplication.translate("timeline", _NAMES[grip.manner])
        super().__init__(surface, studio, name, pressed)
        self._grip = grip
        setting = studio.preferences.settings.linked_selection
        self._linked = setting and not pressed.has(Qt.KeyboardModifier.AltModifier)

    def begin(self, project: Project, sequence: Sequence) -> None:
        self._project, self._sequence = project, sequence
        self._reach = Reach(lambda frames: self._done(project, frames))
        track, index = _place(sequence, self._grip.item)
        start, end = track.start_of(index), track.start_of(index + 1)
        match self._grip:
            case Grip(Manner.SLIP):
                self._edges: tuple[int, ...] = ()
            case Grip(Manner.SLIDE):
                self._edges = start, end
            case Grip(edge=edge):
                self._edges = (start,) if edge is Edge.HEAD else (end,)
        self._magnet = Magnet(
            self.surface, self.studio, sequence, without=self._moving(track, index)
        )

    def outcome(self, pointer: Pointer) -> Outcome:
        frames, snap = self.way(pointer), None
        if self._edges:
            frames, snap = self._magnet.shift(self._edges, frames, pointer)
        reached = self._reach.towards(frames)
        if reached.refusal:
            snap = None
        track, index = _place(self.result(reached.project), self._grip.item)
        return Outcome(
            lambda project: self._done(project, reached.frames),
            reached.project,
            self._held,
            self._label(reached.frames, track.items[index].duration, reached.refusal),
            snap,
            _two_up(self._grip, track, index),
        )

    def _done(self, project: Project, frames: int) -> Project:
        return gripped(
            project,
            self.sequence_id,
            self._grip,
            frames,
            linked=self._linked,
            new_id=self.ids.source(),
        )

    def _moving(self, track: Track, index: int) -> frozenset[ItemId]:
        """The clips whose edges move, so that nothing snaps to them."""
        items = [track.items[index].id]
        if self._grip.manner is Manner.ROLL:
            items += [each.id for each in track.items[index + 1 : index + 2]]
        self._held = frozenset(items)
        if self._linked:
            groups = (linked_with(self._sequence, item) for item in items)
            self._held = self._held.union(*groups)
        if self._grip.manner is not Manner.RIPPLE:
            return self._held
        return self._held.union(
            item.id
            for each in self._sequence.tracks
            for item, start in each.placed()
            if start >= track.start_of(index + 1)
        )

    def _label(self, frames: int, duration: int, refusal: str) -> str:
        if self._grip.manner in (Manner.SLIP, Manner.SLIDE, Manner.ROLL):
            return labels.change(frames, self._sequence, refusal)
        return labels.change_to(frames, duration, self._sequence, refusal)


def edge_grip(manner: Manner, zone: Zone, item: ItemId) -> Grip | None:
    """What is held at a clip's edge. Of a cut it is the end of the clip on its left."""
    if zone is Zone.HEAD:
        return Grip(manner, item, Edge.HEAD)
    return Grip(manner, item, Edge.TAIL) if zone in (Zone.TAIL, Zone.CUT) else None


def cut_grip(sequence: Sequence, zone: Zone, item: ItemId) -> Grip | None:
    """The cut that is nearest to a clip's edge, if two clips meet there."""
    track, index = _place(sequence, item)
    left = index - 1 if zone is Zone.HEAD else index
    if zone not in (Zone.HEAD, Zone.TAIL, Zone.CUT) or not 0 <= left < len(track.items) - 1:
        return None
    meet = isinstance(track.items[left], Clip) and isinstance(track.items[left + 1], Clip)
    return Grip(Manner.ROLL, track.items[left].id, Edge.TAIL) if meet else None


def _place(sequence: Sequence, item: ItemId) -> tuple[Track, int]:
    found = sequence.find(item)
    if found is None:
        raise EditError("The clip is no longer there.")
    return found


def _two_up(grip: Grip, track: Track, index: int) -> TwoUp:
    """Both sides of the cut that is dragged; of a slide, what is beside the clip."""
    head, tail = _side(track, index, Edge.HEAD), _side(track, index, Edge.TAIL)
    before, after = _side(track, index - 1, Edge.TAIL), _side(track, index + 1, Edge.HEAD)
    match grip:
        case Grip(Manner.SLIP):
            return TwoUp(head, tail)
        case Grip(Manner.SLIDE):
            return TwoUp(before, after)
        case Grip(edge=Edge.HEAD):
            return TwoUp(before, head)
        case _:
            return TwoUp(tail, after)


def _side(track: Track, index: int, edge: Edge) -> Side:
    clip = track.items[index] if 0 <= index < len(track.items) else None
    if not isinstance(clip, Clip):
        return Side(edge)
    frame = track.start_of(index) if edge is Edge.HEAD else track.start_of(index + 1) - 1
    return Side(edge, frame, clip.id)
