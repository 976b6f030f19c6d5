"""Where the program's own files lie: the one module that knows, in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shaders_folder() -> Path:
    """The GLSL sources, and the catalogues of effects, generators and transitions."""
    return _files() / "shaders"


def resources_folder() -> Path:
    """Icons, fonts, presets, the model catalogue and the sample media."""
    return _files() / "resources"


def _files() -> Path:
    """`editor/_files` where a wheel put it, else the checkout's root."""
    packed = _PACKAGE / "_files"
    return packed if packed.is_dir() else _PACKAGE.parent
