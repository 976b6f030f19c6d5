"""Values of a field at scattered places."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_ROW = 1024


def sampled(field: NDArray[Any], x: Floats, y: Floats, *, fine: bool = False) -> Floats:
    """The values of `field`, (H, W) or (H, W, C), at places between its pixels, (N,) or (N, C).

    Beyond the edges the nearest value counts. `fine` keeps detail: cubic instead of linear.
    """
    import cv2

    count = x.size
    if not count:
        return np.empty((0, *field.shape[2:]), np.float32)
    rows = -(-count // _ROW)
    maps = np.zeros((2, rows * _ROW), np.float32)
    maps[0, :count], maps[1, :count] = x, y
    how = cv2.INTER_CUBIC if fine else cv2.INTER_LINEAR
    values = cv2.remap(
        np.asarray(field, np.float32) if field.dtype != np.uint8 or fine else field,
        maps[0].reshape(rows, _ROW),
        maps[1].reshape(rows, _ROW),
        how,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(values, np.float32).reshape(rows * _ROW, *field.shape[2:])[:count]
