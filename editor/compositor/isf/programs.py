"""Draws effects, generators and transitions. Programs are compiled once, when first needed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeGuard

import moderngl

from editor.compositor.drawing.source import Pointwise
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.compiled import CompiledShader
from editor.compositor.isf.kept_buffers import KeptBuffers
from editor.compositor.isf.passes import FilePasses, Function
from editor.compositor.isf.silence import Silence
from editor.compositor.isf.translation.pointwise import chained
from editor.compositor.isf.translation.translate import PLAIN_VERTEX, PRESENT, PRESENT_RAW
from editor.compositor.textures import TexturePool
from editor.model.effects import EffectKind
from editor.model.flatten.layers import EffectValue

Images = Callable[[str], moderngl.Texture]

_TRIAL = """#version 330
{}
out vec4 isf_result;
void main() {{ isf_result = effects(vec4(0.5), gl_FragCoord.xy); }}
"""


@dataclass(frozen=True, slots=True, eq=False)
class Mixing:
    """A transition away from the frame `outgoing`."""

    effect: EffectValue
    outgoing: moderngl.Texture
    progress: float


class EffectPrograms:
    """Belongs to one GL context and its thread.

    Every method draws into a texture taken from the pool, which the caller gives back.
    `images` gives the texture of an IMAGE input's path; it stays the giver's.

    Raises, in each method:
        ShaderError: the file is broken; it is remembered and not compiled again.
        MissingEffectError: the catalogue has no such effect.
    """

    def __init__(self, ctx: moderngl.Context, catalogue: Catalogue, pool: TexturePool) -> None:
        self._ctx = ctx
        self._catalogue = catalogue
        self._pool = pool
        self._kept = KeptBuffers(pool)
        self._silence = Silence(ctx)
        self._present = {
            True: CompiledShader(ctx, PLAIN_VERTEX, PRESENT_RAW),
            False: CompiledShader(ctx, PLAIN_VERTEX, PRESENT),
        }
        self._sound: dict[str, bool] = {}
        self._passes: dict[tuple[EffectKind, str], FilePasses] = {}

    def apply(
        self, effect: EffectValue, source: moderngl.Texture, images: Images
    ) -> moderngl.Texture:
        """`source` through an effect, in its size."""
        passes = self._file_passes(EffectKind.EFFECT, effect.name)
        return passes.draw(effect, source.size, {"inputImage": source}, images, None)

    def pointwise(
        self,
        effects: Sequence[EffectValue],
        size: tuple[int, int],
        images: Images,
        mixing: Mixing | None = None,
    ) -> tuple[Pointwise | None, int]:
        """As many of the first `effects` as look at nothing but a pixel itself, as one function
        that other passes run; and how many these are.

        Args:
            mixing: a transition to the picture that all `effects` have made; all or nothing is
                given then.
        """
        functions: list[Function] = []
        for effect in effects:
            prefix = _prefix(len(functions))
            passes = self._file_passes(EffectKind.EFFECT, effect.name)
            function = passes.function(effect, size, images, prefix)
            if not self._is_sound(function, prefix):
                break
            functions.append(function)
        if mixing is not None:
            prefix = _prefix(len(functions))
            passes = self._file_passes(EffectKind.TRANSITION, mixing.effect.name)
            function = passes.function(
                mixing.effect,
                size,
                images,
                prefix,
                {"startImage": mixing.outgoing},
                mixing.progress,
            )
            if len(functions) < len(effects) or not self._is_sound(function, prefix):
                return None, 0
            functions.append(function)
        if not functions:
            return None, 0
        uniforms = {name: value for each in functions for name, value in each.uniforms.items()}
        textures = {name: value for each in functions for name, value in each.textures.items()}
        code = chained([each.code for each in functions], [*map(_prefix, range(len(functions)))])
        return Pointwise(code, uniforms, textures, size), len(functions)

    def generate(
        self, effect: EffectValue, width: int, height: int, images: Images
    ) -> moderngl.Texture:
        """A generator's picture."""
        passes = self._file_passes(EffectKind.GENERATOR, effect.name)
        return passes.draw(effect, (width, height), {}, images, None)

    def transition(
        self,
        effect: EffectValue,
        outgoing: moderngl.Texture,
        incoming: moderngl.Texture,
        progress: float,
        images: Images,
    ) -> moderngl.Texture:
        """The two pictures mixed, in the size of `outgoing`; `progress` from 0 to 1."""
        passes = self._file_passes(EffectKind.TRANSITION, effect.name)
        sides = {"startImage": outgoing, "endImage": incoming, "from": outgoing, "to": incoming}
        return passes.draw(effect, outgoing.size, sides, images, progress)

    def release(self) -> None:
        for passes in self._passes.values():
            passes.release()
        for shader in self._present.values():
            shader.release()
        self._passes.clear()
        self._kept.release()
        self._silence.release()

    def _is_sound(self, function: Function | None, prefix: str) -> TypeGuard[Function]:
        """Whether GL takes the function: some files are too unusual to be taken apart, and are
        drawn as they stand."""
        if function is None:
            return False
        code = function.code
        if code not in self._sound:
            try:
                trial = _TRIAL.format(chained([code], [prefix]))
                CompiledShader(self._ctx, PLAIN_VERTEX, trial).release()
            except moderngl.Error as error:
                logging.getLogger(__name__).info("drawn in a pass of its own: %s", error)
                self._sound[code] = False
            else:
                self._sound[code] = True
        return self._sound[code]

    def _file_passes(self, kind: EffectKind, name: str) -> FilePasses:
        key = (kind, name)
        if key not in self._passes:
            file = self._catalogue.file(kind, name)
            present = self._present[file.is_premultiplied]
            self._passes[key] = FilePasses(
                self._ctx, file, present, self._pool, self._kept, self._silence
            )
        return self._passes[key]


def _prefix(number: int) -> str:
    """What the names of a chain's function number `number` begin with."""
    return f"e{number}_"
