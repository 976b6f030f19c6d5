"""A picture ready to be drawn: textures, and how to read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import moderngl

from editor.compositor.drawing.affine import Affine, flipped, lengths, scaling
from editor.compositor.shaders import Define


@dataclass(frozen=True, slots=True, eq=False)
class Pointwise:
    """Effects on single pixels, in GLSL: `vec4 effects(vec4 colour, vec2 pixel)`.

    Args:
        size: of the picture whose pixels they are for.
    """

    code: str
    uniforms: Mapping[str, Any]
    textures: Mapping[str, moderngl.Texture | moderngl.Texture3D]
    size: tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Either decoded planes, or one premultiplied RGBA texture.

    Args:
        textures: by sampler name.
        from_unit: from the unit square of the picture as seen, y down, to the textures' pixels.
        size: of the picture in the textures' pixels, as stored.
        defines, uniforms: what the shader must know of it.
        opaque: alpha is 1 all over.
        owned: textures that go back to the pool when the picture has been drawn.
        effects: still to be run, by the first pass that makes a picture of their size.
    """

    textures: Mapping[str, moderngl.Texture]
    from_unit: Affine
    size: tuple[int, int]
    defines: tuple[Define, ...] = ()
    uniforms: Mapping[str, Any] = field(default_factory=dict)
    opaque: bool = False
    owned: tuple[moderngl.Texture, ...] = ()
    effects: Pointwise | None = None

    @property
    def is_planes(self) -> bool:
        return bool(self.defines)

    @property
    def is_opaque(self) -> bool:
        """Whether alpha is 1 all over when the effects have been run, too."""
        return self.opaque and self.effects is None

    @property
    def texture(self) -> moderngl.Texture:
        """The RGBA texture of a source that is one."""
        assert not self.is_planes
        return self.textures["plane0"]

    @property
    def upright_size(self) -> tuple[int, int]:
        """The picture's pixels as seen, before its pixels are made square."""
        width, height = lengths(self.from_unit)
        turned = abs(self.from_unit[0, 0]) < abs(self.from_unit[1, 0])
        return (round(width), round(height)) if not turned else (self.size[1], self.size[0])


def texture_source(
    texture: moderngl.Texture, *, opaque: bool = False, owned: bool = False
) -> Source:
    """A whole texture, its first row at the bottom."""
    return Source(
        {"plane0": texture},
        flipped(texture.height) @ scaling(texture.width, texture.height),
        texture.size,
        opaque=opaque,
        owned=(texture,) if owned else (),
    )
