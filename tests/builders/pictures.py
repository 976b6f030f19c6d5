"""Footage of pictures that are at hand."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from editor.engine.roto.footage import Picture


class PicturesFootage:
    """All of one size."""

    def __init__(self, pictures: Sequence[Picture], rate: Fraction = Fraction(24)) -> None:
        self._pictures = pictures
        self.rate = rate

    @property
    def count(self) -> int:
        return len(self._pictures)

    @property
    def size(self) -> tuple[int, int]:
        height, width = self._pictures[0].shape[:2]
        return width, height

    def picture(self, index: int) -> Picture:
        return self._pictures[index]
