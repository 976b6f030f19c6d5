"""What no frame shows: as even as what is around it allows, with detail that is made up once, in
the frame that lacks most, and carried to the others."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.fill import filled as made_up
from editor.engine.inpaint.video.blending import Part
from editor.engine.inpaint.video.holes import Mask, widened
from editor.engine.inpaint.video.membrane import around, membrane
from editor.engine.inpaint.video.motion.sampling import sampled
from editor.engine.inpaint.video.reel import Reel
from editor.engine.inpaint.video.seeing import Seen
from editor.model.task import TaskControl

Floats = NDArray[np.float32]
_ROUNDS = 3
_DETAIL = 0.015  # of the picture's longer side: what is finer is detail
_TEXTURE = 0.8  # of the detail that is made up
_STRONG = 20.0  # of 255: edges, which go on elsewhere, are weakened to this
_RING = 4  # pixels beside what is lacking where two ways to carry are compared
_RESTS = 1.1  # times as wrong: what stays in its place is carried there


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
    return _with_detail(part, part.lacks, _detail(fine) * np.float32(_TEXTURE))


def _carry(
    reel: Reel,
    parts: dict[int, Part],
    source: int,
    picture: NDArray[np.uint8],
    worked: Callable[[], None],
) -> None:
    detail = _detail(picture)
    for frame, part in list(parts.items()):
        if frame == source or not part.lacks.any():
            continue
        worked()
        near = widened(part.lacks, _RING)
        y, x = (each.astype(np.float32) for each in np.nonzero(near))
        lacking = part.lacks[near]
        there = _along(reel, frame, x, y, source)
        if there is None:
            continue
        across, down, inside = there
        own = part.picture[near].astype(np.float32)
        beside = ~lacking & inside
        moved = np.abs(sampled(picture, across, down) - own)[beside]
        still = np.abs(picture[near] - own)[beside]
        if not beside.any() or still.mean() <= _RESTS * moved.mean():
            parts[frame] = _laid_in(part, picture)
            continue
        which, moved_there = np.zeros_like(part.lacks), np.zeros_like(detail)
        which[near] = lacking & inside
        moved_there[near] = sampled(detail, across, down, fine=True)
        parts[frame] = _with_detail(part, which, moved_there)


def _with_detail(part: Part, which: Mask, detail: Floats) -> Part:
    """The part with `detail`, (H, W, 3), where it is `which`, on what lies evenly there."""
    top, bottom, left, right = around(part.lacks, 8)
    near = np.s_[top:bottom, left:right]
    even = membrane(part.picture[near].astype(np.float32), ~part.lacks[near])
    mixed = np.rint(np.clip(even + detail[near], 0, 255)).astype(np.uint8)
    picture = part.picture.copy()
    picture[near] = np.where(which[near][..., None], mixed, picture[near])
    return Part(picture, part.lacks & ~which)


def _laid_in(part: Part, picture: NDArray[np.uint8]) -> Part:
    """The part with what `picture` has where it lacks something, in the light of its own.

    Source: P. Perez, M. Gangnet and A. Blake, "Poisson Image Editing", 2003, section 3.
    """
    top, bottom, left, right = around(part.lacks, 8)
    near = np.s_[top:bottom, left:right]
    own, other, lacks = part.picture[near], picture[near], part.lacks[near]
    lit = other + membrane(own.astype(np.float32) - other, ~lacks)
    result = part.picture.copy()
    result[near] = np.where(lacks[..., None], np.rint(np.clip(lit, 0, 255)), own)
    return Part(result, np.zeros_like(part.lacks))


def _detail(picture: NDArray[np.uint8]) -> Floats:
    import cv2

    fine = picture.astype(np.float32)
    reach = _DETAIL * max(picture.shape)
    rough = fine - np.asarray(cv2.GaussianBlur(fine, (0, 0), reach), np.float32)
    return (_STRONG * np.tanh(rough / _STRONG)).astype(np.float32)


def _along(
    reel: Reel, frame: int, x: Floats, y: Floats, source: int
) -> tuple[Floats, Floats, Mask] | None:
    """Where the motion says that pixels of `frame` are in another, and which are in the picture;
    nothing across a cut."""
    way = 1 if source > frame else -1
    height, width = reel.hole(frame).shape
    inside = np.ones(x.size, bool)
    for at in range(frame, source, way):
        step = reel.step(at, at + way)
        if step is None:
            return None
        u = (x + 0.5) * step.flow.shape[1] / width - 0.5
        v = (y + 0.5) * step.flow.shape[0] / height - 0.5
        moved = sampled(step.flow, u, v)
        x, y = x + moved[:, 0], y + moved[:, 1]
        inside &= (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    return x, y, inside


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
    there = _along(reel, frame, x, y, source)
    if there is None:
        return None
    across, down, inside = there
    gain = np.ones(3, np.float32)
    way = 1 if source > frame else -1
    for at in range(frame, source, way):
        step = reel.step(at, at + way)
        gain = gain if step is None else gain * step.gain
    if shut is not None and shut.any():
        inside &= sampled(shut.astype(np.float32), across, down) == 0
    colour = np.clip(sampled(picture, across, down, fine=True) / gain, 0, 255)
    return Seen(colour, inside.astype(np.float32), np.ones(x.size, np.float32))
