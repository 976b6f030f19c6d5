import ctypes
import sys
import threading

import moderngl
import pytest

from editor.compositor import context
from editor.compositor.context import NoGraphicsError, end, finish, standalone


def test_a_thread_gets_a_context_of_its_own():
    seen: list[int] = []

    def draw() -> None:
        ctx = standalone()
        seen.append(ctx.version_code)
        finish(ctx)
        end(ctx)

    thread = threading.Thread(target=draw)
    thread.start()
    thread.join()

    assert seen
    assert seen[0] >= 330


def test_finish_leaves_the_picture_done(gl, pool):
    target = pool.framebuffer(pool.take(2, 2, "f1"))
    target.clear(1.0, 0.0, 0.0, 1.0)

    finish(gl)

    assert target.read((0, 0, 1, 1), components=4) == bytes((255, 0, 0, 255))


def test_a_machine_without_gl_is_told_what_to_install(monkeypatch):
    def refuse(**_) -> moderngl.Context:
        raise ImportError("libEGL.so not loaded")

    monkeypatch.setattr(context.moderngl, "create_context", refuse)

    with pytest.raises(NoGraphicsError, match=r"libEGL.so not loaded.*Install"):
        standalone()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing stays current")
def test_a_context_that_has_ended_is_current_no_more():
    left: list[int | None] = []

    def draw() -> None:
        end(standalone())
        current = ctypes.CDLL("libEGL.so.1").eglGetCurrentContext
        current.restype = ctypes.c_void_p
        left.append(current())

    thread = threading.Thread(target=draw)
    thread.start()
    thread.join()

    assert left == [None]
