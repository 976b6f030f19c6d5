"""By how much a picture becomes larger to get another shape."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from editor.model.generation.removal import Margins

_EVEN = 2  # colour of film is often kept for two pixels by two


def margins_to(size: tuple[int, int], shape: Fraction) -> Margins:
    """The least that make a picture of `size` as wide to its height as `shape` says, the same on
    both sides, in whole pairs of pixels; none where it has that shape.

    Args:
        size: width and height as seen.
    """
    width, height = size
    if Fraction(width, height) < shape:
        side = _half(height * shape - width)
        return Margins(left=side, right=side)
    side = _half(width / shape - height)
    return Margins(top=side, bottom=side)


def _half(more: Fraction) -> int:
    """Half of it, up to an even number; less than a pixel is nothing."""
    return 0 if more < 1 else _EVEN * ceil(more / (2 * _EVEN))
