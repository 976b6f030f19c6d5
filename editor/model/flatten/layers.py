"""What is seen at one instant, all numbers worked out: nothing here depends on time any more.

Equal values are equal pictures, so any of these can be the key of a cache.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from editor.model.colour import WorkingSpace
from editor.model.curves import Value
from editor.model.effects import EffectId
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.model.timeline import ItemId
from editor.model.titles.title import Title
from editor.model.transform import BlendMode, Fit


@dataclass(frozen=True, slots=True)
class EffectValue:
    """One effect with its parameters' values now.

    `frame` and `time` (seconds) count from where the clip's source begins, so that a slice does
    not set an animation back; `id` tells two uses of one effect apart where a shader keeps a
    picture from frame to frame.
    """

    id: EffectId
    name: str
    values: tuple[tuple[str, Value], ...]
    frame: int
    time: Fraction
    rate: Fraction


@dataclass(frozen=True, slots=True)
class MediaPicture:
    """The frame of a media on screen at `time`, in media time."""

    media: MediaId
    stream: int
    time: RationalTime


@dataclass(frozen=True, slots=True)
class FilePicture:
    """A picture file that an effect reads, such as a luma matte."""

    path: str


@dataclass(frozen=True, slots=True)
class TitlePicture:
    """Drawn in the sequence's frame of `width` x `height`."""

    title: Title
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class GeneratorPicture:
    effect: EffectValue
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class NestedPicture:
    """A whole composition of its own: `entries` from bottom to top in its own frame."""

    entries: tuple[Entry, ...]
    width: int
    height: int
    working_space: WorkingSpace


Picture = MediaPicture | TitlePicture | GeneratorPicture | NestedPicture


@dataclass(frozen=True, slots=True)
class Placement:
    """`model.transform.Transform` at one instant; units as there, lengths for `canvas` pixels."""

    position: tuple[float, float]
    scale: tuple[float, float]
    rotation: float
    anchor: tuple[float, float]
    crop: tuple[float, float, float, float]
    fit: Fit


@dataclass(frozen=True, slots=True)
class Layer:
    """One clip's picture: effects in order on the picture, then placed, then blended over."""

    item: ItemId
    picture: Picture
    placement: Placement
    opacity: float
    blend_mode: BlendMode
    effects: tuple[EffectValue, ...] = ()


@dataclass(frozen=True, slots=True)
class TransitionLayer:
    """Two layers, each placed in a transparent frame of its own, mixed by a transition shader.

    `progress` 0: only `outgoing`; 1: only `incoming`. None stands for transparency. Each side
    keeps its own opacity; the mix is blended over what is below with the blend mode of
    `outgoing`, or of `incoming` where there is no other.
    """

    outgoing: Layer | None
    incoming: Layer | None
    effect: EffectValue
    progress: float


Entry = Layer | TransitionLayer
