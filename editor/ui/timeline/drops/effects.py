"""Effects and transitions from the effect browser."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.model.edits.clip.effects import add_effect, effect_from
from editor.model.edits.compound.fade import add_fitting
from editor.model.edits.errors import EditError
from editor.model.edits.transition import Edge
from editor.model.effects import EffectKind, EffectSpec
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, Track, TrackKind
from editor.ui.effects.words import effect_label
from editor.ui.studio import Studio
from editor.ui.timeline.drags import labels
from editor.ui.timeline.drags.editing import EditDrag, Outcome
from editor.ui.timeline.gesture import Pointer, TimelineSurface


class SpecDrag(EditDrag):
    """Something that a shader file declares."""

    def __init__(
        self, surface: TimelineSurface, studio: Studio, pressed: Pointer, spec: EffectSpec
    ) -> None:
        name = QCoreApplication.translate("timeline", "Add {effect}").format(
            effect=effect_label(spec)
        )
        super().__init__(surface, studio, name, pressed)
        self._spec = spec

    def begin(self, project: Project, sequence: Sequence) -> None:
        self._project, self._sequence = project, sequence

    def under(self, pointer: Pointer) -> tuple[Track, int] | None:
        """The track and the item there, as it was before the drag."""
        geometry = self.surface.geometry
        row = geometry.row_at(pointer.y)
        track = self._sequence.track(row.track) if row is not None else None
        index = track.index_at(geometry.frame_at(pointer.x)) if track is not None else None
        return None if track is None or index is None else (track, index)


class EffectDrag(SpecDrag):
    """On a clip; on all selected clips of that kind if it is one of them."""

    def outcome(self, pointer: Pointer) -> Outcome:
        items = self._targets(pointer)

        def edit(project: Project) -> Project:
            new_id = self.ids.source()
            for item in items:
                effect = effect_from(self._spec, new_id=new_id)
                project = add_effect(project, self.sequence_id, item, effect)
            return project

        return Outcome(edit, edit(self._project), frozenset(items), self.name)

    def finished(self, outcome: Outcome) -> None:
        self.session.selection.set_items(outcome.moved)

    def _targets(self, pointer: Pointer) -> list[ItemId]:
        found = self.under(pointer)
        if found is None or not isinstance(found[0].items[found[1]], Clip):
            raise EditError(QCoreApplication.translate("timeline", "Drop the effect on a clip."))
        track, index = found
        if track.kind is TrackKind.AUDIO:
            raise EditError(
                QCoreApplication.translate("timeline", "This effect is for pictures, not sound.")
            )
        item = track.items[index].id
        selected = self.session.selection.items
        if item not in selected:
            return [item]
        return [
            each.id
            for other in self._sequence.video_tracks
            for each in other.items
            if each.id in selected
        ]


class TransitionDrag(SpecDrag):
    """On the edge of the clip under the mouse that is nearer, a second long or as it fits."""

    def outcome(self, pointer: Pointer) -> Outcome:
        track, item, edge = self._cut(pointer)
        if track.kind is TrackKind.AUDIO:
            raise EditError(
                QCoreApplication.translate(
                    "timeline", "This transition is for pictures, not sound."
                )
            )
        frames = max(1, round(self._sequence.rate))

        def edit(project: Project) -> Project:
            new_id = self.ids.source()
            effect = effect_from(self._spec, new_id=new_id)
            return add_fitting(
                project,
                self.sequence_id,
                [(item, edge)],
                frames,
                effect,
                linked=False,
                new_id=new_id,
            )

        project = edit(self._project)
        now = self.result(project).track(track.id)
        assert now is not None
        there = now.transition_before(item) if edge is Edge.HEAD else now.transition_after(item)
        length = there.in_offset + there.out_offset if there is not None else 0
        return Outcome(edit, project, label=labels.length(length, self._sequence))

    def _cut(self, pointer: Pointer) -> tuple[Track, ItemId, Edge]:
        found = self.under(pointer)
        if found is None:
            raise EditError(QCoreApplication.translate("timeline", "Drop the transition on a cut."))
        track, index = found
        middle = track.start_of(index) + track.items[index].duration / 2
        geometry = self.surface.geometry
        late = geometry.left_frame + pointer.x / geometry.pixels_per_frame >= middle
        if isinstance(track.items[index], Clip):
            return track, track.items[index].id, Edge.TAIL if late else Edge.HEAD
        beside = index + 1 if late else index - 1
        if not 0 <= beside < len(track.items):
            raise EditError(QCoreApplication.translate("timeline", "Drop the transition on a cut."))
        return track, track.items[beside].id, Edge.HEAD if late else Edge.TAIL


EFFECT_DRAGS = {EffectKind.EFFECT: EffectDrag, EffectKind.TRANSITION: TransitionDrag}
