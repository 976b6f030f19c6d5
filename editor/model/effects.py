"""Effects, generators and transitions: what a shader file declares, and its use on a clip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from editor.model.curves import Animated, Value
from editor.model.roto.matte import MatteUse

EffectId = NewType("EffectId", str)


class EffectKind(StrEnum):
    EFFECT = "effect"
    GENERATOR = "generator"
    TRANSITION = "transition"


class InputKind(StrEnum):
    """The input types of ISF 2. Values: bool; int (LONG); float; (x, y); (r, g, b, a) straight,
    0..1; IMAGE: path of a picture or of a .cube LUT. EVENT is a bool true for one frame."""

    EVENT = "event"
    BOOL = "bool"
    LONG = "long"
    FLOAT = "float"
    POINT2D = "point2D"
    COLOR = "color"
    IMAGE = "image"
    AUDIO = "audio"
    AUDIO_FFT = "audioFFT"


@dataclass(frozen=True, slots=True)
class InputSpec:
    """One declared parameter. `values` and `labels` are a LONG's choices, side by side."""

    name: str
    kind: InputKind
    label: str
    default: Value
    minimum: Value | None = None
    maximum: Value | None = None
    values: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EffectSpec:
    """What one shader file offers. `name` is the file's stem: unique within its kind."""

    name: str
    kind: EffectKind
    label: str
    description: str = ""
    credit: str = ""
    categories: tuple[str, ...] = ()
    inputs: tuple[InputSpec, ...] = ()
    path: str = ""

    def input(self, name: str) -> InputSpec | None:
        return next((spec for spec in self.inputs if spec.name == name), None)


@dataclass(frozen=True, slots=True)
class Effect:
    """A declared effect put to use. Parameters not named have their declared default. With
    `mattes` it acts only on what they cover."""

    id: EffectId
    name: str
    parameters: tuple[tuple[str, Animated], ...] = ()
    enabled: bool = True
    mattes: tuple[MatteUse, ...] = ()

    def parameter(self, name: str) -> Animated | None:
        return next((value for key, value in self.parameters if key == name), None)

    def with_parameter(self, name: str, value: Animated) -> Effect:
        kept = tuple(pair for pair in self.parameters if pair[0] != name)
        return replace(self, parameters=tuple(sorted((*kept, (name, value)), key=lambda p: p[0])))
