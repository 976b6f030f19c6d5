"""Each layer's picture, ready to be placed: decoded, made or drawn, through its effects, and in
about the size in which it will be seen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import takewhile
from math import ceil, floor, log2

import moderngl

from editor.compositor.drawing.affine import Affine, lengths, placed, scaling
from editor.compositor.drawing.painter import Edges, Painter, Placed, is_exact_on
from editor.compositor.drawing.source import Source, texture_source
from editor.compositor.isf.programs import EffectPrograms, Mixing
from editor.compositor.layers.image_inputs import Frames, ImageInputs
from editor.compositor.layers.titles import Titles
from editor.compositor.picture import Pictures
from editor.compositor.roto.cutting import Cutting
from editor.compositor.textures import TexturePool
from editor.model.flatten.layers import (
    EffectValue,
    GeneratorPicture,
    Layer,
    MediaPicture,
    NestedPicture,
    TitlePicture,
    TransitionLayer,
)

_MOST_ENLARGED = 2  # times the target's pixels
_LARGEST_TITLE = 4.0  # times its own size: enlarged more than this, a title gets soft


@dataclass(frozen=True, slots=True)
class Canvas:
    """The frame's own size, and the size of the target that it is drawn on; pixels."""

    width: int
    height: int
    target: tuple[int, int]


Compose = Callable[[NestedPicture, int, int], moderngl.Texture]
"""Draws a nested composition in a given size; display-referred, a texture of the pool."""


class LayerPictures:
    """Belongs to one GL context and its thread."""

    def __init__(
        self,
        pool: TexturePool,
        painter: Painter,
        pictures: Pictures,
        programs: EffectPrograms,
        images: ImageInputs,
        titles: Titles,
        cutting: Cutting,
    ) -> None:
        self._pool = pool
        self._painter = painter
        self._pictures = pictures
        self._programs = programs
        self._images = images
        self._titles = titles
        self._cutting = cutting

    def place(self, layer: Layer, canvas: Canvas, frames: Frames) -> Placed:
        """Where the layer's picture stands on the target."""
        source_size = self._size(layer, frames)
        map_ = placed(layer.placement, source_size, (canvas.width, canvas.height))
        ratio = canvas.target[0] / canvas.width, canvas.target[1] / canvas.height
        map_ = scaling(*ratio) @ map_
        left, top, right, bottom = layer.placement.crop
        shown = left, top, max(1 - right, left), max(1 - bottom, top)
        if isinstance(layer.picture, TitlePicture) and not _is_changed(layer):
            _, inked = self._titles.source(layer.picture, _title_scale(layer.picture, map_))
            shown = _common(shown, inked)
        return Placed(map_, shown)

    def source(
        self, layer: Layer, place: Placed, canvas: Canvas, frames: Frames, compose: Compose
    ) -> Source:
        """The layer's picture. The caller gives back what it owns."""
        seen = lengths(place.map)
        picture = layer.picture
        if _is_changed(layer):
            size = _halved(self._size(layer, frames), seen)
            source = self._unaltered(layer, size, frames, compose)
            source = self._cut_out(layer, source, size, frames)
            source = self._through(layer.effects, source, size, frames)
            if source.effects and not (place.is_frame(size) and is_exact_on(source, place)):
                source = self._pictures.in_size(source, *size)
        else:
            match picture:
                case MediaPicture():
                    source = self._pictures.source(frames(picture))
                case TitlePicture():
                    source, _ = self._titles.source(picture, _title_scale(picture, place.map))
                case GeneratorPicture() | NestedPicture():
                    size = _halved((picture.width, picture.height), seen)
                    source = self._unaltered(layer, size, frames, compose)
        if is_exact_on(source, place):
            return source
        if isinstance(picture, TitlePicture) and not source.owned:
            return source  # already in its size, or close to it
        return self._fitted(source, place, seen, canvas.target)

    def filling(self, layer: Layer, canvas: Canvas, frames: Frames) -> Source | None:
        """Planes, and effects on single pixels, that are all of the target if this layer is the
        lowest; the caller gives back what it owns. None: the layer is not so simple."""
        if not isinstance(layer.picture, MediaPicture) or layer.opacity < 1 or _has_mattes(layer):
            return None
        place = self.place(layer, canvas, frames)
        frame = frames(layer.picture)
        if not place.is_frame(canvas.target):
            return None
        if _halved(frame.display_size, canvas.target) != canvas.target:
            return None  # its effects would be those of another size
        source = self._pictures.source(frame)
        if is_exact_on(source, place):
            source = self._through(layer.effects, source, canvas.target, frames)
            if source.is_planes:
                return source
        self._pictures.give(source)
        return None

    def mixed_into(
        self,
        source: Source,
        entry: TransitionLayer,
        outgoing: moderngl.Texture,
        frames: Frames,
    ) -> Source | None:
        """The transition from `outgoing` to its incoming side, of which `filling` gave `source`, as
        one more of its effects; it then owns `outgoing` too. None: the shader needs a pass."""
        assert entry.incoming
        mixed, _ = self._programs.pointwise(
            entry.incoming.effects,
            outgoing.size,
            lambda path: self._images.texture(path, frames),
            Mixing(entry.effect, outgoing, entry.progress),
        )
        if mixed is None:
            return None
        return replace(source, effects=mixed, owned=(*source.owned, outgoing))

    def transition(
        self,
        entry: TransitionLayer,
        outgoing: moderngl.Texture,
        incoming: moderngl.Texture,
        frames: Frames,
    ) -> moderngl.Texture:
        """Two frames through the entry's shader, a texture of the pool."""
        return self._programs.transition(
            entry.effect,
            outgoing,
            incoming,
            entry.progress,
            lambda path: self._images.texture(path, frames),
        )

    def _fitted(
        self,
        source: Source,
        place: Placed,
        seen: tuple[float, float],
        target: tuple[int, int],
    ) -> Source:
        """Shrunk as far as it will be; and enlarged here, where that leaves nothing to do later
        and most of the enlarged picture can be on the target."""
        source = self._pictures.shrunk(source, *seen)
        if is_exact_on(source, place):
            return source
        size = round(seen[0]), round(seen[1])
        if size[0] * size[1] > _MOST_ENLARGED * target[0] * target[1]:
            return source
        trial = Source({}, scaling(*size), size)
        if is_exact_on(trial, place):
            return self._pictures.in_size(source, *size)
        return source

    def _unaltered(
        self, layer: Layer, size: tuple[int, int], frames: Frames, compose: Compose
    ) -> Source:
        """The whole picture before its effects: planes, or a texture of `size`."""
        match layer.picture:
            case MediaPicture() as picture:
                return self._pictures.source(frames(picture))
            case GeneratorPicture() as picture:
                texture = self._programs.generate(
                    picture.effect, *size, lambda path: self._images.texture(path, frames)
                )
            case NestedPicture() as picture:
                texture = compose(picture, *size)
            case TitlePicture() as picture:
                source, inked = self._titles.source(picture, size[0] / picture.width)
                texture = self._pool.take(*size)
                self._painter.clear(texture)
                self._painter.paint(source, texture, Placed(scaling(*size), inked))
        return texture_source(texture, owned=True)

    def _cut_out(
        self, layer: Layer, source: Source, size: tuple[int, int], frames: Frames
    ) -> Source:
        """By the layer's mattes. `source` is used up."""
        if not layer.mattes:
            return source
        source = self._pictures.in_size(source, *size)
        try:
            cut = self._cutting.cut_out(source.texture, layer.mattes, frames)
        finally:
            self._pictures.give(source)
        return texture_source(cut, owned=True)

    def _through(
        self,
        effects: tuple[EffectValue, ...],
        source: Source,
        size: tuple[int, int],
        frames: Frames,
    ) -> Source:
        """A picture of `size`; the last of its effects may be left to whoever draws it next."""

        def images(path: str) -> moderngl.Texture:
            return self._images.texture(path, frames)

        try:
            while effects:
                if source.effects is not None:
                    source = self._pictures.in_size(source, *size)
                pointwise, count = self._programs.pointwise(_unlimited(effects), size, images)
                if pointwise is not None:
                    source = replace(source, effects=pointwise)
                else:
                    source = self._pictures.in_size(source, *size)
                    texture = self._applied(effects[0], source.texture, frames)
                    self._pictures.give(source)
                    source = texture_source(texture, owned=True)
                effects = effects[max(count, 1) :]
        except BaseException:
            self._pictures.give(source)
            raise
        return source

    def _applied(
        self, effect: EffectValue, before: moderngl.Texture, frames: Frames
    ) -> moderngl.Texture:
        """The picture through one effect, only where its mattes cover it."""
        after = self._programs.apply(
            effect, before, lambda path: self._images.texture(path, frames)
        )
        if not effect.mattes:
            return after
        try:
            return self._cutting.limited(before, after, effect.mattes, frames)
        finally:
            self._pool.give(after)

    def _size(self, layer: Layer, frames: Frames) -> tuple[int, int]:
        """The picture's own size as seen, pixels."""
        picture = layer.picture
        if isinstance(picture, MediaPicture):
            return frames(picture).display_size
        return picture.width, picture.height


