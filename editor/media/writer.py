"""Encodes pictures and sound into one file, which is there only when it is whole."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from editor.media.encode.muxing import Muxing
from editor.media.encode.part_file import PartFile, PartFolder
from editor.media.encode.settings import AudioEncoding, Options, VideoEncoding
from editor.model.frame import Frame

Step = Callable[[int, int], None]


def no_step(done: int, total: int) -> None:
    pass


class Writer(ABC):
    """Something in the making that is put in its place by `finish`. Belongs to one thread.

    Leaving a `with` block without `finish` leaves nothing behind.
    """

    def __init__(self, part: PartFile | PartFolder) -> None:
        self._part = part
        self._open = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.abandon()

    @abstractmethod
    def write_picture(self, frame: Frame) -> None:
        """Append one picture, of the stream's size and format."""

    def finish(self, step: Step = no_step) -> Path:
        """Write what is left and put the result in its place, whose path is given.

        `step` is called with (done, total) between pieces of work, and may raise to stop it.

        Raises:
            MediaError: the disk is full, or the place has been taken in the meantime.
        """
        assert self._open
        self._end(step)
        self._part.commit()
        self._open = False
        return self._part.target

    def abandon(self) -> None:
        """Leave nothing behind. Does nothing after `finish`."""
        if self._open:
            self._open = False
            try:
                self._drop()
            finally:
                self._part.discard()

    @abstractmethod
    def _end(self, step: Step) -> None: ...

    @abstractmethod
    def _drop(self) -> None: ...


class MediaWriter(Writer):
    """A media file in the making.

    Pictures and sound are given in order, each from time zero, at about the same pace: what runs
    ahead waits in memory.

    Raises:
        MediaError: the file cannot be made there, or the encoder refuses what is asked of it.
    """

    def __init__(
        self,
        path: Path,
        muxer: str,
        video: VideoEncoding | None = None,
        audio: AudioEncoding | None = None,
        *,
        muxer_options: Options = (),
        overwrite: bool = False,
    ) -> None:
        part = PartFile(path, overwrite=overwrite)
        super().__init__(part)
        try:
            self._muxing = Muxing(str(part.path), part.target, muxer, video, audio, muxer_options)
        except BaseException:
            part.discard()
            raise

    def write_picture(self, frame: Frame) -> None:
        self._muxing.write_picture(frame)

    def write_sound(self, samples: NDArray[np.float32]) -> None:
        """Append samples: (n, 2) float32, full scale at -1..1."""
        self._muxing.write_sound(samples)

    def _end(self, step: Step) -> None:
        step(0, 1)
        self._muxing.end()

    def _drop(self) -> None:
        # Closing writes the index, and may move all that is there: let that be nothing.
        self._part.path.write_bytes(b"")
        self._muxing.drop()


class ImageSeriesWriter(Writer):
    """A folder of pictures in the making, `NAME/NAME_00001.png` and on.

    `path` names the folder; a suffix such as `.png` is taken off it.

    Raises:
        MediaError: the folder cannot be made there, or one that exists holds other things too.
    """

    def __init__(self, path: Path, video: VideoEncoding, *, overwrite: bool = False) -> None:
        suffix = f".{video.encoder}"
        folder = path.with_suffix("") if path.suffix.lower() == suffix else path
        part = PartFolder(folder, suffix, overwrite=overwrite)
        super().__init__(part)
        # FFmpeg reads % in the whole path, the folders' names included.
        place = str(part.path / part.target.name).replace("%", "%%")
        try:
            self._muxing = Muxing(f"{place}_%05d{suffix}", part.target, "image2", video, None)
        except BaseException:
            part.discard()
            raise

    def write_picture(self, frame: Frame) -> None:
        self._muxing.write_picture(frame)

    def _end(self, step: Step) -> None:
        step(0, 1)
        self._muxing.end()

    def _drop(self) -> None:
        self._muxing.drop()
