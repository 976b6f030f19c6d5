"""Passes over a whole texture, each into another one from the pool."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Any

import moderngl

from editor.compositor.shaders import Define, ShaderLibrary
from editor.compositor.textures import TexturePool

_CORNERS = ((-1.0, -1.0), (3.0, -1.0), (-1.0, 3.0), (3.0, 3.0))
_SIGMAS = 3.0  # of a Gaussian, beyond which nothing counts
_LEAST_SIGMA = 0.2  # pixels: less changes nothing


class Passes:
    """Belongs to one GL context and its thread. Who is given a texture gives it back."""

    def __init__(self, ctx: moderngl.Context, shaders: ShaderLibrary, pool: TexturePool) -> None:
        self._ctx = ctx
        self._shaders = shaders
        self.pool = pool

    def draw(
        self,
        name: str,
        target: moderngl.Texture,
        textures: Mapping[str, moderngl.Texture],
        uniforms: Mapping[str, Any] | None = None,
        defines: tuple[Define, ...] = (),
    ) -> moderngl.Texture:
        """`target`, drawn over by the shader `roto/name`."""
        shader = self._shaders.get(f"roto/{name}", defines)
        shader.set({"corners": _CORNERS, "size": target.size, **(uniforms or {})})
        shader.bind(textures)
        self._ctx.enable_only(moderngl.NOTHING)
        self.pool.framebuffer(target).use()
        shader.draw(3)
        return target

    def like(self, texture: moderngl.Texture, dtype: str | None = None) -> moderngl.Texture:
        """Another texture of that size, on loan."""
        return self.pool.take(
            texture.width, texture.height, dtype or texture.dtype, texture.components
        )

    def blurred(self, texture: moderngl.Texture, sigma: float) -> moderngl.Texture:
        """`texture`, on loan, with a Gaussian of `sigma` pixels over it. It is used up."""
        if sigma < _LEAST_SIGMA:
            return texture
        for side in ((1 / texture.width, 0.0), (0.0, 1 / texture.height)):
            uniforms = {"side": side, "sigma": sigma, "taps": ceil(_SIGMAS * sigma / 2)}
            blurred = self.draw("blur", self.like(texture), {"source": texture}, uniforms)
            self.pool.give(texture)
            texture = blurred
        return texture
