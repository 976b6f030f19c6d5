"""From a click on a source picture to a mask that a motion brush can use."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.engine.subject.finding import SubjectFinder
from editor.engine.subject.mask_file import save_mask
from editor.media.pictures.small import SmallPictures
from editor.model.frame import Frame
from editor.model.generation.brush import RasterMask


def mask_under(finder: SubjectFinder, frame: Frame, x: float, y: float, folder: Path) -> RasterMask:
    """The object under a click on a decoded picture, as a file of `folder`. Takes half a second.

    Args:
        x, y: pixels of the picture as seen (`frame.display_size`), y down.

    Raises:
        SubjectError: OpenCV is not installed, or the file cannot be written.
    """
    picture = as_seen(frame)
    width, height = frame.display_size
    at = x * picture.shape[1] / width, y * picture.shape[0] / height
    return save_mask(finder.mask_at(picture, *at), folder)


def as_seen(frame: Frame) -> NDArray[np.uint8]:
    """(H, W, 3) RGB, upright, as it is stored otherwise: pixels may not be square."""
    painted = SmallPictures().painted(frame, max(frame.width, frame.height))
    colours = painted[..., 2::-1]
    if frame.mirrored:
        colours = colours[:, ::-1]
    return np.ascontiguousarray(np.rot90(colours, -frame.rotation // 90))
