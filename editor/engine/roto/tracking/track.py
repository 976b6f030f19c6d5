"""From keys to all the frames around them, one after another."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Iterator, Sequence
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder, user_models
from editor.engine.roto.footage import Footage
from editor.engine.roto.sam2 import Sam2Follower, installed_sam2
from editor.engine.roto.tracking.backbone import WEIGHTS, Backbone
from editor.engine.roto.tracking.by_flow import FlowFollower
from editor.engine.roto.tracking.by_network import NetworkFollower
from editor.engine.roto.tracking.following import Follower
from editor.engine.roto.tracking.spans import Direction, Keys, Span, TrackedFrame, TrackError
from editor.engine.roto.tracking.target import Target
from editor.engine.roto.tracking.working import shrunk
from editor.model.task import TaskControl

_log = logging.getLogger(__name__)

_MOST_KEYS = 12  # that are learnt from

STAGE = "Tracking"


def track(
    footage: Footage,
    keys: Keys,
    spans: Sequence[Span],
    control: TaskControl,
    folder: ModelFolder | None = None,
) -> Iterator[TrackedFrame]:
    """The frames of `spans`, in the order in which they are found.

    What it holds in memory does not grow with the footage. The same input gives the same result.

    Args:
        folder: where learned models lie, if not in the user's own folder.

    Raises:
        TrackError: a span has no key to begin from.
        Cancelled: the task was stopped; what has been given out stays right.
    """
    follower = _follower(footage, keys, control, folder or user_models())
    steps = sum(
        (span.end - span.first) * (1 + (span.direction is Direction.BOTH)) for span in spans
    )
    run = _Run(footage, keys, follower, control, steps)
    for span in spans:
        yield from run.tracked(span)


def _follower(footage: Footage, keys: Keys, control: TaskControl, folder: ModelFolder) -> Follower:
    """The best that there is the library and the weights for."""
    brought = installed_sam2(folder)
    if brought is not None:
        return Sam2Follower(brought)
    try:
        weights = folder.file(weights_named(load_catalogue(), WEIGHTS))
    except WeightsError as error:
        _log.info("Tracking goes by motion and colours alone: %s", error)
        return FlowFollower()
    if find_spec("torch") is None or find_spec("safetensors") is None:
        _log.info("Tracking goes by motion and colours alone: torch is not installed")
        return FlowFollower()

    def learnt() -> Target:
        known = [(shrunk(footage.picture(key)), keys[key]) for key in _spread(sorted(keys))]
        target = Target(
            Backbone(weights),
            [(picture, shrunk(coverage, picture)) for picture, coverage in known],
        )
        target.learn(control)
        return target

    return NetworkFollower(learnt)


def _spread(keys: list[int]) -> list[int]:
    """At most `_MOST_KEYS` of them, the first and the last among them."""
    places = np.linspace(0, len(keys) - 1, min(len(keys), _MOST_KEYS))
    return [keys[round(place)] for place in places]


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
        key = self._key(span, forwards)
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
        low, high = self._key(span, True), self._key(span, False)
        backwards = {
            each.frame: (zlib.compress(each.matte.tobytes(), 1), each.confidence)
            for each in self._one_way(span, False)
        }
        for ahead in self._one_way(span, True):
            packed, confidence = backwards.pop(ahead.frame)
            back = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(ahead.matte.shape)
            nearness = (ahead.frame - low) / (high - low)
            weight = _weight(nearness, ahead.confidence, confidence)
            matte = _mixed(ahead.matte, back, weight)
            sureness = (1 - weight) * ahead.confidence + weight * confidence
            yield TrackedFrame(ahead.frame, matte, float(sureness * _agreement(ahead.matte, back)))

    def _key(self, span: Span, forwards: bool) -> int:
        """The key that the span is tracked from."""
        if forwards:
            before = [key for key in self._keys if key < span.first]
            if before:
                return max(before)
        else:
            behind = [key for key in self._keys if key >= span.end]
            if behind:
                return min(behind)
        raise TrackError(
            f"There is no key {'before' if forwards else 'behind'} frame {span.first}: select "
            "what is to be tracked there."
        )


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
