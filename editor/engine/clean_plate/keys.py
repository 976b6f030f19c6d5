"""Pictures of the result that the user holds to be true."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.originals.original import Original, stored_margins
from editor.engine.clean_plate.originals.pictures import read_pixels
from editor.media.errors import MediaError
from editor.model.generation.removal import Margins


def key_picture(path: Path, original: Original, extend: Margins) -> NDArray[np.uint8]:
    """(H, W, 3): the picture as it is to be, stored as the original is, with its margins.

    Args:
        extend: the margins of the result, as seen.

    Raises:
        MediaError: it is no picture, or of another shape than the result.
    """
    import cv2

    pixels = read_pixels(path)
    if pixels.dtype == np.uint16:
        pixels = np.rint(pixels / 257).astype(np.uint8)
    pixels = np.repeat(pixels[..., None], 3, -1) if pixels.ndim == 2 else pixels[..., :3]
    more, (width, height) = stored_margins(original, extend), original.size
    size = width + more.left + more.right, height + more.top + more.bottom
    width, height = original.orientation.size(size)
    if pixels.shape[:2] != (height, width):
        if abs(pixels.shape[1] * height - pixels.shape[0] * width) > 0.02 * width * height:
            raise MediaError(
                f"“{path.name}” is {pixels.shape[1]} x {pixels.shape[0]}, and the result "
                f"{width} x {height}: give a picture of the result."
            )
        pixels = cv2.resize(np.ascontiguousarray(pixels), (width, height))
    return original.orientation.stored(np.asarray(pixels, np.uint8))
