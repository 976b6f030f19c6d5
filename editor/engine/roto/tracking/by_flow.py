"""Following by what needs no learned model: motion, and the colours of the keys."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import DisFlow, doubt, pulled
from editor.engine.roto.footage import Picture
from editor.engine.roto.tracking.colours import ColourModel, lab_of
from editor.engine.roto.tracking.following import Advice, Followed
from editor.engine.roto.tracking.spans import Coverage
from editor.engine.roto.tracking.working import at_full_size, shrunk

_BAND = 0.02  # of the picture's longer side: how far from the moved edge colours have a say
_WEIGHT = 0.35  # of the colours there


class FlowFollower:
    """The matte before, moved along the flow; near its edge the colours have a say.

    Source: the classifiers along the border of Video SnapCut (Bai, Wang, Simons and Sapiro,
        2009), with one pair of histograms in place of many.
    """

    def __init__(self) -> None:
        self._flow = DisFlow()
        self._before: NDArray[np.uint8] | None = None
        self._coverage: Coverage | None = None
        self._colours: ColourModel | None = None

    def begin(self, picture: Picture, coverage: Coverage) -> None:
        self._before = shrunk(picture)
        self._coverage = shrunk(coverage, self._before)
        self._colours = ColourModel(lab_of(self._before), self._coverage)

    def follow(self, picture: Picture, advice: Advice | None = None) -> Followed:
        assert self._before is not None
        assert self._coverage is not None
        assert self._colours is not None
        here = shrunk(picture)
        size = here.shape[1], here.shape[0]
        back, forth = self._flow(here, self._before), self._flow(self._before, here)
        moved = pulled(self._coverage, back)
        unsure = doubt(back, forth)
        likely = self._colours.likelihood(lab_of(here))
        share = np.maximum(_WEIGHT * _near_edge(moved, round(_BAND * max(size)) | 1), 0.5 * unsure)
        share *= _near_edge(moved, round(4 * _BAND * max(size)) | 1)
        mixed = (1 - share) * moved + share * likely
        self._before = here
        self._coverage = np.clip(1.6 * (mixed - 0.5) + 0.5, 0, 1).astype(np.float32)
        confidence = self._confidence(moved, likely, unsure)
        return Followed(at_full_size(self._coverage, here, picture), confidence)

    def settle(self, coverage: Coverage) -> None:
        """Take this for what was found last."""
        assert self._before is not None
        self._coverage = shrunk(coverage, self._before)

    @staticmethod
    def _confidence(moved: Coverage, likely: Coverage, unsure: Coverage) -> float:
        """How much of the coverage has moved without doubt, and has the colours it should have."""
        inside = moved > 0.5
        if not inside.any():
            return 0.0
        return float(((1 - unsure[inside]) * (0.5 + 0.5 * likely[inside])).mean())


def _near_edge(coverage: Coverage, reach: int) -> Coverage:
    """1 within `reach` of where the coverage ends, 0 elsewhere."""
    import cv2

    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    solid = (coverage > 0.5).astype(np.uint8)
    return (cv2.dilate(solid, kernel) - cv2.erode(solid, kernel)).astype(np.float32)
