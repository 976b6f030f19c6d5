"""Footage with something taken out of it: begin here.

What was covered is taken from the frames before and behind in which it is seen, along the motion
of what is around; what no frame shows is made up once and carried along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.blending import Part, with_found
from editor.engine.inpaint.video.following import Following
from editor.engine.inpaint.video.grain import grained
from editor.engine.inpaint.video.holes import Mask, share_of_filling, widened
from editor.engine.inpaint.video.making_up import MakeUp, complete_with
from editor.engine.inpaint.video.membrane import around
from editor.engine.inpaint.video.options import FillOptions, Masks
from editor.engine.inpaint.video.reel import Reel
from editor.engine.inpaint.video.seeing import Seen, followed
from editor.engine.inpaint.video.unseen import carried, complete
from editor.engine.roto.footage import Footage
from editor.model.task import TaskControl

Floats = NDArray[np.float32]
_STAGE = "filling"
_RING = 0.006  # of the picture's longer side: how wide what is compared beside the hole is
_SURROUNDINGS = 48  # pixels around a hole whose grain is measured


@dataclass(frozen=True, slots=True)
class FilledFrame:
    """
    Attributes:
        picture: (H, W, 3) the whole frame; where nothing changed it is the footage's own.
        changed: (H, W) where it may differ.
    """

    frame: int
    picture: NDArray[np.uint8]
    changed: NDArray[np.bool_]


def windows(span: range, options: FillOptions) -> tuple[range, ...]:
    """The pieces that a span is filled in. A fill may be taken up at the first frame of each."""
    starts = span[:: options.window]
    return tuple(range(start, min(start + options.window, span.stop)) for start in starts)


def filled(
    footage: Footage,
    masks: Masks,
    span: range,
    options: FillOptions,
    control: TaskControl,
    before: FilledFrame | None = None,
    *,
    keys: Mapping[int, NDArray[np.uint8]] | None = None,
    source_frame: int | None = None,
    backwards: bool = False,
    make_up: MakeUp | None = None,
) -> Iterator[FilledFrame]:
    """Every frame of the span, in order.

    Args:
        before: the frame before the span as it was filled, if this goes on with a fill that was
            broken off between two windows: the frames are then those of a fill in one go.
        keys: frames as they should become, (H, W, 3), also outside the span. They are the truth
            in their holes, and what the frames around them are filled from first.
        source_frame: the frame to fill from first where it shows what is missing.
        backwards: from the last frame to the first; `before` is then the frame behind the span.
            The keys and the source frame that a fill comes past lead all frames from there on,
            those that it comes to only the nearest.
        make_up: what makes up what no frame shows; None: patches of what is around.

    Raises:
        Cancelled: soon after it was asked for.
    """
    held = {} if keys is None else keys
    radius = options.grow + options.feather

    def hole(frame: int) -> Mask:
        return widened(masks(frame) > 127, radius)

    reel = Reel(footage, hole, held)
    way, done = -1 if backwards else 1, 0
    leaders: dict[int, Following] = {}

    def worked() -> None:
        control.step(done, len(span), _STAGE)

    for window in windows(span, options)[::way]:
        parts: dict[int, Part] = {}
        shut: dict[int, Mask] = {}
        for frame in window[::way]:
            worked()
            chosen = _chosen(frame, options.reach, held, source_frame)
            past = _past(frame, way, options.reach, held, source_frame)
            leaders = {each: leaders.get(each) or Following(reel, each) for each in past}
            for leader in leaders.values():
                leader.to(frame, options.reach, worked)
            reel.forget(frame - options.reach - 1, frame + options.reach + 2)
            led = [*leaders.values()]
            parts[frame] = _seen_elsewhere(reel, frame, options, shut, chosen, led, worked)
            done += 1  # which is most of the work
        if any(part.lacks.any() for part in parts.values()):
            known = None if before is None else (before.frame, before.picture)
            if make_up is None:
                complete(reel, parts, known, options.seed, worked)
            else:
                complete_with(make_up, reel, parts, known, worked)
        for frame in window[::way]:
            worked()
            share = share_of_filling(widened(masks(frame) > 127, options.grow), options.feather)
            picture = parts.pop(frame).picture
            if frame in held:
                own, changed = footage.picture(frame), share > 0
                before = FilledFrame(frame, np.where(changed[..., None], picture, own), changed)
            else:
                before = _finished(reel, frame, picture, share, options)
            yield before


def _chosen(
    frame: int, reach: int, keys: Mapping[int, NDArray[np.uint8]], source_frame: int | None
) -> list[int]:
    """The frames that this one is filled from first: the nearest keys, and that which was asked."""
    before = [key for key in keys if frame - reach <= key < frame]
    behind = [key for key in keys if frame < key <= frame + reach]
    near = [*([max(before)] if before else []), *([min(behind)] if behind else [])]
    if source_frame is None or source_frame in near:
        return near
    return [*near, source_frame] if 0 < abs(source_frame - frame) <= reach else near


def _past(
    frame: int, way: int, reach: int, keys: Mapping[int, NDArray[np.uint8]], source: int | None
) -> list[int]:
    """Those further away that the fill has come past: the last of the keys, and the chosen one."""
    passed = [key for key in keys if (frame - key) * way > 0]
    last = [max(passed, key=lambda key: key * way)] if passed else []
    chosen = [] if source is None or (frame - source) * way < 0 else [source]
    return [each for each in dict.fromkeys((*last, *chosen)) if abs(frame - each) > reach]


def _seen_elsewhere(
    reel: Reel,
    frame: int,
    options: FillOptions,
    shut: dict[int, Mask],
    chosen: Sequence[int],
    leaders: Sequence[Following],
    worked: Callable[[], None],
) -> Part:
    part = Part(reel.picture(frame), reel.hole(frame))
    if not part.lacks.any():
        return part
    width = max(3, round(_RING * max(part.lacks.shape)))

    def from_chosen(x: Floats, y: Floats) -> list[Seen]:
        seen: list[Seen] = []
        for source in chosen:
            worked()
            shown = carried(reel, frame, x, y, source, reel.picture(source), reel.hole(source))
            seen += [] if shown is None else [shown]
        return seen

    def from_leaders(x: Floats, y: Floats) -> list[Seen]:
        return [seen for each in leaders if (seen := each.seen(x, y)) is not None]

    def from_all(x: Floats, y: Floats) -> list[Seen]:
        seen: list[Seen] = []
        reach, hole = options.reach, part.lacks
        for way in (1, -1):
            seen += followed(reel, frame, hole, x, y, way, reach, shut, width, worked)
        return seen

    if chosen:
        part = with_found(part, width, from_chosen, worked, all_of_it=True)
    if leaders:
        part = with_found(part, width, from_leaders, worked, pure=True)
    return with_found(part, width, from_all, worked)


def _finished(
    reel: Reel,
    frame: int,
    filling: NDArray[np.uint8],
    share: NDArray[np.float32],
    options: FillOptions,
) -> FilledFrame:
    picture, changed = reel.picture(frame), share > 0
    if not changed.any():
        return FilledFrame(frame, picture.copy(), changed)
    top, bottom, left, right = around(changed, _SURROUNDINGS)
    part = np.s_[top:bottom, left:right]
    own, there = picture[part], changed[part]
    seed = options.seed * 1_000_003 + frame
    fine = grained(filling[part].astype(np.float32), own, there, options.grain, seed)
    mix = share[part][..., None]
    result = picture.copy()
    blended = np.rint(own + (fine - own) * mix).astype(np.uint8)
    result[part] = np.where(there[..., None], blended, own)
    return FilledFrame(frame, result, changed)
