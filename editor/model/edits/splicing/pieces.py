"""One item at a time: its edges moved, its curves mapped, its ids renewed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from editor.model.curves import Animated, Curve, shifted
from editor.model.edits.ids import NewId
from editor.model.effects import Effect, EffectId
from editor.model.time import RationalTime
from editor.model.timeline import Clip, Gap, GeneratorSource, Item, ItemId, MarkerId
from editor.model.transform import Transform


def with_tail(item: Item, frames: int) -> Item:
    """The item's last edge moved by `frames`, later if positive."""
    return replace(item, duration=item.duration + frames)


def with_head(item: Item, frames: int, rate: Fraction) -> Item:
    """The item's first edge moved by `frames`; picture, sound and keyframes stay together."""
    if isinstance(item, Gap):
        return replace(item, duration=item.duration - frames)
    return replace(
        with_curves(item, lambda curve: shifted(curve, -frames)),
        duration=item.duration - frames,
        source_start=item.source_time(frames, rate),
    )


def slipped(clip: Clip, frames: int, rate: Fraction) -> Clip:
    """The clip where it is, showing what it had `frames` later."""
    return replace(clip, source_start=clip.source_time(frames, rate))


def from_seconds(clip: Clip, seconds: Fraction) -> Clip:
    """The clip with its first frame at another instant of its source."""
    return replace(clip, source_start=RationalTime.from_seconds(seconds))


def with_curves(clip: Clip, change: Callable[[Animated], Animated]) -> Clip:
    """The clip with each of its animated parameters changed; constants are left alone."""

    def changed(animated: Animated) -> Animated:
        return change(animated) if isinstance(animated, Curve) else animated

    source = clip.source
    if isinstance(source, GeneratorSource):
        source = GeneratorSource(_effect_with(source.effect, changed))
    return replace(
        clip,
        source=source,
        transform=_transform_with(clip.transform, changed),
        opacity=changed(clip.opacity),
        volume=changed(clip.volume),
        pan=changed(clip.pan),
        effects=tuple(_effect_with(effect, changed) for effect in clip.effects),
    )


def renewed(clip: Clip, new_id: NewId) -> Clip:
    """The clip as another one: new ids for itself, its effects and its markers. Link and group
    stay."""
    source = clip.source
    if isinstance(source, GeneratorSource):
        source = GeneratorSource(replace(source.effect, id=EffectId(new_id())))
    effects = tuple(replace(effect, id=EffectId(new_id())) for effect in clip.effects)
    markers = tuple(replace(marker, id=MarkerId(new_id())) for marker in clip.markers)
    return replace(clip, id=ItemId(new_id()), source=source, effects=effects, markers=markers)


def _transform_with(transform: Transform, change: Callable[[Animated], Animated]) -> Transform:
    values = transform.position, transform.scale, transform.rotation, transform.anchor
    if not any(isinstance(value, Curve) for value in (*values, transform.crop)):
        return transform
    position, scale, rotation, anchor = (change(value) for value in values)
    return replace(
        transform,
        position=position,
        scale=scale,
        rotation=rotation,
        anchor=anchor,
        crop=change(transform.crop),
    )


def _effect_with(effect: Effect, change: Callable[[Animated], Animated]) -> Effect:
    if not any(isinstance(value, Curve) for _, value in effect.parameters):
        return effect
    return replace(effect, parameters=tuple((k, change(value)) for k, value in effect.parameters))
