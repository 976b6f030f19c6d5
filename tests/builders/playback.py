"""A short film of greys to look at and to play: frame n is of level 16 + n."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
from builders.files.media import BLACK, write_greys
from PySide6.QtGui import QImage

from editor.media.probe import media_reference
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.timeline import SequenceId
from editor.session.playing.viewer import project_around

RATE = Fraction(25)
SIZE = (64, 48)
LONG_GROUPS = {"g": "120", "bf": "2", "x264-params": "scenecut=0"}


def grey_media(folder: Path, name: str = "greys", count: int = 120, **how) -> MediaReference:
    options = how.pop("options", LONG_GROUPS)
    path = write_greys(folder / f"{name}.mp4", "libx264", count, RATE, options=options, **how)
    return media_reference(path, MediaId(name))


def grey_project(folder: Path, **how) -> tuple[Project, SequenceId]:
    return project_around(grey_media(folder, **how))


def pixels(image: QImage) -> np.ndarray:
    """(H, W, 4) uint8, premultiplied red, green, blue, alpha."""
    data = np.frombuffer(image.constBits(), np.uint8)
    return data.reshape(image.height(), image.width(), 4)[..., [2, 1, 0, 3]]


def frame_shown(image: QImage) -> int:
    """Which of the greys it is, by its middle."""
    level = float(pixels(image)[image.height() // 2, image.width() // 2, 0])
    return round(level * 219 / 255 + 16) - BLACK
