"""Layers of pictures, drawn as small clips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

import moderngl
import numpy as np
import pytest

from editor.compositor.context import standalone
from editor.compositor.motion.layers import LayerPainter
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.engine.still_motion.layers import LayerStack
from editor.engine.still_motion.view import View
from editor.model.generation.camera import CameraPath
from editor.resources import shaders_folder


@pytest.fixture(scope="package")
def gl() -> Iterator[moderngl.Context]:
    ctx = standalone()
    yield ctx
    ctx.release()


@pytest.fixture
def drawn(gl) -> Iterator[Callable[[LayerStack, int], np.ndarray]]:
    """A frame of a stack of layers: (H, W, 4) uint8, top line first."""
    with gl:  # others draw on this thread, too
        shaders, pool = ShaderLibrary(gl, shaders_folder()), TexturePool(gl)
        painter = LayerPainter(gl, shaders, pool)

        def frame(stack: LayerStack, number: int) -> np.ndarray:
            width, height = stack.view.target
            textures = [painter.uploaded(layer.pixels, mipped=True) for layer in stack.layers]
            target = pool.take(width, height, "f1")
            painter.paint(stack.seen(number, textures, mipped=True), target)
            pixels = np.frombuffer(target.read(), np.uint8).reshape(height, width, 4)[::-1].copy()
            pool.give(target)
            return pixels

        yield frame
        painter.release()
        shaders.release()
        pool.release()


@pytest.fixture
def view() -> Callable[..., View]:
    """Of a whole picture, in its size."""

    def made(picture: np.ndarray, camera: CameraPath, frames: int = 25, **more) -> View:
        height, width = picture.shape[:2]
        shown = (0.0, 0.0, float(width), float(height))
        return View(shown, (width, height), camera, frames, Fraction(24), **more)

    return made


@pytest.fixture(scope="session")
def textured() -> np.ndarray:
    """(135, 240, 4) with structures of all sizes, opaque."""
    return structures(240, 135, seed=1)


def structures(width: int, height: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    total = np.zeros((height, width, 3))
    for size in (3, 6, 12, 24, 48):
        rows, columns = -(-height // size) + 1, -(-width // size) + 1
        coarse = random.normal(0, size**0.4, (rows, columns, 3))
        y, x = np.arange(height) / size, np.arange(width) / size
        total += _between(_between(coarse, y, 0), x, 1)
    total = 128 + total * 40 / total.std()
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = total.clip(0, 255)
    return pixels


def _between(values: np.ndarray, places: np.ndarray, axis: int) -> np.ndarray:
    low = places.astype(int)
    share = (places - low).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
    share = share * share * (3 - 2 * share)
    return np.take(values, low, axis) * (1 - share) + np.take(values, low + 1, axis) * share
