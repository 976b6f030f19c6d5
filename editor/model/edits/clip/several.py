"""Parameters of several clips changed in one step, as an inspector does at the playhead."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from editor.model.curves import (
    Animated,
    Curve,
    Interpolation,
    Keyframe,
    Value,
    keyframe_on,
    value_at,
    with_keyframe,
    without_keyframe,
)
from editor.model.edits.clip.change import ClipChange, changed_clips
from editor.model.edits.clip.keyframes import with_key_on
from editor.model.edits.clip.parameters import Address, spec_of, value_of, with_value
from editor.model.effects import InputKind, InputSpec
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId


@dataclass(frozen=True, slots=True)
class Spot:
    """A parameter of one clip at the clip's own `frame`, where the playhead stands."""

    item: ItemId
    address: Address
    frame: int


def change_values(
    project: Project,
    sequence_id: SequenceId,
    spots: Iterable[Spot],
    change: Callable[[Value], Value],
) -> Project:
    """Exchanges each value; one that has keyframes gets a keyframe on the spot's frame.

    What `change` gives is brought into the declared range, so that a change by an amount stops
    at the ends of it.

    Raises:
        EditError: a value of another kind, no such clip or effect, or a locked track.
    """

    def changed(animated: Animated, spot: Spot) -> Animated:
        new = clamped(change(value_at(animated, spot.frame)), spec_of(spot.address))
        if not isinstance(animated, Curve):
            return new
        curve = _with_key_on(animated, spot)
        return Curve(
            tuple(
                replace(key, value=new) if key.frame == spot.frame else key
                for key in curve.keyframes
            )
        )

    return _changed(project, sequence_id, spots, changed)


def set_keyframes(project: Project, sequence_id: SequenceId, spots: Iterable[Spot]) -> Project:
    """Puts a keyframe on each spot that has none; the course of the values stays.

    Raises:
        EditError: no such clip or effect, or a locked track.
    """
    return _changed(project, sequence_id, spots, _with_key_on)


def remove_keyframes(project: Project, sequence_id: SequenceId, spots: Iterable[Spot]) -> Project:
    """Takes the keyframe off each spot that has one; the last one leaves its value.

    Raises:
        EditError: no such clip or effect, or a locked track.
    """

    def removed(animated: Animated, spot: Spot) -> Animated:
        if keyframe_on(animated, spot.frame) is None:
            return animated
        return without_keyframe(animated, spot.frame)

    return _changed(project, sequence_id, spots, removed)


def fire_events(project: Project, sequence_id: SequenceId, spots: Iterable[Spot]) -> Project:
    """Lets each event happen on the spot's frame; it stays off before and after, where it was.

    Raises:
        EditError: no such clip or effect, or a locked track.
    """

    def fired(animated: Animated, spot: Spot) -> Animated:
        curve = animated if isinstance(animated, Curve) else Curve((Keyframe(Fraction(0), False),))
        after = Fraction(spot.frame + 1)
        if keyframe_on(curve, after) is None:
            curve = with_keyframe(curve, Keyframe(after, False))
        return with_keyframe(curve, Keyframe(Fraction(spot.frame), True))

    return _changed(project, sequence_id, spots, fired)


def reset_values(project: Project, sequence_id: SequenceId, spots: Iterable[Spot]) -> Project:
    """Sets each parameter to its declared default; keyframes it had are gone.

    Raises:
        EditError: no such clip or effect, or a locked track.
    """
    return _changed(project, sequence_id, spots, lambda _, spot: spec_of(spot.address).default)


def set_curves(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    curves: Iterable[tuple[Address, Animated]],
) -> Project:
    """Sets several parameters of one clip, with values brought into the declared ranges.

    Raises:
        EditError: a value of another kind, no such clip or effect, or a locked track.
    """
    curves = tuple(curves)

    def changed(clip: Clip) -> Clip:
        for address, animated in curves:
            clip = with_value(clip, address, _clamped_curve(animated, spec_of(address)))
        return clip

    return changed_clips(project, sequence_id, {item: changed})


def clamped(value: Value, spec: InputSpec) -> Value:
    """`value` within the declared range, number by number."""
    if isinstance(value, bool | str) or spec.values:
        return value
    if isinstance(value, tuple):
        return tuple(
            _within(number, _part(spec.minimum, index), _part(spec.maximum, index))
            for index, number in enumerate(value)
        )
    return _within(value, _part(spec.minimum, 0), _part(spec.maximum, 0))


def _with_key_on(animated: Animated, spot: Spot) -> Curve:
    """Choices and whole numbers hold: there is nothing between two of them."""
    curve = with_key_on(animated, spot.frame)
    if spec_of(spot.address).kind is not InputKind.LONG:
        return curve
    return Curve(tuple(_held(key) for key in curve.keyframes))


def _held(key: Keyframe) -> Keyframe:
    assert isinstance(key.value, int | float)
    return Keyframe(key.frame, round(key.value), Interpolation.HOLD)


def _changed(
    project: Project,
    sequence_id: SequenceId,
    spots: Iterable[Spot],
    change: Callable[[Animated, Spot], Animated],
) -> Project:
    of_item: dict[ItemId, list[Spot]] = {}
    for spot in spots:
        of_item.setdefault(spot.item, []).append(spot)

    def changing(spots: list[Spot]) -> ClipChange:
        def changed(clip: Clip) -> Clip:
            for spot in spots:
                new = change(value_of(clip, spot.address), spot)
                clip = with_value(clip, spot.address, new)
            return clip

        return changed

    changes = {item: changing(spots) for item, spots in of_item.items()}
    return changed_clips(project, sequence_id, changes)


def _clamped_curve(animated: Animated, spec: InputSpec) -> Animated:
    if not isinstance(animated, Curve):
        return clamped(animated, spec)
    return Curve(tuple(replace(key, value=clamped(key.value, spec)) for key in animated.keyframes))


def _part(bound: Value | None, index: int) -> float | None:
    if isinstance(bound, tuple):
        return bound[index] if index < len(bound) else None
    return None if bound is None or isinstance(bound, str) else float(bound)


def _within(number: float, low: float | None, high: float | None) -> float:
    if low is not None and number < low:
        return type(number)(low)
    if high is not None and number > high:
        return type(number)(high)
    return number
