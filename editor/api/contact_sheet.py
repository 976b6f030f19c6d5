"""Several pictures on one sheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.export.still import save_png
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame, Plane


def save_sheet(
    pictures: Iterable[NDArray[np.uint8]], columns: int, path: Path, *, overwrite: bool
) -> Path:
    """Make a PNG of several pictures of one size side by side, each at a third of it, over black.

    Raises:
        MediaError: the file exists already, or cannot be written.
    """
    small = [_third(picture) for picture in pictures]
    height, width, _ = small[0].shape
    rows = -(-len(small) // columns)
    sheet = np.zeros((rows * height, columns * width, 4), np.uint8)
    sheet[..., 3] = 255
    for number, picture in enumerate(small):
        y, x = number // columns * height, number % columns * width
        sheet[y : y + height, x : x + width] = picture
    plane = Plane(sheet.reshape(-1).data, sheet.strides[0], sheet.shape[1], sheet.shape[0])
    frame = Frame((plane,), RGBA8, sheet.shape[1], sheet.shape[0], SRGB)
    return save_png(frame, path, overwrite=overwrite)


def _third(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The mean of each 3 x 3 pixels, over black."""
    height, width = (side // 3 * 3 for side in picture.shape[:2])
    colour = picture[:height, :width].astype(np.float32)
    colour[..., :3] *= colour[..., 3:] / 255
    colour[..., 3] = 255
    return colour.reshape(height // 3, 3, width // 3, 3, 4).mean((1, 3)).round().astype(np.uint8)
