"""The motion of a surface from frame to frame, as that of a plane.

Corners of the surface are followed from frame to frame and back again (Lucas-Kanade), a motion that
most of them share is fitted against where they were at first (MAGSAC), and that is set right
against the first frame itself, so that it does not drift.
Source: C. Tomasi and T. Kanade, "Detection and Tracking of Point Features", 1991; D. Barath et al.,
"MAGSAC++, a Fast, Reliable and Accurate Robust Estimator", 2020; setting right: S. Baker and
I. Matthews, "Lucas-Kanade 20 Years On: A Unifying Framework", 2004, section 3.2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.footage import Footage
from editor.model.roto.following import Followed, SurfaceMotion
from editor.model.task import TaskControl

Mask = NDArray[np.uint8]
Points = NDArray[np.float32]
Homography = NDArray[np.float64]

_LONGEST = 1280  # pixels of the side of the pictures that are looked at
_CORNERS, _FEWEST = 400, 40  # followed at most; fewer, and new ones are looked for
_NEEDED = {
    SurfaceMotion.TRANSLATION: 2,
    SurfaceMotion.SIMILARITY: 4,
    SurfaceMotion.AFFINE: 6,
    SurfaceMotion.PERSPECTIVE: 8,
}
_THERE_AND_BACK = 0.7  # pixels by which a corner may miss itself
_OFF = 2.0  # pixels that a corner may be off the shared motion
_MARGIN = 24  # pixels about the surface that are held against it
_MOST_SET_RIGHT = 6.0  # pixels
_STAGE = "Following the surface"


def follow(
    footage: Footage,
    surface: Mask,
    start: int,
    frames: Sequence[int],
    motion: SurfaceMotion,
    control: TaskControl,
) -> Iterator[Followed]:
    """Where the surface that `surface` covers on frame `start` is on each of `frames`.

    Where it is not seen it is taken to stay, with confidence 0.

    Args:
        surface: (H, W) in the footage's size, 0 outside.
        frames: one after another, the first next to `start`; downwards is backwards.

    Raises:
        Cancelled, MediaError. ValueError: `surface` is empty.
    """
    if not surface.any():
        raise ValueError("nothing is covered")
    follower = _Follower(footage.picture(start), surface, motion)
    for done, frame in enumerate(frames):
        control.step(done, len(frames), _STAGE)
        confidence = follower.take(footage.picture(frame))
        matrix = follower.matrix
        yield Followed(frame, tuple((matrix / matrix[2, 2]).ravel().tolist()), confidence)


@dataclass(slots=True)
class _Corners:
    """The same corners at first and now, (N, 2)."""

    first: Points
    now: Points

    def only(self, which: NDArray[np.bool_]) -> _Corners:
        return _Corners(self.first[which], self.now[which])


class _Follower:
    def __init__(self, picture: NDArray[np.uint8], surface: Mask, motion: SurfaceMotion) -> None:
        import cv2

        self._cv2: Any = cv2
        height, width = surface.shape
        self._scale = min(1.0, _LONGEST / max(height, width))
        self._motion = motion
        self._first = self._grey(picture)
        size = self._first.shape[1], self._first.shape[0]
        shrunk = cv2.resize(surface, size, interpolation=cv2.INTER_AREA)
        self._surface: Mask = np.where(shrunk > 127, 255, 0).astype(np.uint8)
        if not self._surface.any():
            self._surface[shrunk > 0] = 255
        self._last = self._first
        self._now: Homography = np.eye(3)  # in pixels of the shrunk pictures
        found = self._found(self._first, self._surface)
        self._corners = _Corners(found, found)
        self._patch = _Patch(self._cv2, self._first, self._surface)

    @property
    def matrix(self) -> Homography:
        """From the first frame's pixels to the last taken one's, in the footage's size."""
        down = _resizing(self._scale) @ _shift(-0.5, -0.5)  # OpenCV counts from pixels' middles
        return np.linalg.inv(down) @ self._now @ down

    def take(self, picture: NDArray[np.uint8]) -> float:
        """Go on to the next picture; how surely the surface is seen there."""
        grey = self._grey(picture)
        moved = self._moved(grey)
        fitted, kept = _fitted(self._cv2, moved, self._motion)
        share = kept.sum() / max(len(moved.first), 1)
        if fitted is None:
            self._last = grey
            self._corners = self._renewed(grey, _Corners(moved.first[:0], moved.now[:0]))
            return 0.0
        self._now, likeness = self._patch.set_right(grey, fitted, self._motion)
        self._corners = self._renewed(grey, moved.only(kept))
        self._last = grey
        return float(np.clip(share, 0, 1) * np.clip(likeness, 0, 1))

    def _grey(self, picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
        cv2 = self._cv2
        grey = cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_RGB2GRAY)
        if self._scale < 1:
            size = round(grey.shape[1] * self._scale), round(grey.shape[0] * self._scale)
            grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
        return np.asarray(grey, np.uint8)

    def _found(self, grey: NDArray[np.uint8], where: Mask) -> Points:
        found = self._cv2.goodFeaturesToTrack(grey, _CORNERS, 0.005, 4, mask=where)
        return np.empty((0, 2), np.float32) if found is None else found.reshape(-1, 2)

    def _moved(self, grey: NDArray[np.uint8]) -> _Corners:
        """Those corners that come back to where they were when followed back."""
        now, good = _there_and_back(self._cv2, self._last, grey, self._corners.now)
        return _Corners(self._corners.first, now).only(good)

    def _renewed(self, grey: NDArray[np.uint8], corners: _Corners) -> _Corners:
        """With new corners on the surface, where few are left."""
        if len(corners.now) >= _FEWEST:
            return corners
        size = grey.shape[1], grey.shape[0]
        where = self._cv2.warpPerspective(self._surface, self._now, size)
        found = self._found(grey, np.where(where > 127, 255, 0).astype(np.uint8))
        if not len(found):
            return corners
        back = np.linalg.inv(self._now)
        first = self._cv2.perspectiveTransform(found.reshape(-1, 1, 2), back).reshape(-1, 2)
        return _Corners(
            np.concatenate([corners.first, first.astype(np.float32)]),
            np.concatenate([corners.now, found]),
        )


