"""The layers of one frame, or of one nested composition, blended from bottom to top."""

from __future__ import annotations

from collections.abc import Sequence

import moderngl
import numpy as np

from editor.compositor.drawing.affine import Box, overlap, scaling
from editor.compositor.drawing.painter import Conversion, Painter, Placed
from editor.compositor.drawing.source import Source, texture_source
from editor.compositor.layers.image_inputs import Frames
from editor.compositor.layers.pictures import Canvas, LayerPictures
from editor.compositor.picture import Pictures
from editor.compositor.textures import TexturePool
from editor.model.colour import WorkingSpace
from editor.model.flatten.layers import Entry, Layer, NestedPicture, TransitionLayer
from editor.model.transform import BlendMode


class Composition:
    """Draws once. The target is made with the first thing drawn: a picture that fills the frame
    becomes the target itself, and one that covers it needs no clearing and no blending.
    """

    def __init__(
        self,
        pool: TexturePool,
        painter: Painter,
        pictures: Pictures,
        layers: LayerPictures,
        canvas: Canvas,
        space: WorkingSpace,
        frames: Frames,
        within: tuple[Box, ...] | None = None,
    ) -> None:
        self._pool = pool
        self._painter = painter
        self._pictures = pictures
        self._layers = layers
        self._canvas = canvas
        self._space = space
        self._frames = frames
        self._within = within

    def displayed(self, entries: Sequence[Entry]) -> moderngl.Texture:
        """All of `entries`, display-referred; the caller gives the texture back."""
        drawn = self._composed(entries)
        if self._space is WorkingSpace.DISPLAY:
            return drawn
        target = self._pool.take(*drawn.size)
        self._painter.paint(
            texture_source(drawn),
            target,
            Placed(scaling(*drawn.size)),
            conversion=Conversion.TO_DISPLAY,
            within=self._within,
            replace=True,
        )
        self._pool.give(drawn)
        return target

    def filling(self, entry: Entry) -> Source | None:
        """The lowest of all entries as planes, and effects on single pixels, that fill the frame;
        the caller gives back what it owns. None: it is not so simple, or not for display."""
        if self._space is not WorkingSpace.DISPLAY:
            return None
        if isinstance(entry, Layer):
            return self._layers.filling(entry, self._canvas, self._frames)
        return self._mixed_at_once(entry) if 0 < entry.progress < 1 else None

    def _composed(self, entries: Sequence[Entry]) -> moderngl.Texture:
        """All of `entries`, in the working space."""
        target: moderngl.Texture | None = None
        try:
            for entry in entries:
                if isinstance(entry, Layer):
                    target = self._with_layer(entry, target)
                else:
                    target = self._with_transition(entry, target)
        except BaseException:
            if target is not None:
                self._pool.give(target)
            raise
        return target or self._empty()

    def _with_layer(self, layer: Layer, target: moderngl.Texture | None) -> moderngl.Texture | None:
        place = self._layers.place(layer, self._canvas, self._frames)
        drawn = place.box(*self._canvas.target)
        within = self._within or (drawn,)
        if layer.opacity <= 0 or not any(all(overlap(drawn, box)[2:]) for box in within):
            return target
        source = self._layers.source(layer, place, self._canvas, self._frames, self._nested)
        light = self._space is WorkingSpace.LINEAR
        conversion = Conversion.TO_LIGHT if light else Conversion.NONE
        return self._laid(source, place, target, layer.opacity, layer.blend_mode, conversion)

    def _with_transition(
        self, entry: TransitionLayer, target: moderngl.Texture | None
    ) -> moderngl.Texture | None:
        mixed = self._mixed(entry)
        layer = entry.outgoing or entry.incoming
        if mixed is None or layer is None:
            return target
        place = Placed(scaling(*self._canvas.target))
        return self._laid(mixed, place, target, 1.0, layer.blend_mode, Conversion.NONE)

    def _mixed(self, entry: TransitionLayer) -> Source | None:
        """Both sides through the transition; at either end of it, that side alone."""
        if entry.progress <= 0 or entry.progress >= 1:
            side = entry.outgoing if entry.progress <= 0 else entry.incoming
            return side and texture_source(self._alone(side), owned=True)
        at_once = self._mixed_at_once(entry)
        if at_once is not None:
            return at_once
        sides = [self._alone(entry.outgoing)]
        try:
            sides.append(self._alone(entry.incoming))
            mixed = self._layers.transition(entry, sides[0], sides[1], self._frames)
        finally:
            for texture in sides:
                self._pool.give(texture)
        return texture_source(mixed, owned=True)

    def _mixed_at_once(self, entry: TransitionLayer) -> Source | None:
        """The planes of the incoming side, with the transition as one of its effects."""
        if self._space is not WorkingSpace.DISPLAY or entry.incoming is None:
            return None
        source = self._layers.filling(entry.incoming, self._canvas, self._frames)
        if source is None:
            return None
        mixed = None
        outgoing = self._alone(entry.outgoing)
        try:
            mixed = self._layers.mixed_into(source, entry, outgoing, self._frames)
        finally:
            if mixed is None:
                self._pictures.give(source)
                self._pool.give(outgoing)
        return mixed

    def _alone(self, layer: Layer | None) -> moderngl.Texture:
        """A transparent frame with nothing but `layer`, in the working space."""
        drawn = self._with_layer(layer, None) if layer else None
        return drawn or self._empty()

    def _laid(
        self,
        source: Source,
        place: Placed,
        target: moderngl.Texture | None,
        opacity: float,
        blend_mode: BlendMode,
        conversion: Conversion,
    ) -> moderngl.Texture:
        """`target` with the source over it. The source is used up."""
        size = self._canvas.target
        if target is None and opacity >= 1 and not conversion and _is_frame(source, place, size):
            return source.texture
        try:
            covers = target is None and place.covers(*size)
            if target is None:
                target = self._pool.take(*size) if covers else self._empty()
            self._painter.paint(
                source,
                target,
                place,
                opacity=opacity,
                blend_mode=blend_mode,
                conversion=conversion,
                within=self._within,
                replace=covers,
            )
        finally:
            self._pictures.give(source)
        return target

    def _nested(self, picture: NestedPicture, width: int, height: int) -> moderngl.Texture:
        canvas = Canvas(picture.width, picture.height, (width, height))
        return Composition(
            self._pool,
            self._painter,
            self._pictures,
            self._layers,
            canvas,
            picture.working_space,
            self._frames,
        ).displayed(picture.entries)

    def _empty(self) -> moderngl.Texture:
        texture = self._pool.take(*self._canvas.target)
        self._painter.clear(texture)
        return texture


def _is_frame(source: Source, place: Placed, size: tuple[int, int]) -> bool:
    """Whether the source's own texture is the whole frame as it stands, and may be kept."""
    if source.is_planes or source.effects or source.texture not in source.owned:
        return False
    if source.texture.size != size or not place.is_frame(size):
        return False
    return np.allclose(source.from_unit, texture_source(source.texture).from_unit)
