"""Grey films in the making: each picture is on the disk as soon as it is given."""

from __future__ import annotations

from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from editor.media.encode.muxing import Muxing
from editor.media.encode.part_file import PartFile, write_errors
from editor.media.encode.settings import VideoEncoding
from editor.media.grey.film_parts import Entry, in_order, log_path, put_in_order, stretches_of
from editor.media.grey.picture_file import GREY, GREY8, grey_frame
from editor.model.roto.matte import FILM_RATE, Stretch

_OPTIONS = (("level", "3"), ("g", "1"), ("slices", "4"), ("slicecrc", "1"))
_MUXER_OPTIONS = (("cluster_time_limit", "200"), ("flush_packets", "1"))


class FilmWriter:
    """A film of coverage, and how sure the machine is of each picture. Belongs to one thread.

    Pictures come in any order of their numbers; of those with one number the last counts. Leaving
    a `with` block without `finish` or `leave` leaves nothing behind; of what is left, or of a
    program that was killed, `salvage` makes the film.

    Args:
        path: of the film to be, an `.mkv`.
        note: one line for whoever salvages it.

    Raises:
        MediaError: it cannot be written there.
    """

    def __init__(self, path: Path, width: int, height: int, note: str = "") -> None:
        video = VideoEncoding("ffv1", GREY8, width, height, FILM_RATE, GREY, options=_OPTIONS)
        with write_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        self._part = PartFile(path)
        self._size = width, height
        self._entries: list[Entry] = []
        self._open = True
        try:
            with write_errors(path):
                self._log = log_path(self._part.path).open("w", encoding="utf-8")
            self._say(note)
            place = str(self._part.path)
            self._muxing = Muxing(place, path, "matroska", video, None, _MUXER_OPTIONS)
        except BaseException:
            self._part.discard()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._open:
            self._open = False
            self._muxing.drop()
            self._clear()

    @property
    def count(self) -> int:
        """How many pictures were given, those of one number each counted."""
        return len(self._entries)

    def write(self, number: int, levels: NDArray[np.uint8], confidence: int = 255) -> None:
        """Append picture `number`: (H, W) uint8. `confidence`: 0..255."""
        width, height = self._size
        assert levels.shape == (height, width), levels.shape
        self._muxing.write_picture(grey_frame(levels))
        entry = Entry(number, confidence)
        self._entries.append(entry)
        self._say(entry.line())

    def finish(self) -> tuple[Stretch, ...]:
        """Put the film in its place: a stretch for each run of numbers without a gap. If there
        was no picture, there is no film.

        Raises:
            MediaError: the disk is full.
        """
        assert self._open
        self._open = False
        try:
            self._muxing.end()
            if not self._entries:
                return ()
            order = in_order(self._entries)
            if order != list(range(len(self._entries))):
                put_in_order(self._part.path, order).replace(self._part.path)
            self._part.commit()
        finally:
            self._clear()
        return stretches_of([self._entries[place] for place in order], self._part.target)

    def leave(self) -> None:
        """Go away, and leave what was written for `salvage`."""
        assert self._open
        self._open = False
        self._muxing.drop()
        self._log.close()
        self._part.leave()

    def _say(self, text: str) -> None:
        with write_errors(self._part.target):
            self._log.write(text + "\n")
            self._log.flush()

    def _clear(self) -> None:
        """Leave nothing but the film, if that is in its place."""
        self._log.close()
        log_path(self._part.path).unlink(missing_ok=True)
        self._part.discard()
