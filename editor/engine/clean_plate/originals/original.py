"""What something is taken out of: a film, a series or a single picture, sample for sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.originals.coding import coding_of
from editor.engine.clean_plate.originals.orientation import Orientation
from editor.engine.clean_plate.originals.patches import (
    Patch,
    chroma_is_in_fields,
    patched,
    patched_frame,
    samples,
)
from editor.media.exact.conversion import as_decoded
from editor.media.exact.stored_pictures import (
    StoredPictures,
    Times,
    field_order,
    picture_times,
)
from editor.model.frame import Frame
from editor.model.generation.removal import Margins
from editor.model.media import MediaReference
from editor.model.time import RationalTime

Pixels = NDArray[np.uint8]


class Original(Protocol):
    """Footage (`engine.roto.footage.Footage`) as it is stored, and with patches in it.

    Belongs to one thread; close it there.
    """

    @property
    def count(self) -> int: ...

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the stored pictures."""
        ...

    @property
    def rate(self) -> Fraction: ...

    @property
    def orientation(self) -> Orientation: ...

    @property
    def times(self) -> Times: ...

    @property
    def grid(self) -> tuple[int, int]:
        """How many pixels across and down share a sample, or are of all fields."""
        ...

    @property
    def fields(self) -> int:
        """FFmpeg's number for the order of fields; 0: they are not told."""
        ...

    @property
    def names(self) -> Sequence[str]:
        """What pictures of its frames are called, without a suffix."""
        ...

    def picture(self, index: int) -> Pixels:
        """(H, W, 3) RGB of the stored picture, to work on."""
        ...

    def frame(self, index: int, patch: Patch | None) -> Frame:
        """The frame as a film keeps it."""
        ...

    def pixels(self, index: int, patch: Patch | None) -> NDArray[Any]:
        """(H, W), (H, W, 3) or (H, W, 4) of 8 or 16 bits, upright: as a picture file keeps it."""
        ...

    def profile(self, index: int) -> bytes:
        """The ICC profile of such a picture; empty: it is sRGB, or not told."""
        ...

    def close(self) -> None: ...


class StoredOriginal:
    """Frames of a media, of the file's own format.

    Args:
        start, end: media time of what is wanted; None: all.
        as_decoded: it becomes pictures, and is worked on in the RGB that other decoders show;
            else in that of the viewport.

    Raises:
        MediaError: it cannot be read.
    """

    def __init__(
        self,
        media: MediaReference,
        checkpoint: Callable[[], None],
        start: RationalTime | None = None,
        end: RationalTime | None = None,
        *,
        as_decoded: bool = False,
    ) -> None:
        assert media.video is not None
        times = picture_times(media, checkpoint)
        self._numbers = range(len(times.starts))
        if start is not None and end is not None:
            self._numbers = times.within(start, end)
        self._stored = StoredPictures(media, times)
        self.times = times.part(self._numbers)
        self.rate = times.rate or media.video.rate or Fraction(24)
        self._as_decoded = as_decoded
        first = self._frame(0)
        self.size = first.width, first.height
        self.orientation = Orientation.of(first)
        self.fields = field_order(media)
        across, down = first.format.chroma_x, first.format.chroma_y
        across, down = (0, 0) if as_decoded else (across, down)
        self.grid = (1 << across, (2 if self.fields > 1 else 1) << down)
        self.names = tuple(f"{number:05}" for number in range(len(self._numbers)))

    @property
    def count(self) -> int:
        return len(self._numbers)

    def picture(self, index: int) -> Pixels:
        frame = self._frame(index)
        if self._as_decoded:
            return np.ascontiguousarray(as_decoded(frame)[..., :3])
        if frame.format.packed:
            own = samples(frame.planes[0], frame)[..., :3]
            return _eight_bits(own)
        coding, planes = coding_of(frame), [samples(plane, frame) for plane in frame.planes]
        if self.fields < 2 or not chroma_is_in_fields(frame):
            return coding.rgb(planes)
        woven = np.empty((frame.height, frame.width, 3), np.uint8)
        for parity in (0, 1):
            woven[parity::2] = coding.rgb([plane[parity::2] for plane in planes])
        return woven

    def frame(self, index: int, patch: Patch | None) -> Frame:
        frame = self._frame(index)
        return patched_frame(frame, patch, coding_of(frame), index, in_fields=self.fields > 1)

    def pixels(self, index: int, patch: Patch | None) -> NDArray[Any]:
        return self.orientation.upright(patched(as_decoded(self._frame(index)), patch, index))

    def profile(self, index: int) -> bytes:
        return b""

    def close(self) -> None:
        self._stored.close()

    def _frame(self, index: int) -> Frame:
        return self._stored.frame(self._numbers[index])


def _eight_bits(pixels: NDArray[Any]) -> Pixels:
    if pixels.dtype == np.uint8:
        return np.ascontiguousarray(pixels)
    return np.rint(pixels / 257).astype(np.uint8)


def stored_margins(original: Original, upright: Margins) -> Margins:
    """The margins of a picture as seen, around the stored one, whose chroma stays where it is."""
    more = original.orientation.margins(upright)
    across, down = original.grid
    left, top = -(-more.left // across) * across, -(-more.top // down) * down
    right = max(more.right - (left - more.left), 0)
    return Margins(left, top, right, max(more.bottom - (top - more.top), 0))
