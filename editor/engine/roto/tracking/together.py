"""Several objects at once, none of which may have what another has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from editor.engine.models.folder import ModelFolder, user_models
from editor.engine.roto.footage import Footage
from editor.engine.roto.tracking.choosing import chosen
from editor.engine.roto.tracking.following import Followed
from editor.engine.roto.tracking.learner import Learner
from editor.engine.roto.tracking.spans import (
    Coverage,
    Direction,
    Keys,
    Span,
    TrackedFrame,
    TrackError,
    key_of,
)
from editor.model.task import TaskControl

STAGE = "Tracking"
_SURE = 1e-4  # nothing is surer than this, nor less sure


def track_together(
    footage: Footage,
    objects: Sequence[Keys],
    span: Span,
    control: TaskControl,
    folder: ModelFolder | None = None,
) -> Iterator[tuple[TrackedFrame, ...]]:
    """A frame of every object for each frame of the span, in their order.

    Args:
        objects: the keys of each; each is followed from its own.
        span: FORWARDS or BACKWARDS.

    Raises:
        TrackError: an object has no key to begin from, or the span goes both ways.
        Cancelled: the task was stopped; what has been given out stays right.
    """
    if span.direction is Direction.BOTH:
        raise TrackError("Several objects are tracked one way at a time.")
    forwards = span.direction is Direction.FORWARDS
    begins = [key_of(keys, span, forwards=forwards) for keys in objects]
    ways = [chosen(folder or user_models()) for _ in objects]
    followers = [
        way.follower(footage, keys, (), control) if isinstance(way, Learner) else way
        for way, keys in zip(ways, objects, strict=True)
    ]
    frames = range(min(begins), span.end) if forwards else range(max(begins), span.first - 1, -1)
    for done, frame in enumerate(frames):
        control.step(done, len(frames), STAGE)
        picture = footage.picture(frame)
        found: dict[int, Followed] = {}
        for number, (follower, keys, begin) in enumerate(
            zip(followers, objects, begins, strict=True)
        ):
            if frame == begin:
                follower.begin(picture, keys[frame])
                found[number] = Followed(keys[frame], 1.0)
            elif (frame > begin) is forwards:
                found[number] = follower.follow(picture)
        apart = exclusive([each.coverage for each in found.values()])
        for (number, each), coverage in zip(found.items(), apart, strict=True):
            if frame != begins[number]:
                followers[number].settle(coverage)
            found[number] = Followed(coverage, each.confidence)
        if span.first <= frame < span.end:
            yield tuple(
                TrackedFrame(
                    frame,
                    np.rint(found[number].coverage * 255).astype(np.uint8),
                    found[number].confidence,
                )
                for number in range(len(objects))
            )


def exclusive(coverages: Sequence[Coverage]) -> list[Coverage]:
    """The same where only one covers; where several do, they share it by how sure each is.

    Source: the soft aggregation of RGMP (Oh et al., 2018), equation 2.
    """
    clipped = [np.clip(each, _SURE, 1 - _SURE) for each in coverages]
    odds = [each / (1 - each) for each in clipped]
    whole = 1 + sum(odds)
    return [(each / whole).astype(np.float32) for each in odds]
