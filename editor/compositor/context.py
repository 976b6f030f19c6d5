"""Where a GL context comes from, and how to wait for it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

import moderngl

_REQUIRED = 330
_EGL = "libEGL.so.1"
_ON_LINUX = {"backend": "egl", "libgl": "libGL.so.1", "libegl": _EGL}  # a search starts processes


class NoGraphicsError(Exception):
    """No OpenGL context can be had; the message says what to install."""


def standalone() -> moderngl.Context:
    """A context without a window, current on the calling thread and on no other.

    It draws in software where there is no graphics card.

    Raises:
        NoGraphicsError: the machine has no OpenGL 3.3.
    """
    settings: dict[str, Any] = _ON_LINUX if sys.platform.startswith("linux") else {}
    try:
        return moderngl.create_context(require=_REQUIRED, standalone=True, **settings)
    except Exception as error:  # glcontext raises bare Exception
        raise NoGraphicsError(f"OpenGL 3.3 cannot be started ({error}). {_advice()}") from error


def end(ctx: moderngl.Context) -> None:
    """End a context of `standalone`, on its thread, on which none is current then.

    moderngl's own release() leaves it current under EGL: so it stays in memory, with all that was
    in it, even when the thread is gone.
    """
    with ctx:
        pass
    ctx.release()


def current() -> moderngl.Context:
    """The context that Qt has made current, to call from initializeGL.

    create_context() would look for GLX and crash under EGL from the second viewport on.
    """
    moderngl.init_context()
    ctx = moderngl.get_context()
    ctx.gc_mode = "context_gc"  # objects are freed in `collect` alone, while the context is current
    return ctx


def collect(ctx: moderngl.Context) -> None:
    """Free what nothing refers to any more in a context of `current`, which must be current now.

    moderngl's own gc() fails on objects that were released outright: it queues these too.
    """
    while ctx.objects:
        object_ = ctx.objects.popleft()
        if not isinstance(object_, moderngl.InvalidObject):
            object_.release()


def finish(ctx: moderngl.Context) -> None:
    """Wait until all that was drawn in `ctx`, current on this thread, is done; without the GIL.

    moderngl's own finish() and read() hold the GIL while they wait: after this one a read is
    no more than a copy.
    """
    _gl("glFinish")()


def draw_strip(array: moderngl.VertexArray, vertices: int) -> None:
    """Draw a triangle strip; without the GIL.

    moderngl's own render() holds it, and a driver may compile or wait there: a window that plays
    would be still for that long. So moderngl binds, drawing nothing, and this draws.
    """
    array.render(moderngl.TRIANGLE_STRIP, vertices=0)
    _gl("glDrawArrays", ctypes.c_uint, ctypes.c_int, ctypes.c_int)(
        moderngl.TRIANGLE_STRIP, 0, vertices
    )


@cache
def _gl(name: str, *arguments: type) -> Callable[..., None]:
    """A function that OpenGL has had from its first version on."""
    if sys.platform == "win32":
        return ctypes.WINFUNCTYPE(None, *arguments)((name, ctypes.WinDLL("opengl32")))
    if sys.platform == "darwin":
        library = ctypes.CDLL("/System/Library/Frameworks/OpenGL.framework/OpenGL")
        return ctypes.CFUNCTYPE(None, *arguments)((name, library))
    egl = ctypes.CDLL(_EGL)
    egl.eglGetProcAddress.restype = ctypes.c_void_p
    egl.eglGetProcAddress.argtypes = [ctypes.c_char_p]
    return ctypes.CFUNCTYPE(None, *arguments)(egl.eglGetProcAddress(name.encode()))


def _advice() -> str:
    if sys.platform.startswith("linux"):
        return (
            "Install the system's OpenGL libraries; on Debian and Ubuntu: "
            "apt-get install libegl1 libgl1 libgl1-mesa-dri"
        )
    return "Install the newest driver of this machine's graphics card."
