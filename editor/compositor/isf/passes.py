"""One shader file at work: its passes in order, their buffers and uniforms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import moderngl

from editor.compositor.isf.compiled import CompiledShader
from editor.compositor.isf.errors import ShaderError
from editor.compositor.isf.kept_buffers import Buffers, KeptBuffers
from editor.compositor.isf.reading.shader_file import MAIN_IMAGES, RenderPass, ShaderFile
from editor.compositor.isf.silence import Silence
from editor.compositor.isf.translation.dialect import glsl_name
from editor.compositor.isf.translation.pointwise import pointwise
from editor.compositor.isf.translation.translate import needs_presenting
from editor.compositor.lut import LutParts
from editor.compositor.textures import TexturePool
from editor.model.curves import Value
from editor.model.effects import InputKind, InputSpec
from editor.model.flatten.layers import EffectValue

Textures = dict[str, moderngl.Texture | moderngl.Texture3D]

_TEXTURES = (InputKind.IMAGE, InputKind.AUDIO, InputKind.AUDIO_FFT)
_DAY = (2000.0, 1.0, 1.0)
"""DATE is the same day in every render, so that every render is the same."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """For `known` values of the inputs: the macros, and the size of each pass."""

    known: dict[str, float]
    defines: frozenset[str]
    sizes: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Given:
    """What an effect's values come to: by name in the shader; `told`: macros of its pictures."""

    uniforms: dict[str, Value]
    textures: Textures
    known: dict[str, float]
    told: frozenset[str]


@dataclass(frozen=True, slots=True)
class Function:
    """An effect as GLSL, see `pointwise`; its uniforms and textures by their names there."""

    code: str
    uniforms: dict[str, Value]
    textures: Textures