class _Patch:
    """The surface on the first frame, to hold later ones against."""

    def __init__(self, cv2: Any, grey: NDArray[np.uint8], surface: Mask) -> None:
        self._cv2 = cv2
        x, y, wide, high = cv2.boundingRect(surface)
        margin = _MARGIN
        left, top = max(x - margin, 0), max(y - margin, 0)
        self._to_patch = _shift(-left, -top)
        self._picture = grey[top : y + high + margin, left : x + wide + margin]
        self._where = surface[top : y + high + margin, left : x + wide + margin]
        found = cv2.goodFeaturesToTrack(self._picture, _CORNERS, 0.005, 4, mask=self._where)
        self._corners = np.empty((0, 2), np.float32) if found is None else found.reshape(-1, 2)

    def set_right(
        self, grey: NDArray[np.uint8], matrix: Homography, motion: SurfaceMotion
    ) -> tuple[Homography, float]:
        """`matrix` moved by what is still off between the first frame and this one laid over it,
        if that is little; and how alike both look, 0..1."""
        back = self._to_patch @ np.linalg.inv(matrix)
        seen = self._laid(grey, back)
        before = self._likeness(seen)
        now, good = _there_and_back(self._cv2, self._picture, seen, self._corners)
        change, kept = _fitted(self._cv2, _Corners(self._corners, now).only(good), motion)
        if change is None or kept.sum() < max(2 * _NEEDED[motion], len(self._corners) // 4):
            return matrix, before
        height, width = self._picture.shape
        corners = np.array([[[0.0, 0.0]], [[width, 0.0]], [[0.0, height]], [[width, height]]])
        moved = self._cv2.perspectiveTransform(corners, change) - corners
        if np.abs(moved).max() > _MOST_SET_RIGHT:
            return matrix, before
        better = np.linalg.inv(back) @ change @ self._to_patch
        after = self._likeness(self._laid(grey, self._to_patch @ np.linalg.inv(better)))
        return better, max(before, after)

    def _laid(self, grey: NDArray[np.uint8], back: Homography) -> NDArray[np.uint8]:
        size = self._picture.shape[1], self._picture.shape[0]
        return np.asarray(self._cv2.warpPerspective(grey, back, size), np.uint8)

    def _likeness(self, seen: NDArray[np.uint8]) -> float:
        """The correlation of both pictures on the surface, 0..1."""
        where = self._where > 0
        a, b = self._picture[where].astype(np.float64), seen[where].astype(np.float64)
        a, b = a - a.mean(), b - b.mean()
        length = np.sqrt((a * a).sum() * (b * b).sum())
        return max(0.0, float((a * b).sum() / length)) if length > 1e-6 else 0.5


def _there_and_back(
    cv2: Any, before: NDArray[np.uint8], after: NDArray[np.uint8], corners: Points
) -> tuple[Points, NDArray[np.bool_]]:
    """Where `corners` go, and which of them come back to where they were when followed back."""
    if not len(corners):
        return corners, np.zeros(0, bool)
    options = {"winSize": (21, 21), "maxLevel": 4}
    start = corners.reshape(-1, 1, 2)
    there, seen, _ = cv2.calcOpticalFlowPyrLK(before, after, start, None, **options)
    back, seen_back, _ = cv2.calcOpticalFlowPyrLK(after, before, there, None, **options)
    missed = np.linalg.norm((back - start).reshape(-1, 2), axis=1)
    good = (seen.ravel() > 0) & (seen_back.ravel() > 0) & (missed < _THERE_AND_BACK)
    return there.reshape(-1, 2), good


def _fitted(
    cv2: Any, corners: _Corners, motion: SurfaceMotion
) -> tuple[Homography | None, NDArray[np.bool_]]:
    """The motion that most corners share, and which of them do."""
    first, now = corners.first, corners.now
    none = np.zeros(len(first), bool)
    if len(first) < _NEEDED[motion]:
        return None, none
    match motion:
        case SurfaceMotion.TRANSLATION:
            shift = np.median(now - first, axis=0)
            kept = np.linalg.norm(now - first - shift, axis=1) < _OFF
            if not kept.any():
                return None, none
            x, y = (now - first)[kept].mean(axis=0)
            return _shift(x, y), kept
        case SurfaceMotion.PERSPECTIVE:
            matrix, kept = cv2.findHomography(first, now, cv2.USAC_MAGSAC, _OFF)
        case SurfaceMotion.AFFINE:
            matrix, kept = cv2.estimateAffine2D(first, now, ransacReprojThreshold=_OFF)
        case SurfaceMotion.SIMILARITY:
            matrix, kept = cv2.estimateAffinePartial2D(first, now, ransacReprojThreshold=_OFF)
    if matrix is None or not np.isfinite(matrix).all():
        return None, none
    if len(matrix) == 2:
        matrix = np.vstack([matrix, [0.0, 0.0, 1.0]])
    return matrix, kept.ravel() > 0


def _shift(x: float, y: float) -> Homography:
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def _resizing(scale: float) -> Homography:
    """Between the middles of pixels of a picture and of one `scale` times as large."""
    return _shift(-0.5, -0.5) @ np.diag([scale, scale, 1.0]) @ _shift(0.5, 0.5)
