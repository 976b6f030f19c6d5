"""The level line of a clip drawn up and down, and its keyframes moved."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from editor.model.curves import number_at
from editor.model.edits.clip.levels import move_keyframe, shift_level
from editor.model.edits.errors import EditError
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, TrackKind
from editor.ui.studio import Studio
from editor.ui.timeline.drags.editing import EditDrag, Outcome
from editor.ui.timeline.gesture import Pointer, TimelineSurface
from editor.ui.timeline.levels import LevelLane

_FINE = 0.1
_REACH = 6.0  # pixels from which a keyframe can be taken


class LevelDrag(EditDrag):
    """At a keyframe it is that which moves; Shift goes finely."""

    def __init__(self, surface: TimelineSurface, studio: Studio, pressed: Pointer) -> None:
        name = QCoreApplication.translate("timeline", "Change level")
        super().__init__(surface, studio, name, pressed)
        assert pressed.hit.item is not None
        self._item = pressed.hit.item

    def begin(self, project: Project, sequence: Sequence) -> None:
        found = sequence.find(self._item)
        if found is None:
            raise EditError("The clip is no longer there.")
        track, index = found
        clip = track.items[index]
        row = self.surface.geometry.row_of(track.id)
        if not isinstance(clip, Clip) or row is None:
            raise EditError("The clip is no longer there.")
        self._project, self._clip, self._start = project, clip, track.start_of(index)
        self._lane = LevelLane(track.kind, self.surface.geometry.y_of(row), row.height)
        geometry = self.surface.geometry
        frame = geometry.left_frame + self.pressed.x / geometry.pixels_per_frame - self._start
        self._frame = min(max(int(frame), 0), clip.duration - 1)
        within = geometry.frames_in(_REACH)
        self._key = self._lane.keyframe_near(clip, frame, self.pressed.y, within, _REACH)

    def outcome(self, pointer: Pointer) -> Outcome:
        lane = self._lane
        at: Fraction | int = self._frame if self._key is None else self._key
        old = number_at(lane.curve_of(self._clip), at)
        fine = _FINE if pointer.has(Qt.KeyboardModifier.ShiftModifier) else 1.0
        by = lane.value_at(lane.y_of(old) + (pointer.y - self.pressed.y) * fine) - old
        if pointer.y == self.pressed.y:
            by = 0.0
        frames = self.way(pointer)

        def edit(project: Project) -> Project:
            parameter = lane.parameter
            if self._key is None:
                return shift_level(
                    project, self.sequence_id, self._item, parameter, self._frame, by
                )
            return move_keyframe(
                project, self.sequence_id, self._item, parameter, self._key, frames, by
            )

        return Outcome(
            edit, edit(self._project), frozenset({self._item}), level_text(lane.kind, old + by)
        )


def level_text(kind: TrackKind, value: float) -> str:
    """`-6.0 dB`, `50 %`."""
    locale = QLocale()
    if kind is TrackKind.VIDEO:
        return f"{locale.toString(min(max(value, 0.0), 1.0) * 100, 'f', 0)} %"
    if value <= -96.0:
        return QCoreApplication.translate("timeline", "Silent")
    return f"{locale.toString(value, 'f', 1)} dB"
