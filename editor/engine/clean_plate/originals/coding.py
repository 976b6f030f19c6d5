"""Between stored samples and RGB of eight bits, both ways by the same matrix.

Source: ITU-R BT.601, BT.709 and BT.2020 (luma coefficients); BT.2100 table 9 (ranges).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour import Matrix, Range
from editor.model.frame import ColourModel, Frame, PixelFormat

Pixels = NDArray[np.uint8]
_LUMA = {
    Matrix.BT601: (0.299, 0.114),
    Matrix.BT709: (0.2126, 0.0722),
    Matrix.BT2020: (0.2627, 0.0593),
    Matrix.SMPTE240M: (0.212, 0.087),
}


def with_finer_steps(colour: NDArray[np.float32], seed: int) -> NDArray[np.float32]:
    """Whole levels of eight bits with noise in place of those between, so that no bands show."""
    noise = np.random.default_rng(seed).uniform(-0.5, 0.5, colour.shape)
    return np.clip(colour + noise.astype(np.float32), 0, 255)


@dataclass(frozen=True, slots=True)
class Coding:
    """How RGB becomes the samples of a format."""

    format: PixelFormat
    matrix: Matrix
    range: Range

    def samples(self, pixels: Pixels, seed: int) -> NDArray[np.float32]:
        """(H, W, planes) whole numbers, chroma as large as luma, of (H, W, 3) RGB.

        Args:
            seed: of the noise that stands for finer steps than those of eight bits.
        """
        colour = pixels.astype(np.float32)
        if self.format.depth > 8:
            colour = with_finer_steps(colour, seed)
        matrix, offset = self._forth()
        made = colour @ matrix.T.astype(np.float32) + offset.astype(np.float32)
        return np.rint(np.clip(made, 0, (1 << self.format.depth) - 1)).astype(np.float32)

    def rgb(self, planes: list[NDArray[Any]]) -> Pixels:
        """(H, W, 3) of the planes as they are stored, alpha left out."""
        import cv2

        height, width = planes[0].shape
        if self.format.model is not ColourModel.YUV:
            factor = 255 / ((1 << self.format.depth) - 1)
            chosen = [planes[0]] * 3 if len(planes) < 3 else planes[:3]
            if self.format.model is ColourModel.GRAY and self.range is Range.LIMITED:
                low, high = (each << (self.format.depth - 8) for each in (16, 235))
                scaled = (planes[0].astype(np.float32) - low) * (255 / (high - low))
                chosen, factor = [scaled] * 3, 1.0
            stacked = np.stack(chosen, -1)
            if stacked.dtype != np.uint8:
                stacked = np.rint(np.clip(stacked * factor, 0, 255))
            return np.asarray(stacked, np.uint8)
        whole = [planes[0]]
        for plane in planes[1:3]:
            same = plane.shape == (height, width)
            across, down = self.format.chroma_x, self.format.chroma_y
            even = (
                plane
                if same
                else cv2.resize(
                    np.ascontiguousarray(plane),
                    (plane.shape[1] << across, plane.shape[0] << down),
                    interpolation=cv2.INTER_LINEAR,
                )
            )
            whole.append(np.asarray(even)[:height, :width])
        forth, offset = self._forth()
        back = np.linalg.inv(forth)
        full = np.hstack([back, (-back @ offset)[:, None]]).astype(np.float32)
        merged = cv2.merge([np.ascontiguousarray(each) for each in whole])
        if merged.dtype == np.uint8:
            return np.asarray(cv2.transform(merged, full), np.uint8)
        made = cv2.transform(merged.astype(np.float32), full)
        return np.rint(np.clip(made, 0, 255)).astype(np.uint8)

    def _forth(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """From RGB 0..255 to samples."""
        step = 1 << (self.format.depth - 8)
        most = (1 << self.format.depth) - 1
        model = self.format.model
        if model is ColourModel.RGB:
            return np.eye(3) * most / 255, np.zeros(3)
        kr, kb = _LUMA.get(self.matrix, _LUMA[Matrix.BT709])
        if model is ColourModel.GRAY:
            kr, kb = _LUMA[Matrix.BT601]
        luma = np.array([kr, 1 - kr - kb, kb])
        limited = self.range is Range.LIMITED
        height = 219 * step if limited else most
        low = 16 * step if limited else 0
        if model is ColourModel.GRAY:
            return luma[None] * height / 255, np.array([low], np.float64)
        width = 224 * step if limited else most
        blue = (np.array([0, 0, 1]) - luma) / (2 * (1 - kb))
        red = (np.array([1, 0, 0]) - luma) / (2 * (1 - kr))
        middle = 128 * step
        rows = np.stack([luma * height, blue * width, red * width]) / 255
        return rows, np.array([low, middle, middle], np.float64)


def coding_of(frame: Frame) -> Coding:
    """As the viewport takes the frame, which guesses what a file does not say."""
    return Coding(frame.format, frame.colour.matrix, frame.colour.range)
