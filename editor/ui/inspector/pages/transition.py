"""The page of a transition: its kind, how long it lasts, where it lies, its inputs."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from editor.api.effects import settable
from editor.model.curves import Value, value_at
from editor.model.edits.clip.effects import effect_from
from editor.model.edits.ids import random_id
from editor.model.edits.transition import (
    Alignment,
    offsets,
    set_transition_effect,
    trim_transition,
)
from editor.model.effects import Effect, EffectKind, EffectSpec, InputKind, InputSpec
from editor.model.project import Project
from editor.model.timeline import TrackKind, Transition
from editor.ui.effects.words import effect_label, name_in_words
from editor.ui.inspector.making import Making
from editor.ui.inspector.pages.page import Page, ThingBinding
from editor.ui.inspector.rows.declared import editor_for
from editor.ui.inspector.rows.editors.choices import ChoiceEditor
from editor.ui.inspector.rows.editors.times import TimeEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.inspector.shown import PlacedTransition, seconds_label
from editor.ui.studio import Studio

_FADES = ("equal_power", "linear")


class TransitionPage(Page):
    def __init__(self, studio: Studio, making: Making) -> None:
        super().__init__(studio.session, making, "transition")
        self._studio = studio
        self._placed: PlacedTransition | None = None
        self._built: tuple[str, str] | None = None

    def show_transition(self, placed: PlacedTransition) -> None:
        self._placed = placed
        built = (placed.transition.effect.name, placed.track.kind.value)
        if built != self._built:
            self._built = built
            self._build(placed)
        rate = self._rate
        length = placed.transition.in_offset + placed.transition.out_offset
        self.set_heading(
            self._name(placed),
            self.tr("Lasts {length}.").format(length=seconds_label(length, rate)),
        )
        self.refresh_values()

    @property
    def transition(self) -> Transition:
        assert self._placed is not None
        return self._placed.transition

    @property
    def _rate(self) -> Fraction:
        assert self.session.sequence is not None
        return self.session.sequence.rate

    def _name(self, placed: PlacedTransition) -> str:
        if placed.track.kind is TrackKind.AUDIO:
            return self.tr("Crossfade")
        spec = self._studio.catalogue.spec(EffectKind.TRANSITION, placed.transition.effect.name)
        return effect_label(spec) if spec else name_in_words(placed.transition.effect.name)

    def _build(self, placed: PlacedTransition) -> None:
        self.clear_sections()
        title = self.tr("Transition")
        rows = self._rows(placed)
        self.add_section(Section(self.session, "transition", title, rows, can_reset=False))
        spec = self._studio.catalogue.spec(EffectKind.TRANSITION, placed.transition.effect.name)
        inputs = settable(spec) if spec and placed.track.kind is TrackKind.VIDEO else ()
        if spec and inputs:
            title = effect_label(spec)
            rows = (self._input_row(each) for each in inputs)
            self.add_section(Section(self.session, "inputs", title, rows))

    def _rows(self, placed: PlacedTransition) -> Iterator[ValueRow]:
        yield self._kind_row(placed)
        yield self._duration_row()
        yield self._alignment_row()

    def _kind_row(self, placed: PlacedTransition) -> ValueRow:
        if placed.track.kind is TrackKind.AUDIO:
            choices: list[tuple[Value, str]] = [
                (_FADES[0], self.tr("Equal power")),
                (_FADES[1], self.tr("Linear")),
            ]
        else:
            specs = self._studio.catalogue.specs(EffectKind.TRANSITION)
            choices = [(each.name, effect_label(each)) for each in specs]
        spec = InputSpec("kind", InputKind.IMAGE, self.tr("Kind"), placed.transition.effect.name)

        def write(project: Project, name: Value) -> Project:
            spec = self._studio.catalogue.spec(EffectKind.TRANSITION, str(name))
            return self._with_effect(project, _use_of(spec, str(name), self.transition.effect))

        binding = ThingBinding(spec, lambda: self.transition.effect.name, write)
        return ValueRow(self.session, binding, ChoiceEditor(choices), is_wide=True)

    def _duration_row(self) -> ValueRow:
        spec = InputSpec("duration", InputKind.LONG, self.tr("Duration"), 1, 1)

        def read() -> Value:
            return self.transition.in_offset + self.transition.out_offset

        def write(project: Project, frames: Value) -> Project:
            assert isinstance(frames, int)
            return self._trimmed(project, frames, _alignment(self.transition))

        return ValueRow(
            self.session, ThingBinding(spec, read, write), TimeEditor(self.session), is_wide=True
        )

    def _alignment_row(self) -> ValueRow:
        spec = InputSpec("align", InputKind.IMAGE, self.tr("Alignment"), Alignment.CENTRE.value)
        editor = ChoiceEditor(
            [
                (Alignment.BEFORE.value, self.tr("Before the cut")),
                (Alignment.CENTRE.value, self.tr("On the cut")),
                (Alignment.AFTER.value, self.tr("After the cut")),
            ]
        )

        def read() -> Value | None:
            is_fade = self.transition.left is None or self.transition.right is None
            found = _alignment(self.transition)
            return None if is_fade else (found.value if found else "")

        def write(project: Project, name: Value) -> Project:
            frames = self.transition.in_offset + self.transition.out_offset
            return self._trimmed(project, frames, Alignment(name))

        binding = ThingBinding(spec, read, write, lambda: spec.default)
        return ValueRow(self.session, binding, editor, is_wide=True)

    def _input_row(self, spec: InputSpec) -> ValueRow:
        def read() -> Value:
            value = self.transition.effect.parameter(spec.name)
            return spec.default if value is None else value_at(value, 0)

        def write(project: Project, value: Value) -> Project:
            effect = self.transition.effect.with_parameter(spec.name, value)
            return self._with_effect(project, effect)

        binding = ThingBinding(spec, read, write, lambda: spec.default)
        return ValueRow(self.session, binding, editor_for(spec), is_wide=True)

    def _with_effect(self, project: Project, effect: Effect) -> Project:
        sequence_id = self.session.sequence_id
        assert sequence_id is not None
        return set_transition_effect(project, sequence_id, self.transition.id, effect)

    def _trimmed(self, project: Project, frames: int, alignment: Alignment | None) -> Project:
        """Of another length: where it lies nowhere in particular, its sides keep their shares."""
        sequence_id, old = self.session.sequence_id, self.transition
        assert sequence_id is not None
        if alignment is None:
            before = round(frames * old.in_offset / (old.in_offset + old.out_offset))
            sides = (before, frames - before)
        else:
            sides = offsets(frames, alignment)
        return trim_transition(project, sequence_id, old.id, *sides)


def _alignment(transition: Transition) -> Alignment | None:
    sides = (transition.in_offset, transition.out_offset)
    return next((each for each in Alignment if offsets(sum(sides), each) == sides), None)


def _use_of(spec: EffectSpec | None, name: str, old: Effect) -> Effect:
    """Another effect in place of the old one; fades of sound are named without being declared."""
    if spec is None:
        return Effect(old.id, name)
    new = effect_from(spec, new_id=random_id)
    return Effect(old.id, new.name, new.parameters)
