"""A picture as it is worked on: small, with its colours and edges, and what was learnt of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.selecting.colours import Colours
from editor.engine.subject.regions import flattened
from editor.engine.subject.standing import Window

SIDE = 448  # pixels of the longer side
FINE_SIDE = 1024  # the same, of what is looked at finely

_EDGE_SPREAD = 1.2  # of the mean step between neighbours: a step that halves their bond, and more
_BOND_LEAST = 0.02  # what bonds neighbours across the strongest edge

Look = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""A network: what it says, (H, W) 0..1, of a picture, (H, W, 3) RGB."""


class Working:
    """What is kept of a picture between one prompt and the next."""

    def __init__(self, picture: NDArray[np.uint8]) -> None:
        import cv2

        height, width = picture.shape[:2]
        scale = min(1.0, SIDE / max(height, width))
        size = max(2, round(width * scale)), max(2, round(height * scale))
        self.picture = picture
        self.small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
        self.scale = size[0] / width, size[1] / height
        floats = self.small.astype(np.float32) / 255
        self.lab = np.asarray(cv2.cvtColor(floats, cv2.COLOR_RGB2LAB), np.float32)
        self.colours = Colours(self.lab)
        self.across, self.down = _bonds(self.lab)
        self._said: dict[tuple[int, Window], NDArray[np.float32]] = {}

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the small picture."""
        return self.small.shape[0], self.small.shape[1]

    @property
    def whole(self) -> Window:
        return 0, 0, self.shape[1], self.shape[0]

    @cached_property
    def flat(self) -> NDArray[np.uint8]:
        """(H, W, 3) CIE Lab of eight bits, without its textures."""
        import cv2

        return flattened(np.asarray(cv2.cvtColor(self.small, cv2.COLOR_RGB2LAB), np.uint8))

    def is_of(self, picture: NDArray[np.uint8]) -> bool:
        return picture is self.picture or np.array_equal(picture, self.picture)

    def placed(self, x: float, y: float) -> tuple[int, int]:
        """The small picture's pixel at or nearest to (x, y) of the picture."""
        height, width = self.shape
        across, down = int(x * self.scale[0]), int(y * self.scale[1])
        return min(max(across, 0), width - 1), min(max(down, 0), height - 1)

    def said(self, network: Look, window: Window) -> NDArray[np.float32]:
        """What `network` says of that part of the small picture, asked once.

        Returns:
            (H, W) 0..1 of the window.
        """
        asked = id(network), window
        if asked not in self._said:
            left, top, right, bottom = window
            self._said[asked] = network(np.ascontiguousarray(self.small[top:bottom, left:right]))
        return self._said[asked]

    def finely(self, network: Look, window: Window) -> NDArray[np.float32]:
        """As `said`, of that part of the picture itself, as large as a network of that kind can
        look at: the longer side has up to FINE_SIDE pixels."""
        import cv2

        asked = id(network), window
        if asked not in self._said:
            left, top, right, bottom = self.in_picture(window)
            part = self.picture[top:bottom, left:right]
            scale = min(1.0, FINE_SIDE / max(part.shape))
            size = max(2, round(part.shape[1] * scale)), max(2, round(part.shape[0] * scale))
            shown = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
            self._said[asked] = network(np.asarray(shown, np.uint8))
        return self._said[asked]

    def in_picture(self, window: Window) -> Window:
        """The same part of the picture, in its own pixels."""
        left, top, right, bottom = window
        across, down = self.scale
        return round(left / across), round(top / down), round(right / across), round(bottom / down)


def resized(values: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    """As large as `size`, width and height: means where it shrinks, and smooth where it grows."""
    import cv2

    shrinks = size[0] < values.shape[1]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(values, size, interpolation=how), np.float32)


def _bonds(lab: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How strongly each pixel hangs together with the one right of it, and the one below.

    Source: the contrast term of GrabCut (Rother, Kolmogorov and Blake, 2004), eq. 11.
    """
    across, down = np.zeros(lab.shape[:2], np.float32), np.zeros(lab.shape[:2], np.float32)
    across[:, :-1] = np.linalg.norm(lab[:, 1:] - lab[:, :-1], axis=-1)
    down[:-1] = np.linalg.norm(lab[1:] - lab[:-1], axis=-1)
    spread = _EDGE_SPREAD * (float(across.mean() + down.mean()) / 2 + 0.5)
    bonds = [np.maximum(np.exp(-step / spread), _BOND_LEAST) for step in (across, down)]
    return bonds[0].astype(np.float32), bonds[1].astype(np.float32)
