"""Where the pixels of a hole are seen in other frames.

Each is followed along the flow, and as the camera moves, until it comes out from behind what
covers it; there both frames are laid exactly over each other, and it is looked up once.
Source: Gao, Saraf, Huang and Kopf, "Flow-edge Guided Video Completion", 2020, section 4, with
its jumps to frames further away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.engine.inpaint.video.holes import Mask, widened
from editor.engine.inpaint.video.membrane import around
from editor.engine.inpaint.video.motion.camera import through
from editor.engine.inpaint.video.motion.registering import Field, exact_camera
from editor.engine.inpaint.video.motion.sampling import sampled
from editor.engine.inpaint.video.reel import Reel

Floats = NDArray[np.float32]
_EACH = 8  # frames away up to which every one is looked at, and beyond that
_OTHER = 2  # every such
_LOOKS = 3  # frames that a pixel is taken from, each way
_LEAST_TRUST = 0.08
_FADES = 6.0  # frames: how much less a frame counts that is further away than the first
_MARGIN = 0.08  # of the picture's width: what is compared around a hole


@dataclass(frozen=True, slots=True)
class Seen:
    """What following pixels one way found.

    Attributes:
        colour: (N, 3), of this frame's light; 0 where nothing was found.
        trust: (N,) 0..1, 0 where nothing was found.
        steps: (N,) frames to the first that was looked at.
    """

    colour: Floats
    trust: Floats
    steps: Floats


class _Looks:
    """What has been found so far of one frame's pixels."""

    def __init__(self, count: int) -> None:
        self._sums = np.zeros((count, 3), np.float32)
        self._weights = np.zeros(count, np.float32)
        self._trust = np.zeros(count, np.float32)
        self._steps = np.zeros(count, np.float32)
        self._looks = np.zeros(count, np.int8)

    @property
    def lacking(self) -> Mask:
        return self._looks < _LOOKS

    def add(self, which: Mask, colour: Floats, trust: Floats, far: int) -> None:
        """Of the pixels that are `which`."""
        first = which & (self._looks == 0)
        self._steps[first] = far
        weight = trust * np.exp(-(far - self._steps[which]) / _FADES)
        self._sums[which] += np.clip(colour, 0, 255) * weight[:, None]
        self._weights[which] += weight
        self._trust[first] = trust[first[which]]
        self._looks[which] += 1

    def seen(self) -> Seen:
        colour = self._sums / np.maximum(self._weights, 1e-6)[:, None]
        return Seen(colour.astype(np.float32), self._trust, self._steps)


def followed(
    reel: Reel,
    frame: int,
    hole: Mask,
    x: Floats,
    y: Floats,
    way: int,
    reach: int,
    shut: dict[int, Mask],
    ring: int,
    worked: Callable[[], None],
) -> list[Seen]:
    """Pixels of `frame` in the frames behind it (`way` 1) or before it (-1): by flow, by camera.

    Args:
        hole: (H, W) what is looked for; of the `x` and `y` those in it count.
        shut: where nothing may be taken from, of frames that were asked for; the caller's to keep.
        ring: pixels beside holes that are shut too.
        worked: called between pieces of the work; it may raise.
    """
    here = reel.sketch(frame)
    height, width = hole.shape
    scale = width / here.grey.shape[1], height / here.grey.shape[0]
    margin = max(12, round(_MARGIN * here.grey.shape[1]))
    top, bottom, left, right = around(here.hole, margin)
    field, camera = Field.still(top, bottom, left, right), np.eye(3)
    u, v = (x + 0.5) / scale[0] - 0.5, (y + 0.5) / scale[1] - 0.5
    inside = hole[y.astype(np.intp), x.astype(np.intp)]
    by_flow, by_camera = _Looks(x.size), _Looks(x.size)
    gain, at = np.ones(3, np.float32), frame
    sketched, full = np.diag([1 / scale[0], 1 / scale[1], 1]), np.diag([*scale, 1.0])

    def shown(u: Floats, v: Floats) -> tuple[Floats, Floats, Mask]:
        """Pixels of the frame looked at, and which of them may be taken."""
        x, y = (u + 0.5) * scale[0] - 0.5, (v + 0.5) * scale[1] - 0.5
        row, column = (np.rint(each).astype(np.intp) for each in (y, x))
        good = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
        good &= ~shut[at][row.clip(0, height - 1), column.clip(0, width - 1)]
        return x, y, good

    def in_field() -> tuple[Floats, Floats, Mask, Floats]:
        """The same along the field, as far as that is sure enough, and how sure."""
        values = np.dstack([field.x, field.y, field.sure])
        there = sampled(values, u - field.left, v - field.top)
        across, down, good = shown(there[:, 0], there[:, 1])
        return across, down, good & (there[:, 2] > _LEAST_TRUST) & by_flow.lacking, there[:, 2]

    def with_camera() -> tuple[Floats, Floats, Mask, Floats]:
        """As far as what is there goes with the camera, and how likely it does."""
        across, down = through(camera, u, v)
        row = np.rint(down).astype(np.intp).clip(0, here.grey.shape[0] - 1)
        column = np.rint(across).astype(np.intp).clip(0, here.grey.shape[1] - 1)
        back = reel.step(at, at - way)
        goes = np.ones(x.size, np.float32) if back is None else 1 - back.apart[row, column]
        across, down, good = shown(across, down)
        return across, down, good & (goes > 0) & by_camera.lacking, goes

    def colours(x: Floats, y: Floats) -> Floats:
        fine = sampled(reel.picture(at), x, y, fine=True) / gain
        return fine.astype(np.float32)

    for far in range(1, reach + 1):
        step = reel.step(at, at + way)
        if step is None:
            break
        worked()
        at += way
        field = field.along(step, scale)
        camera = sketched @ step.camera @ full @ camera
        gain = gain * step.gain
        if far > _EACH and far % _OTHER:
            continue
        if at not in shut:
            shut[at] = widened(reel.hole(at), ring)
        across, down, good, trust = in_field()
        if (good & inside).any():
            worked()
            field = reel.registration.exact(field, here, reel.sketch(at))
            across, down, good, trust = in_field()
            by_flow.add(good, colours(across[good], down[good]), trust[good], far)
        across, down, good, goes = with_camera()
        if (good & inside).any():
            worked()
            camera = exact_camera(camera, reel.points(frame), here, reel.sketch(at))
            across, down, good, goes = with_camera()
            by_camera.add(good, colours(across[good], down[good]), goes[good], far)
        if not (inside & (by_flow.lacking | by_camera.lacking)).any():
            break
    return [by_flow.seen(), by_camera.seen()]
