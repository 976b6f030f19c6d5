"""Which way of showing pictures this machine gets."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.preview.engine import Output, PreviewEngine
from editor.ui.viewport.presenting.blit import BlitPresenter
from editor.ui.viewport.presenting.gl import GLPresenter
from editor.ui.viewport.presenting.presenter import Presenter, draws_in_software

_GL_RENDERER = 0x1F01
_WITHOUT_GL = ("offscreen", "minimal", "vnc", "linuxfb")


def best_output() -> Output:
    """FRAMES where a graphics card draws in the window; IMAGES where GL is software, or there is
    none: drawing on another thread and copying is faster there."""
    if QGuiApplication.platformName() in _WITHOUT_GL:
        return Output.IMAGES
    renderer = _renderer()
    return Output.IMAGES if not renderer or draws_in_software(renderer) else Output.FRAMES


def presenter_for(engine: PreviewEngine, catalogue: Catalogue) -> Presenter:
    """GL in the window if `engine` leaves the drawing to it, else a blit."""
    return BlitPresenter() if engine.output is Output.IMAGES else GLPresenter(catalogue)


@cache
def _renderer() -> str:
    """What GL calls that which draws; empty where there is no GL 3.3. Asking takes a context."""
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    if context.format().version() < (3, 3):
        context.doneCurrent()
        return ""
    name = context.functions().glGetString(_GL_RENDERER)
    context.doneCurrent()
    return str(name)
