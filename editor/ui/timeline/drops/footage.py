"""Media or sequences from the bin or the source: between clips they push in, elsewhere cover."""

from __future__ import annotations

from collections.abc import Sequence as Several

from PySide6.QtCore import QCoreApplication, Qt

from editor.model.edits.compound.footage import (
    Footage,
    Lane,
    Piece,
    footage_length,
    place_footage,
    streams_of,
    with_first_format,
)
from editor.model.edits.place import Placing
from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.timecode import timecode
from editor.model.timeline import (
    Clip,
    ItemId,
    MediaSource,
    SequenceId,
    SequenceSource,
    Track,
    TrackKind,
)
from editor.ui.studio import Studio
from editor.ui.timeline.drags.editing import EditDrag, Outcome
from editor.ui.timeline.drags.magnet import Magnet
from editor.ui.timeline.drags.rows import number_at
from editor.ui.timeline.gesture import Pointer, TimelineSurface


class FootageDrag(EditDrag):
    """The first clip's head is at the mouse. Ctrl pushes in anywhere, Alt always covers.

    Picture and sound go on tracks of the same number, made where they are missing. A sequence that
    takes its format from the first clip has it as soon as the clip is over it.
    """

    def __init__(
        self,
        surface: TimelineSurface,
        studio: Studio,
        pressed: Pointer,
        footage: Several[Piece],
    ) -> None:
        name = QCoreApplication.translate("timeline", "Add footage")
        super().__init__(surface, studio, name, pressed)
        self._footage = footage

    def begin(self, project: Project, sequence: Sequence) -> None:
        project = with_first_format(project, self.sequence_id, self._footage)
        self._project, self._sequence = project, self.result(project)
        self._magnet = Magnet(self.surface, self.studio, self._sequence)
        self._length = footage_length(project, self.sequence_id, self._footage)
        seen = any(streams_of(project, each)[0] for each in self._footage)
        self._kind = TrackKind.VIDEO if seen else TrackKind.AUDIO

    def outcome(self, pointer: Pointer) -> Outcome:
        frame, snap = self._magnet.shift((0, self._length), pointer.hit.cut, pointer)
        frame = max(0, frame)
        number = self._number(pointer)
        lane = Lane(number, number)
        placing = self._placing(pointer, frame, number)

        def edit(project: Project) -> Project:
            new_id = self.ids.source()
            project = with_first_format(project, self.sequence_id, self._footage)
            return place_footage(
                project, self.sequence_id, self._footage, frame, lane, placing, new_id=new_id
            )

        project = edit(self._project)
        inserts = placing is Placing.INSERT
        return Outcome(
            edit,
            project,
            self._new_clips(self.result(project), frame),
            _label(inserts, frame, self._sequence),
            snap,
            insertion=frame if inserts else None,
        )

    def finished(self, outcome: Outcome) -> None:
        self.session.selection.set_items(outcome.moved)

    def _number(self, pointer: Pointer) -> int:
        """The number of the tracks, by those of the kind that is under the mouse."""
        row = self.surface.geometry.row_at(pointer.y)
        kind = self._kind if row is None or self._kind is TrackKind.AUDIO else row.kind
        return number_at(self.surface.geometry, self._sequence, kind, pointer.y)

    def _placing(self, pointer: Pointer, frame: int, number: int) -> Placing:
        if pointer.has(Qt.KeyboardModifier.AltModifier):
            return Placing.OVERWRITE
        if pointer.has(Qt.KeyboardModifier.ControlModifier):
            return Placing.INSERT
        tracks = self._sequence.of_kind(self._kind)
        between = number < len(tracks) and is_between(tracks[number], frame)
        return Placing.INSERT if between else Placing.OVERWRITE

    def _new_clips(self, sequence: Sequence, frame: int) -> frozenset[ItemId]:
        shown = {
            each.media if isinstance(each, Footage) else each.sequence for each in self._footage
        }
        return frozenset(
            item.id
            for track in sequence.tracks
            for item, start in track.placed()
            if isinstance(item, Clip)
            and _shown_by(item) in shown
            and frame <= start < frame + max(self._length, 1)
            and self._sequence.find(item.id) is None
        )


def _shown_by(clip: Clip) -> MediaId | SequenceId | None:
    match clip.source:
        case MediaSource(media):
            return media
        case SequenceSource(sequence):
            return sequence
        case _:
            return None


def is_between(track: Track, frame: int) -> bool:
    """Whether two clips meet at `frame`, or the first one begins there."""
    index = track.index_at(frame)
    if index is None or track.start_of(index) != frame or not isinstance(track.items[index], Clip):
        return False
    return index == 0 or isinstance(track.items[index - 1], Clip)


def _label(inserts: bool, frame: int, sequence: Sequence) -> str:
    """What the drop does, where, and how to have it otherwise."""
    at = timecode(frame, sequence.rate)
    if inserts:
        what = QCoreApplication.translate("timeline", "Insert at {time}").format(time=at)
        hint = QCoreApplication.translate("timeline", "Alt: overwrite")
    else:
        what = QCoreApplication.translate("timeline", "Overwrite at {time}").format(time=at)
        hint = QCoreApplication.translate("timeline", "Ctrl: insert")
    return f"{what}\n{hint}"
