"""Coverage from whatever file it is in: a picture of its own, or a film."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.media.grey.film_reader import FilmReader
from editor.media.grey.picture_file import read_grey
from editor.model.flatten.layers import FilePicture

_MOST_OPEN = 4


class CoverageReader:
    """Keeps the films open that were read last. Belongs to one thread."""

    def __init__(self) -> None:
        self._films: OrderedDict[str, FilmReader] = OrderedDict()

    def levels(self, picture: FilePicture) -> NDArray[np.uint8]:
        """(H, W) uint8.

        Raises:
            MediaError: the file is missing or damaged.
        """
        if picture.index is None:
            return read_grey(Path(picture.path))
        return self._film(picture.path).levels(picture.index)

    def close(self) -> None:
        while self._films:
            self._films.popitem()[1].close()

    def _film(self, path: str) -> FilmReader:
        if path not in self._films:
            self._films[path] = FilmReader(Path(path))
            while len(self._films) > _MOST_OPEN:
                self._films.popitem(last=False)[1].close()
        self._films.move_to_end(path)
        return self._films[path]
