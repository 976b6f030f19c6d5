"""Where the pixels of a hole are seen in other frames.

Each is followed along the flow until it comes out from behind what covers it.
Source: Gao, Saraf, Huang and Kopf, "Flow-edge Guided Video Completion", 2020, section 4.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask, widened
from editor.engine.inpaint.video.reel import Reel
from editor.engine.inpaint.video.sampling import sampled

Floats = NDArray[np.float32]
_LEAST_TRUST = 0.08
_LOOKS = 3  # frames that a pixel is taken from, each way
_FADES = 6.0  # frames: how much less a frame counts that is further away


@dataclass(frozen=True, slots=True)
class Seen:
    """What following pixels one way found.

    Attributes:
        colour: (N, 3), of this frame's light; 0 where nothing was found.
        trust: (N,) 0..1, 0 where nothing was found.
        steps: (N,) frames to the first that was looked at.
    """

    colour: Floats
    trust: Floats
    steps: Floats


def followed(
    reel: Reel,
    frame: int,
    x: Floats,
    y: Floats,
    way: int,
    reach: int,
    shut: dict[int, Mask],
    ring: int,
    *,
    by_camera: bool = False,
) -> Seen:
    """Pixels of `frame` seen in the frames behind it (`way` 1) or before it (-1).

    Args:
        by_camera: as the camera moves and no otherwise, and only what goes with it is taken.
        shut: where nothing may be taken from, of frames that were asked for; the caller's to keep.
    """
    count = x.size
    sums, weights = np.zeros((count, 3), np.float32), np.zeros(count, np.float32)
    trust, steps = np.zeros(count, np.float32), np.full(count, reach + 1, np.float32)
    looks = np.zeros(count, np.int8)
    active = np.arange(count)
    x, y, sure = x.copy(), y.copy(), np.ones(count, np.float32)
    gain = np.ones(3, np.float32)
    at = frame
    for far in range(1, reach + 1):
        step = reel.step(at, at + way)
        if step is None or not active.size:
            break
        at += way
        hole = reel.hole(at)
        height, width = hole.shape
        across, down = width / step.flow.shape[1], height / step.flow.shape[0]
        u, v = (x + 0.5) / across - 0.5, (y + 0.5) / down - 0.5
        if by_camera:
            x, y = _through(step.camera, x, y)
        else:
            moved = sampled(step.flow, u, v)
            sure = sure * (1 - 0.9 * sampled(step.unsure, u, v) / 255)
            x, y = x + moved[:, 0], y + moved[:, 1]
        gain = gain * step.gain
        inside = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
        stays = inside & (sure > _LEAST_TRUST)
        active, x, y, sure = active[stays], x[stays], y[stays], sure[stays]
        if at not in shut:
            shut[at] = widened(hole, ring)
        open_ = ~shut[at][np.rint(y).astype(np.intp), np.rint(x).astype(np.intp)]
        back, goes = reel.step(at, at - way), np.ones(active.size, np.float32)
        if by_camera and back is not None:
            row, column = ((y + 0.5) / down).astype(np.intp), ((x + 0.5) / across).astype(np.intp)
            goes = 1 - back.apart[row, column]
            open_ &= goes > 0
        if not open_.any():
            continue
        found = active[open_]
        colour = sampled(reel.picture(at), x[open_], y[open_], fine=True) / gain
        fair = sure[open_] * goes[open_]
        weight = fair * np.exp(-(far - np.minimum(steps[found], far)) / _FADES)
        sums[found] += colour * weight[:, None]
        weights[found] += weight
        first = looks[found] == 0
        trust[found[first]] = fair[first]
        steps[found[first]] = far
        looks[found] += 1
        more = np.ones(active.size, bool)
        more[open_] = looks[found] < _LOOKS
        active, x, y, sure = active[more], x[more], y[more], sure[more]
    colour = sums / np.maximum(weights, 1e-6)[:, None]
    return Seen(np.clip(colour, 0, 255).astype(np.float32), trust, steps)


def _through(homography: NDArray[np.float64], x: Floats, y: Floats) -> tuple[Floats, Floats]:
    m = homography.astype(np.float32)
    depth = m[2, 0] * x + m[2, 1] * y + m[2, 2]
    across = (m[0, 0] * x + m[0, 1] * y + m[0, 2]) / depth
    return across, (m[1, 0] * x + m[1, 1] * y + m[1, 2]) / depth
