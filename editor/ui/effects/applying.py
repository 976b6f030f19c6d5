"""What the browser offers, put to use on the selection or at the playhead."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from editor.model.edits.clip.change import ClipChange, changed_clips
from editor.model.edits.clip.effects import effect_from
from editor.model.edits.compound.fade import add_fitting
from editor.model.edits.compound.layer import put_above
from editor.model.edits.ids import random_id
from editor.model.edits.project.new import generator_clip, title_clip
from editor.model.edits.transition import set_transition_effect
from editor.model.effects import Effect, EffectKind, EffectSpec
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, SequenceId, Transition
from editor.model.titles.presets import TitlePreset
from editor.ui.effects.targets import clips_to_change, cuts_to_blend, transition_of
from editor.ui.effects.words import effect_label
from editor.ui.studio import Studio

_LAYER_S = 5
_BLEND_S = 1


class Applying(QObject):
    """Each method is one undoable step; where there is nothing to apply to, a notice says so."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._session = studio.session

    def apply(self, subject: EffectSpec | TitlePreset) -> bool:
        """Whether it was applied."""
        if isinstance(subject, TitlePreset):
            return self.add_title(subject)
        match subject.kind:
            case EffectKind.EFFECT:
                return self.add_effect(subject)
            case EffectKind.TRANSITION:
                return self.add_transition(subject)
            case EffectKind.GENERATOR:
                return self.add_generator(subject)

    def add_effect(self, spec: EffectSpec) -> bool:
        """Put the effect last on the selected clips, or on the topmost under the playhead."""
        session = self._session
        sequence_id, sequence = self._opened()
        items = clips_to_change(sequence, session.selection, session.playhead.frame)
        if not items:
            session.notices.post(
                self.tr("There is no clip for this effect. Select one, or put the playhead on it.")
            )
            return False
        effects = {item: effect_from(spec, new_id=random_id) for item in items}
        changes = {item: _adding(effect) for item, effect in effects.items()}
        return session.edit(
            self.tr("Add {name}").format(name=effect_label(spec)),
            lambda project: changed_clips(project, sequence_id, changes),
        )

    def add_transition(self, spec: EffectSpec) -> bool:
        """Exchange the selected transition, or blend over the nearest cut of each clip."""
        session = self._session
        sequence_id, sequence = self._opened()
        effect = effect_from(spec, new_id=random_id)
        label = self.tr("Add {name}").format(name=effect_label(spec))
        selected = transition_of(sequence, session.selection.transition)
        if isinstance(selected, Transition):
            chosen = selected.id
            return session.edit(
                label, lambda project: set_transition_effect(project, sequence_id, chosen, effect)
            )
        cuts = cuts_to_blend(sequence, session.selection, session.playhead.frame)
        frames = max(1, round(sequence.rate * _BLEND_S))
        return session.edit(
            label,
            lambda project: add_fitting(
                project, sequence_id, cuts, frames, effect, new_id=random_id
            ),
        )

    def add_generator(self, spec: EffectSpec) -> bool:
        """Put what it makes at the playhead, above what is there."""
        _, sequence = self._opened()
        effect = effect_from(spec, new_id=random_id)
        frames = max(1, round(sequence.rate * _LAYER_S))
        return self._put_layer(
            effect_label(spec), generator_clip(effect, effect_label(spec), frames, new_id=random_id)
        )

    def add_title(self, preset: TitlePreset) -> bool:
        """Put a title at the playhead, above what is there."""
        _, sequence = self._opened()
        frames = max(1, round(sequence.rate * _LAYER_S))
        title = preset.title(sequence.width, sequence.height)
        return self._put_layer(preset.label, title_clip(title, frames, new_id=random_id))

    def _put_layer(self, name: str, clip: Clip) -> bool:
        sequence_id, _ = self._opened()
        frame = self._session.playhead.frame

        def put(project: Project) -> Project:
            return put_above(project, sequence_id, frame, clip, new_id=random_id)

        done = self._session.edit(self.tr("Add {name}").format(name=name), put)
        if done:
            self._session.selection.set_items([ItemId(clip.id)])
        return done

    def _opened(self) -> tuple[SequenceId, Sequence]:
        sequence_id, sequence = self._session.sequence_id, self._session.sequence
        assert sequence_id is not None
        assert sequence is not None
        return sequence_id, sequence


def _adding(effect: Effect) -> ClipChange:
    return lambda clip: replace(clip, effects=(*clip.effects, effect))
