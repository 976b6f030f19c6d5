"""Any picture of a grey film, by its number."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from av.error import FFmpegError
from av.packet import Packet
from numpy.typing import NDArray

from editor.media.container import open_container, packets
from editor.media.errors import MediaError
from editor.media.grey.film_parts import TICKS, film_stream, packet_at
from editor.media.grey.picture_file import levels_of
from editor.media.pictures.samples.picture_frame import FrameMaker, Presentation
from editor.model.frame import Frame
from editor.model.time import ZERO


class FilmReader:
    """Belongs to one thread. The next picture after one is read without a jump.

    Raises:
        MediaError: the film is missing or is none.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._container = open_container(path)
        try:
            self._stream = film_stream(self._container)
        except BaseException:
            self._container.close()
            raise
        self._stream.thread_type = "SLICE"  # a picture comes out as soon as it went in
        self._packets = packets(self._container, self._stream)
        self._next = 0
        self._maker = FrameMaker(Presentation(codec="ffv1"))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self._stream.codec_context.width, self._stream.codec_context.height

    def frame(self, number: int) -> Frame:
        """Picture `number`, grey, full range.

        Raises:
            MediaError: the film has no such picture, or it is damaged.
        """
        packet = self._packet(number)
        try:
            pictures = [] if packet is None else self._stream.codec_context.decode(packet)
        except (FFmpegError, ValueError) as error:
            raise MediaError(f"Picture {number} of “{self._path.name}” is damaged.") from error
        if not pictures:
            raise MediaError(f"“{self._path.name}” has no picture {number}: it was cut off.")
        return self._maker.frame(pictures[0], ZERO)

    def levels(self, number: int) -> NDArray[np.uint8]:
        """Picture `number`: (H, W) uint8, 255 where all is covered.

        Raises:
            MediaError: as `frame`.
        """
        return levels_of(self.frame(number))

    def close(self) -> None:
        self._container.close()

    def _packet(self, number: int) -> Packet | None:
        if number == self._next:
            found = next(self._packets, None)
            if found is None or found.pts != TICKS * number:
                found = None
        else:
            found = packet_at(self._container, self._stream, number)
            self._packets = packets(self._container, self._stream)
        self._next = number + 1 if found is not None else -1
        return found
