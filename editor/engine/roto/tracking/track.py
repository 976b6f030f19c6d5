"""From keys to all the frames around them, one after another."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.folder import ModelFolder, user_models
from editor.engine.roto.footage import Footage
from editor.engine.roto.tracking.choosing import follower_of
from editor.engine.roto.tracking.following import Follower
from editor.engine.roto.tracking.spans import Direction, Keys, Span, TrackedFrame, key_of
from editor.model.task import TaskControl

STAGE = "Tracking"


def track(
    footage: Footage,
    keys: Keys,
    spans: Sequence[Span],
    control: TaskControl,
    folder: ModelFolder | None = None,
) -> Iterator[TrackedFrame]:
    """The frames of `spans`, in the order in which they are found. Those between two keys come
    twice, at first as they are found from the key behind: the later one counts.

    What it holds in memory does not grow with the footage. The same input gives the same result.

    Args:
        folder: where learned models lie, if not in the user's own folder.

    Raises:
        TrackError: a span has no key to begin from.
        Cancelled: the task was stopped; what has been given out stays right.
    """
    follower = follower_of(footage, keys, control, folder or user_models())
    steps = sum(
        (span.end - span.first) * (1 + (span.direction is Direction.BOTH)) for span in spans
    )
    run = _Run(footage, keys, follower, control, steps)
    for span in spans:
        yield from run.tracked(span)


class _Run:
    """One call of `track`."""

    def __init__(
        self, footage: Footage, keys: Keys, follower: Follower, control: TaskControl, steps: int
    ) -> None:
        self._footage = footage
        self._keys = keys
        self._follower = follower
        self._control = control
        self._steps, self._done = steps, 0

    def tracked(self, span: Span) -> Iterator[TrackedFrame]:
        if span.direction is Direction.BOTH:
            yield from self._blended(span)
        else:
            yield from self._one_way(span, span.direction is Direction.FORWARDS)

    def _one_way(self, span: Span, forwards: bool) -> Iterator[TrackedFrame]:
        key = key_of(self._keys, span, forwards=forwards)
        self._follower.begin(self._footage.picture(key), self._keys[key])
        frames = range(key + 1, span.end) if forwards else range(key - 1, span.first - 1, -1)
        for frame in frames:
            self._control.step(self._done, self._steps, STAGE)
            followed = self._follower.follow(self._footage.picture(frame))
            if span.first <= frame < span.end:
                self._done += 1
                matte = np.rint(followed.coverage * 255).astype(np.uint8)
                yield TrackedFrame(frame, matte, followed.confidence)

    def _blended(self, span: Span) -> Iterator[TrackedFrame]:
        """Backwards from the key behind, then forwards from the one before, each frame mixed: the
        nearer key counts more, and so does what is surer."""
        low = key_of(self._keys, span, forwards=True)
        high = key_of(self._keys, span, forwards=False)
        backwards: dict[int, tuple[bytes, float]] = {}
        for each in self._one_way(span, False):
            backwards[each.frame] = zlib.compress(each.matte.tobytes(), 1), each.confidence
            yield each
        for ahead in self._one_way(span, True):
            packed, confidence = backwards.pop(ahead.frame)
            back = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(ahead.matte.shape)
            nearness = (ahead.frame - low) / (high - low)
            weight = _weight(nearness, ahead.confidence, confidence)
            matte = _mixed(ahead.matte, back, weight)
            sureness = (1 - weight) * ahead.confidence + weight * confidence
            yield TrackedFrame(ahead.frame, matte, float(sureness * _agreement(ahead.matte, back)))


def _weight(nearness: float, ahead: float, back: float) -> float:
    """How much the one from behind counts."""
    forth_odds = (1 - nearness) ** 2 * (ahead + 0.05) ** 2
    back_odds = nearness**2 * (back + 0.05) ** 2
    return back_odds / (forth_odds + back_odds)


def _mixed(ahead: NDArray[np.uint8], back: NDArray[np.uint8], weight: float) -> NDArray[np.uint8]:
    mixed = (1 - weight) * ahead.astype(np.float32) + weight * back.astype(np.float32)
    return np.rint(mixed).astype(np.uint8)


def _agreement(ahead: NDArray[np.uint8], back: NDArray[np.uint8]) -> float:
    """How much of either is covered by both."""
    both, either = np.minimum(ahead, back).sum(), np.maximum(ahead, back).sum()
    return 1.0 if either == 0 else float(both / either)
