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
from editor.model.roto.matte import Edges
from editor.model.roto.splines import Combination, SplinePoint
from editor.model.time import RationalTime
from editor.model.timeline import ItemId
from editor.model.titles.title import Title
from editor.model.transform import BlendMode, Fit


@dataclass(frozen=True, slots=True)
class FilePicture:
    """A picture file that an effect reads, such as a luma matte, or a matte's coverage: picture
    number `index` of a film (`model.roto.matte.Stretch`), if that is given."""

    path: str
    index: int | None = None


@dataclass(frozen=True, slots=True)
class SplineShape:
    """`model.roto.splines.Spline` at one instant; feathers are those of each point, in pixels."""

    points: tuple[SplinePoint, ...]
    combination: Combination
    inverted: bool
    opacity: float


@dataclass(frozen=True, slots=True)
class MatteValue:
    """A matte in use: `shapes` put on `coverage` in order (nothing covered, if there is none),
    edges made, inverted, then put on the mattes before it. The first is put on nothing.

    All in pixels of the footage, `width` x `height`, which is the layer's picture before placing.
    """

    width: int
    height: int
    coverage: FilePicture | None
    shapes: tuple[SplineShape, ...]
    edges: Edges
    inverted: bool
    combination: Combination


@dataclass(frozen=True, slots=True)
class EffectValue:
    """One effect with its parameters' values now.

    `frame` and `time` (seconds) count from where the clip's source begins, so that a slice does
    not set an animation back; `id` tells two uses of one effect apart where a shader keeps a
    picture from frame to frame. With `mattes` it acts only on what they cover.
    """

    id: EffectId
    name: str
    values: tuple[tuple[str, Value], ...]
    frame: int
    time: Fraction
    rate: Fraction
    mattes: tuple[MatteValue, ...] = ()


@dataclass(frozen=True, slots=True)
class MediaPicture:
    """The frame of a media on screen at `time`, in media time."""

    media: MediaId
    stream: int
    time: RationalTime


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
    """One clip's picture: cut out by its mattes, effects in order on it, then placed, then blended
    over."""

    item: ItemId
    picture: Picture
    placement: Placement
    opacity: float
    blend_mode: BlendMode
    effects: tuple[EffectValue, ...] = ()
    mattes: tuple[MatteValue, ...] = ()


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
