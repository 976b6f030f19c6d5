"""Drags on the ruler: the playhead, markers, and the in and out points."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from editor.model.edits.errors import EditError
from editor.model.edits.project.markers import change_marker, set_in_out
from editor.model.going.markers import marker_in, room_of
from editor.model.project import Project, Sequence
from editor.model.timecode import timecode
from editor.model.timeline import MarkerId
from editor.ui.studio import Studio
from editor.ui.timeline.drags.editing import EditDrag, Outcome
from editor.ui.timeline.drags.magnet import Magnet
from editor.ui.timeline.gesture import Pointer, TimelineSurface


class ScrubDrag:
    """The playhead follows the mouse; with Shift it holds at cuts and markers."""

    def __init__(self, surface: TimelineSurface, studio: Studio) -> None:
        self._surface, self._studio, self._session = surface, studio, studio.session
        self._before = self._session.playhead.frame

    def update(self, pointer: Pointer) -> None:
        sequence = self._session.sequence
        if sequence is None:
            return
        magnet = Magnet(self._surface, self._studio, sequence, playhead=False)
        frame, snap = magnet.held(pointer.hit.cut, pointer)
        self._session.playhead.seek(max(0, frame if snap is not None else pointer.hit.frame))

    def finish(self) -> None:
        """The playhead stays where it is."""

    def cancel(self) -> None:
        self._session.playhead.seek(self._before)


class MarkerDrag(EditDrag):
    """A marker taken along; of a range the whole. One of a clip stays on its clip."""

    def __init__(
        self, surface: TimelineSurface, studio: Studio, pressed: Pointer, marker: MarkerId
    ) -> None:
        name = QCoreApplication.translate("timeline", "Move marker")
        super().__init__(surface, studio, name, pressed)
        self._marker = marker

    def begin(self, project: Project, sequence: Sequence) -> None:
        self._project, self._sequence = project, sequence
        old = marker_in(sequence, self._marker)
        if old is None:
            raise EditError("The marker is no longer there.")
        self._old = old
        self._room = room_of(sequence, old)
        self._magnet = Magnet(self.surface, self.studio, sequence, without_marker=self._marker)

    def outcome(self, pointer: Pointer) -> Outcome:
        frames, snap = self._magnet.shift((self._old.frame,), self.way(pointer), pointer)
        first, end = self._room
        frame = max(first, self._old.frame + frames)
        new = replace(self._old, frame=frame if end is None else min(frame, end - 1))

        def edit(project: Project) -> Project:
            return change_marker(project, self.sequence_id, new)

        label = timecode(new.frame, self._sequence.rate)
        return Outcome(edit, edit(self._project), label=label, snap=snap)


class RangeEnd(Enum):
    IN = auto()
    OUT = auto()


class RangeDrag(EditDrag):
    """The in or the out point; neither goes past the other."""

    def __init__(
        self, surface: TimelineSurface, studio: Studio, pressed: Pointer, end: RangeEnd
    ) -> None:
        name = QCoreApplication.translate("timeline", "Set in and out")
        super().__init__(surface, studio, name, pressed)
        self._end = end

    def begin(self, project: Project, sequence: Sequence) -> None:
        self._project, self._sequence = project, sequence
        self._magnet = Magnet(self.surface, self.studio, sequence, range_points=False)

    def outcome(self, pointer: Pointer) -> Outcome:
        first, end = self._sequence.in_point, self._sequence.out_point
        frame, snap = self._magnet.frame(pointer.hit.cut, pointer)
        if self._end is RangeEnd.IN:
            last = (self._sequence.duration if end is None else end) - 1
            first = frame = max(0, min(frame, last))
        else:
            end = frame = max(frame, (first or 0) + 1)

        def edit(project: Project) -> Project:
            return set_in_out(project, self.sequence_id, first, end)

        label = timecode(frame, self._sequence.rate)
        return Outcome(edit, edit(self._project), label=label, snap=snap)
