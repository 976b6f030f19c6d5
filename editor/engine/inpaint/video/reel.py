"""The frames that a fill looks at, read once each and forgotten when they are past."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask
from editor.engine.inpaint.video.motion.camera import points_to_follow
from editor.engine.inpaint.video.motion.registering import Registration
from editor.engine.inpaint.video.motion.steps import Motion, Sketch, Step, View, sketched, viewed
from editor.engine.roto.footage import Footage


class Reel:
    """Belongs to one thread. Of every frame asked for: its picture, its hole, the way to the next.

    Args:
        hole: of a frame, (H, W).
        keys: frames that are filled already; they have no hole.
    """

    def __init__(
        self,
        footage: Footage,
        hole: Callable[[int], Mask],
        keys: Mapping[int, NDArray[np.uint8]],
    ) -> None:
        self._footage = footage
        self._hole = hole
        self._keys = keys
        self._motion = Motion()
        self.registration = Registration()
        self._pictures: dict[int, NDArray[np.uint8]] = {}
        self._holes: dict[int, Mask] = {}
        self._views: dict[int, View] = {}
        self._sketches: dict[int, Sketch] = {}
        self._points: dict[int, NDArray[np.float32] | None] = {}
        self._steps: dict[int, tuple[Step, Step] | None] = {}

    @property
    def count(self) -> int:
        return self._footage.count

    def picture(self, frame: int) -> NDArray[np.uint8]:
        if frame not in self._pictures:
            picture = self._keys.get(frame)
            picture = self._footage.picture(frame) if picture is None else picture
            self._pictures[frame] = np.ascontiguousarray(picture)
        return self._pictures[frame]

    def hole(self, frame: int) -> Mask:
        if frame not in self._holes:
            hole = self._hole(frame)
            self._holes[frame] = np.zeros_like(hole) if frame in self._keys else hole
        return self._holes[frame]

    def covered(self, frame: int) -> Mask:
        """The hole that is there in the footage itself."""
        return self._hole(frame) if frame in self._keys else self.hole(frame)

    def sketch(self, frame: int) -> Sketch:
        if frame not in self._sketches:
            self._sketches[frame] = sketched(self._view(frame))
        return self._sketches[frame]

    def points(self, frame: int) -> NDArray[np.float32] | None:
        """Of its sketch, what the camera's motion can be followed by."""
        if frame not in self._points:
            sketch = self.sketch(frame)
            self._points[frame] = points_to_follow(sketch.grey, ~sketch.spoilt)
        return self._points[frame]

    def step(self, frame: int, to: int) -> Step | None:
        """To the frame before or behind; nothing across a cut or beyond the ends."""
        first = min(frame, to)
        if first < 0 or first + 1 >= self.count:
            return None
        if first not in self._steps:
            self._steps[first] = self._found(first)
        steps = self._steps[first]
        return None if steps is None else steps[0 if to > frame else 1]

    def forget(self, before: int, behind: int) -> None:
        """All frames outside these, the first included."""
        kept_each = (
            *(self._pictures, self._holes, self._views),
            *(self._sketches, self._points, self._steps),
        )
        for kept in kept_each:
            for frame in [each for each in kept if not before <= each < behind]:
                del kept[frame]

    def _found(self, first: int) -> tuple[Step, Step] | None:
        one, other = self._view(first), self._view(first + 1)
        for frame in (first, first + 1):
            self.sketch(frame)
        height, width = self.hole(first).shape
        scale = width / one.hole.shape[1], height / one.hole.shape[0]
        found = self._motion.between(one, other, scale)
        self._views.pop(first - 1, None)
        return found

    def _view(self, frame: int) -> View:
        if frame not in self._views:
            self._views[frame] = viewed(self.picture(frame), self.hole(frame))
        return self._views[frame]
