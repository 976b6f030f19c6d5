"""The border between two sides, where the evidence and the picture's edges agree best."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.working import resized

_STEPS = (120, 60)  # on half the size, then on the whole
_RATE = np.float32(1 / np.sqrt(8))  # the largest for which it converges

Field = NDArray[np.float32]


def cut(evidence: Field, across: Field, down: Field) -> Field:
    """Coverage that goes with the evidence, and changes where the bonds are weak.

    The minimum over 0 <= u <= 1 of sum |bond * grad u| - evidence * u: cut at one half it is the
    best of all borders.

    Args:
        evidence: (H, W) for (above 0) and against (below) belonging to it.
        across, down: (H, W) the bond between each pixel and the one right of it, and below.

    Returns:
        (H, W) 0..1.

    Source: TVSeg (Unger, Pock, Trobin, Cremers and Bischof, 2008), solved by the primal-dual
        steps of Chambolle and Pock (2011), algorithm 1.
    """
    height, width = evidence.shape
    if min(height, width) < 16:
        return _solved(evidence, across, down, np.full_like(evidence, 0.5), sum(_STEPS))
    half = (width + 1) // 2, (height + 1) // 2
    start = _solved(
        resized(2 * evidence, half),
        resized(across, half),
        resized(down, half),
        np.full((half[1], half[0]), 0.5, np.float32),
        _STEPS[0],
    )
    return _solved(evidence, across, down, resized(start, (width, height)), _STEPS[1])


def _solved(evidence: Field, across: Field, down: Field, start: Field, steps: int) -> Field:
    u, ahead = start.copy(), start.copy()
    p, q = np.zeros_like(u), np.zeros_like(u)
    flow, pull = np.empty_like(u), _RATE * evidence
    for _ in range(steps):
        p[:, :-1] += _RATE * (ahead[:, 1:] - ahead[:, :-1])
        q[:-1] += _RATE * (ahead[1:] - ahead[:-1])
        np.clip(p, -across, across, out=p)
        np.clip(q, -down, down, out=q)
        np.add(p, q, out=flow)
        flow[:, 1:] -= p[:, :-1]
        flow[1:] -= q[:-1]
        before = u
        u = np.clip(before + _RATE * flow + pull, 0, 1, dtype=np.float32)
        np.subtract(2 * u, before, out=ahead)
    return u
