"""From what people say of a clip to the request that a model is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import floor, isfinite
from numbers import Real
from pathlib import Path
from typing import TypedDict

from editor.api import arguments
from editor.api.arguments import ArgumentError
from editor.api.generation.given import Given
from editor.api.values import Rate, Size, choice, whole
from editor.api.values import frames as frames_of
from editor.api.values import rate as checked_rate
from editor.api.values import size as checked_size
from editor.model.curves import Value
from editor.model.generation.adapters import Adapter
from editor.model.generation.brush import MotionBrush
from editor.model.generation.camera import CameraPath
from editor.model.generation.camerawork.text import camera_from_text
from editor.model.generation.capabilities import ModelSpec, OptionKind, OptionSpec
from editor.model.generation.derived.joins import joined_size
from editor.model.generation.painting.brush_file import brush_of, read_brush_file
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES, SourceRole
from editor.model.media import MediaReference

DEFAULT_RATE = Fraction(24)
_LAST_SEED = 2**63 - 1
DEFAULT_SECONDS = 5
LARGEST_BY_ITSELF = 4096
"""Pixels: what players decode. A larger side is made where it is asked for."""

_LEADS = (
    SourceRole.DEPTH,
    SourceRole.FLOW,
    SourceRole.POSE,
    SourceRole.EDGES,
    SourceRole.REFERENCE,
)

Seconds = int | float | Fraction | str
Brush = MotionBrush | Mapping[str, object] | str | Path
"""A brush, what its JSON says, or the path of such a file."""


class Asked(TypedDict, total=False):
    """The words of `generate` that say what is seen."""

    brush: Brush | None
    camera: CameraPath | str
    seconds: Seconds
    rate: Rate | None
    size: Size | None
    seed: int
    prompt: str
    negative: str
    prompts: Mapping[str, str] | Mapping[int, str]
    loop: bool | None
    kind: GenerationKind | str
    options: Mapping[str, object]
    adapters: Mapping[str, float | str]


@dataclass(frozen=True, slots=True)
class Wish:
    """`Asked` with its defaults."""

    brush: Brush | None = None
    camera: CameraPath | str = ""
    seconds: Seconds = DEFAULT_SECONDS
    rate: Rate | None = None
    size: Size | None = None
    seed: int = 0
    prompt: str = ""
    negative: str = ""
    prompts: Mapping[str, str] | Mapping[int, str] = field(default_factory=dict)
    loop: bool | None = None
    kind: GenerationKind | str = ""
    options: Mapping[str, object] = field(default_factory=dict)
    adapters: Mapping[str, float | str] = field(default_factory=dict)


def requested(
    spec: ModelSpec, given: Sequence[Given], wish: Wish, *, picture: bool
) -> GenerationRequest:
    """The request, with the model's defaults and its nearest count of frames.

    Args:
        picture: a single one is wanted.

    Raises:
        ArgumentError, BrushFileError, CameraTextError: something that was said is not understood.
    """
    rate = _own_rate(spec) if wish.rate is None else checked_rate(wish.rate)
    sources = {each.role: each.media for each in given}
    kind = choice(wish.kind, GenerationKind) if wish.kind else _kind(spec, sources, picture=picture)
    length = round(_seconds(wish.seconds) * rate)
    frames = 1 if picture else spec.frames_of(kind).nearest(length)
    brush, loops = _brush(wish.brush)
    camera = wish.camera
    if isinstance(camera, str):
        camera = camera_from_text(camera, frames) if camera.strip() else CameraPath()
    width, height = _size(spec, sources, wish.size)
    return GenerationRequest(
        kind=kind,
        model=spec.id,
        width=width,
        height=height,
        frames=frames,
        rate=rate,
        seed=_seed(wish.seed),
        prompts=_prompts(wish, rate),
        sources=tuple(each.source(rate) for each in given),
        brush=brush,
        camera=camera,
        loops=loops if wish.loop is None else wish.loop,
        options=tuple(sorted(_options(spec, wish.options).items())),
        adapters=tuple(_adapter(spec, *each) for each in wish.adapters.items()),
    )


def _own_rate(spec: ModelSpec) -> Fraction:
    """At which what it makes moves as it should."""
    knows = not spec.rates or DEFAULT_RATE in spec.rates
    return DEFAULT_RATE if knows else Fraction(spec.rates[0])


def _prompts(wish: Wish, rate: Fraction) -> PromptSchedule:
    """What is wanted at first, and what from later times on, with half a second between."""
    first = PromptSchedule.of(wish.prompt, wish.negative)
    later = {frames_of(at, rate): text for at, text in wish.prompts.items()}
    if not later:
        return first
    known = {each.start: each for each in first.prompts}
    said = {at: TimedPrompt(at, text, wish.negative) for at, text in later.items()}
    every = {0: TimedPrompt(0, "", wish.negative), **known, **said}
    return PromptSchedule(tuple(every[at] for at in sorted(every)), blend=round(rate / 2))


def _kind(
    spec: ModelSpec, sources: Mapping[SourceRole, MediaReference], *, picture: bool
) -> GenerationKind:
    """What is made of what is given: a drawing or a likeness leads what is made of words."""
    joins = [role for role in (SourceRole.BEFORE, SourceRole.AFTER) if role in sources]
    if joins:
        return GenerationKind.BRIDGE if len(joins) > 1 else GenerationKind.EXTEND
    if SourceRole.CLIP in sources:
        has_mask = SourceRole.MASK in sources
        return GenerationKind.INPAINT if has_mask else GenerationKind.VIDEO_TO_VIDEO
    words = GenerationKind.TEXT_TO_IMAGE if picture else GenerationKind.TEXT_TO_VIDEO
    if any(role not in _LEADS for role in sources) or (sources and words not in spec.kinds):
        return GenerationKind.IMAGE_TO_IMAGE if picture else GenerationKind.IMAGE_TO_VIDEO
    return words


def _size(
    spec: ModelSpec, sources: Mapping[SourceRole, MediaReference], wished: Size | None
) -> tuple[int, int]:
    """What is wished, as it is; else the source's without what is too much for a multiple at its
    edges, so that it need not be scaled; or the model's best."""
    if wished is not None:
        return checked_size(wished)
    seen = next((media.video.display_size for media in sources.values() if media.video), None)
    best = spec.size.sizes
    if seen is not None and any(role in sources for role in SIDES):
        return joined_size(spec, *seen)
    if seen is None:
        return best[0] if best else spec.size.nearest(1280, 720)
    if best and not spec.size.follows_source:
        shape = seen[0] / seen[1]
        return min(best, key=lambda size: abs(size[0] / size[1] - shape))
    scale = min(1.0, LARGEST_BY_ITSELF / max(seen))
    multiple = spec.size.multiple
    width, height = (floor(side * scale / multiple) * multiple for side in seen)
    return spec.size.nearest(max(width, multiple), max(height, multiple))


