"""Alpha in the unknown part of a trimap."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.edges.errors import EdgesError
from editor.engine.roto.edges.trimap import UNKNOWN

_EPSILON, _RADIUS = 1e-7, 1  # of the windows in which colours are taken to lie on a line
_TOLERANCE = 1e-6
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
        from pymatting import cf_laplacian, cg, ichol
    except ImportError as error:
        raise EdgesError(
            "To solve for edges PyMatting is needed: install the extra `ai` "
            "(pip install 'cutaway[ai]'), or turn matting off and feather instead."
        ) from error
    rows, columns = _bounds(unknown)
    part, inside = unknown[rows, columns], trimap[rows, columns]
    colours = picture[rows, columns].astype(np.float64) / 255
    laplacian = cf_laplacian(colours, epsilon=_EPSILON, radius=_RADIUS, is_known=~part)
    free, fixed = np.flatnonzero(part), np.flatnonzero(~part)
    among_free = laplacian[free]
    system = among_free[:, free].tocsc()
    wanted = -(among_free[:, fixed] @ inside.ravel()[fixed].astype(np.float64))
    found = cg(system, wanted, M=ichol(system), rtol=_TOLERANCE)
    alpha = trimap.astype(np.float32)
    window = alpha[rows, columns]
    window[part] = np.clip(found, 0, 1)
    return alpha


def _bounds(unknown: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The rows and columns with anything unknown, and some around them."""
    spans: list[slice] = []
    for axis in (1, 0):
        there = np.flatnonzero(unknown.any(axis))
        spans.append(slice(max(0, there[0] - _MARGIN), there[-1] + _MARGIN + 1))
    return spans[0], spans[1]
