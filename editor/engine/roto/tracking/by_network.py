"""Following by a network that has learnt the object from its keys."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import DisFlow, pulled
from editor.engine.roto.footage import Picture
from editor.engine.roto.tracking.by_flow import FlowFollower
from editor.engine.roto.tracking.following import Advice, Followed
from editor.engine.roto.tracking.learning.target import Known, Look, Target
from editor.engine.roto.tracking.spans import Coverage
from editor.engine.roto.tracking.window import box_around, window_around
from editor.engine.roto.tracking.working import at_full_size, shrunk

_NEAR, _FAR = 0.15, 0.35  # of the object's side: how far from where it was it may appear
_LOST = 0.08  # of its usual area: less of it counts as lost
_FOUND = 0.7  # how likely a place must be, to count as found again
_USUAL = 0.05  # how much each frame changes what is usual
_EVERY = 2  # frames: how often what was tracked is learnt from
_CERTAIN = 0.9  # coverage that is learnt from
_WORTHY = 0.6  # the least confidence of a frame that is learnt from
_LOOKS = 3  # at what is known but roughly


class NetworkFollower:
    """The matte before, moved along the flow, tells where to look; the network says what is there.

    The first frame after a key is followed without it, so that there is something to see at once:
    the network learns only then. What is lost is looked for in the whole picture.
    """

    def __init__(self, learnt: Callable[[], Target], target: Target | None = None) -> None:
        """`learnt` is asked once, if there is no `target` yet."""
        self._learnt = learnt
        self._target = target
        self._at_once = FlowFollower()
        self._flow = DisFlow()
        self._before = np.zeros((1, 1, 3), np.uint8)
        self._coverage = np.zeros((1, 1), np.float32)
        self._skipped: Picture | None = None
        self._frames = 0
        self._area = self._side = self._gap = 0.0

    def begin(self, picture: Picture, coverage: Coverage) -> None:
        self._before = shrunk(picture)
        self._coverage = shrunk(coverage, self._before)
        self._frames, self._skipped = 0, None
        box = box_around(self._coverage)
        self._area = float(self._coverage.sum())
        self._side = box.side if box is not None else 0.0
        self._gap = _widest_gap(self._coverage)
        if self._target is None:
            self._at_once.begin(picture, coverage)

    def follow(self, picture: Picture, advice: Advice | None = None) -> Followed:
        self._frames += 1
        if self._target is None and self._frames == 1 and self._area > 0:
            self._skipped = shrunk(picture)
            return self._at_once.follow(picture)
        if self._target is None:
            self._target = self._learnt()
            if self._skipped is not None:
                self._by(self._target, self._skipped)
        return self._by(self._target, picture, advice)

    def settle(self, coverage: Coverage) -> None:
        """Take this for what was found last."""
        if self._target is None:
            self._at_once.settle(coverage)
        else:
            self._coverage = shrunk(coverage, self._before)

    def _by(self, target: Target, picture: Picture, advice: Advice | None = None) -> Followed:
        here = shrunk(picture)
        if self._area == 0:
            self._area, self._side = target.area, target.side
        moved = pulled(self._coverage, self._flow.quick(here, self._before))
        if advice is not None:
            there = shrunk(advice.coverage, here)
            moved += np.float32(advice.weight) * (there - moved)
        look, found, near = self._looked(target, here, moved)
        if self._area > 0 and found.sum() < _LOST * self._area:
            look, found, near = self._searched(target, here)
        confidence = _confidence(moved, found)
        if self._frames % _EVERY == 0 and confidence > _WORTHY:
            self._teach(target, look, found, near)
        self._before, self._coverage = here, found
        self._get_used(found, confidence)
        return Followed(at_full_size(found, here, picture), confidence)

    def _looked(
        self, target: Target, here: Picture, belief: Coverage
    ) -> tuple[Look, Coverage, Coverage]:
        """What is found where it is believed to be, and where that may be."""
        shape = belief.shape[0], belief.shape[1]
        look = target.look(here, window_around(box_around(belief), shape, target.size), belief)
        found = look.window.put_back(_doubled(look.found), shape)
        near = self._near(_overlapping(found, belief))
        return look, found * near, near

    def _searched(self, target: Target, here: Picture) -> tuple[Look, Coverage, Coverage]:
        """The likeliest place in the whole picture, looked at closely; nothing if there is none."""
        import cv2

        shape = here.shape[0], here.shape[1]
        nothing = np.zeros(shape, np.float32)
        look = target.look(here, window_around(None, shape, target.size), nothing)
        found = look.window.put_back(_doubled(look.found), shape)
        count, labels, _, _ = cv2.connectedComponentsWithStats((found > 0.5).astype(np.uint8))
        sums = np.bincount(labels.ravel(), found.ravel(), count)
        sums[0] = 0
        best = int(sums.argmax())
        part = np.where(labels == best, found, 0).astype(np.float32)
        likely = sums[best] / max(1, int((labels == best).sum()))
        if best == 0 or likely < _FOUND or sums[best] < _LOST * self._area:
            return look, nothing, nothing
        return self._looked(target, here, part)

    def _near(self, belief: Coverage) -> Coverage:
        """1 near where it is believed to be, falling to 0 where it cannot have come so quickly."""
        import cv2

        if not (belief > 0.5).any():
            return np.ones_like(belief)
        away = cv2.distanceTransform((belief <= 0.5).astype(np.uint8), cv2.DIST_L2, 3)
        far = max(_FAR * self._side, 1.2 * self._gap)
        near = far - (_FAR - _NEAR) * self._side
        return np.clip((far - away) / max(far - near, 1), 0, 1).astype(np.float32)

    def _teach(self, target: Target, look: Look, found: Coverage, near: Coverage) -> None:
        """Learn what is surely the object, and that what is far from it is something else; not what
        is near, which may be a part of it that is seen for the first time."""
        size = look.found.shape[1], look.found.shape[0]

        def seen(field: Coverage) -> Coverage:
            import cv2

            part = np.asarray(look.window.seen(field, beyond=False), np.float32)
            return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.float32)

        covered, reachable = seen(found), seen(near)
        counts = ((covered > _CERTAIN) | (reachable < 0.5)).astype(np.float32)
        target.remember(look, (covered > 0.5).astype(np.float32), counts)
        target.keep_up()

    def _get_used(self, found: Coverage, confidence: float) -> None:
        box = box_around(found)
        if box is not None:
            share = _USUAL * confidence
            self._area += share * (float(found.sum()) - self._area)
            self._side += share * (box.side - self._side)


def refitted(target: Target, known: Known) -> Coverage:
    """What the network takes for covered in a picture of which it is known but roughly."""
    follower, found = NetworkFollower(lambda: target), known.coverage
    follower.begin(known.picture, found)
    for _ in range(_LOOKS):
        _, found, _ = follower._looked(target, known.picture, found)
    return found


def _confidence(moved: Coverage, found: Coverage) -> float:
    """How well what was found goes with what has moved there, and how certain it is."""
    either = np.maximum(moved, found).sum()
    if either < 1:
        return 0.0
    agreement = np.minimum(moved, found).sum() / either
    touched = found > 0.1
    certainty = np.abs(2 * found[touched] - 1).mean() if touched.any() else 0.0
    return float(np.sqrt(agreement) * certainty)


def _overlapping(found: Coverage, belief: Coverage) -> Coverage:
    """The one connected part of what is found that goes best with the belief; the belief where
    nothing does."""
    import cv2

    count, labels = cv2.connectedComponents((found > 0.5).astype(np.uint8))
    shared = np.bincount(labels.ravel(), np.minimum(found, belief).ravel(), count)
    shared[0] = 0
    best = int(shared.argmax())
    return np.where(labels == best, found, 0).astype(np.float32) if best else belief


def _widest_gap(coverage: Coverage) -> float:
    """How far, pixels, the part that is furthest off lies from the largest one."""
    import cv2

    solid = (coverage > 0.5).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(solid)
    if count <= 2:
        return 0.0
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    away = cv2.distanceTransform((labels != largest).astype(np.uint8), cv2.DIST_L2, 3)
    return max(float(away[labels == part].min()) for part in range(1, count) if part != largest)


def _doubled(field: NDArray[np.float32]) -> NDArray[np.float32]:
    import cv2

    size = 2 * field.shape[1], 2 * field.shape[0]
    return np.asarray(cv2.resize(field, size, interpolation=cv2.INTER_LINEAR), np.float32)
