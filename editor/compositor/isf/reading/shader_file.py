"""A shader file as read: what it declares, and its code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.compositor.isf.translation.expression import Expression
from editor.model.effects import EffectKind, EffectSpec

MAIN_IMAGES = {
    EffectKind.EFFECT: ("inputImage",),
    EffectKind.GENERATOR: (),
    EffectKind.TRANSITION: ("startImage", "endImage"),
}
"""The image inputs that the compositor itself fills."""


@dataclass(frozen=True, slots=True)
class RenderPass:
    """One run of the shader over a picture.

    Args:
        target: the buffer's name, or None: it is the result.
        persistent: the buffer is kept for the next frame.
        is_float: 32-bit floats in place of halves.
        width, height: of the buffer; None: the result's.
    """

    target: str | None = None
    persistent: bool = False
    is_float: bool = False
    width: Expression | None = None
    height: Expression | None = None

    @property
    def has_own_size(self) -> bool:
        return self.width is not None or self.height is not None


@dataclass(frozen=True, slots=True)
class ShaderFile:
    """One file of a catalogue.

    Args:
        fragment, vertex: GLSL as written, comments blanked; line n is the file's.
        imported: names of pictures in the shader, and their files.
        defines: macros that are defined while their condition holds.
        is_premultiplied: the code reads and writes premultiplied colours, as the compositor does.
        is_gl_transition: the code is a `vec4 transition(vec2)` of gl-transitions, else it is ISF.
    """

    spec: EffectSpec
    fragment: str
    vertex: str | None = None
    vertex_path: Path | None = None
    passes: tuple[RenderPass, ...] = (RenderPass(),)
    imported: tuple[tuple[str, Path], ...] = ()
    defines: tuple[tuple[str, Expression], ...] = ()
    is_premultiplied: bool = False
    is_gl_transition: bool = False

    @property
    def path(self) -> Path:
        return Path(self.spec.path)

    @property
    def targets(self) -> tuple[str, ...]:
        """The passes' buffers by name, each once."""
        named = (render_pass.target for render_pass in self.passes)
        return tuple(dict.fromkeys(target for target in named if target))
