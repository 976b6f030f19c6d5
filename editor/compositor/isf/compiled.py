"""A shader file compiled by GL, and its uniforms, each written only when it changes."""

from __future__ import annotations

import re
from collections.abc import Mapping

import moderngl

from editor.compositor.context import draw_strip
from editor.compositor.isf.errors import ShaderError
from editor.compositor.isf.reading.shader_file import ShaderFile
from editor.compositor.isf.translation.dialect import as_written
from editor.compositor.isf.translation.translate import translated
from editor.model.curves import Value

_GL_INT, _GL_BOOL, _GL_SAMPLERS = 0x1404, 0x8B56, (0x8B5E, 0x8B5F)
_GL_INTS = frozenset({0x8B53, 0x8B54, 0x8B55, 0x8B57, 0x8B58, 0x8B59})  # ivec2.., bvec2..
# Mesa "0:12(5): error: …", NVIDIA "0(12) : error C1008: …", Apple and Intel "ERROR: 0:12: …".
_PLACES = (
    re.compile(r"\d+:(?P<line>\d+)\(\d+\):\s*(?:preprocessor )?error:\s*(?P<what>.+)"),
    re.compile(r"\d+\((?P<line>\d+)\)\s*:\s*error\s*(?:\w+:)?\s*(?P<what>.+)"),
    re.compile(r"ERROR:\s*\d+:(?P<line>\d+):\s*(?P<what>.+)"),
)


class CompiledShader:
    """Belongs to one GL context and its thread."""

    def __init__(self, ctx: moderngl.Context, vertex: str, fragment: str) -> None:
        self._program = ctx.program(vertex, fragment)
        self._vertices = ctx.vertex_array(self._program, [])
        self._uniforms: dict[str, moderngl.Uniform] = {}
        self._written: dict[str, object] = {}
        self.samplers: dict[str, int] = {}
        self.may_leave_pixels = False
        for name in self._program:
            member = self._program[name]
            if not isinstance(member, moderngl.Uniform):
                continue
            if _gl_type(member) in _GL_SAMPLERS:
                self.samplers[name] = len(self.samplers)
                member.value = self.samplers[name]
            else:
                self._uniforms[name] = member

    @staticmethod
    def of(
        ctx: moderngl.Context, file: ShaderFile, index: int, defines: frozenset[str]
    ) -> CompiledShader:
        """The shader of the file's pass number `index`, with `defines` defined.

        Raises:
            ShaderError: GL refuses the code; the first error's file and line are named.
        """
        source = translated(file, index, defines)
        try:
            shader = CompiledShader(ctx, source.vertex, source.fragment)
        except moderngl.Error as error:
            raise _shader_error(file, str(error)) from error
        shader.may_leave_pixels = source.may_leave_pixels
        return shader

    def set(self, name: str, value: Value) -> None:
        """Write a uniform; one that the code does not use is passed over."""
        uniform = self._uniforms.get(name)
        if uniform is None or self._written.get(name) == value:
            return
        self._written[name] = value
        uniform.value = _in_shape(uniform, value)

    def draw(
        self,
        framebuffer: moderngl.Framebuffer,
        textures: Mapping[str, moderngl.Texture | moderngl.Texture3D],
    ) -> None:
        """Fill `framebuffer`; `textures` are by sampler name and may hold more than is used."""
        for name, unit in self.samplers.items():
            textures[name].use(unit)
        framebuffer.ctx.enable_only(moderngl.NOTHING)
        framebuffer.use()
        draw_strip(self._vertices, 4)

    def release(self) -> None:
        self._vertices.release()
        self._program.release()


def _gl_type(uniform: moderngl.Uniform) -> int:
    return uniform.gl_type  # type: ignore[attr-defined]  # moderngl's stubs leave it out


def _in_shape(uniform: moderngl.Uniform, value: Value) -> Value:
    """`value` in the uniform's own type and number of components."""
    kind, size = _gl_type(uniform), uniform.dimension
    if isinstance(value, tuple):
        numbers = value[:size] if len(value) >= size else (*value, *[0.0] * (size - len(value)))
        numbers = tuple(round(n) for n in numbers) if kind in _GL_INTS else numbers
        return numbers if size > 1 else numbers[0]
    assert not isinstance(value, str)
    if kind in (_GL_INT, _GL_BOOL):
        return round(value) if kind == _GL_INT else bool(value)
    return float(value)


def _shader_error(file: ShaderFile, log: str) -> ShaderError:
    """The first error of the compiler's log, as one sentence with the file's own line."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    path = file.path
    if "vertex_shader" in lines and file.vertex_path is not None:
        path = file.vertex_path
    for line in lines:
        for place in _PLACES:
            if found := place.search(line):
                return ShaderError(path, int(found["line"]), as_written(found["what"]))
    told = [line for line in lines if line.lower().startswith("error")]
    return ShaderError(path, None, as_written((told or lines[-1:])[0]))
