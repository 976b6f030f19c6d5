"""Frames as pictures, on whatever thread asks for them."""

from __future__ import annotations

import ctypes
import sys

import pytest
from builders.playback import grey_project

from editor.api.effects import load_catalogue
from editor.export.still import drawn


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks EGL")
def test_whoever_draws_a_frame_may_draw_other_things_on_the_same_thread(tmp_path):
    project, sequence = grey_project(tmp_path, count=4)
    egl = ctypes.CDLL("libEGL.so.1")
    egl.eglGetCurrentContext.restype = ctypes.c_void_p

    frames = drawn(project, sequence, (0, 2), load_catalogue())
    currents = [egl.eglGetCurrentContext() for _ in frames]

    assert currents == [None, None]
    assert egl.eglGetCurrentContext() is None
