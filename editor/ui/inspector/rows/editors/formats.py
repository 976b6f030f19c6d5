"""How numbers are shown and stepped: opacity in percent, rotation in degrees."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10

from editor.model.curves import Value
from editor.model.edits.clip.parameters import Parameter
from editor.model.effects import InputKind, InputSpec


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A shown number is the value times `factor`; `step` and `decimals` are of what is shown."""

    factor: float = 1.0
    unit: str = ""
    step: float = 1.0
    decimals: int = 1


PIXELS = NumberFormat(unit="px")
PERCENT = NumberFormat(100.0, "%", 1.0, 1)
DEGREES = NumberFormat(unit="°", step=0.5)
FRAMES = NumberFormat(decimals=0)

_OF_CLIP = {
    Parameter.POSITION.value.name: PIXELS,
    Parameter.SCALE.value.name: PERCENT,
    Parameter.ROTATION.value.name: DEGREES,
    Parameter.ANCHOR.value.name: PIXELS,
    Parameter.CROP.value.name: NumberFormat(100.0, "%", 0.5, 1),
    Parameter.OPACITY.value.name: PERCENT,
    Parameter.VOLUME.value.name: NumberFormat(unit="dB", step=0.2),
    Parameter.PAN.value.name: NumberFormat(100.0, "%", 1.0, 0),
}


def of_parameter(parameter: Parameter) -> NumberFormat:
    return _OF_CLIP[parameter.value.name]


def of_input(spec: InputSpec) -> NumberFormat:
    """Of an effect's input: its range says how fine it is."""
    if spec.kind is InputKind.LONG:
        return NumberFormat(decimals=0, step=0.1)
    if "(degrees)" in spec.label:
        return DEGREES
    if "(share of" in spec.label:
        return NumberFormat(100.0, "%", 0.1, 2)
    low, high = _first(spec.minimum), _first(spec.maximum)
    if low is None or high is None or high <= low:
        return NumberFormat(step=0.01, decimals=3)
    span = high - low
    power = 10.0 ** floor(log10(span / 100))
    return NumberFormat(step=power, decimals=min(max(2 - floor(log10(span)), 0), 4))


def _first(bound: Value | None) -> float | None:
    if isinstance(bound, tuple):
        return bound[0] if bound else None
    return float(bound) if isinstance(bound, int | float) else None
