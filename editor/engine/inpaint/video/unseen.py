"""What no frame shows: made up once, in the frame that lacks most, and carried to the others."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.fill import filled as made_up
from editor.engine.inpaint.picture import softened
from editor.engine.inpaint.video.blending import Part, with_found
from editor.engine.inpaint.video.holes import Mask
from editor.engine.inpaint.video.motion.sampling import sampled
from editor.engine.inpaint.video.reel import Reel
from editor.engine.inpaint.video.seeing import Seen
from editor.model.task import TaskControl

Floats = NDArray[np.float32]
_ROUNDS = 3
_RING = 4
_EVEN = 0.5  # of what is made up


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
    middle = (min(parts) + max(parts)) / 2
    for _ in range(_ROUNDS):
        lacking = {frame: int(part.lacks.sum()) for frame, part in parts.items()}
        if not any(lacking.values()):
            return
        frame = max(lacking, key=lambda each: (lacking[each], -abs(each - middle)))
        parts[frame] = _made_up(parts[frame], seed, worked)
        _carry(reel, parts, frame, parts[frame].picture, worked)
    for frame, part in parts.items():
        if part.lacks.any():
            worked()
            parts[frame] = _made_up(part, seed, worked)


def _made_up(part: Part, seed: int, worked: Callable[[], None]) -> Part:
    control = TaskControl(lambda progress: worked())
    fine = made_up(part.picture, part.lacks, control, seed=seed)
    return Part(softened(fine, part.lacks, _EVEN), np.zeros_like(part.lacks))


def _carry(
    reel: Reel,
    parts: dict[int, Part],
    source: int,
    picture: NDArray[np.uint8],
    worked: Callable[[], None],
) -> None:
    for frame, part in list(parts.items()):
        if frame == source or not part.lacks.any():
            continue
        worked()

        def find(x: Floats, y: Floats, frame: int = frame) -> list[Seen]:
            seen = carried(reel, frame, x, y, source, picture)
            return [] if seen is None else [seen, _in_place(picture, x, y)]

        parts[frame] = with_found(part, _RING, find, all_of_it=True)


def _in_place(picture: NDArray[np.uint8], x: Floats, y: Floats) -> Seen:
    """The pixels of a frame as they are in `picture`: right where the camera rests."""
    there = np.ones(x.size, np.float32)
    return Seen(picture[y.astype(np.intp), x.astype(np.intp)].astype(np.float32), there, there)


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
