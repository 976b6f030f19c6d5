"""Splines followed through media: what the window, the command line and scripts run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from editor.compositor.roto.shapes import shape_coverage
from editor.engine.roto.footage import MediaFootage
from editor.engine.roto.splines.planar import follow
from editor.media.errors import MediaError
from editor.model.flatten.layers import SplineShape
from editor.model.media import MediaReference
from editor.model.roto.following import Followed, SurfaceMotion
from editor.model.roto.shapes import points_at
from editor.model.roto.splines import Combination, Spline
from editor.model.task import Cancelled, PartOfTask, TaskControl

_UNSEEN = 0.12  # confidence below which a surface is not taken for seen
_PATIENCE = 4  # frames in a row that it may be unseen before it is given up

OnFollowed = Callable[[Followed], None]
"""Told each place as it comes; never keeps the follower waiting."""


@dataclass(frozen=True, slots=True)
class Course:
    """Where a surface went: less than was asked for where it was stopped, where it was `lost` (the
    first frames on which it was not seen any more), or where there was a `problem`, a sentence."""

    places: tuple[Followed, ...]
    is_stopped: bool = False
    lost: tuple[int, ...] = ()
    problem: str = ""


def follow_spline(
    media: MediaReference,
    spline: Spline,
    start: int,
    ways: Sequence[Sequence[int]],
    motion: SurfaceMotion,
    task: TaskControl,
    on_followed: OnFollowed = lambda place: None,
) -> Course:
    """Where the surface goes that the spline lies on at frame `start`.

    What was followed is kept, also where it is stopped or fails midway.

    Args:
        ways: frames one after another, the first next to `start`; downwards is backwards.

    Raises:
        MediaError: the footage cannot be read, or the spline lies beside it.
        NoGraphicsError: the machine has no OpenGL.
    """
    places: list[Followed] = []
    lost: list[int] = []
    total = sum(map(len, ways))
    with closing(MediaFootage(media)) as footage:
        surface = _covered(spline, start, footage.size)
        if not surface.any():
            raise MediaError(f"“{spline.name}” lies beside the picture: it has nothing to follow.")
        try:
            for number, way in enumerate(ways):
                part = PartOfTask(task, sum(map(len, ways[:number])), total)
                found = follow(footage, surface, start, way, motion, part)
                gone = _keep_seen(found, places, on_followed)
                lost += [] if gone is None else [gone]
        except Cancelled:
            return Course(tuple(places), is_stopped=True, lost=tuple(lost))
        except MediaError as error:
            if not places:
                raise
            return Course(tuple(places), lost=tuple(lost), problem=str(error))
    return Course(tuple(places), lost=tuple(lost))


def _keep_seen(
    found: Iterable[Followed], places: list[Followed], on_followed: OnFollowed
) -> int | None:
    """Put what is found into `places`, up to where it is not seen any more; from which frame on."""
    unseen: list[Followed] = []
    for place in found:
        if place.confidence < _UNSEEN:
            unseen.append(place)
            if len(unseen) >= _PATIENCE:
                return unseen[0].frame
            continue
        unseen.clear()  # it was behind something, and the spline goes straight from before that
        places.append(place)
        on_followed(place)
    return unseen[0].frame if unseen else None


def _covered(spline: Spline, frame: int, size: tuple[int, int]) -> NDArray[np.uint8]:
    """What it encloses, without its feather."""
    points = tuple(replace(each, feather=0.0) for each in points_at(spline, frame))
    shape = SplineShape(points, Combination.ADD, False, 1.0)
    return shape_coverage(shape, (1.0, 1.0), *size)
