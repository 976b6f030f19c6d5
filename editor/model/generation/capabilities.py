"""What a model can do, as data: its panel is built from this, so a new one brings its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import hypot

from editor.model.curves import Value
from editor.model.generation.adapters import AdapterSpec
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SIDES, SourceRole

_JOINED = {GenerationKind.EXTEND: 1, GenerationKind.BRIDGE: 2}
"""Frames of its neighbours that a result is made together with, at the least."""

_STARTS = {
    GenerationKind.IMAGE_TO_VIDEO: (SourceRole.FIRST_FRAME,),
    GenerationKind.IMAGE_TO_IMAGE: (SourceRole.FIRST_FRAME,),
    GenerationKind.VIDEO_TO_VIDEO: (SourceRole.CLIP,),
    GenerationKind.BRIDGE: SIDES,
}
_ENDS = (SourceRole.FIRST_FRAME, SourceRole.LAST_FRAME, SourceRole.CLIP)
"""What has no place in a clip that joins on to others: they say how it begins and ends."""


class Control(StrEnum):
    """What a model heeds, besides its sources and options."""

    PROMPT = "prompt"
    NEGATIVE_PROMPT = "negative-prompt"
    TIMED_PROMPTS = "timed-prompts"
    SEED = "seed"
    MOTION_BRUSH = "motion-brush"
    CAMERA = "camera"
    LOOP = "loop"


class OptionKind(StrEnum):
    """Of what type an option's value is. CHOICE: one of `OptionSpec.choices`, a str."""

    BOOL = "bool"
    INT = "int"
    FLOAT = "float"
    CHOICE = "choice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One thing that can be set. `choices`: (value, label). `help`: one sentence; `cost`: what
    more of it costs, as in "twice the time", or empty."""

    name: str
    kind: OptionKind
    label: str
    default: Value
    help: str = ""
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    cost: str = ""
    is_advanced: bool = False


@dataclass(frozen=True, slots=True)
class SizeRule:
    """Both sides are multiples of `multiple`, between the least and the largest.

    `sizes`: (width, height) that it is best at; `is_fixed`: there are no others.
    `follows_source`: a result as large as its source is what people expect of it.
    """

    multiple: int = 2
    smallest: int = 16
    largest: int = 8192
    sizes: tuple[tuple[int, int], ...] = ()
    follows_source: bool = True
    is_fixed: bool = False

    def nearest(self, width: float, height: float) -> tuple[int, int]:
        """The allowed size that is nearest, in the same shape as far as that can be."""
        if self.is_fixed:
            return min(self.sizes, key=lambda size: hypot(size[0] - width, size[1] - height))
        long, short = max(width, height), min(width, height)
        scale = min(max(1.0, self.smallest / short), self.largest / long)
        return self._side(width * scale), self._side(height * scale)

    def _side(self, length: float) -> int:
        low, high = -(-self.smallest // self.multiple), self.largest // self.multiple
        return min(max(round(length / self.multiple), low), high) * self.multiple


@dataclass(frozen=True, slots=True)
class FrameRule:
    """A count is `multiple` * n + `offset`, as 8n + 1 is, between least and most."""

    multiple: int = 1
    offset: int = 0
    least: int = 1
    most: int = 10_000

    def nearest(self, frames: int) -> int:
        """The allowed count nearest to `frames`."""
        low, high = -(-(self.least - self.offset) // self.multiple), self._number(self.most)
        number = round((frames - self.offset) / self.multiple)
        return min(max(number, low), high) * self.multiple + self.offset

    def at_least(self, frames: int) -> int:
        """The fewest allowed that are no fewer than `frames`; else the most there can be."""
        more = -(-(frames - self.offset) // self.multiple) * self.multiple + self.offset
        return self.nearest(more)

    def _number(self, frames: int) -> int:
        return (frames - self.offset) // self.multiple


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """`id` is unique and stays the same; `version` changes when its results do.

    `required` and `optional`: which sources it takes. `weights`: ids in the model catalogue that
    must be installed. `is_deterministic`: the seed changes nothing. `adapters`: those that were
    brought and fit it. `has_sound`: what it makes can be heard too.
    """

    id: str
    label: str
    description: str
    version: str
    kinds: tuple[GenerationKind, ...]
    controls: frozenset[Control] = frozenset()
    required: tuple[SourceRole, ...] = ()
    optional: tuple[SourceRole, ...] = ()
    size: SizeRule = SizeRule()
    frames: FrameRule = FrameRule()
    rates: tuple[int, ...] = (24, 25, 30, 50, 60)
    options: tuple[OptionSpec, ...] = ()
    weights: tuple[str, ...] = ()
    licence: str = ""
    is_deterministic: bool = False
    adapters: tuple[AdapterSpec, ...] = ()
    has_sound: bool = False

    def option(self, name: str) -> OptionSpec | None:
        return next((each for each in self.options if each.name == name), None)

    def needed(self, kind: GenerationKind) -> tuple[SourceRole, ...]:
        """The sources without which nothing of that kind is made."""
        starts = (role for role in _STARTS.get(kind, ()) if role in self.optional)
        return tuple(dict.fromkeys((*self._of(kind, self.required), *starts)))

    def taken(self, kind: GenerationKind) -> tuple[SourceRole, ...]:
        """All that have a place in a request of that kind, the needed ones first."""
        sides = (role for role in SIDES if role in self.optional and kind in _JOINED)
        more = self._of(kind, (*self.required, *self.optional))
        return tuple(dict.fromkeys((*self.needed(kind), *sides, *more)))

    def _of(self, kind: GenerationKind, roles: Iterable[SourceRole]) -> Iterator[SourceRole]:
        out = _ENDS if kind in _JOINED else SIDES
        return (role for role in roles if role not in out)

    def frames_of(self, kind: GenerationKind) -> FrameRule:
        """How many frames a request of that kind may ask for. Where it joins on to clips these are
        the new ones alone, any number of them: the model makes as many more as its rule wants."""
        seen = _JOINED.get(kind, 0)
        if not seen:
            return self.frames
        return FrameRule(most=max(self.frames.most - seen, 1))

    def adapter(self, id: str) -> AdapterSpec | None:
        return next((each for each in self.adapters if each.id == id), None)
