"""Draws shaders on pictures as arrays: (H, W, 4) float32, premultiplied, top line first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import moderngl
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.programs import EffectPrograms
from editor.compositor.lut import lut_texture
from editor.compositor.textures import TexturePool
from editor.model.curves import Value
from editor.model.effects import EffectId
from editor.model.flatten.layers import EffectValue
from editor.resources import shaders_folder

Pixels = NDArray[np.float32]


@dataclass
class Bench:
    """A catalogue at work; `images` are what IMAGE inputs may name."""

    ctx: moderngl.Context
    pool: TexturePool
    catalogue: Catalogue
    programs: EffectPrograms
    images: dict[str, moderngl.Texture] = field(default_factory=dict)

    def effect(self, name: str, source: Pixels, frame: int = 0, **values: Value) -> Pixels:
        texture = self.upload(source)
        return self.read(self.programs.apply(use(name, frame, values), texture, self.image))

    def generate(
        self, name: str, width: int, height: int, frame: int = 0, **values: Value
    ) -> Pixels:
        drawn = self.programs.generate(use(name, frame, values), width, height, self.image)
        return self.read(drawn)

    def transition(
        self, name: str, outgoing: Pixels, incoming: Pixels, progress: float, **values: Value
    ) -> Pixels:
        sides = self.upload(outgoing), self.upload(incoming)
        drawn = self.programs.transition(use(name, 0, values), *sides, progress, self.image)
        return self.read(drawn)

    def image(self, path: str) -> moderngl.Texture:
        return self.images[path]

    def upload(self, pixels: Pixels) -> moderngl.Texture:
        height, width = pixels.shape[:2]
        texture = self.ctx.texture((width, height), 4, dtype="f2")
        texture.write(np.ascontiguousarray(pixels[::-1], np.float16).tobytes())
        texture.repeat_x = texture.repeat_y = False
        return texture

    def read(self, drawn: moderngl.Texture) -> Pixels:
        pixels = np.frombuffer(drawn.read(), np.float16).reshape(drawn.height, drawn.width, 4)
        self.pool.give(drawn)
        return pixels[::-1].astype(np.float32)


def use(name: str, frame: int, values: dict[str, Value]) -> EffectValue:
    rate = Fraction(24)
    return EffectValue(EffectId(name), name, tuple(values.items()), frame, frame / rate, rate)


def bench(ctx: moderngl.Context, folders: Iterable[Path]) -> Iterator[Bench]:
    pool = TexturePool(ctx)
    catalogue = Catalogue.load(folders)
    programs = EffectPrograms(ctx, catalogue, pool)
    yield Bench(ctx, pool, catalogue, programs)
    programs.release()
    assert pool.statistics.lent == 0
    ctx.detect_framebuffer(0).use()
    pool.release()


@pytest.fixture(scope="session")
def shipped(gl) -> Iterator[Bench]:
    """Everything in shaders/."""
    kinds = ("effects", "generators", "transitions")
    yield from bench(gl, [shaders_folder() / kind for kind in kinds])


@pytest.fixture
def written(gl, tmp_path) -> Iterator:
    """Gives a bench of files written for the test: `written({"a.fs": text})`."""
    made: list[Iterator[Bench]] = []

    def write(files: dict[str, str]) -> Bench:
        for name, text in files.items():
            (tmp_path / name).write_bytes(text.encode())
        made.append(bench(gl, [tmp_path]))
        return next(made[-1])

    yield write
    for generator in made:
        assert next(generator, None) is None


@pytest.fixture
def lut_strip(gl, tmp_path) -> moderngl.Texture:
    """A look of 5 x 5 x 5 entries: warm lights, cold shadows."""
    levels = np.linspace(0, 1, 5)
    rows = [
        f"{r**0.8:.6f} {g:.6f} {0.15 + 0.7 * b:.6f}" for b in levels for g in levels for r in levels
    ]
    path = tmp_path / "warm.cube"
    path.write_text("LUT_3D_SIZE 5\n" + "\n".join(rows) + "\n")
    return lut_texture(gl, path)
