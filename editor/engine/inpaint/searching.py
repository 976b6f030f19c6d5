"""Patches that fit into holes, searched by PatchMatch.

The library's search cannot be broken off, so it runs in a thread of its own, and who waits for it
can go. It holds one seed for all, so there is one such thread, and what waits goes in turn.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from types import ModuleType

from editor.engine.inpaint.spreading import Mask, Picture

_PATCH = 3  # radius
_LOOKS_S = 0.05
_MISSING = (
    "PatchMatch is missing, so what moving things uncover is only blurred over. "
    "Install it with: pip install pypatchmatch"
)
_log = logging.getLogger(__name__)


def can_search() -> bool:
    """Whether there is PatchMatch; it is said once if not."""
    return _patchmatch() is not None


def searched(
    picture: Picture, hole: Mask, usable: Mask, seed: int, worked: Callable[[], None]
) -> Picture:
    """The picture with its hole filled from what is usable.

    Args:
        worked: called again and again meanwhile; it may raise.
    """
    library = _patchmatch()
    if library is None or not usable.any():
        return _spread_over(picture, hole)
    coming = _thread().submit(_search, library, picture, hole, usable, seed)
    try:
        while True:
            try:
                return coming.result(_LOOKS_S)
            except TimeoutError:
                worked()
    finally:
        coming.cancel()


def _search(library: ModuleType, picture: Picture, hole: Mask, usable: Mask, seed: int) -> Picture:
    library.set_random_seed(seed & 0xFFFFFFFF)
    shut = ~usable & ~hole
    return library.inpaint(picture, hole, global_mask=shut, patch_size=_PATCH)


def _spread_over(picture: Picture, hole: Mask) -> Picture:
    opencv = _opencv()
    if opencv is None:
        return picture
    return opencv.inpaint(picture, hole.astype("uint8"), 5, opencv.INPAINT_TELEA)


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "patchmatch")


@cache
def _patchmatch() -> ModuleType | None:
    try:
        import patchmatch
    except ImportError:
        _log.warning(_MISSING)
        return None
    if not patchmatch.patchmatch_available:
        _log.warning(_MISSING)
        return None
    return patchmatch


@cache
def _opencv() -> ModuleType | None:
    try:
        import cv2
    except ImportError:
        return None
    return cv2
