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
_BESIDE = 8  # pixels around what is lacking that are looked at
_ENOUGH = 0.25  # of it must be tried to know how well it can be made up
_UNPROVEN = 0.3  # how well else
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
    share = _share_of_making_up(
        max(parts.values(), key=lambda each: each.lacks.sum()), seed, worked
    )
    if before is not None:
        _carry(reel, parts, *before, share, worked)
    middle = (min(parts) + max(parts)) / 2
    for _ in range(_ROUNDS):
        lacking = {frame: int(part.lacks.sum()) for frame, part in parts.items()}
        if not any(lacking.values()):
            return
        frame = max(lacking, key=lambda each: (lacking[each], -abs(each - middle)))
        parts[frame] = _made_up(parts[frame], share, seed, worked)
        _carry(reel, parts, frame, parts[frame].picture, share, worked)
    for frame, part in parts.items():
        if part.lacks.any():
            worked()
            parts[frame] = _made_up(part, share, seed, worked)


def _share_of_making_up(part: Part, seed: int, worked: Callable[[], None]) -> float:
    """How much of what is made up is right here, 0..1, and not as likely anything else.

    It is tried beside the hole, where the truth is known: a hole of the same shape is made up too.
    """
    probe = _probe(part.lacks)
    if probe.sum() < _ENOUGH * part.lacks.sum():
        return _UNPROVEN
    hole = probe | part.lacks
    fine = made_up(part.picture, hole, TaskControl(lambda progress: worked()), seed=seed)
    top, bottom, left, right = around(hole, _BESIDE)
    near = np.s_[top:bottom, left:right]
    picture, there = part.picture[near].astype(np.float32), probe[near]
    even = membrane(picture, ~hole[near])
    made, true = (fine[near] - even)[there], (picture - even)[there]
    return float(np.clip((made * true).sum() / max(float((made * made).sum()), 1e-6), 0, 1))


def _probe(lacks: Mask) -> Mask:
    """What is lacking, moved to where most of it is known."""
    import cv2

    depth = cv2.distanceTransform(np.pad(lacks, 1).astype(np.uint8), cv2.DIST_L2, 3)
    reach = round(2 * float(np.max(depth))) + _BESIDE
    free = ~widened(lacks, _BESIDE // 2)
    best = np.zeros_like(lacks)
    for far in (reach, 2 * reach):
        for down, across in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1), (1, -1), (-1, 1)):
            moved = np.zeros_like(lacks)
            to, of = _overlap(lacks.shape, down * far, across * far)
            moved[to] = lacks[of]
            moved &= free
            best = moved if moved.sum() > best.sum() else best
    return best


def _overlap(
    shape: tuple[int, ...], down: int, across: int
) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """The part that a plane covers that is moved within its own frame, there and in itself."""
    to = tuple(
        slice(max(by, 0), max(size + min(by, 0), 0))
        for size, by in zip(shape, (down, across), strict=True)
    )
    of = tuple(
        slice(max(-by, 0), max(size - max(by, 0), 0))
        for size, by in zip(shape, (down, across), strict=True)
    )
    return (to[0], to[1]), (of[0], of[1])


def _made_up(part: Part, share: float, seed: int, worked: Callable[[], None]) -> Part:
    control = TaskControl(lambda progress: worked())
    fine = made_up(part.picture, part.lacks, control, seed=seed)
    detail = _detail(fine) * np.float32(_TEXTURE)
    return _with(part, fine.astype(np.float32), ~part.lacks, part.lacks, detail, share)


def _carry(
    reel: Reel,
    parts: dict[int, Part],
    source: int,
    picture: NDArray[np.uint8],
    share: float,
    worked: Callable[[], None],
) -> None:
    detail = _detail(picture)
    for frame, part in list(parts.items()):
        if frame == source or not part.lacks.any():
            continue
        worked()
        near = widened(part.lacks, _RING)
        y, x = (each.astype(np.float32) for each in np.nonzero(near))
        there = _along(reel, frame, x, y, source)
        if there is None:
            continue
        across, down, inside = there
        own, shown = (
            part.picture[near].astype(np.float32),
            sampled(picture, across, down, fine=True),
        )
        beside = ~part.lacks[near] & inside
        moved, still = np.abs(shown - own)[beside], np.abs(picture[near] - own)[beside]
        if not beside.any() or still.mean() <= _RESTS * moved.mean():
            rests = picture.astype(np.float32)
            parts[frame] = _with(part, rests, ~part.lacks, part.lacks, None, 1)
            continue
        content, fine = np.zeros_like(detail), np.zeros_like(detail)
        known, found = np.zeros_like(near), np.zeros_like(near)
        content[near], known[near], found[near] = shown, beside, part.lacks[near] & inside
        fine[near] = sampled(detail, across, down, fine=True)
        parts[frame] = _with(part, content, known, found, fine, share)


def _with(
    part: Part, content: Floats, known: Mask, which: Mask, detail: Floats | None, share: float
) -> Part:
    """The part with `content`, (H, W, 3), where it is `which`, in the light of its own, as far as
    that has a `share` in it; and for the rest no more than `detail` on what lies evenly there.

    Args:
        known: (H, W) where it can be compared with the part.

    Source: P. Perez, M. Gangnet and A. Blake, "Poisson Image Editing", 2003, section 3.
    """
    top, bottom, left, right = around(part.lacks, _BESIDE)
    near = np.s_[top:bottom, left:right]
    own, lacks = part.picture[near].astype(np.float32), part.lacks[near]
    mixed = content[near] + membrane(own - content[near], known[near] & ~lacks)
    if detail is not None:
        even = membrane(own, ~lacks) + detail[near]
        mixed = even + (mixed - even) * np.float32(share)
    picture = part.picture.copy()
    fitting = np.rint(np.clip(mixed, 0, 255)).astype(np.uint8)
    picture[near] = np.where(which[near][..., None], fitting, picture[near])
    return Part(picture, part.lacks & ~which)


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
