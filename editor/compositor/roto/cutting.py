"""Pictures cut out by a coverage, and effects that act only where it is."""

from __future__ import annotations

import moderngl

from editor.compositor.layers.image_inputs import Frames
from editor.compositor.roto.coverage import Coverages
from editor.compositor.roto.passes import Passes
from editor.compositor.shaders import Define
from editor.model.flatten.layers import MatteValue

_WIDE, _NARROW = (4, 9.0), (2, 1.5)
"""Two rounds of estimating colours: by how much the picture is made smaller, and the blur there in
pixels. Source: Forte (2021), section 3: about 90 pixels, then about 6, of a box."""


class Cutting:
    """Belongs to one GL context and its thread. Textures are premultiplied RGBA of its pool."""

    def __init__(self, passes: Passes) -> None:
        self._passes = passes
        self._pool = passes.pool
        self._coverages = Coverages(passes)

    def cut_out(
        self, picture: moderngl.Texture, mattes: tuple[MatteValue, ...], frames: Frames
    ) -> moderngl.Texture:
        """What `mattes` cover of `picture`, a new texture. Where they ask for it, half-covered
        pixels lose the colour of what lay behind."""
        coverage = self._coverages.texture(mattes, picture.size, frames)
        amount = max(matte.edges.decontaminate for matte in mattes)
        textures = {"picture": picture, "coverage": coverage}
        if amount <= 0:
            return self._passes.draw("cut_out", self._passes.like(picture), textures)
        colours = self._colours(picture, coverage)
        cut = self._passes.draw(
            "cut_out",
            self._passes.like(picture),
            {**textures, "front": colours[0], "behind": colours[1]},
            {"amount": amount},
            (("CLEAN", 1),),
        )
        for texture in colours:
            self._pool.give(texture)
        return cut

    def limited(
        self,
        before: moderngl.Texture,
        after: moderngl.Texture,
        mattes: tuple[MatteValue, ...],
        frames: Frames,
    ) -> moderngl.Texture:
        """`after` where `mattes` cover it, `before` elsewhere: a new texture."""
        coverage = self._coverages.texture(mattes, before.size, frames)
        textures = {"before": before, "after": after, "coverage": coverage}
        return self._passes.draw("limit", self._passes.like(before), textures)

    def release(self) -> None:
        self._coverages.release()

    def _colours(
        self, picture: moderngl.Texture, coverage: moderngl.Texture
    ) -> tuple[moderngl.Texture, moderngl.Texture]:
        """What lies in front and behind about each pixel, weighted by the coverage."""
        behind = (("BEHIND", 1),)
        wide = (
            self._weighed(picture, coverage, _WIDE),
            self._weighed(picture, coverage, _WIDE, behind),
        )
        first = self._passes.draw(
            "fuse",
            self._passes.like(wide[0]),
            {"picture": picture, "coverage": coverage, "front": wide[0], "behind": wide[1]},
        )
        narrow = (
            self._weighed(first, coverage, _NARROW),
            self._weighed(wide[1], coverage, _NARROW, (*behind, ("WEIGHED", 1))),
        )
        for texture in (*wide, first):
            self._pool.give(texture)
        return narrow

    def _weighed(
        self,
        colours: moderngl.Texture,
        coverage: moderngl.Texture,
        sizing: tuple[int, float],
        defines: tuple[Define, ...] = (),
    ) -> moderngl.Texture:
        """`colours` times how much of them is there, and that as alpha, smaller and blurred."""
        parts, sigma = sizing
        width, height = (-(-side // parts) for side in coverage.size)
        drawn = self._passes.draw(
            "weigh",
            self._pool.take(width, height, colours.dtype, 4),
            {"picture": colours, "coverage": coverage},
            defines=defines,
        )
        return self._passes.blurred(drawn, sigma)
