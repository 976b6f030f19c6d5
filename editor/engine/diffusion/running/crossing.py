"""Pictures on their way to a pipeline and back."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from editor.compositor.context import end, standalone
from editor.compositor.thumbnail import ThumbnailPainter
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import GenerationError
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame, Plane
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.sources import InputSource

Picture = NDArray[np.uint8]
"""(H, W, 3) RGB, display-referred."""
_LOST = 0.5  # of a picture: with fewer gaps it is one still


class Pictures:
    """What a request's sources show, with the viewport's colours. Belongs to one thread.

    Raises:
        NoGraphicsError: the machine has no OpenGL.
    """

    def __init__(self, inputs: Inputs) -> None:
        self._inputs = inputs
        self._ctx = standalone()
        with self._ctx:
            self._painter = ThumbnailPainter(self._ctx)

    def picture(self, source: InputSource, after: Fraction = Fraction(0)) -> Picture:
        """
        Raises:
            MediaError: it is missing or cannot be decoded.
        """
        frame = self._inputs.frame(source, after)
        with self._ctx:
            painted = self._painter.painted(frame)
        return np.ascontiguousarray(painted[..., 2::-1])

    def fitted(
        self, source: InputSource, width: int, height: int, after: Fraction = Fraction(0)
    ) -> Image.Image:
        """In that size; of another shape, without what juts out of it."""
        picture = Image.fromarray(self.picture(source, after))
        return ImageOps.fit(picture, (width, height), Image.Resampling.LANCZOS)

    def close(self) -> None:
        with self._ctx:
            self._painter.release()
        end(self._ctx)


def frame_of(picture: Picture) -> Frame:
    """A finished picture as models give it."""
    height, width = picture.shape[:2]
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = picture
    plane = Plane(pixels.reshape(-1).data, 4 * width, width, height)
    return Frame((plane,), RGBA8, width, height, SRGB)


def picture_of(made: NDArray[np.floating], size: tuple[int, int] | None = None) -> Picture:
    """(H, W, 3) of 0..1 in eight bits.

    Args:
        size: width and height that it gets if it has others: some pipelines choose their own.

    Raises:
        GenerationError: most of it is no number.
    """
    if np.isnan(made).mean() > _LOST:
        raise GenerationError(
            "The model reckoned no picture: its weights are damaged, or its numbers grow too large "
            "for this device. Get it again, or choose another model.",
            Remedy(Help.OTHER_MODEL),
        )
    picture = np.rint(np.nan_to_num(made).clip(0, 1) * 255).astype(np.uint8)
    if size is None or size == picture.shape[1::-1]:
        return picture
    return np.asarray(ImageOps.fit(Image.fromarray(picture), size, Image.Resampling.LANCZOS))
