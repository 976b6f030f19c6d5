"""A kind of pipeline: what it is told, what it makes and what that takes, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from editor.engine.diffusion.native import CLIP, FIRST, Native
from editor.model.curves import Value
from editor.model.generation.capabilities import FrameRule, OptionSpec, SizeRule
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

_STARTS = MappingProxyType(
    {
        GenerationKind.IMAGE_TO_VIDEO: SourceRole.FIRST_FRAME,
        GenerationKind.IMAGE_TO_IMAGE: SourceRole.FIRST_FRAME,
        GenerationKind.VIDEO_TO_VIDEO: SourceRole.CLIP,
    }
)
GUIDER = "guider"
_USUAL = {SourceRole.FIRST_FRAME: FIRST, SourceRole.CLIP: CLIP}


@dataclass(frozen=True, slots=True)
class Filling:
    """How a family fills holes.

    `pipeline`: the class that does it. `side`: what the longer side of the part that it is shown
    should be. `frames`: how many it fills in one go; `overlap`: how many of those that the last
    go filled it is shown again, so that both join. A filler of pictures fills one.
    `has_strength`: whether it can begin from what is in the hole.
    """

    pipeline: str
    side: int
    frames: FrameRule = FrameRule(most=1)
    overlap: int = 0
    guidance: float | None = None
    steps: int | None = None
    has_strength: bool = True

    @property
    def is_of_pictures(self) -> bool:
        return self.frames.most == 1


@dataclass(frozen=True, slots=True)
class Setting:
    """An option that is one argument of the pipeline, called `argument`."""

    spec: OptionSpec
    argument: str


@dataclass(frozen=True, slots=True)
class Appetite:
    """What memory a run takes besides the weights: bytes for each pixel of each frame, while the
    noise is taken away and while the frames are decoded, at two bytes a number.

    `pixels_a_second`: of all frames and steps together, on a large graphics card.
    """

    denoising: float
    decoding: float
    pixels_a_second: float


@dataclass(frozen=True, slots=True)
class Told:
    """How many frames the pipeline is told: `share` of each `of` that it gives, and `more`."""

    share: int = 1
    of: int = 1
    more: int = 0

    def frames(self, given: int) -> int:
        return given * self.share // self.of + self.more


@dataclass(frozen=True, slots=True)
class Family:
    """
    Attributes:
        makes: what can be asked for, and the class of the pipeline that does it; they share the
            parts that were brought.
        fills: how it fills holes, if it can.
        size, frames, rate: what it makes, and at how many frames a second it moves as it should.
        told: how many frames it is told to make so many, where that is not the same.
        round: how many frames it makes in one round of steps; 0: all.
        section: an argument that says how many it makes in one go, and the most that it should.
        windows: how many frames it makes in one window at most, and how many of those before each
            is shown at least. All windows have to be of one length.
        steps, guidance: what it is best at. Without `guidance` it has none.
        stages: an argument that says how many steps each size takes, where it makes small ones
            first, and how many sizes there are.
        guidance_argument: the pipeline's name for it, where that is not the usual one; `GUIDER`: it
            belongs to that part.
        strength: how far what it is given is changed, unless something else is said.
        has_words, has_negative: whether it reads what is wanted, and what is not.
        natives: what it takes by itself besides words. What its kinds start from goes in as `image`
            and `video` unless something else is said here.
        has_strength: whether it can begin from what it is given with some noise.
        tiles: whether its decoder knows no other way.
        schedulers: diffusers' classes that can be chosen besides its own.
        settings: options of its own.
        constants: what is told in every call.
        precise: parts that are kept in full precision.
        dtype: what the rest is best run in on an accelerator; `is_dtype_fixed`: it runs in no
            other anywhere.
        libraries: what it needs besides what all do.
        has_sound: whether sound comes with the pictures.
    """

    label: str
    makes: tuple[tuple[GenerationKind, str], ...]
    appetite: Appetite
    size: SizeRule
    fills: Filling | None = None
    frames: FrameRule = FrameRule(most=1)
    told: Told = Told()
    round: int = 0
    section: tuple[str, int] = ("", 0)
    windows: tuple[int, int] = (0, 0)
    rate: int = 24
    steps: int = 30
    stages: tuple[str, int] = ("", 1)
    guidance: float | None = 7.5
    guidance_argument: str = "guidance_scale"
    strength: float = 0.7
    has_words: bool = True
    has_negative: bool = True
    natives: tuple[Native, ...] = ()
    has_strength: bool = True
    tiles: bool = False
    schedulers: tuple[str, ...] = ()
    settings: tuple[Setting, ...] = ()
    constants: tuple[tuple[str, Value], ...] = ()
    precise: tuple[str, ...] = ()
    dtype: str = "bfloat16"
    is_dtype_fixed: bool = False
    libraries: tuple[str, ...] = ()
    has_sound: bool = False

    @property
    def kinds(self) -> tuple[GenerationKind, ...]:
        return tuple(kind for kind, _ in self.makes)

    def pipeline(self, kind: GenerationKind) -> str:
        """The class that makes `kind`, which is one of `kinds`."""
        return dict(self.makes)[kind]

    @property
    def starts(self) -> Mapping[GenerationKind, SourceRole]:
        """What each of its kinds must be given; a kind of words alone, nothing."""
        return {kind: _STARTS[kind] for kind in self.kinds if kind in _STARTS}

    def natives_of(self, kind: GenerationKind) -> tuple[Native, ...]:
        """What the pipeline that makes `kind` takes, as far as its call has the argument."""
        start = self.starts.get(kind)
        if start is None or any(start in each.roles for each in self.natives):
            return self.natives
        return (_USUAL[start], *self.natives)

    def rounds(self, frames: int) -> int:
        """How often it goes through all steps."""
        rounds = max(1, -(-frames // self.round)) if self.round else 1
        return rounds * self.stages[1]

    def window(self, frames: int) -> tuple[int, int]:
        """How long each window of a clip is, and what of it those before show, for a family with
        `windows`: those that together are just as long as the clip, and the least work."""
        each, rest = self.frames.multiple, self.frames.offset
        most, least, whole = (1 + (count - rest) // each for count in (*self.windows, frames))
        if whole <= most:
            return self.windows
        ways = (
            (count * (again + new), again + new, again)
            for again in range(least, most)
            for new in range(1, most - again + 1)
            if (count := (whole - again) // new) * new == whole - again
        )
        _, length, again = min(ways)
        return (length - 1) * each + rest, (again - 1) * each + rest

    @property
    def required(self) -> tuple[SourceRole, ...]:
        """What it makes nothing without, whatever is asked for."""
        starts = set(self.starts.values())
        always = starts if len(starts) == 1 and len(self.starts) == len(self.makes) else set()
        alone = (each.roles[0] for each in self.natives if each.is_needed and len(each.roles) == 1)
        return tuple(dict.fromkeys((*always, *alone)))

    @property
    def optional(self) -> tuple[SourceRole, ...]:
        """What it may be given besides."""
        roles = (*self.starts.values(), *(role for each in self.natives for role in each.roles))
        return tuple(role for role in dict.fromkeys(roles) if role not in self.required)


@dataclass(frozen=True, slots=True)
class Refinement:
    """What a pipeline is if the config of one of its parts says anything of `key`, or that it is
    `value`."""

    part: str
    key: str
    family: Family
    value: Value | None = None

    @property
    def name(self) -> str:
        return f"{self.part}.{self.key}"

    def fits(self, config: Mapping[str, object]) -> bool:
        said = config.get(self.key)
        return said is not None if self.value is None else said == self.value
