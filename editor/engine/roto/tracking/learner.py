"""What has been learnt of a subject, kept from one run to the next, and added to as keys come."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping
from pathlib import Path

import numpy as np

from editor.engine.roto.footage import Footage
from editor.engine.roto.tracking.by_network import NetworkFollower, refitted
from editor.engine.roto.tracking.following import Followed
from editor.engine.roto.tracking.learning.backbone import Backbone
from editor.engine.roto.tracking.learning.target import Known, Target
from editor.engine.roto.tracking.spans import Coverage, Keys
from editor.engine.roto.tracking.working import at_full_size, shrunk
from editor.model.task import TaskControl

_MOST_KEYS = 12  # of either kind, that are learnt from
_LIKELY = 0.5  # how much of a rough key must be as the others have it, to be learnt from

_Signs = dict[int, tuple[int, bool]]
"""What tells whether keys are the same: by their frame, a sum of what they hold; whether rough."""


class Learner:
    """Of one subject in one footage. Belongs to one thread at a time."""

    def __init__(self, weights: Path) -> None:
        self._weights = weights
        self._target: Target | None = None
        self._learnt: _Signs = {}
        self._seen: dict[int, Known] = {}
        self._refitted: dict[int, Followed] = {}

    def follower(
        self, footage: Footage, keys: Keys, rough: Collection[int], control: TaskControl
    ) -> NetworkFollower:
        """One that learns what it has to when it has shown its first frame."""
        wanted = _signed(keys, rough)
        now = self._target if self._learnt == wanted else None
        if now is not None:
            now.go_back()
        return NetworkFollower(lambda: self._target_of(footage, keys, wanted, control), now)

    def refitted(
        self, footage: Footage, keys: Keys, rough: Collection[int], control: TaskControl
    ) -> Mapping[int, Followed]:
        """The rough keys as what the others teach has them; confidence: how much is the same.

        Raises:
            Cancelled: the task was stopped.
        """
        self._target_of(footage, keys, _signed(keys, rough), control)
        return self._refitted

    def _target_of(
        self, footage: Footage, keys: Keys, wanted: _Signs, control: TaskControl
    ) -> Target:
        if self._target is not None and self._learnt == wanted:
            return self._target
        self._learnt, self._refitted = {}, {}
        known = {frame: _known(footage, frame, keys[frame]) for frame in wanted}
        sure = {frame: known[frame] for frame, (_, is_rough) in wanted.items() if not is_rough}
        if self._target is None or not self._is_still_of(known):
            self._target = Target(Backbone(self._weights), sure)
        target, self._seen = self._target, known
        target.learn(sure, control)
        agreed: dict[int, Known] = {}
        for frame in sorted(known.keys() - sure.keys()):
            picture, coverage = known[frame].picture, known[frame].coverage
            found = refitted(target, known[frame])
            alike = _alike(found, coverage)
            full = at_full_size(found, picture, footage.picture(frame))
            self._refitted[frame] = Followed(full, alike)
            if alike >= _LIKELY:
                agreed[frame] = Known(picture, np.float32(0.5) * (found + coverage))
        if agreed:
            target.learn({**sure, **agreed}, control)
        self._learnt = wanted
        return target

    def _is_still_of(self, known: Mapping[int, Known]) -> bool:
        """Whether it is the subject that was learnt, and not another, that the keys show."""
        return any(
            _alike(known[frame].coverage, self._seen[frame].coverage) >= _LIKELY
            for frame in known.keys() & self._seen.keys()
        )


def _signed(keys: Keys, rough: Collection[int]) -> _Signs:
    """Of those keys that are learnt from."""
    given = _spread([frame for frame in keys if frame not in rough])
    guessed = _spread([frame for frame in keys if frame in rough])
    return {
        frame: (zlib.crc32(keys[frame].tobytes()), frame in rough) for frame in (*given, *guessed)
    }


def _known(footage: Footage, frame: int, coverage: Coverage) -> Known:
    picture = shrunk(footage.picture(frame))
    return Known(picture, shrunk(coverage, picture))


def _alike(one: Coverage, other: Coverage) -> float:
    """Intersection over union."""
    either = np.maximum(one, other).sum()
    return float(np.minimum(one, other).sum() / either) if either > 0 else 1.0


def _spread(keys: list[int]) -> list[int]:
    """At most `_MOST_KEYS` of them, the first and the last among them."""
    places = np.linspace(0, len(keys) - 1, min(len(keys), _MOST_KEYS))
    keys = sorted(keys)
    return [keys[round(place)] for place in places]
