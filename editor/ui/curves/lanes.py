"""What the curve editor shows of a clip: a lane for each parameter that has keyframes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from editor.compositor.isf.catalogue import Catalogue
from editor.model.curves import Animated, Curve, Interpolation, Keyframe, Value, value_at
from editor.model.edits.clip.parameters import Address, EffectInput, Parameter, spec_of, value_of
from editor.model.effects import EffectKind, InputKind, InputSpec
from editor.model.timeline import Clip, GeneratorSource, TrackKind
from editor.ui.effects.words import component_names, effect_label, input_label
from editor.ui.theme.tokens import Token

_OF_SOUND = (Parameter.VOLUME, Parameter.PAN)
_SWINGS = 16  # parts of a segment at whose ends its values are looked at
_INKS = {
    1: (Token.BRUSH_6,),
    2: (Token.BRUSH_1, Token.BRUSH_4),
    4: (Token.BRUSH_1, Token.BRUSH_4, Token.BRUSH_6, Token.TEXT_DIM),
}


@dataclass(frozen=True, slots=True)
class Lane:
    """`parts` are the names of the value's numbers: one curve is drawn for each."""

    address: Address
    label: str
    curve: Curve
    parts: tuple[str, ...]

    @property
    def inks(self) -> tuple[Token, ...]:
        return _INKS[len(self.parts)]

    @property
    def spec(self) -> InputSpec:
        return spec_of(self.address)

    @property
    def holds(self) -> bool:
        """Whether values step from keyframe to keyframe: there is nothing between them."""
        return self.spec.kind in (InputKind.BOOL, InputKind.EVENT, InputKind.LONG)

    def number(self, key: Keyframe, part: int) -> float:
        return numbers(key.value)[part]

    def extent(self) -> tuple[float, float]:
        """The least and the greatest number that is passed, handles' swings included."""
        keys = self.curve.keyframes
        passed = [key.value for key in keys]
        for left, right in pairwise(keys):
            if left.interpolation is Interpolation.BEZIER:
                step = (right.frame - left.frame) / _SWINGS
                frames = (left.frame + step * n for n in range(1, _SWINGS))
                passed += [value_at(self.curve, frame) for frame in frames]
        found = [number for value in passed for number in numbers(value)]
        return min(found), max(found)


def lanes_of(clip: Clip, kind: TrackKind, catalogue: Catalogue) -> tuple[Lane, ...]:
    """In the order in which the inspector shows them; texts and files have no curve."""
    of_track = [
        parameter
        for parameter in Parameter
        if (parameter in _OF_SOUND) is (kind is TrackKind.AUDIO)
    ]
    lanes = [
        _lane(parameter, input_label(parameter.value), value_of(clip, parameter))
        for parameter in of_track
    ]
    uses = [(EffectKind.EFFECT, effect) for effect in clip.effects]
    if isinstance(clip.source, GeneratorSource):
        uses.insert(0, (EffectKind.GENERATOR, clip.source.effect))
    for effect_kind, effect in uses:
        spec = catalogue.spec(effect_kind, effect.name)
        for each in spec.inputs if spec else ():
            value = effect.parameter(each.name)
            if spec and isinstance(value, Curve) and each.kind is not InputKind.IMAGE:
                label = f"{effect_label(spec)} · {input_label(each)}"
                lanes.append(_lane(EffectInput(effect.id, each), label, value))
    return tuple(lane for lane in lanes if lane is not None)


def numbers(value: Value) -> tuple[float, ...]:
    assert not isinstance(value, str), value
    return value if isinstance(value, tuple) else (float(value),)


def with_number(value: Value, part: int, number: float) -> Value:
    """`value` with one of its numbers exchanged, in its own type."""
    if isinstance(value, tuple):
        return (*value[:part], number, *value[part + 1 :])
    if isinstance(value, bool):
        return number >= 0.5
    return round(number) if isinstance(value, int) else number


def _lane(address: Address, label: str, value: Animated) -> Lane | None:
    if not isinstance(value, Curve):
        return None
    return Lane(address, label, value, component_names(spec_of(address)))
