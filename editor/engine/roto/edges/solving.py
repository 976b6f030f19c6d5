"""Alpha in the unknown part of a trimap."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.edges.errors import EdgesError
from editor.engine.roto.edges.laplacian import equations
from editor.engine.roto.edges.likeness import likened
from editor.engine.roto.edges.trimap import UNKNOWN
from editor.engine.subject.softening import guided

_LIKENESS = 0.1  # how much the colours known near by count, next to the windows
_HAZE = 0.04  # of alpha, that is taken for nothing, and as much for everything
_LOOSE = 1e-8  # what pulls to 0 where nothing else does
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

    Two things are asked of it: in small windows it goes in line with the colours, and it fits the
    colours that are known near by. What is left of a haze is taken away.
    """
    unknown = trimap == UNKNOWN
    if not unknown.any():
        return trimap.astype(np.float32)
    try:
        import cv2  # noqa: F401
        import scipy  # noqa: F401
    except ImportError as error:
        raise EdgesError(
            "To solve for edges OpenCV and SciPy are needed: install the extra `ai` "
            "(pip install 'cutaway[ai]'), or turn matting off and feather instead."
        ) from error
    alpha = trimap.astype(np.float32)
    rows, columns = _bounds(unknown)
    part, near = unknown[rows, columns], picture[rows, columns]
    longer = max(trimap.shape)
    shrink = float(np.sqrt(_MOST_UNKNOWN / part.sum()))
    if shrink < _WORTH:
        found = _smaller(near, trimap[rows, columns], longer, shrink)
    else:
        found = _whole(near, trimap[rows, columns], longer)
    alpha[rows, columns][part] = found[part]
    return alpha


def _whole(picture: NDArray[np.uint8], trimap: NDArray[np.float32], longer: float) -> Alpha:
    from scipy import sparse
    from scipy.sparse.linalg import splu

    part = trimap == UNKNOWN
    matrix, right = equations(picture, trimap, part)
    front, sureness = likened(picture, trimap, part, longer)
    weights = _LIKENESS * sureness
    system = matrix + sparse.diags(weights + _LOOSE, format="csc")
    factors = splu(
        system, permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True}
    )
    found = factors.solve(right + weights * front)
    alpha = trimap.astype(np.float32)
    alpha[part] = np.clip((found - _HAZE) / (1 - 2 * _HAZE), 0, 1)
    return alpha


def _smaller(
    picture: NDArray[np.uint8], trimap: NDArray[np.float32], longer: float, shrink: float
) -> Alpha:
    """Solved on a smaller picture, and carried over to the large one in step with its colours."""
    import cv2

    height, width = trimap.shape
    size = max(2, round(width * shrink)), max(2, round(height * shrink))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    mean = np.asarray(cv2.resize(trimap, size, interpolation=cv2.INTER_AREA), np.float32)
    sure = (mean < 1e-3) | (mean > 1 - 1e-3)
    given = np.where(sure, mean.round(), np.float32(UNKNOWN))
    alpha = _whole(small, given, longer * shrink)
    return np.clip(guided(alpha, small, picture, _CARRIED, _FLATNESS), 0, 1)


def _bounds(unknown: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The rows and columns with anything unknown, and some around them."""
    spans: list[slice] = []
    for axis in (1, 0):
        there = np.flatnonzero(unknown.any(axis))
        spans.append(slice(max(0, there[0] - _MARGIN), there[-1] + _MARGIN + 1))
    return spans[0], spans[1]
