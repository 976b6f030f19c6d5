"""A frame laid exactly over another: what steps from frame to frame add up to drifts, and this
takes the drift away, by what both frames show around the hole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import DisFlow
from editor.engine.inpaint.video.membrane import membrane
from editor.engine.inpaint.video.motion.camera import Homography, through
from editor.engine.inpaint.video.motion.steps import Sketch, Step

Floats = NDArray[np.float32]
_SMALLEST = 16  # pixels of a side that flow can be found in
_FEWEST = 64  # pixels that must be seen in both frames
_UNLIKE = 20.0  # of 255: what is further off is something else
_DRIFT = 5.0  # pixels of a sketch at most
_GUIDED = 24  # points at least
_AGREED = 0.4  # of the points


@dataclass(frozen=True, slots=True)
class Field:
    """Where the pixels of a part of one frame's sketch lie in another frame's.

    Attributes:
        top, left: of the part.
        x, y: (H, W) pixels of the other's sketch.
        sure: (H, W) 0..1.
    """

    top: int
    left: int
    x: Floats
    y: Floats
    sure: Floats

    @classmethod
    def still(cls, top: int, bottom: int, left: int, right: int) -> Field:
        y, x = np.mgrid[top:bottom, left:right].astype(np.float32)
        return cls(top, left, x, y, np.ones_like(x))

    def along(self, step: Step, scale: tuple[float, float]) -> Field:
        """One frame on.

        Args:
            scale: pixels of the footage to one of the sketch, across and down.
        """
        moved = _pulled(step.flow, self.x, self.y)
        doubt = _pulled(step.unsure, self.x, self.y).astype(np.float32) / 255
        x, y = self.x + moved[..., 0] / scale[0], self.y + moved[..., 1] / scale[1]
        sure = self.sure * (1 - 0.9 * doubt)
        return Field(self.top, self.left, _floats(x), _floats(y), _floats(sure))

    def bent(self, by: Floats) -> Field:
        """`by` (H, W, 2): how far off in the first frame each pixel lay."""
        y, x = np.mgrid[: by.shape[0], : by.shape[1]].astype(np.float32)
        x, y = x + by[..., 0], y + by[..., 1]
        values = _pulled(np.dstack([self.x, self.y, self.sure]), x, y)
        return Field(self.top, self.left, values[..., 0], values[..., 1], values[..., 2])


class Registration:
    """Belongs to one thread."""

    def __init__(self) -> None:
        self._search = DisFlow()

    def exact(self, field: Field, here: Sketch, there: Sketch) -> Field:
        """The field without what drifted; itself where that cannot be told."""
        height, width = field.x.shape
        if min(height, width) < _SMALLEST:
            return field
        part = np.s_[field.top : field.top + height, field.left : field.left + width]
        hole, known = here.hole[part], ~here.spoilt[part]
        moved = _pulled(there.grey, field.x, field.y)
        shown = _pulled(there.spoilt.astype(np.uint8), field.x, field.y) == 0
        bottom, right = there.grey.shape[0] - 1, there.grey.shape[1] - 1
        shown &= (field.x >= 0) & (field.y >= 0) & (field.x <= right) & (field.y <= bottom)
        known &= shown
        if known.sum() < _FEWEST:
            return field
        own = np.where(hole, moved, here.grey[part])
        moved = np.where(shown | hole, moved, own)
        off = self._search(own, moved)
        good = (
            known
            & (_unlike(own, moved, off) < _UNLIKE)
            & (off[..., 0] ** 2 + off[..., 1] ** 2 < _DRIFT**2)
        )
        if good.sum() < _FEWEST:
            return field
        return field.bent(_spread(off, good))


def exact_camera(
    camera: Homography, points: Floats | None, here: Sketch, there: Sketch
) -> Homography:
    """The homography between two frames' sketches, beginning with one that is about right."""
    import cv2

    if points is None or len(points) < _GUIDED:
        return camera
    guess = np.stack(through(camera, points[:, 0], points[:, 1]), -1).astype(np.float32)
    found, got, _ = cv2.calcOpticalFlowPyrLK(
        here.grey,
        there.grey,
        points[:, None],
        guess[:, None].copy(),
        winSize=(15, 15),
        maxLevel=1,
        flags=cv2.OPTFLOW_USE_INITIAL_FLOW,
    )
    ends = np.asarray(found, np.float32)[:, 0]
    height, width = there.spoilt.shape
    x, y = (np.rint(ends[:, i]).astype(np.intp) for i in (0, 1))
    good = (got[:, 0] > 0) & (x >= 0) & (y >= 0) & (x < width) & (y < height)
    good &= (np.abs(ends - guess) < _DRIFT).all(-1)
    good &= ~there.spoilt[y.clip(0, height - 1), x.clip(0, width - 1)]
    if good.sum() < _GUIDED:
        return camera
    cv2.setRNGSeed(1)
    fitted, goes = cv2.findHomography(points[good], ends[good], cv2.RANSAC, 0.7)
    if fitted is None or goes.mean() < _AGREED:
        return camera
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    exact = np.asarray(fitted, np.float64)
    before, after = (
        np.stack(through(each, corners[:, 0], corners[:, 1]), -1) for each in (camera, exact)
    )
    return exact if float(np.abs(after - before).max()) < 4 * _DRIFT else camera


def _spread(off: Floats, good: NDArray[np.bool_]) -> Floats:
    """What is no good, evenly between what is; found in half the size, as it is smooth."""
    import cv2

    height, width = good.shape
    half = (width + 1) // 2, (height + 1) // 2
    how = cv2.INTER_AREA
    share = np.asarray(cv2.resize(good.astype(np.float32), half, interpolation=how), np.float32)
    sums = np.asarray(
        cv2.resize(_floats(off * good[..., None]), half, interpolation=how), np.float32
    )
    means = sums / np.maximum(share, 1e-6)[..., None]
    even = cv2.resize(membrane(_floats(means), share > 0), (width, height))
    return _floats(np.where(good[..., None], off, np.asarray(even)))


def _floats(values: NDArray[Any]) -> Floats:
    return np.ascontiguousarray(values, np.float32)


def _pulled(values: NDArray[Any], x: Floats, y: Floats) -> NDArray[Any]:
    import cv2

    how = cv2.INTER_LINEAR
    return np.asarray(
        cv2.remap(values, _floats(x), _floats(y), how, borderMode=cv2.BORDER_REPLICATE)
    )  # pyright: ignore


def _unlike(one: NDArray[np.uint8], other: NDArray[np.uint8], off: Floats) -> Floats:
    import cv2

    y, x = np.mgrid[: one.shape[0], : one.shape[1]].astype(np.float32)
    there = _pulled(other, x + off[..., 0], y + off[..., 1])
    away = np.abs(there.astype(np.float32) - one)
    return np.asarray(cv2.blur(away, (5, 5)), np.float32)
