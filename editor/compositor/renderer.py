"""Layers to one picture: what the viewport shows and the exporter writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import moderngl

from editor.compositor.drawing.affine import Box, disjoint
from editor.compositor.drawing.painter import Painter
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.programs import EffectPrograms
from editor.compositor.layers.composition import Composition
from editor.compositor.layers.image_inputs import Frames, ImageInputs
from editor.compositor.layers.pictures import Canvas, LayerPictures
from editor.compositor.layers.titles import Titles
from editor.compositor.passthrough import damage_boxes, is_worthwhile
from editor.compositor.picture import Pictures
from editor.compositor.readback import Pieces, Readback
from editor.compositor.roto.cutting import Cutting
from editor.compositor.roto.passes import Passes
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.model.colour import ColourTags, WorkingSpace
from editor.model.flatten.layers import Entry, TransitionLayer
from editor.model.frame import RGBA8, Frame, PixelFormat
from editor.resources import shaders_folder

_MARGIN = 4  # pixels


class Renderer:
    """Belongs to one GL context and its thread, which must be current in every call.

    `pool` lends the textures, `readback` makes bytes of them, `pictures` turns a frame to RGB.
    """

    def __init__(self, ctx: moderngl.Context, catalogue: Catalogue) -> None:
        self.pool = TexturePool(ctx)
        self._shaders = ShaderLibrary(ctx, shaders_folder())
        self._painter = Painter(ctx, self._shaders, self.pool)
        self.pictures = Pictures(self._painter, self.pool)
        self.readback = Readback(ctx, self._shaders)
        self._programs = EffectPrograms(ctx, catalogue, self.pool)
        self._images = ImageInputs(ctx, self.pictures, self.pool)
        self._titles = Titles(ctx)
        self._cutting = Cutting(Passes(ctx, self._shaders, self.pool))
        self._layers = LayerPictures(
            self.pool,
            self._painter,
            self.pictures,
            self._programs,
            self._images,
            self._titles,
            self._cutting,
        )

    def render(
        self,
        entries: Sequence[Entry],
        width: int,
        height: int,
        working_space: WorkingSpace,
        frames: Frames,
        scale: float = 1.0,
        boxes: Sequence[Box] = (),
    ) -> moderngl.Texture:
        """The picture of `entries`, bottom to top, in a frame of `width` x `height`.

        Args:
            frames: gives the decoded frame of each media and file that is seen; asked more than
                once for the same one.
            scale: the texture's size in parts of the frame's, for previews.
            boxes: x, y, width, height of the only parts that matter, if any, pixels of the texture
                from its top left corner; what lies outside is undefined.

        Returns:
            Premultiplied display-referred RGBA, a texture of `pool`; the caller gives it back.

        Raises:
            EffectError, LutError, FontError, PictureTooLargeError: what is wrong, for the user.
            And whatever `frames` raises.
        """
        target = max(1, round(width * scale)), max(1, round(height * scale))
        canvas = Canvas(width, height, target)
        return self._composition(canvas, working_space, frames, boxes).displayed(entries)

    def to_frame(
        self,
        entries: Sequence[Entry],
        width: int,
        height: int,
        working_space: WorkingSpace,
        frames: Frames,
        format: PixelFormat,
        colour: ColourTags,
    ) -> Frame:
        """What `render` draws, as planes of `format` in memory of their own.

        Where the bottom layer is a decoded picture that fills the frame, it becomes the planes
        in one pass, and only the boxes that others lie over are drawn.

        Raises:
            As `render`.
        """
        canvas = Canvas(width, height, (width, height))
        with self._pieces(entries, canvas, working_space, frames, format) as pieces:
            return self.readback.patched(pieces, canvas.target, format, colour)

    def to_screen(
        self,
        entries: Sequence[Entry],
        width: int,
        height: int,
        working_space: WorkingSpace,
        frames: Frames,
        target: tuple[int, int],
        into: memoryview,
    ) -> None:
        """Put what `render` draws in the size `target` into memory, as premultiplied blue, green,
        red, alpha of eight bits, top line first.

        Raises:
            As `render`.
        """
        canvas = Canvas(width, height, target)
        with self._pieces(entries, canvas, working_space, frames, RGBA8) as pieces:
            self.readback.to_screen(pieces, target, into)

    def drawn_boxes(
        self, entries: Sequence[Entry], width: int, height: int, frames: Frames
    ) -> tuple[Box, ...]:
        """For each of `entries` the smallest box about all that it may draw on.

        A transition may draw anywhere, so its box is the frame.
        """
        return self._drawn_boxes(entries, Canvas(width, height, (width, height)), frames)

    @contextmanager
    def _pieces(
        self,
        entries: Sequence[Entry],
        canvas: Canvas,
        working_space: WorkingSpace,
        frames: Frames,
        format: PixelFormat,
    ) -> Iterator[Pieces]:
        """The finished picture, as a decoded one that fills the target and what lies over it, if
        that is less work. The textures go back to the pool at the end."""
        size = canvas.target
        base, boxes = None, ()
        if entries:
            drawn = self._drawn_boxes(entries[1:], canvas, frames)
            boxes = damage_boxes(drawn, format, *size)
            if is_worthwhile(boxes, *size):
                base = self._composition(canvas, working_space, frames).filling(entries[0])
        patch = None
        try:
            if base is None:
                patch = self._composition(canvas, working_space, frames).displayed(entries)
                boxes = ((0, 0, *size),)
            elif boxes:
                composition = self._composition(canvas, working_space, frames, boxes)
                patch = composition.displayed(entries)
            yield Pieces(base, patch, boxes)
        finally:
            if base is not None:
                self.pictures.give(base)
            if patch is not None:
                self.pool.give(patch)

    def _drawn_boxes(
        self, entries: Sequence[Entry], canvas: Canvas, frames: Frames
    ) -> tuple[Box, ...]:
        return tuple(
            (0, 0, *canvas.target)
            if isinstance(entry, TransitionLayer)
            else self._layers.place(entry, canvas, frames).box(*canvas.target)
            for entry in entries
        )

    def _composition(
        self,
        canvas: Canvas,
        working_space: WorkingSpace,
        frames: Frames,
        boxes: Sequence[Box] = (),
    ) -> Composition:
        within = disjoint(  # chroma's filters read a little outside of them
            (x - _MARGIN, y - _MARGIN, wide + 2 * _MARGIN, high + 2 * _MARGIN)
            for x, y, wide, high in boxes
        )
        return Composition(
            self.pool,
            self._painter,
            self.pictures,
            self._layers,
            canvas,
            working_space,
            frames,
            within or None,
        )

    def release(self) -> None:
        self.readback.release()
        self._cutting.release()
        self._titles.release()
        self._images.release()
        self._programs.release()
        self._shaders.release()
        self.pool.release()
