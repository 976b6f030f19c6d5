"""A take over a clip of its own shot: it takes the place of what that shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from editor.model.edits.compound.footage import Footage
from editor.model.edits.generation.use import use_take
from editor.model.generation.take import Take
from editor.model.pool.takes import clip_media, shot_of
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, TrackKind
from editor.ui.studio import Studio
from editor.ui.timeline.drags.editing import Outcome
from editor.ui.timeline.drops.footage import FootageDrag
from editor.ui.timeline.generated.tips import take_text
from editor.ui.timeline.gesture import Pointer, TimelineSurface

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_EDGE = 8
"""Pixels at a clip's ends where the take is placed beside it or between."""


class TakeDrag(FootageDrag):
    """In the middle of a clip that shows another take of the shot, or what the shot is made from,
    that clip keeps its trim and effects; elsewhere, or with Alt or Ctrl, it is footage as any."""

    def __init__(
        self, surface: TimelineSurface, studio: Studio, pressed: Pointer, take: Take
    ) -> None:
        super().__init__(surface, studio, pressed, (Footage(take.media),))
        self._take = take
        self._name_elsewhere = self.name

    def outcome(self, pointer: Pointer) -> Outcome:
        item = self._swapped(pointer)
        if item is None:
            self.name = self._name_elsewhere
            return super().outcome(pointer)
        self.name = QCoreApplication.translate("timeline", "Use take")

        def edit(project: Project) -> Project:
            new_id = self.ids.source()
            return use_take(project, self.sequence_id, item, self._take.id, new_id=new_id)

        project = edit(self._project)
        what = QCoreApplication.translate("timeline", "Use {take}")
        hint = QCoreApplication.translate("timeline", "Alt: overwrite")
        said = what.format(take=take_text(project, self._take))
        return Outcome(edit, project, frozenset({item}), f"{said}\n{hint}")

    def _swapped(self, pointer: Pointer) -> ItemId | None:
        """The clip that would show the take."""
        sequence, hit = self._sequence, pointer.hit
        track = None if hit.track is None else sequence.track(hit.track)
        index = None if track is None else track.index_at(hit.frame)
        if track is None or index is None or track.kind is not TrackKind.VIDEO:
            return None
        clip = track.items[index]
        if not isinstance(clip, Clip) or pointer.has(_CTRL) or pointer.has(_ALT):
            return None
        edges = (self.surface.geometry.x_of(track.start_of(each)) for each in (index, index + 1))
        if min(abs(pointer.x - x) for x in edges) <= _EDGE:
            return None
        media = clip_media(clip)
        shot = None if media is None else shot_of(self._project, media)
        return clip.id if shot is not None and shot.id == self._take.shot else None
