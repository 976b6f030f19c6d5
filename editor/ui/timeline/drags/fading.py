"""Fades pulled out of a clip's corners, and transitions moved and trimmed on their cuts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.model.edits import transition as transitions
from editor.model.edits.compound.fade import fade
from editor.model.edits.compound.reach import Reach, Reached
from editor.model.edits.errors import EditError
from editor.model.edits.transition import Edge
from editor.model.project import Project, Sequence
from editor.model.timeline import Track, Transition, TransitionId
from editor.ui.studio import Studio
from editor.ui.timeline.drags import labels
from editor.ui.timeline.drags.editing import EditDrag, Outcome
from editor.ui.timeline.drags.magnet import Magnet
from editor.ui.timeline.gesture import Pointer, TimelineSurface
from editor.ui.timeline.hit import Zone


class FadeDrag(EditDrag):
    """From a clip's upper corner inwards: a fade as long as the mouse says, or, where clips
    meet, a transition over the cut."""

    def __init__(self, surface: TimelineSurface, studio: Studio, pressed: Pointer) -> None:
        name = QCoreApplication.translate("timeline", "Fade")
        super().__init__(surface, studio, name, pressed)
        self._edge = Edge.HEAD if pressed.hit.zone is Zone.FADE_IN else Edge.TAIL
        assert pressed.hit.item is not None
        self._item = pressed.hit.item

    def begin(self, project: Project, sequence: Sequence) -> None:
        found = sequence.find(self._item)
        if found is None:
            raise EditError("The clip is no longer there.")
        track, index = found
        clip = track.items[index]
        before = self._edge is Edge.HEAD
        there = track.transition_before(clip.id) if before else track.transition_after(clip.id)
        self._length = 0
        if there is not None:
            self._length = there.out_offset if before else there.in_offset
        first, end = track.start_of(index), track.start_of(index + 1)
        self._end_of_fade = first + self._length if before else end - self._length
        self._magnet = Magnet(self.surface, self.studio, sequence)
        self._sequence = sequence
        self._reach = Reach(lambda frames: self._done(project, frames))

    def outcome(self, pointer: Pointer) -> Outcome:
        way, snap = self._magnet.shift((self._end_of_fade,), self.way(pointer), pointer)
        wanted = max(0, self._length + (way if self._edge is Edge.HEAD else -way))
        reached = self._reach.towards(wanted)
        return Outcome(
            lambda project: self._done(project, reached.frames),
            reached.project,
            frozenset({self._item}),
            labels.length(reached.frames, self._sequence, reached.refusal),
            snap if reached.frames == wanted else None,
        )

    def _done(self, project: Project, frames: int) -> Project:
        new_id = self.ids.source()
        return fade(project, self.sequence_id, self._item, self._edge, frames, new_id=new_id)


class TransitionDrag(EditDrag):
    """The whole of a transition over its cut, or one of its ends."""

    def __init__(self, surface: TimelineSurface, studio: Studio, pressed: Pointer) -> None:
        name = QCoreApplication.translate("timeline", "Change transition")
        super().__init__(surface, studio, name, pressed)
        assert pressed.hit.transition is not None
        self._transition: TransitionId = pressed.hit.transition
        self._zone = pressed.hit.zone

    def begin(self, project: Project, sequence: Sequence) -> None:
        self._sequence = sequence
        track, self._old = transition_in(sequence, self._transition)
        right = track.index_of(self._old.right) if self._old.right is not None else None
        cut = track.start_of(len(track.items) if right is None else right)
        head, tail = cut - self._old.in_offset, cut + self._old.out_offset
        ends = {Zone.TRANSITION_HEAD: (head,), Zone.TRANSITION_TAIL: (tail,)}
        self._ends = ends.get(self._zone, (head, tail))
        self._magnet = Magnet(self.surface, self.studio, sequence)
        self._reach = Reach(lambda frames: self._done(project, frames))

    def outcome(self, pointer: Pointer) -> Outcome:
        frames, snap = self._magnet.shift(self._ends, self.way(pointer), pointer)
        reached = self._reach.towards(frames)
        return Outcome(
            lambda project: self._done(project, reached.frames),
            reached.project,
            label=self._label(reached),
            snap=snap if reached.frames == frames else None,
        )

    def _done(self, project: Project, frames: int) -> Project:
        into, out = self._old.in_offset, self._old.out_offset
        if self._zone is not Zone.TRANSITION_TAIL:
            into -= frames
        if self._zone is not Zone.TRANSITION_HEAD:
            out += frames
        return transitions.trim_transition(project, self.sequence_id, self._transition, into, out)

    def _label(self, reached: Reached) -> str:
        if self._zone is Zone.TRANSITION:
            return labels.change(reached.frames, self._sequence, reached.refusal)
        sequence = self.result(reached.project)
        now = transition_in(sequence, self._transition)[1]
        length = now.in_offset + now.out_offset
        return labels.change_to(reached.frames, length, sequence, reached.refusal)


def transition_in(sequence: Sequence, transition: TransitionId) -> tuple[Track, Transition]:
    """The transition and its track.

    Raises:
        EditError: it is not there.
    """
    for track in sequence.tracks:
        for each in track.transitions:
            if each.id == transition:
                return track, each
    raise EditError("The transition is no longer there.")
