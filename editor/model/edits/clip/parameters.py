"""Parameters of clips and effects: set as constants or curves, and keyframe by keyframe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from editor.model.curves import Animated, Curve, Keyframe, with_keyframe, without_keyframe
from editor.model.edits.clip.change import changed_clip
from editor.model.edits.clip.values import checked_animated
from editor.model.edits.errors import EditError
from editor.model.effects import Effect, EffectId, InputKind, InputSpec
from editor.model.project import Project
from editor.model.timeline import Clip, GeneratorSource, ItemId, SequenceId


class Parameter(Enum):
    """What every clip has, as declared values; units as in `Clip` and `Transform`."""

    POSITION = InputSpec("position", InputKind.POINT2D, "Position", (0.0, 0.0))
    SCALE = InputSpec("scale", InputKind.POINT2D, "Scale", (1.0, 1.0))
    ROTATION = InputSpec("rotation", InputKind.FLOAT, "Rotation", 0.0)
    ANCHOR = InputSpec("anchor", InputKind.POINT2D, "Anchor", (0.0, 0.0))
    CROP = InputSpec(
        "crop", InputKind.COLOR, "Crop", (0.0,) * 4, minimum=(0.0,) * 4, maximum=(1.0,) * 4
    )
    OPACITY = InputSpec("opacity", InputKind.FLOAT, "Opacity", 1.0, minimum=0.0, maximum=1.0)
    VOLUME = InputSpec("volume", InputKind.FLOAT, "Volume", 0.0, minimum=-96.0, maximum=24.0)
    PAN = InputSpec("pan", InputKind.FLOAT, "Pan", 0.0, minimum=-1.0, maximum=1.0)


@dataclass(frozen=True, slots=True)
class EffectInput:
    """An input of an effect on the clip, or of the generator that the clip shows."""

    effect: EffectId
    spec: InputSpec


Address = Parameter | EffectInput

_OF_TRANSFORM = (
    Parameter.POSITION,
    Parameter.SCALE,
    Parameter.ROTATION,
    Parameter.ANCHOR,
    Parameter.CROP,
)


def spec_of(address: Address) -> InputSpec:
    """What the parameter's values are."""
    return address.spec if isinstance(address, EffectInput) else address.value


def value_of(clip: Clip, address: Address) -> Animated:
    """The parameter as it is; an input that was never set has its declared default.

    Raises:
        EditError: the clip has no such effect.
    """
    if isinstance(address, EffectInput):
        value = _effect_of(clip, address.effect).parameter(address.spec.name)
        return address.spec.default if value is None else value
    owner = clip.transform if address in _OF_TRANSFORM else clip
    return getattr(owner, address.value.name)


def set_parameter(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    address: Address,
    value: Animated,
) -> Project:
    """Sets a parameter to a constant or a whole curve.

    Raises:
        EditError: the value is not of the declared kind or range, there is no such clip or
            effect, or the track is locked.
    """
    return _changed(project, sequence_id, item, address, lambda _: value)


def set_keyframe(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    address: Address,
    keyframe: Keyframe,
) -> Project:
    """Sets a keyframe, in place of one on the same frame. A constant becomes a curve.

        value  ----------   ->   ----.
                                      `-----
                                     ^keyframe

    Raises:
        EditError: as `set_parameter`.
    """
    return _changed(
        project, sequence_id, item, address, lambda value: with_keyframe(value, keyframe)
    )


def remove_keyframe(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    address: Address,
    frame: Fraction | int,
) -> Project:
    """Takes out the keyframe on `frame` of the clip; the last one leaves its value as constant.

    Raises:
        EditError: there is no keyframe, clip or effect, or the track is locked.
    """

    def removed(value: Animated) -> Animated:
        keys = value.keyframes if isinstance(value, Curve) else ()
        if all(key.frame != frame for key in keys):
            raise EditError(
                f"“{spec_of(address).label}” has no keyframe at frame {frame} of the clip."
            )
        return without_keyframe(value, frame)

    return _changed(project, sequence_id, item, address, removed)


def _changed(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    address: Address,
    change: Callable[[Animated], Animated],
) -> Project:
    def changed(clip: Clip) -> Clip:
        return with_value(clip, address, change(value_of(clip, address)))

    return changed_clip(project, sequence_id, item, changed)


def with_value(clip: Clip, address: Address, value: Animated) -> Clip:
    """The clip with the parameter set.

    Raises:
        EditError: the value is not of the declared kind or range, or the clip has no such effect.
    """
    spec = spec_of(address)
    value = checked_animated(value, spec)
    if isinstance(address, EffectInput):
        effect = _effect_of(clip, address.effect).with_parameter(spec.name, value)
        return with_effect(clip, effect)
    if address in _OF_TRANSFORM:
        return replace(clip, transform=replace(clip.transform, **{spec.name: value}))
    return replace(clip, **{spec.name: value})


def with_effect(clip: Clip, effect: Effect) -> Clip:
    """The clip with `effect` in place of the one with its id."""
    if isinstance(clip.source, GeneratorSource) and clip.source.effect.id == effect.id:
        return replace(clip, source=GeneratorSource(effect))
    effects = tuple(effect if each.id == effect.id else each for each in clip.effects)
    return replace(clip, effects=effects)


def _effect_of(clip: Clip, effect: EffectId) -> Effect:
    generator = (clip.source.effect,) if isinstance(clip.source, GeneratorSource) else ()
    for each in (*clip.effects, *generator):
        if each.id == effect:
            return each
    raise EditError(f"“{clip.name}” has no effect “{effect}”.")