class FilePasses:
    """Belongs to one GL context and its thread; `present` copies a buffer into the result."""

    def __init__(
        self,
        ctx: moderngl.Context,
        file: ShaderFile,
        present: CompiledShader,
        pool: TexturePool,
        kept: KeptBuffers,
        silence: Silence,
    ) -> None:
        self._ctx = ctx
        self._file = file
        self._shaders: dict[tuple[int, frozenset[str]], CompiledShader] = {}
        self._broken: ShaderError | None = None
        self._functions: dict[tuple[str, frozenset[str]], str | None] = {}
        self._plan: _Plan | None = None
        self._present = present if needs_presenting(file) else None
        self._pool = pool
        self._kept = kept
        self._silence = silence
        filled = {*MAIN_IMAGES[file.spec.kind], *file.targets, *dict(file.imported)}
        self._textures = [
            s for s in file.spec.inputs if s.kind in _TEXTURES and s.name not in filled
        ]
        self._numbers = [s for s in file.spec.inputs if s.kind not in _TEXTURES]
        self._shares = (
            [] if file.is_gl_transition else [s.name for s in self._numbers if _is_share(s)]
        )
        self._keeps = any(render_pass.persistent for render_pass in file.passes)

    def draw(
        self,
        effect: EffectValue,
        size: tuple[int, int],
        main_images: dict[str, moderngl.Texture],
        images: Callable[[str], moderngl.Texture],
        progress: float | None,
    ) -> moderngl.Texture:
        """The result, taken from the pool."""
        given = self._given(effect, size, main_images, images, progress)
        uniforms, textures = given.uniforms, given.textures
        plan = self._planned(given.known)
        shaders = self._compiled(plan.defines | given.told)
        kept, first_frame = Buffers(), 0
        if self._keeps:
            kept, first_frame = self._kept.begin(effect.id, effect.name, effect.frame, size)
        uniforms |= self._standard(effect, size, effect.frame - first_frame)
        buffers = dict(kept)
        try:
            result = self._draw_passes(shaders, plan.sizes, size, uniforms, textures, buffers, kept)
        finally:
            persistent = {p.target for p in self._file.passes if p.persistent}
            after = {name: buffers.pop(name) for name in list(buffers) if name in persistent}
            for texture in {*buffers.values()}:
                self._pool.give(texture)
            if self._keeps:
                self._kept.end(effect.id, effect.name, effect.frame, size, after)
        return result

    def function(
        self,
        effect: EffectValue,
        size: tuple[int, int],
        images: Callable[[str], moderngl.Texture],
        prefix: str,
        main_images: dict[str, moderngl.Texture] | None = None,
        progress: float | None = None,
    ) -> Function | None:
        """The effect as a function of a pixel's colour, its names beginning with `prefix`; None
        if it looks at more than that. `main_images`: those but the one that it is a function of.

        Raises:
            ShaderError: the file is broken.
        """
        given = self._given(effect, size, main_images or {}, images, progress)
        defines = self._planned(given.known).defines | given.told
        key = (prefix, defines)
        if key not in self._functions:
            self._compiled(defines)
            self._functions[key] = pointwise(self._file, defines, prefix)
        code = self._functions[key]
        if code is None:
            return None
        uniforms = given.uniforms | self._standard(effect, size, effect.frame)
        uniforms["RENDERSIZE"] = (float(size[0]), float(size[1]))
        return Function(
            code,
            {prefix + name: value for name, value in uniforms.items()},
            {prefix + name: texture for name, texture in given.textures.items()},
        )

    def release(self) -> None:
        for shader in self._shaders.values():
            shader.release()
        self._shaders.clear()

    def _given(
        self,
        effect: EffectValue,
        size: tuple[int, int],
        main_images: dict[str, moderngl.Texture],
        images: Callable[[str], moderngl.Texture],
        progress: float | None,
    ) -> _Given:
        given = dict(effect.values)
        values = {spec.name: _value(spec, given) for spec in self._numbers}
        for name in self._shares:
            values[name] = _in_pixels(values[name], size)
        if progress is not None:
            values["progress"] = progress
        uniforms = {glsl_name(name): value for name, value in values.items()}
        known = {name: float(v) for name, v in values.items() if isinstance(v, bool | int | float)}
        known |= {"WIDTH": float(size[0]), "HEIGHT": float(size[1])}
        textures: Textures = {glsl_name(name): each for name, each in main_images.items()}
        for name, path in self._file.imported:
            textures[glsl_name(name)] = images(str(path))
        for spec in self._textures:
            textures[glsl_name(spec.name)] = self._picture(spec, given, images)
        told: list[str] = []
        for name, texture in list(textures.items()):
            if isinstance(texture.extra, LutParts):
                told += (f"{name}_{word}" for word in texture.extra.macros)
                if texture.extra.volume is not None:
                    textures[f"{name}_volume"] = texture.extra.volume
        return _Given(uniforms, textures, known, frozenset(told))

    def _planned(self, known: dict[str, float]) -> _Plan:
        """What the header's expressions come to; from frame to frame they seldom change."""
        if self._plan is None or self._plan.known != known:
            defines = frozenset(name for name, when in self._file.defines if when.holds(known))
            sizes = tuple(_size(render_pass, known) for render_pass in self._file.passes)
            self._plan = _Plan(known, defines, sizes)
        return self._plan

    def _compiled(self, defines: frozenset[str]) -> list[CompiledShader]:
        """A shader for each pass.

        Raises:
            ShaderError: once one is broken, the file is not compiled again.
        """
        if self._broken is not None:
            raise self._broken
        shaders = []
        for index in range(len(self._file.passes)):
            if (index, defines) not in self._shaders:
                try:
                    shader = CompiledShader.of(self._ctx, self._file, index, defines)
                except ShaderError as error:
                    self._broken = error
                    raise
                self._shaders[index, defines] = shader
            shaders.append(self._shaders[index, defines])
        return shaders

    def _draw_passes(
        self,
        shaders: list[CompiledShader],
        sizes: tuple[tuple[int, int], ...],
        size: tuple[int, int],
        uniforms: dict[str, Value],
        textures: Textures,
        buffers: Buffers,
        kept: Buffers,
    ) -> moderngl.Texture:
        """Draw each pass; `buffers` gets those with a target, in place of what `kept` has."""
        passes = self._file.passes
        owned = set(kept.values())
        for index, (render_pass, shader) in enumerate(zip(passes, shaders, strict=True)):
            is_result = index == len(passes) - 1 and self._present is None
            width, height = size if is_result else sizes[index]
            for name in self._file.targets:
                textures[glsl_name(name)] = buffers.get(name, self._silence.blank)
            drawn = self._pool.take(width, height, "f4" if render_pass.is_float else "f2")
            framebuffer = self._pool.framebuffer(drawn)
            if shader.may_leave_pixels:
                framebuffer.clear()
            for name, value in uniforms.items():
                shader.set(name, value)
            shader.set("RENDERSIZE", (float(width), float(height)))
            shader.draw(framebuffer, textures)
            if is_result:
                return drawn
            target = render_pass.target or ""
            replaced = buffers.get(target)
            if replaced is not None and replaced not in owned:
                self._pool.give(replaced)
            buffers[target] = drawn
        assert self._present is not None
        result = self._pool.take(*size)
        last = buffers[passes[-1].target or ""]
        self._present.draw(self._pool.framebuffer(result), {"straight": last})
        return result

    def _picture(
        self,
        spec: InputSpec,
        given: dict[str, Value],
        images: Callable[[str], moderngl.Texture],
    ) -> moderngl.Texture:
        path = given.get(spec.name)
        if spec.kind is InputKind.IMAGE and isinstance(path, str) and path:
            return images(path)
        return self._silence.texture(spec)

    def _standard(self, effect: EffectValue, size: tuple[int, int], index: int) -> dict[str, Value]:
        """The uniforms that every file of its form has.

        FRAMEINDEX is `index`, which counts from where kept buffers began: files fill them at 0.
        """
        if self._file.is_gl_transition:
            width, height = float(size[0]), float(size[1])
            return {"ratio": width / height, "resolution": (width, height)}
        seconds = float(effect.time)
        return {
            "TIME": seconds,
            "TIMEDELTA": float(1 / effect.rate) if index > 0 else 0.0,
            "FRAMEINDEX": index,
            "DATE": (*_DAY, seconds),
        }


def _value(spec: InputSpec, given: dict[str, Value]) -> Value:
    value = given.get(spec.name, spec.default)
    if spec.kind is InputKind.LONG and isinstance(value, float):
        return round(value)
    return float(value) if spec.kind is InputKind.FLOAT and isinstance(value, int) else value


def _is_share(spec: InputSpec) -> bool:
    """Whether a point is given as a share of the picture, while the shader wants pixels.

    Source: no clause of ISF 2.0, but what its hosts do for points without MIN and MAX, and what
    the files rely on: they divide such points by RENDERSIZE.
    """
    return spec.kind is InputKind.POINT2D and spec.minimum is None and spec.maximum is None


def _in_pixels(value: Value, size: tuple[int, int]) -> Value:
    assert isinstance(value, tuple)
    return (value[0] * size[0], value[1] * size[1])


def _size(render_pass: RenderPass, known: dict[str, float]) -> tuple[int, int]:
    """A pass's buffer in pixels."""
    full = int(known["WIDTH"]), int(known["HEIGHT"])
    width, height = render_pass.width, render_pass.height
    return (
        width.pixels(known, full[0]) if width else full[0],
        height.pixels(known, full[1]) if height else full[1],
    )
