"""One click on a picture: the object under it, as a soft mask.

What stands out around the click is asked of learned models, if they are installed: a fine one says
it of the whole picture, edges and all; a quick one of the whole picture and of windows around the
click, so that small things are found too, and what it says is cut out along the picture's edges.
Where nothing stands out, as in the sky or on water, and where no model is, colours and edges alone
decide.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.folder import ModelFolder, user_models
from editor.engine.subject.errors import SubjectError
from editor.engine.subject.regions import Mask, Point, cut_out, thing_at
from editor.engine.subject.salience import FINE, Salience, installed_salience
from editor.engine.subject.softening import softened
from editor.engine.subject.standing import Field, Window, standing_out

_SIDE = 320  # pixels of the longer side, on which it is worked
_WINDOWS = (1.0, 0.55, 0.3)  # of the picture's sides, the first in which something stands out
_FINE_SIDE = 1024  # the same for the fine model, whose matte is taken as it is
_MOST_CUT = 0.35  # of a subject's outline that may lie on the window's edge
_LEAST, _MOST = 0.0005, 0.85  # of the picture, that a subject may cover


class SubjectFinder:
    """Keeps the models once they are there and loaded. Belongs to one thread at a time."""

    def __init__(self, folder: ModelFolder | None = None) -> None:
        self._folder = folder or user_models()
        self._quick: Salience | None = None
        self._fine: Salience | None = None
        self._said: dict[Salience, tuple[NDArray[np.uint8], Field]] = {}

    def mask_at(self, picture: NDArray[np.uint8], x: float, y: float) -> NDArray[np.float32]:
        """The mask of what is under (x, y).

        Args:
            picture: (H, W, 3) RGB, display-referred.
            x, y: pixels of `picture`, y down.

        Returns:
            (H, W) 0..1.

        Raises:
            SubjectError: OpenCV is not installed.
        """
        try:
            import cv2
        except ImportError as error:
            raise SubjectError(
                "To find a subject by a click OpenCV is needed: install the extra `ai` "
                "(pip install 'cutaway[ai]'), or paint the region by hand."
            ) from error
        matte = self._fine_matte(picture, x, y)
        if matte is not None:
            size = picture.shape[1], picture.shape[0]
            return np.asarray(cv2.resize(matte, size, interpolation=cv2.INTER_LINEAR), np.float32)
        small, point = _shrunk(picture, x, y, _SIDE)
        return softened(self._mask(small, point), small, picture)

    def _fine_matte(
        self, picture: NDArray[np.uint8], x: float, y: float
    ) -> NDArray[np.float32] | None:
        self._fine = self._fine or installed_salience(self._folder, FINE)
        if self._fine is None:
            return None
        small, point = _shrunk(picture, x, y, _FINE_SIDE)
        return self._whole_thing(self._fine, small, point, 1.0)

    def _mask(self, small: NDArray[np.uint8], point: Point) -> Mask:
        self._quick = self._quick or installed_salience(self._folder)
        if self._quick is not None:
            for share in _WINDOWS:
                found = self._whole_thing(self._quick, small, point, share)
                if found is not None:
                    return cut_out(small, found, point)
        return thing_at(small, point)

    def _whole_thing(
        self, salience: Salience, small: NDArray[np.uint8], point: Point, share: float
    ) -> Field | None:
        """What stands out under `point`, unless it is a speck, nearly everything, or cut in two by
        the edge of its window."""

        def said(window: Window) -> Field:
            """Without asking again of what was asked of last: that is the whole picture where its
            subjects are clicked one after another."""
            left, top, right, bottom = window
            part = np.ascontiguousarray(small[top:bottom, left:right])
            known = self._said.get(salience)
            if known is None or not np.array_equal(known[0], part):
                self._said[salience] = known = part, salience(part)
            return known[1]

        found = standing_out(said, small.shape[:2], point, share)
        if found is None or found.cut > _MOST_CUT or not _LEAST < found.covered < _MOST:
            return None
        return found.likely


def _shrunk(
    picture: NDArray[np.uint8], x: float, y: float, longest: int
) -> tuple[NDArray[np.uint8], Point]:
    """The picture with no side longer than that, and where in it (x, y) is, or is nearest."""
    import cv2

    height, width = picture.shape[:2]
    scale = min(1.0, longest / max(height, width))
    size = max(2, round(width * scale)), max(2, round(height * scale))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    across, down = int(x * size[0] / width), int(y * size[1] / height)
    return small, (min(max(across, 0), size[0] - 1), min(max(down, 0), size[1] - 1))
