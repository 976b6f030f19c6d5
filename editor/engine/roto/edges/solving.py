"""Alpha in the unknown part of a trimap."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.edges.errors import EdgesError
from editor.engine.roto.edges.trimap import UNKNOWN
from editor.engine.subject.softening import guided

_EPSILON, _RADIUS = 1e-6, 1  # of the windows in which colours are taken to lie on a line
_TOLERANCE = 1e-6
_SHIFTS = (1e-4, 1e-3, 1e-2, 0.1, 1.0)  # of the preconditioner, in turn until one holds
_MOST_UNKNOWN = 100_000  # pixels that are solved for: with more, the picture is made smaller
_WORTH = 0.85  # but not by less
_CARRIED, _FLATNESS = 2, 1e-5  # how a smaller solution is carried over: radius, and variance
_MARGIN = 4  # pixels around the unknown part that take part

Alpha = NDArray[np.float32]


def solved(picture: NDArray[np.uint8], trimap: NDArray[np.float32]) -> Alpha:
    """Alpha of the picture.

    Args:
        picture: (H, W, 3) RGB.
        trimap: (H, W) 0, 1, or UNKNOWN.

    Returns:
        (H, W) 0..1.

    Raises:
        EdgesError: the library that solves it is not installed.

    Source: Closed-Form Solution to Natural Image Matting (Levin, Lischinski and Weiss, 2008),
        eq. 12, the known pixels taken out of the system.
    """
    unknown = trimap == UNKNOWN
    if not unknown.any():
        return trimap.astype(np.float32)
    try:
        import pymatting  # noqa: F401
    except ImportError as error:
        raise EdgesError(
            "To solve for edges PyMatting is needed: install the extra `ai` "
            "(pip install 'cutaway[ai]'), or turn matting off and feather instead."
        ) from error
    alpha = trimap.astype(np.float32)
    rows, columns = _bounds(unknown)
    part, near = unknown[rows, columns], picture[rows, columns]
    shrink = float(np.sqrt(_MOST_UNKNOWN / part.sum()))
    if shrink < _WORTH:
        found = _smaller(near, trimap[rows, columns], shrink)
    else:
        found = _whole(near, trimap[rows, columns])
    alpha[rows, columns][part] = found[part]
    return alpha


def _whole(picture: NDArray[np.uint8], trimap: NDArray[np.float32]) -> Alpha:
    from pymatting import cf_laplacian, cg, ichol

    part = trimap == UNKNOWN
    colours = picture.astype(np.float64) / 255
    laplacian = cf_laplacian(colours, epsilon=_EPSILON, radius=_RADIUS, is_known=~part)
    free, fixed = np.flatnonzero(part), np.flatnonzero(~part)
    among_free = laplacian[free]
    system = among_free[:, free].tocsc()
    wanted = -(among_free[:, fixed] @ trimap.ravel()[fixed].astype(np.float64))
    found = cg(system, wanted, M=ichol(system, shifts=_SHIFTS), rtol=_TOLERANCE)
    alpha = trimap.astype(np.float32)
    alpha[part] = np.clip(found, 0, 1)
    return alpha


def _smaller(picture: NDArray[np.uint8], trimap: NDArray[np.float32], shrink: float) -> Alpha:
    """Solved on a smaller picture, and carried over to the large one in step with its colours."""
    import cv2

    height, width = trimap.shape
    size = max(2, round(width * shrink)), max(2, round(height * shrink))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    mean = np.asarray(cv2.resize(trimap, size, interpolation=cv2.INTER_AREA), np.float32)
    sure = (mean < 1e-3) | (mean > 1 - 1e-3)
    alpha = _whole(small, np.where(sure, mean.round(), np.float32(UNKNOWN)))
    return np.clip(guided(alpha, small, picture, _CARRIED, _FLATNESS), 0, 1)


def _bounds(unknown: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The rows and columns with anything unknown, and some around them."""
    spans: list[slice] = []
    for axis in (1, 0):
        there = np.flatnonzero(unknown.any(axis))
        spans.append(slice(max(0, there[0] - _MARGIN), there[-1] + _MARGIN + 1))
    return spans[0], spans[1]
