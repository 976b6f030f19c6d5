"""Footage filled by the frames that a generation model makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.originals.orientation import Orientation
from editor.engine.clean_plate.originals.patches import samples
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import EXACT, FrameModel
from editor.engine.inpaint.video.filling import FilledFrame
from editor.engine.inpaint.video.holes import share_of_filling, widened
from editor.engine.inpaint.video.options import FillOptions, Masks
from editor.engine.roto.footage import Footage
from editor.model.frame import Frame
from editor.model.generation.request import GenerationRequest
from editor.model.task import TaskControl

Pixels = NDArray[np.uint8]


class ByModel:
    """See `removal.Filler`: all in one go. Its frames count only where the mask is, widened and
    feathered.

    Args:
        number: of the model's frame that shows a picture of the footage.
    """

    overlap = 0

    def __init__(
        self,
        model: FrameModel,
        request: GenerationRequest,
        inputs: Inputs,
        orientation: Orientation,
        number: Callable[[int], int],
    ) -> None:
        self._model, self._request, self._inputs = model, request, inputs
        self._orientation, self._number = orientation, number

    def window(self, frames: int) -> int:
        return frames

    def __call__(
        self,
        footage: Footage,
        masks: Masks,
        span: range,
        options: FillOptions,
        control: TaskControl,
        before: Sequence[FilledFrame],
        *,
        keys: Mapping[int, Pixels],
        source_frame: int | None,
    ) -> Iterator[FilledFrame]:
        made = enumerate(self._model.frames(self._request, self._inputs, control, EXACT))
        at, frame = next(made)
        for index in span:
            while at < self._number(index):
                at, frame = next(made)
            picture = self._stored(frame, footage.size)
            mask = masks(index) > 127
            share = share_of_filling(widened(mask, options.grow), options.feather)
            changed = share > 0
            own = footage.picture(index)
            yield FilledFrame(index, np.where(changed[..., None], picture, own), changed)

    def _stored(self, frame: Frame, size: tuple[int, int]) -> Pixels:
        import cv2

        pixels = np.ascontiguousarray(samples(frame.planes[0], frame)[..., :3])
        stored = self._orientation.stored(pixels)
        if (stored.shape[1], stored.shape[0]) != size:
            stored = cv2.resize(stored, size, interpolation=cv2.INTER_LANCZOS4)
        return np.asarray(stored, np.uint8)
