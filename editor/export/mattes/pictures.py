"""A folder of numbered pictures, each of them there when it is whole, in any order."""

from __future__ import annotations

import re
from pathlib import Path

from editor.media.encode.png import png_of, put_whole
from editor.media.errors import MediaError
from editor.model.frame import Frame

_NAME = re.compile(r"\d{5,}\.png")
_HEAD_BYTES = 26
_COLOUR_TYPES = (0, 6)  # of PNG: grey, and RGB with alpha: what a matte is, and what is cut out


class PictureFolder:
    """`00000.png` and on. Pictures of an earlier matte are replaced as new ones come, others never.

    Raises:
        MediaError: nothing can be written there, or pictures of something else are there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        if self.folder.exists() and not self.folder.is_dir():
            raise MediaError(f"“{self.folder}” is a file: name a folder for the pictures.")
        there = sorted(self.folder.glob("*.png")) if self.folder.is_dir() else []
        other = [each for each in there if _NAME.fullmatch(each.name) and not _is_matte(each)]
        if other:
            raise MediaError(
                f"The folder “{self.folder}” holds pictures that are no mattes, such as "
                f"“{other[0].name}”: choose another one, so that they are not replaced."
            )

    def beyond(self, count: int) -> list[Path]:
        """Pictures of an earlier matte that are numbered `count` or more."""
        there = sorted(self.folder.glob("*.png"))
        return [each for each in there if _NAME.fullmatch(each.name) and int(each.stem) >= count]

    def put(self, number: int, frame: Frame) -> None:
        put_whole(self.folder / f"{number:05}.png", png_of(frame))


def _is_matte(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    return len(head) == _HEAD_BYTES and head[25] in _COLOUR_TYPES
