"""From keys to all the frames around them, one after another."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.folder import ModelFolder, user_models
from editor.engine.roto.footage import Footage
from editor.engine.roto.tracking.by_flow import FlowFollower
from editor.engine.roto.tracking.choosing import chosen
from editor.engine.roto.tracking.following import Advice, Followed, Follower
from editor.engine.roto.tracking.learner import Learner
from editor.engine.roto.tracking.spans import (
    Direction,
    Keys,
    Span,
    TrackedFrame,
    key_of,
    spans_around,
)
from editor.model.task import TaskControl

STAGE = "Tracking"
_COVERED = 0.5
_TRUSTED = 0.5  # how much of a rough key must be as the others have it, to be tracked from


class Tracker:
    """Follows one subject through its footage. Keeps what it has learnt of it: with more keys it
    goes on from there. Belongs to one thread at a time.

    Args:
        folder: where learned models lie, if not in the user's own folder.
    """

    def __init__(self, folder: ModelFolder | None = None) -> None:
        self._folder = folder or user_models()
        self._way: Learner | Follower | None = None

    def track(
        self,
        footage: Footage,
        keys: Keys,
        spans: Sequence[Span],
        control: TaskControl,
        rough: Collection[int] = (),
    ) -> Iterator[TrackedFrame]:
        """The frames of `spans`, in the order in which they are found. Some come twice, at first
        as they are found at once, or from one of two keys alone: the later one counts.

        What it holds in memory does not grow with the footage.

        Args:
            rough: the keys of which it is known but roughly what they cover: where there are
                others, they are taken for what these teach, and little where they differ. A span
                may hold some: then they are given out so.

        Raises:
            TrackError: a span has no key to begin from.
            Cancelled: the task was stopped; what has been given out stays right.
        """
        if self._way is None:
            self._way = chosen(self._folder)
        guessed = [frame for frame in keys if frame in rough]
        given = [frame for frame in keys if frame not in rough]
        taken = {frame: Followed(keys[frame], 1.0) for frame in guessed if given}
        if isinstance(self._way, Learner):
            teaches = any((keys[frame] > _COVERED).any() for frame in given)
            guessed = guessed if teaches else []
            if guessed:
                yield from _at_once(footage, keys, spans)
                taken = self._way.refitted(footage, keys, guessed, control)
            follower: Follower = self._way.follower(footage, keys, guessed, control)
        else:
            follower = self._way
        run = _Run(footage, keys, taken, follower, control)
        yield from run.tracked(spans)


def track(
    footage: Footage,
    keys: Keys,
    spans: Sequence[Span],
    control: TaskControl,
    folder: ModelFolder | None = None,
) -> Iterator[TrackedFrame]:
    """The same, of which nothing is kept: equal input gives an equal result."""
    return Tracker(folder).track(footage, keys, spans, control)


class _Run:
    """One call of `track`. `taken`: what rough keys are taken for, and how much they count."""

    def __init__(
        self,
        footage: Footage,
        keys: Keys,
        taken: Mapping[int, Followed],
        follower: Follower,
        control: TaskControl,
    ) -> None:
        self._footage = footage
        self._keys = keys
        self._taken = taken
        self._begins = [
            key for key in keys if key not in taken or taken[key].confidence >= _TRUSTED
        ]
        self._follower = follower
        self._control = control
        self._steps = self._done = 0

    def tracked(self, spans: Sequence[Span]) -> Iterator[TrackedFrame]:
        parts = [part for span in spans for part in self._parts(span)]
        self._steps = sum(
            (span.end - span.first) * (1 + (span.direction is Direction.BOTH)) for span in parts
        )
        for span in spans:
            yield from self._held(span)
        for part in parts:
            if part.direction is Direction.BOTH:
                yield from self._blended(part)
            else:
                yield from self._one_way(part, part.direction is Direction.FORWARDS)

    def _parts(self, span: Span) -> Iterator[Span]:
        """The same, from those keys alone that are worth it."""
        return iter(spans_around(self._begins, span.first, span.end) if self._taken else (span,))

    def _held(self, span: Span) -> Iterator[TrackedFrame]:
        """The rough keys in the span that are tracked from."""
        for frame in range(span.first, span.end):
            if frame in self._taken and frame in self._begins:
                yield _frame(frame, self._taken[frame])

    def _one_way(
        self,
        span: Span,
        forwards: bool,
        advised: Callable[[int], Advice | None] = lambda frame: None,
    ) -> Iterator[TrackedFrame]:
        key = key_of(self._begins, span, forwards=forwards)
        coverage = self._taken[key].coverage if key in self._taken else self._keys[key]
        self._follower.begin(self._footage.picture(key), coverage)
        frames = range(key + 1, span.end) if forwards else range(key - 1, span.first - 1, -1)
        for frame in frames:
            self._control.step(self._done, self._steps, STAGE)
            followed = self._follower.follow(self._footage.picture(frame), advised(frame))
            if span.first <= frame < span.end:
                self._done += 1
                yield _frame(frame, followed)

    def _blended(self, span: Span) -> Iterator[TrackedFrame]:
        """Backwards from the key behind, then forwards from the one before, each frame mixed: the
        nearer key counts more, and so does what is surer."""
        low = key_of(self._begins, span, forwards=True)
        high = key_of(self._begins, span, forwards=False)
        trust = [self._taken[key].confidence if key in self._taken else 1.0 for key in (low, high)]
        behind = _Behind(self._footage.size)
        for each in self._one_way(span, False):
            behind.keep(each)
            yield each
        sure = trust[0]

        def weight_of(frame: int) -> float:
            nearness = (frame - low) / (high - low)
            return _weight(nearness, sure, behind.confidence(frame) * trust[1])

        def advised(frame: int) -> Advice | None:
            if frame not in behind:
                return None
            coverage = behind.matte(frame).astype(np.float32) / np.float32(255)
            return Advice(coverage, weight_of(frame))

        for ahead in self._one_way(span, True, advised):
            sure = ahead.confidence * trust[0]
            weight, back = weight_of(ahead.frame), behind.matte(ahead.frame)
            mixed = (1 - weight) * ahead.matte.astype(np.float32) + weight * back
            sureness = (1 - weight) * ahead.confidence + weight * behind.confidence(ahead.frame)
            yield TrackedFrame(
                ahead.frame,
                np.rint(mixed).astype(np.uint8),
                float(sureness * np.sqrt(_agreement(ahead.matte, back))),
            )
            behind.forget(ahead.frame)


class _Behind:
    """What was found from the key behind, packed."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._shape = size[1], size[0]
        self._kept: dict[int, tuple[bytes, float]] = {}

    def __contains__(self, frame: int) -> bool:
        return frame in self._kept

    def keep(self, each: TrackedFrame) -> None:
        self._kept[each.frame] = zlib.compress(each.matte.tobytes(), 1), each.confidence

    def matte(self, frame: int) -> NDArray[np.uint8]:
        return np.frombuffer(zlib.decompress(self._kept[frame][0]), np.uint8).reshape(self._shape)

    def confidence(self, frame: int) -> float:
        return self._kept[frame][1]

    def forget(self, frame: int) -> None:
        del self._kept[frame]


def _at_once(footage: Footage, keys: Keys, spans: Sequence[Span]) -> Iterator[TrackedFrame]:
    """A frame next to a key, by motion and colours alone: what is better takes a while."""
    for span in spans:
        for frame, key in ((span.first, span.first - 1), (span.end - 1, span.end)):
            if key in keys:
                follower = FlowFollower()
                follower.begin(footage.picture(key), keys[key])
                yield _frame(frame, follower.follow(footage.picture(frame)))
                return


def _frame(number: int, followed: Followed) -> TrackedFrame:
    matte = np.rint(followed.coverage * 255).astype(np.uint8)
    return TrackedFrame(number, matte, followed.confidence)


def _weight(nearness: float, ahead: float, back: float) -> float:
    """How much the one from behind counts."""
    forth_odds = (1 - nearness) ** 2 * (ahead + 0.05) ** 2
    back_odds = nearness**2 * (back + 0.05) ** 2
    return back_odds / (forth_odds + back_odds)


def _agreement(ahead: NDArray[np.uint8], back: NDArray[np.uint8]) -> float:
    """How much of either is covered by both."""
    both, either = np.minimum(ahead, back).sum(), np.maximum(ahead, back).sum()
    return 1.0 if either == 0 else float(both / either)
