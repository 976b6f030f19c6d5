"""The footage that a thread looks at: kept open until it looks at other."""

from __future__ import annotations

from editor.engine.roto.footage import MediaFootage
from editor.model.media import MediaReference


class OpenFootage:
    """Belongs to one thread; close it there."""

    def __init__(self) -> None:
        self._open: tuple[MediaReference, MediaFootage] | None = None

    def of(self, media: MediaReference) -> MediaFootage:
        """
        Raises:
            MediaError: it has no picture, is missing or damaged.
            NoGraphicsError: the machine has no OpenGL.
        """
        if self._open is not None and self._open[0] == media:
            return self._open[1]
        self.close()
        footage = MediaFootage(media)
        self._open = media, footage
        return footage

    def close(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None