def _is_changed(layer: Layer) -> bool:
    """Whether anything is done to its picture before it is placed."""
    return bool(layer.effects or layer.mattes)


def _has_mattes(layer: Layer) -> bool:
    return bool(layer.mattes) or any(effect.mattes for effect in layer.effects)


def _unlimited(effects: tuple[EffectValue, ...]) -> tuple[EffectValue, ...]:
    """The first of them, that act on all of the picture."""
    return tuple(takewhile(lambda effect: not effect.mattes, effects))


def _halved(size: tuple[int, int], seen: tuple[float, float]) -> tuple[int, int]:
    """`size` halved as often as neither side gets smaller than it is seen: effects then have no
    more pixels to do than needed, and a preview shows what the export will."""
    ratio = min(size[0] / max(seen[0], 1), size[1] / max(seen[1], 1))
    parts = 2 ** max(0, floor(log2(ratio) + 1e-9)) if ratio > 0 else 1
    return ceil(size[0] / parts), ceil(size[1] / parts)


def _title_scale(picture: TitlePicture, map_: Affine) -> float:
    """How large to draw a title: as it is seen, but in steps, so that a zoom redraws it seldom."""
    across, down = lengths(map_)
    ratio = max(across / picture.width, down / picture.height)
    if ratio <= 1:
        return ratio
    return min(2.0 ** ceil(log2(ratio) - 1e-9), _LARGEST_TITLE)


def _common(a: Edges, b: Edges) -> Edges:
    left, top = max(a[0], b[0]), max(a[1], b[1])
    return left, top, max(min(a[2], b[2]), left), max(min(a[3], b[3]), top)
