"""The menu of a transition: how it blends, where it lies on its cut, and away with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from editor.model.edits.clip.effects import effect_from
from editor.model.edits.transition import (
    Alignment,
    offsets,
    set_transition_effect,
    trim_transition,
)
from editor.model.effects import EffectKind
from editor.model.timeline import Clip, SequenceId, Track, TrackKind, Transition
from editor.ui.effects.words import effect_label
from editor.ui.studio import Studio
from editor.ui.words import QT_TRANSLATE_NOOP

_SHAPES = {
    "equal_power": QT_TRANSLATE_NOOP("TransitionMenu", "Equal power"),
    "linear": QT_TRANSLATE_NOOP("TransitionMenu", "Linear"),
}
_ALIGNMENTS = {
    Alignment.CENTRE: QT_TRANSLATE_NOOP("TransitionMenu", "In the middle of the cut"),
    Alignment.BEFORE: QT_TRANSLATE_NOOP("TransitionMenu", "Before the cut"),
    Alignment.AFTER: QT_TRANSLATE_NOOP("TransitionMenu", "After the cut"),
}


class TransitionMenu(QMenu):
    def __init__(
        self,
        studio: Studio,
        sequence_id: SequenceId,
        track: Track,
        transition: Transition,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._studio, self._session = studio, studio.session
        self._sequence_id, self._transition = sequence_id, transition
        kinds = self.addMenu(self.tr("Blend by"))
        group = QActionGroup(self)
        for name, label in self._choices(track):
            action = _choice(kinds, group, label, name)
            action.setChecked(name == transition.effect.name)
        group.triggered.connect(self._on_effect)
        self._add_places(track)
        self.addSeparator()
        self.addAction(studio.actions.action("edit.delete"))

    def _choices(self, track: Track) -> list[tuple[str, str]]:
        if track.kind is TrackKind.AUDIO:
            return [
                (name, QCoreApplication.translate("TransitionMenu", label))
                for name, label in _SHAPES.items()
            ]
        specs = self._studio.catalogue.specs(EffectKind.TRANSITION)
        return [(spec.name, effect_label(spec)) for spec in specs]

    def _add_places(self, track: Track) -> None:
        """Only where two clips meet is there anything to choose."""
        clips = {item.id for item in track.items if isinstance(item, Clip)}
        if not {self._transition.left, self._transition.right} <= clips:
            return
        places = self.addMenu(self.tr("Place"))
        group = QActionGroup(self)
        length = self._transition.in_offset + self._transition.out_offset
        now = self._transition.in_offset, self._transition.out_offset
        for alignment, label in _ALIGNMENTS.items():
            said = QCoreApplication.translate("TransitionMenu", label)
            action = _choice(places, group, said, alignment)
            action.setChecked(offsets(length, alignment) == now)
        group.triggered.connect(self._on_place)

    def _on_effect(self, action: QAction) -> None:
        name, old = action.data(), self._transition
        spec = self._studio.catalogue.spec(EffectKind.TRANSITION, name)
        new_id = self._session.new_id
        effect = effect_from(spec, new_id=new_id) if spec else replace(old.effect, name=name)
        self._session.edit(
            self.tr("Change transition"),
            lambda project: set_transition_effect(project, self._sequence_id, old.id, effect),
        )

    def _on_place(self, action: QAction) -> None:
        old = self._transition
        into, out = offsets(old.in_offset + old.out_offset, action.data())
        self._session.edit(
            self.tr("Place transition"),
            lambda project: trim_transition(project, self._sequence_id, old.id, into, out),
        )


def _choice(menu: QMenu, group: QActionGroup, text: str, data: object) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setData(data)
    group.addAction(action)
    return action
