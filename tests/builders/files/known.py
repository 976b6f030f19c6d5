"""Media that many tests begin with, looked at once: nobody writes these files anew."""

from functools import cache
from pathlib import Path

from editor.media.probe import media_reference
from editor.model.media import MediaId, MediaReference


@cache
def known_media(path: Path, id: MediaId) -> MediaReference:
    return media_reference(path, id)
