"""Shader programs from the shaders/ folder, with `#include "lib/name.glsl"` and variants.

A shader's own choices are `#ifdef`s, never branches: what is not drawn costs nothing. These are
the compositor's own shaders; what users add is read by `isf`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import moderngl
import numpy as np

from editor.compositor.context import draw_strip

_INCLUDE = re.compile(r'^#include "(?P<name>[\w/.]+)"$', re.MULTILINE)
_VERSION = "#version 330\n"
_VERTEX = "display/quad.vert"

Define = tuple[str, int | str]


class ShaderProblem(Exception):
    """One of the program's own shaders does not load; the message names the file."""


class Shader:
    """One compiled variant. Textures are bound in the order of their names."""

    def __init__(self, ctx: moderngl.Context, program: moderngl.Program) -> None:
        self._program = program
        self._vertices = ctx.vertex_array(program, [])
        self._uniforms: dict[str, moderngl.Uniform] = {
            name: member
            for name in program
            if isinstance(member := program[name], moderngl.Uniform)
        }

    def set(self, values: Mapping[str, Any]) -> None:
        """Write uniforms; one that the variant does not use is passed over. Arrays are matrices."""
        for name, value in values.items():
            uniform = self._uniforms.get(name)
            if uniform is None:
                continue
            if isinstance(value, np.ndarray):
                uniform.write(np.ascontiguousarray(value, np.float32).tobytes())
            else:
                uniform.value = value

    def bind(self, textures: Mapping[str, moderngl.Texture | moderngl.Texture3D]) -> None:
        """Bind each texture to the sampler of its name."""
        for unit, (name, texture) in enumerate(textures.items()):
            if name in self._uniforms:
                texture.use(unit)
                self._uniforms[name].value = unit

    def draw(self, vertices: int) -> None:
        draw_strip(self._vertices, vertices)

    def release(self) -> None:
        self._vertices.release()
        self._program.release()


class ShaderLibrary:
    """Compiles each variant once. Belongs to one GL context and its thread."""

    def __init__(self, ctx: moderngl.Context, folder: Path) -> None:
        self._ctx = ctx
        self._folder = folder
        self._shaders: dict[tuple[str, tuple[Define, ...], str, str], Shader] = {}

    def get(
        self,
        name: str,
        defines: tuple[Define, ...] = (),
        code: str = "",
        vertex: str = _VERTEX,
    ) -> Shader:
        """The fragment shader `name`.frag with `defines`, and with `code` before all that, behind
        the vertex shader of that file name."""
        key = (name, defines, code, vertex)
        if key not in self._shaders:
            self._shaders[key] = self._compiled(f"{name}.frag", defines, code, vertex)
        return self._shaders[key]

    def release(self) -> None:
        for shader in self._shaders.values():
            shader.release()
        self._shaders.clear()

    def _compiled(
        self, fragment: str, defines: tuple[Define, ...], code: str, vertex: str
    ) -> Shader:
        lines = "".join(f"#define {name} {value}\n" for name, value in defines)
        try:
            program = self._ctx.program(
                _VERSION + self._source(vertex), _VERSION + code + lines + self._source(fragment)
            )
        except moderngl.Error as error:
            raise ShaderProblem(f"{fragment}: {error}") from error
        return Shader(self._ctx, program)

    def _source(self, name: str, depth: int = 0) -> str:
        if depth > 8:
            raise ShaderProblem(f"{name}: includes itself")
        path = self._folder / name
        if not path.is_file():
            raise ShaderProblem(f"{name}: not in {self._folder}")
        text = path.read_text(encoding="utf-8").removeprefix(_VERSION)
        return _INCLUDE.sub(lambda found: self._source(found["name"], depth + 1), text)
