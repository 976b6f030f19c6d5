"""Where something is to go: masks by number, as large as the stored picture."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.originals.orientation import Orientation
from editor.engine.clean_plate.originals.pictures import read_pixels
from editor.media.exact.conversion import as_decoded
from editor.media.exact.stored_pictures import StoredPictures, picture_times
from editor.model.media import MediaReference
from editor.model.time import RationalTime

Levels = NDArray[np.uint8]
OnRemark = Callable[[str], object]
_KEPT_BYTES = 192 * 1024 * 1024
_COLOURED = 48  # of 255: a larger difference of a pixel's colours is meant
_BLACK = 24
_WITHOUT_LOSS = (".png", ".bmp", ".tif", ".tiff")


class MaskSource(Protocol):
    """Masks, upright, of any size. Belongs to one thread; close it there."""

    @property
    def count(self) -> int:
        """How many there are; 1 is for all frames."""
        ...

    @property
    def name(self) -> str: ...

    def mask(self, number: int) -> Levels:
        """(H, W): white is what goes."""
        ...

    def close(self) -> None: ...


class MediaMasks:
    """The pictures of a film, a series or a still."""

    def __init__(self, media: MediaReference, checkpoint: Callable[[], None]) -> None:
        self.name = media.name
        times = picture_times(media, checkpoint)
        self.count = len(times.starts)
        self._stored = StoredPictures(media, times)

    def mask(self, number: int) -> Levels:
        frame = self._stored.frame(number)
        return levels_of(Orientation.of(frame).upright(as_decoded(frame)))

    def close(self) -> None:
        self._stored.close()


class FileMasks:
    """Picture files; of a number that has none, there is nothing to take out."""

    def __init__(self, files: Sequence[Path | None], name: str) -> None:
        self._files, self.name = tuple(files), name

    @property
    def count(self) -> int:
        return len(self._files)

    def mask(self, number: int) -> Levels:
        path = self._files[number]
        return np.zeros((1, 1), np.uint8) if path is None else read_levels(path)

    def close(self) -> None:
        """Nothing is open."""


class NoMasks:
    """Nothing goes: only what is beyond the edges is filled."""

    name, count = "", 1

    def mask(self, number: int) -> Levels:
        return np.zeros((1, 1), np.uint8)

    def close(self) -> None:
        """Nothing is open."""


def levels_of(pixels: NDArray[Any]) -> Levels:
    """What a picture covers: by its alpha where that says something, else by how light it is; of
    one in colours, which stand for things, all that is not black."""
    if pixels.dtype == np.uint16:
        pixels = np.rint(pixels / 257)
    values = pixels.astype(np.uint8)
    if values.ndim == 2:
        return values
    if values.shape[2] == 4 and values[..., 3].min() < 255:
        return np.ascontiguousarray(values[..., 3])
    most, least = values[..., :3].max(-1), values[..., :3].min(-1)
    if (most - least).max(initial=0) > _COLOURED:
        return np.where(most > _BLACK, 255, 0).astype(np.uint8)
    return np.ascontiguousarray(values[..., 1])


def read_levels(path: Path) -> Levels:
    """What a mask file covers. Where nothing in it is light, its levels number things.

    Raises:
        MediaError: it is no picture.
    """
    levels = levels_of(read_pixels(path))
    if path.suffix.lower() in _WITHOUT_LOSS and 0 < levels.max(initial=0) <= 127:
        return np.where(levels > 0, 255, 0).astype(np.uint8)
    return levels


class FittedMasks:
    """Masks as large as the stored picture, one for each frame.

    Where there are fewer than frames, nothing goes from the last ones; one alone is for all.

    Args:
        numbers: of the mask, by frame; else they are the same.
    """

    def __init__(
        self,
        source: MaskSource,
        count: int,
        stored_size: tuple[int, int],
        orientation: Orientation,
        numbers: Callable[[int], int] | None = None,
        on_remark: OnRemark = lambda sentence: None,
    ) -> None:
        self._source, self._size, self._orientation = source, stored_size, orientation
        self._numbers = numbers or (lambda frame: frame)
        self._kept: OrderedDict[int, Levels] = OrderedDict()
        self._remark, self._was_scaled, self._was_whole = on_remark, False, False
        if numbers is None and 1 < source.count < count:
            on_remark(
                f"There are {source.count} masks in “{source.name}” for {count} frames: nothing "
                f"is taken out of the last {count - source.count}."
            )
        if numbers is None and source.count > max(count, 1):
            on_remark(
                f"There are {source.count} masks in “{source.name}” for {count} frames: the last "
                f"{source.count - count} are not used."
            )

    def __call__(self, frame: int) -> Levels:
        """(H, W) of the stored picture: more than half goes."""
        number = 0 if self._source.count == 1 else self._numbers(frame)
        if not 0 <= number < self._source.count:
            return np.zeros(self._size[::-1], np.uint8)
        if number not in self._kept:
            self._kept[number] = fitted = self._fitted(self._source.mask(number))
            if not self._was_whole and (fitted > 127).all():
                self._was_whole = True
                self._remark(
                    f"The mask “{self._source.name}” covers frame {frame} whole: it stays as it is "
                    "where no other frame shows what is behind."
                )
            size = self._size[0] * self._size[1]
            while len(self._kept) * size > _KEPT_BYTES and len(self._kept) > 1:
                self._kept.popitem(last=False)
        self._kept.move_to_end(number)
        return self._kept[number]

    def close(self) -> None:
        self._source.close()

    def _fitted(self, levels: Levels) -> Levels:
        import cv2

        width, height = self._orientation.size(self._size)
        if levels.shape == (1, 1):
            return np.full(self._size[::-1], levels[0, 0], np.uint8)
        if levels.shape != (height, width):
            if not self._was_scaled:
                self._was_scaled = True
                self._remark(
                    f"The mask “{self._source.name}” is {levels.shape[1]} x {levels.shape[0]}, and "
                    f"is scaled to the picture's {width} x {height}."
                )
            shrinks = width < levels.shape[1]
            how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
            levels = np.asarray(cv2.resize(levels, (width, height), interpolation=how), np.uint8)
        return self._orientation.stored(levels)


def frame_numbers(
    starts: Sequence[RationalTime], media: MediaReference, start: RationalTime
) -> Callable[[int], int]:
    """Of a picture among `starts` of the media, how many frames it lies behind `start`."""
    from editor.model.roto.matte import frame_at

    first = frame_at(media, start)

    def number(index: int) -> int:
        return max(frame_at(media, starts[index]) - first, 0)

    return number
