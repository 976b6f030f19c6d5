"""Which frames of a matte lack the edges that are to be made ahead."""

from __future__ import annotations

from editor.model.roto.coverage import decided_at
from editor.model.roto.matte import Matte
from editor.model.roto.windows import window_at


def unrefined(matte: Matte, first: int, last: int) -> tuple[range, ...]:
    """Runs within frames `first` to `last`, included, that are decided on and have no alpha yet.

    keys, tracked   KtttttttK  ttt        ->   |.....|  |..|
    alphas             aaa
    """
    if not matte.edges.are_made_ahead:
        return ()
    found: list[range] = []
    for frame in range(first, last + 1):
        if window_at(matte.alphas, frame) is not None or decided_at(matte, frame) is None:
            continue
        if found and found[-1].stop == frame:
            found[-1] = range(found[-1].start, frame + 1)
        else:
            found.append(range(frame, frame + 1))
    return tuple(found)
