"""Effects on a clip: added, taken off, put in order, switched on and off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from editor.model.curves import Animated
from editor.model.edits.clip.change import changed_clip
from editor.model.edits.clip.parameters import with_effect
from editor.model.edits.clip.values import checked_animated
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.effects import Effect, EffectId, EffectSpec
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId


def effect_from(
    spec: EffectSpec, parameters: Mapping[str, Animated] | None = None, *, new_id: NewId
) -> Effect:
    """A use of a declared effect, generator or transition; what is not named has its default.

    Raises:
        EditError: a parameter that is not declared, or a value that does not fit it.
    """
    effect = Effect(EffectId(new_id()), spec.name)
    for name, value in (parameters or {}).items():
        declared = spec.input(name)
        if declared is None:
            known = ", ".join(each.name for each in spec.inputs) or "none"
            raise EditError(f"“{spec.label}” has no parameter “{name}”. It has: {known}.")
        effect = effect.with_parameter(name, checked_animated(value, declared))
    return effect


def add_effect(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    effect: Effect,
    index: int | None = None,
) -> Project:
    """Puts an effect on the clip, before number `index` of those it has, else after all.

    Raises:
        EditError: there is no such clip, or it is on a locked track.
    """

    def added(clip: Clip) -> Clip:
        at = len(clip.effects) if index is None else index
        return replace(clip, effects=(*clip.effects[:at], effect, *clip.effects[at:]))

    return changed_clip(project, sequence_id, item, added)


def remove_effect(
    project: Project, sequence_id: SequenceId, item: ItemId, effect: EffectId
) -> Project:
    """Takes an effect off the clip.

    Raises:
        EditError: there is no such effect or clip, or it is on a locked track.
    """

    def removed(clip: Clip) -> Clip:
        gone = _effect_on(clip, effect)
        return replace(clip, effects=tuple(each for each in clip.effects if each is not gone))

    return changed_clip(project, sequence_id, item, removed)


def move_effect(
    project: Project, sequence_id: SequenceId, item: ItemId, effect: EffectId, index: int
) -> Project:
    """Makes the effect number `index` of the clip's, which are done in order.

        blur, crop, grain   ->   crop, blur, grain

    Raises:
        EditError: there is no such effect or clip, or it is on a locked track.
    """

    def moved(clip: Clip) -> Clip:
        effects = list(clip.effects)
        effects.remove(chosen := _effect_on(clip, effect))
        effects.insert(index, chosen)
        return replace(clip, effects=tuple(effects))

    return changed_clip(project, sequence_id, item, moved)


def set_effect_enabled(
    project: Project, sequence_id: SequenceId, item: ItemId, effect: EffectId, enabled: bool
) -> Project:
    """Switches an effect on or off; it keeps its parameters.

    Raises:
        EditError: there is no such effect or clip, or it is on a locked track.
    """

    def switched(clip: Clip) -> Clip:
        return with_effect(clip, replace(_effect_on(clip, effect), enabled=enabled))

    return changed_clip(project, sequence_id, item, switched)


def _effect_on(clip: Clip, effect: EffectId) -> Effect:
    for each in clip.effects:
        if each.id == effect:
            return each
    raise EditError(f"“{clip.name}” has no effect “{effect}”.")
