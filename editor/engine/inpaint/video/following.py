"""The pixels of frame after frame in one and the same other, however far that is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from editor.engine.flow.dis import DisFlow, pulled
from editor.engine.inpaint.video.motion.camera import fitted, flow_of
from editor.engine.inpaint.video.motion.registering import Field
from editor.engine.inpaint.video.motion.sampling import sampled
from editor.engine.inpaint.video.motion.steps import Sketch, Step
from editor.engine.inpaint.video.reel import Reel
from editor.engine.inpaint.video.seeing import Seen

Floats = NDArray[np.float32]
_SMALLEST = 16  # pixels of a side that flow can be found in
_FEWEST = 64  # pixels that must be seen in both frames
_ALIKE = 0.3  # of these must show the same
_UNLIKE = 20.0  # of 255: what is further off is something else
_DRIFT = 5.0  # pixels of a sketch at most


class Following:
    """Leads back to `source` from frames ever further from it, on one of its sides.

    Each frame is laid over `source` again as a whole, as far as both show the same, so that nothing
    drifts; and each pixel is looked up there once, so that nothing gets softer.
    """

    def __init__(self, reel: Reel, source: int) -> None:
        self.source = source
        self._reel, self._at = reel, source
        self._picture, self._hole = reel.picture(source), reel.hole(source)
        self._held = reel.covered(source) & ~self._hole
        self._sketch, self._search = reel.sketch(source), DisFlow()
        height, width = self._sketch.grey.shape
        self._field: Field | None = Field.still(0, height, 0, width)
        self._gain = np.ones(3, np.float32)
        self._scale = self._hole.shape[1] / width, self._hole.shape[0] / height

    def to(self, frame: int, reach: int, worked: Callable[[], None]) -> None:
        """Go on to a frame that is no nearer than the last.

        Args:
            reach: how many frames around this one the reel should keep.
            worked: called between pieces of the work; it may raise.
        """
        way = 1 if frame > self._at else -1
        while self._at != frame and self._field is not None:
            worked()
            at = self._at + way
            step = self._reel.step(at, self._at)
            if step is None:
                self._field = None  # a cut: nothing beyond it is the same
                return
            field = _led_on(self._field, step, self._scale)
            self._field = self._settled(field, self._reel.sketch(at))
            self._gain = self._gain * step.gain
            self._at = at
            if abs(frame - at) > reach:
                self._reel.forget(at - 2, at + 3)

    def seen(self, x: Floats, y: Floats) -> Seen | None:
        """The pixels of the frame that was gone to; None: it is behind a cut.

        Those beside its hole say how well this leads, so they are not looked up where the source
        was changed by hand.
        """
        if self._field is None:
            return None
        (across, down), (height, width) = self._scale, self._hole.shape
        lacking = self._reel.hole(self._at)[y.astype(np.intp), x.astype(np.intp)]
        u, v = (x + 0.5) / across - 0.5, (y + 0.5) / down - 0.5
        there = sampled(np.dstack([self._field.x, self._field.y]), u, v)
        x, y = (there[:, 0] + 0.5) * across - 0.5, (there[:, 1] + 0.5) * down - 0.5
        inside = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
        if self._hole.any():
            inside &= sampled(self._hole.astype(np.float32), x, y) == 0
        inside &= lacking | (sampled(self._held.astype(np.float32), x, y) == 0)
        colour = np.clip(sampled(self._picture, x, y, fine=True) / self._gain, 0, 255)
        return Seen(colour, inside.astype(np.float32), np.ones(x.size, np.float32))

    def _settled(self, field: Field, here: Sketch) -> Field:
        """The field without what drifted as a whole; itself where that cannot be told."""
        there, shape = self._sketch, here.grey.shape
        to_there = np.dstack([field.x, field.y]) - _places(shape)
        moved = np.rint(pulled(there.grey.astype(np.float32), to_there)).astype(np.uint8)
        known = ~here.spoilt & (pulled(there.spoilt.astype(np.float32), to_there) == 0)
        known &= (field.x >= 0) & (field.x < shape[1]) & (field.y >= 0) & (field.y < shape[0])
        if min(shape) < _SMALLEST or known.sum() < _FEWEST:
            return field
        off = self._search(here.grey, moved)
        unlike = np.abs(pulled(moved.astype(np.float32), off) - here.grey)
        good = known & (unlike < _UNLIKE) & ((off**2).sum(-1) < _DRIFT**2)
        if good.sum() < max(_FEWEST, _ALIKE * known.sum()):
            return field
        return field.bent(flow_of(fitted(off, good), shape))


def _led_on(field: Field, step: Step, scale: tuple[float, float]) -> Field:
    """From the frame that `step` begins at, through that which `field` begins at."""
    height, width = field.x.shape
    places = _places((height, width))
    off = np.dstack([field.x, field.y]) - places
    to = (places + step.flow / np.asarray(scale, np.float32)).astype(np.float32)
    to += sampled(off, to[..., 0].ravel(), to[..., 1].ravel()).reshape(height, width, 2)
    return Field(0, 0, to[..., 0], to[..., 1], field.sure)


def _places(shape: tuple[int, ...]) -> Floats:
    """(H, W, 2): x and y of each pixel."""
    x, y = np.meshgrid(np.arange(shape[1]), np.arange(shape[0]))
    return np.stack([x, y], -1).astype(np.float32)