def _brush(brush: Brush | None) -> tuple[MotionBrush, bool]:
    match brush:
        case None:
            return MotionBrush(), False
        case MotionBrush():
            return brush, False
        case str() | Path():
            return read_brush_file(Path(brush).absolute())
    return brush_of(dict(brush), Path.cwd())


def _seconds(given: Seconds) -> Fraction:
    """How long, exactly: a number, or a text such as `5` or `2.5s`."""
    said = given.removesuffix("s").strip() if isinstance(given, str) else given
    try:
        seconds = Fraction(said) if isinstance(said, str) or isfinite(said) else None
    except (TypeError, ValueError, ZeroDivisionError):
        seconds = None
    if seconds is None or not 0 < seconds <= 86400:
        raise ArgumentError(f"“{given}” is no length: give seconds, as in 5 or 2.5.")
    return seconds


def _seed(given: int) -> int:
    seed = whole(given)
    if seed is None or not 0 <= seed <= _LAST_SEED:
        raise ArgumentError(f"“{given}” is no seed: give a whole number from 0 to {_LAST_SEED}.")
    return seed


def _options(spec: ModelSpec, given: Mapping[str, object]) -> dict[str, Value]:
    """By the types that the model declares; what it does not know is left for it to refuse."""
    known = {option.name: option for option in spec.options}
    return {
        name: _option(known[name], value) if name in known else str(value)
        for name, value in given.items()
    }


def _adapter(spec: ModelSpec, id: str, strength: float | str) -> Adapter:
    """Without a strength, with its own."""
    if strength == "":
        known = spec.adapter(id)
        return Adapter(id) if known is None else Adapter(id, known.strength)
    try:
        return Adapter(id, float(strength))
    except ValueError as error:
        raise ArgumentError(
            f"“{strength}” is no strength of “{id}”: give a number, as in 0.8."
        ) from error


def _option(option: OptionSpec, value: object) -> Value:
    """Texts are read as what the option wants; whether it is in its range is the model's check."""
    match option.kind, value:
        case OptionKind.BOOL, str():
            return arguments.switch(value)
        case OptionKind.INT | OptionKind.FLOAT, str():
            (number,) = arguments.numbers(value)[:1]
            is_whole = option.kind is OptionKind.INT and number.is_integer()
            return int(number) if is_whole else number
        case OptionKind.FLOAT, bool():
            raise ArgumentError(f"The option “{option.name}” is a number, not {value}.")
        case OptionKind.FLOAT, Real():
            return float(value)
        case _, bool() | int() | float() | str():
            return value
    raise ArgumentError(f"The option “{option.name}” cannot be {value!r}.")
