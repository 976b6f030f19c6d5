"""How the background moves between neighbouring frames, also where something is in front of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import DisFlow, Flow, doubt, pulled
from editor.engine.inpaint.spreading import spread
from editor.engine.inpaint.video.holes import Mask, widened
from editor.engine.inpaint.video.membrane import membrane
from editor.engine.inpaint.video.motion.camera import Homography, fitted, flow_of, followed_points

_LONGEST = 640  # pixels of the longer side of what flow is found in
_AROUND_HOLE = 0.006  # of that side: what covers the background spoils the flow this far
_SPOILT = 0.012  # likewise: flow is of patches
_UNSURE = 0.5  # doubt from which on flow is taken for unknown
_APART = 1.2  # pixels off the camera's motion that make something another thing
_PRESUMED = 0.95  # how likely that is where only what is around says so
_SETTLED = 0.3  # pixels off the camera's motion that count as none, softly
_CUT_SURE, _CUT_ERROR = 0.35, 30.0  # fewer pixels that agree, and a larger difference, is a cut

Small = NDArray[np.uint8]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Step:
    """From one frame to a neighbour.

    Attributes:
        flow: (H, W, 2) of the sketch, in pixels of the footage.
        unsure: (H, W) 0..255.
        gain: (3,): the neighbour's light over this frame's, of each colour.
        camera: what takes pixels of the footage to where the camera's motion alone takes them.
        apart: (H, W) of the sketch: 0..1, how likely it moves otherwise than the camera.
    """

    flow: NDArray[np.float32]
    unsure: NDArray[np.uint8]
    gain: NDArray[np.float32]
    camera: Homography
    apart: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sketch:
    """A view in half its size and without colours: what motion is kept and corrected in."""

    grey: Small
    hole: Mask
    spoilt: Mask


@dataclass(frozen=True, slots=True)
class View:
    """A frame as motion is found in it: reduced, its hole smoothed over.

    Attributes:
        spoilt: where what is in the hole makes the flow doubtful.
    """

    picture: Small
    hole: Mask
    spoilt: Mask


def viewed(picture: NDArray[np.uint8], hole: Mask) -> View:
    import cv2

    height, width = hole.shape
    factor = min(1.0, _LONGEST / max(height, width))
    size = max(16, round(width * factor)), max(16, round(height * factor))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    share = cv2.resize(hole.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    covered = widened(np.asarray(share) > 0, max(1, round(_AROUND_HOLE * max(size))))
    if covered.any() and not covered.all():
        weight = (~covered).astype(np.float32)
        even = spread(small * weight[..., None], weight)
        small = np.where(covered[..., None], np.rint(even).astype(np.uint8), small)
    reach = max(4, round(_SPOILT * max(size)))
    return View(small, covered, widened(covered, reach))


def sketched(view: View) -> Sketch:
    import cv2

    size = _half(view.hole.shape)
    grey = cv2.cvtColor(view.picture, cv2.COLOR_RGB2GRAY)
    small = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
    return Sketch(small, *(_halved(m.astype(np.float32)) > 0 for m in (view.hole, view.spoilt)))


class Motion:
    """Belongs to one thread."""

    def __init__(self) -> None:
        self._search = DisFlow()

    def between(
        self, one: View, other: View, scale: tuple[float, float]
    ) -> tuple[Step, Step] | None:
        """From `one` to `other` and back; nothing if there is a cut between them.

        Args:
            scale: pixels of the footage to one of the views, across and down.
        """
        camera = followed_points(one.picture, other.picture, ~one.spoilt, ~other.spoilt)
        first, second = _moving_along(one, other, camera)
        forth, back = self._search(first, second), self._search(second, first)
        away, home = doubt(forth, back), doubt(back, forth)
        clear = ~one.spoilt & (pulled(other.spoilt.astype(np.float32), forth) < 0.1)
        clear_back = ~other.spoilt & (pulled(one.spoilt.astype(np.float32), back) < 0.1)
        sure = clear & (away < _UNSURE)
        there = pulled(other.picture.astype(np.float32), forth)
        if clear.any() and sure.sum() < _CUT_SURE * clear.sum():
            error = np.abs(there - one.picture)[clear].mean()
            if error > _CUT_ERROR:
                return None
        camera = fitted(forth, sure)
        shape = one.hole.shape
        homeward = np.asarray(np.linalg.inv(camera), np.float64)
        by_camera, back_by_camera = flow_of(camera, shape), flow_of(homeward, shape)
        forth = _completed(forth, by_camera, sure, one.spoilt)
        back = _completed(back, back_by_camera, clear_back & (home < _UNSURE), other.spoilt)
        others, others_back = (
            _apart(forth, by_camera, clear),
            _apart(back, back_by_camera, clear_back),
        )
        gain = _gain(one.picture, there, sure)
        unsure, unsure_back = doubt(forth, back), doubt(back, forth)
        enlarged = np.diag([*scale, 1.0])
        reduced = np.diag([1 / scale[0], 1 / scale[1], 1.0])
        full, full_back = enlarged @ camera @ reduced, enlarged @ homeward @ reduced
        footage = np.asarray(scale, np.float32)
        away = (forth * footage, unsure, others)
        home = (back * footage, unsure_back, others_back)
        return _step(*away, gain, full), _step(*home, np.float32(1) / gain, full_back)


def _step(
    flow: Flow, unsure: Floats, apart: Floats, gain: NDArray[np.float32], camera: Homography
) -> Step:
    return Step(_halved(flow), _bytes(_halved(unsure)), gain, camera, _halved(apart))


def _half(shape: tuple[int, ...]) -> tuple[int, int]:
    """Width and height of the sketch of a view."""
    return (shape[1] + 1) // 2, (shape[0] + 1) // 2


def _halved(values: Floats) -> Floats:
    import cv2

    halves = cv2.resize(values, _half(values.shape), interpolation=cv2.INTER_AREA)
    return np.asarray(halves, np.float32)


def _apart(flow: Flow, camera: Flow, clear: Mask) -> NDArray[np.float32]:
    away = widened(_square(flow - camera) > _APART**2, 1)
    return np.where(away, np.where(clear, 1, _PRESUMED), 0).astype(np.float32)


def _moving_along(one: View, other: View, camera: Homography) -> tuple[Small, Small]:
    """Both pictures with something in their holes that moves as the camera says.

    The first takes from the second what that shows, and the second's hole is then the first's.
    """
    if not (one.hole.any() or other.hole.any()):
        return one.picture, other.picture
    shape = one.hole.shape
    there = flow_of(camera, shape)
    shown = one.hole & (pulled(other.hole.astype(np.float32), there) == 0)
    moved = pulled(other.picture.astype(np.float32), there)
    first = np.where(shown[..., None], moved, one.picture)
    home = flow_of(np.asarray(np.linalg.inv(camera), np.float64), shape)
    second = np.where(other.hole[..., None], pulled(first.astype(np.float32), home), other.picture)
    return np.rint(first).astype(np.uint8), np.rint(second).astype(np.uint8)


def _completed(flow: Flow, camera: Flow, sure: Mask, hole: Mask) -> Flow:
    """`flow`, made up in the hole: the camera's motion, and what is around moves beyond that."""
    if not hole.any():
        return flow
    near = widened(hole, max(2, round(0.03 * max(hole.shape))))
    unknown = hole | (near & ~sure)
    rest = flow - camera
    size = np.sqrt(_square(rest))[..., None]
    rest = rest * np.clip(size / _SETTLED - 1, 0, 1)
    known = ~unknown
    if not known.any():
        return camera
    filled = camera + membrane(rest.astype(np.float32), known)
    return np.where(unknown[..., None], filled, flow).astype(np.float32)


def _gain(one: Small, other: NDArray[np.float32], sure: Mask) -> NDArray[np.float32]:
    """How much lighter the other picture is, of each colour."""
    if sure.sum() < 64:
        return np.ones(3, np.float32)
    own, theirs = one[sure].astype(np.float32), other[sure]
    fair = (own.min(-1) > 8) & (own.max(-1) < 247)
    if fair.sum() < 64:
        return np.ones(3, np.float32)
    gain = np.median((theirs[fair] + 4) / (own[fair] + 4), axis=0)
    return np.clip(gain, 0.7, 1.4).astype(np.float32)


def _square(flow: Flow) -> Floats:
    return flow[..., 0] ** 2 + flow[..., 1] ** 2


def _bytes(share: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.rint(share * 255).astype(np.uint8)
