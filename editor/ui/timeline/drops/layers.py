"""Generators and titles from the effect browser: clips of five seconds, made where they drop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.model.edits.clip.effects import effect_from
from editor.model.edits.ids import NewId
from editor.model.edits.place import overwrite
from editor.model.edits.project.new import generator_clip, title_clip
from editor.model.effects import EffectSpec
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, TrackKind
from editor.model.titles.presets import TitlePreset
from editor.ui.effects.words import effect_label
from editor.ui.studio import Studio
from editor.ui.timeline.drags import labels
from editor.ui.timeline.drags.editing import EditDrag, Outcome
from editor.ui.timeline.drags.magnet import Magnet
from editor.ui.timeline.drags.rows import number_at, with_tracks
from editor.ui.timeline.gesture import Pointer, TimelineSurface

_SECONDS = 5
MakeClip = Callable[[Sequence, int, NewId], Clip]
"""A clip for the sequence, of so many frames."""


class LayerDrag(EditDrag):
    """Over what is there, on the video track under the mouse."""

    def __init__(
        self,
        surface: TimelineSurface,
        studio: Studio,
        pressed: Pointer,
        label: str,
        made: MakeClip,
    ) -> None:
        name = QCoreApplication.translate("timeline", "Add {effect}").format(effect=label)
        super().__init__(surface, studio, name, pressed)
        self._made = made

    def begin(self, project: Project, sequence: Sequence) -> None:
        self._project, self._sequence = project, sequence
        self._magnet = Magnet(self.surface, self.studio, sequence)
        self._frames = max(1, round(_SECONDS * sequence.rate))

    def outcome(self, pointer: Pointer) -> Outcome:
        frame, snap = self._magnet.shift((0, self._frames), pointer.hit.cut, pointer)
        frame = max(0, frame)
        kind = TrackKind.VIDEO
        number = number_at(self.surface.geometry, self._sequence, kind, pointer.y)

        def edit(project: Project) -> Project:
            new_id = self.ids.source()
            project = with_tracks(project, self.sequence_id, kind, number + 1, new_id)
            track = self.result(project).of_kind(kind)[number]
            clip = self._made(self._sequence, self._frames, new_id)
            return overwrite(project, self.sequence_id, frame, [(track.id, clip)], new_id=new_id)

        project = edit(self._project)
        track = self.result(project).of_kind(kind)[number]
        index = track.index_at(frame)
        moved = frozenset() if index is None else frozenset({track.items[index].id})
        label = labels.length(self._frames, self._sequence)
        return Outcome(edit, project, moved, label, snap)

    def finished(self, outcome: Outcome) -> None:
        self.session.selection.set_items(outcome.moved)


def of_generator(spec: EffectSpec) -> MakeClip:
    """Clips of what the generator makes."""

    def made(sequence: Sequence, frames: int, new_id: NewId) -> Clip:
        return generator_clip(
            effect_from(spec, new_id=new_id), effect_label(spec), frames, new_id=new_id
        )

    return made


def of_title(preset: TitlePreset) -> MakeClip:
    """Titles that look so, in the size of the sequence."""

    def made(sequence: Sequence, frames: int, new_id: NewId) -> Clip:
        title = preset.title(sequence.width, sequence.height)
        return title_clip(title, frames, new_id=new_id)

    return made
