"""What no frame shows: made up once, in the frame that lacks most, and carried to the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.fill import filled as made_up
from editor.engine.inpaint.video.blending import joined
from editor.engine.inpaint.video.holes import Mask, widened
from editor.engine.inpaint.video.reel import Reel
from editor.engine.inpaint.video.sampling import sampled
from editor.engine.inpaint.video.tracing import Seen
from editor.model.task import TaskControl

Floats = NDArray[np.float32]
_ROUNDS = 3
_RING = 4


@dataclass(slots=True)
class Part:
    """A frame on its way to being filled: `lacks` (H, W) is what its `picture` still has not."""

    picture: NDArray[np.uint8]
    lacks: Mask


def complete(
    reel: Reel,
    parts: dict[int, Part],
    before: tuple[int, NDArray[np.uint8]] | None,
    seed: int,
    worked: Callable[[], None],
) -> None:
    """Every part gets what it lacks.

    Args:
        before: a frame that is filled already, which is carried on first.
        worked: called between pieces of the work; it may raise.
    """
    if before is not None:
        _carry(reel, parts, *before, worked)
    for _ in range(_ROUNDS):
        lacking = {frame: int(part.lacks.sum()) for frame, part in parts.items()}
        if not any(lacking.values()):
            return
        frame = max(lacking, key=lacking.__getitem__)
        _make_up(parts[frame], seed)
        _carry(reel, parts, frame, parts[frame].picture, worked)
    for part in parts.values():
        if part.lacks.any():
            worked()
            _make_up(part, seed)


def _make_up(part: Part, seed: int) -> None:
    part.picture = made_up(part.picture, part.lacks, TaskControl(), seed=seed)
    part.lacks = np.zeros_like(part.lacks)


def _carry(
    reel: Reel,
    parts: dict[int, Part],
    source: int,
    picture: NDArray[np.uint8],
    worked: Callable[[], None],
) -> None:
    for frame, part in parts.items():
        if frame == source or not part.lacks.any():
            continue
        worked()
        ring = widened(part.lacks, _RING) & ~part.lacks
        y, x = np.nonzero(part.lacks | ring)
        seen = carried(reel, frame, x.astype(np.float32), y.astype(np.float32), source, picture)
        if seen is None:
            continue
        result, found = joined(part.picture, part.lacks, ring, [seen])
        part.picture = np.rint(result).astype(np.uint8)
        part.lacks = part.lacks & ~found


def carried(
    reel: Reel,
    frame: int,
    x: Floats,
    y: Floats,
    source: int,
    picture: NDArray[np.uint8],
    shut: Mask | None = None,
) -> Seen | None:
    """The pixels of `frame` where the motion says they are in `picture`, of the frame `source`.

    Args:
        shut: (H, W) of that frame, where nothing may be taken from.
    """
    way = 1 if source > frame else -1
    height, width = picture.shape[:2]
    inside = np.ones(x.size, bool)
    gain = np.ones(3, np.float32)
    for at in range(frame, source, way):
        step = reel.step(at, at + way)
        if step is None:
            return None
        u = (x + 0.5) * step.flow.shape[1] / width - 0.5
        v = (y + 0.5) * step.flow.shape[0] / height - 0.5
        moved = sampled(step.flow, u, v)
        x, y = x + moved[:, 0], y + moved[:, 1]
        inside &= (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
        gain = gain * step.gain
    if shut is not None and shut.any():
        inside &= sampled(shut.astype(np.float32), x, y) == 0
    colour = np.clip(sampled(picture, x, y, fine=True) / gain, 0, 255)
    return Seen(colour, inside.astype(np.float32), np.ones(x.size, np.float32))
