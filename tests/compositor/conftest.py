"""A GL context for the whole run, and a pool that must get everything back."""

from collections.abc import Iterator

import moderngl
import pytest

from editor.compositor.context import standalone
from editor.compositor.textures import TexturePool


@pytest.fixture(scope="session")
def gl() -> Iterator[moderngl.Context]:
    ctx = standalone()
    yield ctx
    ctx.release()


@pytest.fixture
def pool(gl) -> Iterator[TexturePool]:
    pool = TexturePool(gl)
    yield pool
    pool.release()
