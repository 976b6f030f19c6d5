"""Mattes with true alpha along their edges: one, or those of pictures in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.edges.solving import solved
from editor.engine.roto.edges.steadying import steadied
from editor.engine.roto.edges.trimap import UNKNOWN, trimap
from editor.model.roto.matte import Matting
from editor.model.task import TaskControl

Picture = NDArray[np.uint8]
Alpha = NDArray[np.float32]


def refined(picture: Picture, matte: Alpha, matting: Matting) -> Alpha:
    """The matte with its edges solved for.

    Args:
        picture: (H, W, 3) RGB, display-referred.
        matte: (H, W) 0..1.

    Returns:
        (H, W) 0..1.

    Raises:
        EdgesError: a library that it needs is not installed.
    """
    if matting is Matting.OFF:
        return matte
    return solved(picture, trimap(matte, matting))


def refined_in_turn(
    frames: Iterable[tuple[Picture, Alpha]], matting: Matting, control: TaskControl, count: int
) -> Iterator[Alpha]:
    """The alpha of each of `count` neighbouring frames, which do not shimmer.

    Raises:
        EdgesError: a library that it needs is not installed.
        Cancelled: between two frames, if the user stopped it.
    """
    before: tuple[Picture, Alpha] | None = None
    for done, (picture, matte) in enumerate(frames):
        control.step(done, count, "refining")
        if matting is Matting.OFF:
            yield matte
            continue
        band = trimap(matte, matting)
        alpha = solved(picture, band)
        if before is not None:
            alpha = steadied(picture, alpha, band == UNKNOWN, *before)
        before = picture, alpha
        yield alpha
