"""What no frame shows, made up by something that knows what things look like."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.blending import Part, with_found
from editor.engine.inpaint.video.holes import Mask
from editor.engine.inpaint.video.motion.sampling import Floats
from editor.engine.inpaint.video.reel import Reel
from editor.engine.inpaint.video.seeing import Seen
from editor.engine.inpaint.video.unseen import carried
from editor.model.task import TaskControl

MakeUp = Callable[[NDArray[np.uint8], Mask, TaskControl], NDArray[np.uint8]]
"""A picture, (H, W, 3), with something plausible where (H, W) is set."""

_RING = 4  # pixels beside what is lacking that are compared


def complete_with(
    make_up: MakeUp,
    reel: Reel,
    parts: dict[int, Part],
    before: tuple[int, NDArray[np.uint8]] | None,
    worked: Callable[[], None],
) -> None:
    """Every part gets what it lacks: made up in the frame that lacks most, and carried whole.

    Args:
        before: a frame that is filled already, which is carried on first.
        worked: called between pieces of the work; it may raise.
    """
    if before is not None:
        _carry(reel, parts, *before, worked)
    while any(part.lacks.any() for part in parts.values()):
        frame = max(parts, key=lambda each: int(parts[each].lacks.sum()))
        part = parts[frame]
        made = make_up(part.picture, part.lacks, TaskControl(lambda progress: worked()))
        whole = np.where(part.lacks[..., None], made, part.picture)
        parts[frame] = Part(whole, np.zeros_like(part.lacks))
        _carry(reel, parts, frame, whole, worked)


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
            return [] if seen is None else [seen]

        parts[frame] = with_found(part, _RING, find, all_of_it=True)
