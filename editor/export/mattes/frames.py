"""Coverage, and what is cut out by it, as frames for an encoder."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.media.encode.pictures import blank_frame, lines
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame


def opaque_grey(levels: NDArray[np.uint8]) -> Frame:
    """(H, W) coverage as an RGBA picture that shows it: black to white."""
    grey = np.repeat(levels[..., None], 3, axis=2)
    return cut_out(grey, np.full(levels.shape, 255, np.uint8))


def cut_out(colours: NDArray[np.uint8], alpha: NDArray[np.uint8]) -> Frame:
    """An RGBA picture, alpha straight.

    Args:
        colours: (H, W, 3) RGB, display-referred.
        alpha: (H, W) uint8.
    """
    height, width = alpha.shape
    frame = blank_frame(RGBA8, width, height, SRGB)
    pixels = lines(frame.planes[0], RGBA8).reshape(height, width, 4)
    pixels[..., :3], pixels[..., 3] = colours, alpha
    return frame
