"""A GL context for the whole run, and a pool that must get everything back."""

from collections.abc import Callable, Iterator

import moderngl
import numpy as np
import pytest

from editor.compositor.context import end, standalone
from editor.compositor.isf.catalogue import BUILT_IN_FOLDERS, Catalogue
from editor.compositor.renderer import Renderer
from editor.compositor.textures import TexturePool
from editor.model.colour import WorkingSpace
from editor.resources import shaders_folder


@pytest.fixture(scope="session")
def gl() -> Iterator[moderngl.Context]:
    ctx = standalone()
    yield ctx
    end(ctx)


@pytest.fixture
def pool(gl) -> Iterator[TexturePool]:
    pool = TexturePool(gl)
    yield pool
    pool.release()


@pytest.fixture(scope="session")
def renderer(gl) -> Iterator[Renderer]:
    """With the built-in effects. Tests give back what they took."""
    catalogue = Catalogue.load(shaders_folder() / folder for folder in BUILT_IN_FOLDERS)
    renderer = Renderer(gl, catalogue)
    yield renderer
    renderer.release()


@pytest.fixture
def draw(renderer) -> Callable[..., np.ndarray]:
    """(H, W, 4) float32, premultiplied, top line first, of entries over nothing."""

    def drawn(entries, width, height, frames, space=WorkingSpace.DISPLAY, scale=1.0) -> np.ndarray:
        texture = renderer.render(entries, width, height, space, frames, scale)
        raw = np.frombuffer(texture.read(), np.float16)
        pixels = raw.reshape(texture.height, texture.width, 4)[::-1].astype(np.float32)
        renderer.pool.give(texture)
        return pixels

    return drawn
