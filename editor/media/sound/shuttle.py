"""Sound as a tape gives it at other speeds: higher, lower, backwards."""

from __future__ import annotations

import numpy as np

from editor.media.sound.packets.chunks import Samples


def respooled(samples: Samples, count: int, *, backwards: bool = False) -> Samples:
    """`samples` squeezed or stretched to `count`; what is squeezed is averaged first."""
    if backwards:
        samples = samples[::-1]
    if len(samples) == count or not len(samples):
        return samples[:count]
    step = len(samples) / count
    sums = np.concatenate([np.zeros((1, 2)), np.cumsum(samples, axis=0, dtype=np.float64)])
    if step > 1:
        edges = np.arange(count + 1) * step
        at = np.arange(len(sums))
        totals = np.stack([np.interp(edges, at, side) for side in sums.T], axis=1)
        return (np.diff(totals, axis=0) / step).astype(np.float32)
    places = np.clip((np.arange(count) + 0.5) * step - 0.5, 0, len(samples) - 1)
    at = np.arange(len(samples))
    sides = [np.interp(places, at, side) for side in samples.T]
    return np.stack(sides, axis=1).astype(np.float32)
