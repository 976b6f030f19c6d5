"""How the background moves between neighbouring frames, also where something is in front of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import DisFlow, Flow, doubt, pulled
from editor.engine.inpaint.spreading import spread
from editor.engine.inpaint.video.background import fitted, flow_of
from editor.engine.inpaint.video.holes import Mask, widened
from editor.engine.inpaint.video.membrane import membrane

_LONGEST = 640  # pixels of the longer side of what flow is found in
_AROUND_HOLE = 0.006  # of that side: what covers the background spoils the flow this far
_UNSURE = 0.5  # doubt from which on flow is taken for unknown
_SETTLED = 0.3  # pixels off the camera's motion that count as none, softly
_CUT_SURE, _CUT_ERROR = 0.35, 30.0  # fewer pixels that agree, and a larger difference, is a cut

Small = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Step:
    """From one frame to a neighbour.

    Attributes:
        flow: (H, W, 2) of the reduced picture, in pixels of the footage.
        unsure: (H, W) 0..255.
        gain: (3,): the neighbour's light over this frame's, of each colour.
    """

    flow: NDArray[np.float16]
    unsure: NDArray[np.uint8]
    gain: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class View:
    """A frame as motion is found in it: reduced, its hole smoothed over."""

    picture: Small
    hole: Mask


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
    return View(small, covered)


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
        forth, back = (
            self._search(one.picture, other.picture),
            self._search(other.picture, one.picture),
        )
        away, home = doubt(forth, back), doubt(back, forth)
        clear = ~one.hole & (pulled(other.hole.astype(np.float32), forth) < 0.1)
        clear_back = ~other.hole & (pulled(one.hole.astype(np.float32), back) < 0.1)
        sure = clear & (away < _UNSURE)
        there = pulled(other.picture.astype(np.float32), forth)
        if clear.any() and sure.sum() < _CUT_SURE * clear.sum():
            error = np.abs(there - one.picture)[clear].mean()
            if error > _CUT_ERROR:
                return None
        camera = fitted(forth, sure)
        shape = one.hole.shape
        forth = _completed(forth, flow_of(camera, shape), sure, one.hole)
        return_ = flow_of(np.asarray(np.linalg.inv(camera), np.float64), shape)
        back = _completed(back, return_, clear_back & (home < _UNSURE), other.hole)
        gain = _gain(one.picture, there, sure)
        across, down = (np.asarray(scale, np.float32) * flow for flow in (forth, back))
        return (
            Step(across.astype(np.float16), _bytes(doubt(forth, back)), gain),
            Step(down.astype(np.float16), _bytes(doubt(back, forth)), np.float32(1) / gain),
        )


def _completed(flow: Flow, camera: Flow, sure: Mask, hole: Mask) -> Flow:
    """`flow`, made up in the hole: the camera's motion, and what is around moves beyond that."""
    if not hole.any():
        return flow
    near = widened(hole, max(2, round(0.03 * max(hole.shape))))
    unknown = hole | (near & ~sure)
    rest = flow - camera
    size = np.sqrt((rest**2).sum(-1, keepdims=True))
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
    fair = ((own > 8) & (own < 247)).all(-1)
    if fair.sum() < 64:
        return np.ones(3, np.float32)
    gain = np.median((theirs[fair] + 4) / (own[fair] + 4), axis=0)
    return np.clip(gain, 0.7, 1.4).astype(np.float32)


def _bytes(share: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.rint(share * 255).astype(np.uint8)
