"""What is left of a thing that was taken out of footage."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import mean

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.tracking.spans import spans_around
from editor.engine.roto.tracking.track import Tracker
from editor.model.task import TaskControl
from tests.builders.pictures import PicturesFootage

Picture = NDArray[np.uint8]
Mask = NDArray[np.bool_]


def found_again(
    before: Sequence[Picture], after: Sequence[Picture], things: Sequence[Mask]
) -> tuple[float, float]:
    """J of what our tracker finds of the thing, in the footage as it was and in the result.

    It is shown the thing in the first frame as that was, and follows it from there on.

    Args:
        things: where it is in each frame of the footage as it was.
    """
    return _similarity(before, things), _similarity([before[0], *after[1:]], things)


def _similarity(pictures: Sequence[Picture], things: Sequence[Mask]) -> float:
    keys = {0: things[0].astype(np.float32)}
    spans = spans_around([0], 0, len(pictures))
    scores: list[float] = []
    for each in Tracker().track(PicturesFootage(pictures), keys, spans, TaskControl()):
        found, true = each.matte > 127, things[each.frame]
        either = np.logical_or(found, true).sum()
        if each.frame and either:
            scores.append(float(np.logical_and(found, true).sum() / either))
    return mean(scores)
