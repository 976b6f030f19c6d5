"""Layers of pictures, drawn as small clips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

import moderngl
import numpy as np
import pytest

from editor.compositor.context import end, standalone
from editor.compositor.motion.layers import LayerPainter
from editor.compositor.shaders import ShaderLibrary
from editor.compositor.textures import TexturePool
from editor.engine.inpaint import searching
from editor.engine.still_motion.layers import LayerStack
from editor.engine.still_motion.view import View
from editor.model.generation.camera import CameraPath
from editor.resources import shaders_folder


@pytest.fixture(scope="package")
def gl() -> Iterator[moderngl.Context]:
    ctx = standalone()
    yield ctx
    end(ctx)


@pytest.fixture(scope="package")
def painter(gl) -> Iterator[tuple[LayerPainter, TexturePool]]:
    with gl:
        shaders, pool = ShaderLibrary(gl, shaders_folder()), TexturePool(gl)
        painter = LayerPainter(gl, shaders, pool)
    yield painter, pool
    with gl:
        painter.release()
        shaders.release()
        pool.release()


@pytest.fixture
def drawn(gl, painter) -> Iterator[Callable[[LayerStack, int], np.ndarray]]:
    """A frame of a stack of layers: (H, W, 4) uint8, top line first."""
    layers, pool = painter
    with gl:  # others draw on this thread, too

        def frame(stack: LayerStack, number: int) -> np.ndarray:
            width, height = stack.view.target
            textures = [layers.uploaded(layer.pixels, mipped=True) for layer in stack.layers]
            target = pool.take(width, height, "f1")
            layers.paint(stack.seen(number, textures, mipped=True), target)
            pixels = np.frombuffer(target.read(), np.uint8).reshape(height, width, 4)[::-1].copy()
            pool.give(target)
            return pixels

        yield frame


@pytest.fixture
def view() -> Callable[..., View]:
    """Of a whole picture, in its size."""

    def made(picture: np.ndarray, camera: CameraPath, frames: int = 25, **more) -> View:
        height, width = picture.shape[:2]
        shown = (0.0, 0.0, float(width), float(height))
        return View(shown, (width, height), camera, frames, Fraction(24), **more)

    return made


@pytest.fixture
def blurred(monkeypatch) -> None:
    """What is uncovered is blurred over, as where PatchMatch is missing: it is not looked at."""
    monkeypatch.setattr(searching, "_patchmatch", lambda: None)
