"""What mattes are of: pictures in a row, numbered from 0, as the viewer sees them."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from editor.compositor.context import end, standalone
from editor.compositor.thumbnail import ThumbnailPainter
from editor.media.errors import MediaError
from editor.media.frame_source import opened
from editor.media.pictures.cache import FrameCache
from editor.model.media import MediaReference
from editor.model.time import RationalTime

Picture = NDArray[np.uint8]
"""(H, W, 3) RGB, display-referred."""

_CACHE_BYTES = 64 * 1024 * 1024


class Footage(Protocol):
    @property
    def count(self) -> int: ...

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of every picture."""
        ...

    @property
    def rate(self) -> Fraction: ...

    def picture(self, index: int) -> Picture: ...


class MediaFootage:
    """A file's or an image sequence's pictures, with the viewport's colours.

    Belongs to the thread that makes it; close it there. A still is footage of one picture.

    Raises:
        MediaError: it has no picture, is missing or damaged.
        NoGraphicsError: the machine has no OpenGL.
    """

    def __init__(self, media: MediaReference) -> None:
        if media.video is None:
            raise MediaError(f"{media.name} has no picture: a matte needs footage with one.")
        still = media.available_range is None
        self.rate = media.video.rate or Fraction(24)
        self.size = media.video.display_size
        lasts = media.available_range
        self.count = 1 if lasts is None else max(1, round(lasts.duration.seconds * self.rate))
        cache = FrameCache(_CACHE_BYTES)
        self._reader = opened(Path(media.path), 0, media.video.rate, cache, still=still)
        self._ctx = standalone()
        with self._ctx:
            self._painter = ThumbnailPainter(self._ctx)

    def picture(self, index: int) -> Picture:
        """
        Raises:
            MediaError: it cannot be decoded.
        """
        frame = self._reader.frame_at(RationalTime(index, self.rate))
        with self._ctx:
            painted = self._painter.painted(frame)
        return np.ascontiguousarray(painted[..., 2::-1])

    def close(self) -> None:
        self._reader.close()
        with self._ctx:
            self._painter.release()
        end(self._ctx)
