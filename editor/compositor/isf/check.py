"""Says of shader files whether they load, compile and draw: one small frame of each."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import TypedDict

import moderngl
import numpy as np

from editor.compositor.isf.catalogue import Catalogue, read_shader, shader_paths
from editor.compositor.isf.errors import ShaderError
from editor.compositor.isf.programs import EffectPrograms
from editor.compositor.isf.reading.shader_file import ShaderFile
from editor.compositor.textures import TexturePool
from editor.model.curves import Value
from editor.model.effects import EffectId, EffectKind, InputKind
from editor.model.flatten.layers import EffectValue

WIDTH, HEIGHT = 160, 90


class CheckResult(TypedDict):
    """`kind` is None where the file cannot be read; `error` names file, line and fault."""

    path: str
    kind: str | None
    ok: bool
    error: str | None


def check(ctx: moderngl.Context, paths: Iterable[Path]) -> list[CheckResult]:
    """Load, compile and draw each shader file, and those in each folder; one result a file."""
    pool = TexturePool(ctx)
    pictures = [_picture(ctx, turned=turned) for turned in (False, True)]
    try:
        return [
            _checked(ctx, pool, pictures, path) for place in paths for path in shader_paths(place)
        ]
    finally:
        # moderngl cannot make a framebuffer without an error while a released one is bound.
        ctx.detect_framebuffer(0).use()
        for picture in pictures:
            picture.release()
        pool.release()


def _checked(
    ctx: moderngl.Context, pool: TexturePool, pictures: list[moderngl.Texture], path: Path
) -> CheckResult:
    kind: str | None = None
    try:
        file = read_shader(path)
        kind = file.spec.kind.value
        pool.give(_drawn(ctx, pool, pictures, file))
    except ShaderError as error:
        return CheckResult(path=str(path), kind=kind, ok=False, error=str(error))
    return CheckResult(path=str(path), kind=kind, ok=True, error=None)


def _drawn(
    ctx: moderngl.Context, pool: TexturePool, pictures: list[moderngl.Texture], file: ShaderFile
) -> moderngl.Texture:
    """One frame with every parameter at its default and a test picture in every image."""
    spec = file.spec
    programs = EffectPrograms(ctx, Catalogue({(spec.kind, spec.name): file}, ()), pool)
    values: list[tuple[str, Value]] = [
        (item.name, "picture") for item in spec.inputs if item.kind is InputKind.IMAGE
    ]
    one, rate = Fraction(1), Fraction(24)
    effect = EffectValue(EffectId("check"), spec.name, tuple(values), 24, one, rate)
    first, second = pictures
    _ = ctx.error  # forget what others left
    try:
        match spec.kind:
            case EffectKind.EFFECT:
                drawn = programs.apply(effect, first, lambda _: second)
            case EffectKind.GENERATOR:
                drawn = programs.generate(effect, WIDTH, HEIGHT, lambda _: second)
            case EffectKind.TRANSITION:
                drawn = programs.transition(effect, first, second, 0.5, lambda _: second)
        ctx.finish()
        if ctx.error != "GL_NO_ERROR":
            raise ShaderError(file.path, None, "the graphics driver could not draw it.")
        return drawn
    finally:
        programs.release()


def _picture(ctx: moderngl.Context, *, turned: bool) -> moderngl.Texture:
    """A smooth opaque chart with a transparent corner."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32) / HEIGHT
    pixels = np.stack([x % 1, y % 1, (x * 3 + y * 5) % 1, np.ones_like(x)], axis=-1)
    pixels[:8, :8] = 0
    if turned:
        pixels = pixels[::-1, ::-1]
    return ctx.texture((WIDTH, HEIGHT), 4, pixels.astype(np.float16).tobytes(), dtype="f2")
