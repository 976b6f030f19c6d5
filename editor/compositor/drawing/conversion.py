"""The numbers of colour conversion, for shaders: small matrices in float64, rows first."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from editor.model.colour import ColourTags, Matrix, Primaries, Range
from editor.model.frame import ColourModel, PixelFormat

Numbers = NDArray[np.floating]

# KR and KB. Source: ITU-T H.273, table 4.
_LUMA_WEIGHTS = {
    Matrix.BT601: (0.299, 0.114),
    Matrix.BT709: (0.2126, 0.0722),
    Matrix.BT2020: (0.2627, 0.0593),
    Matrix.SMPTE240M: (0.212, 0.087),
}
# x, y of red, green, blue and white. Source: ITU-T H.273, table 2.
_D65 = (0.3127, 0.3290)
_CHROMATICITIES = {
    Primaries.BT709: ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060), _D65),
    Primaries.BT601_525: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), _D65),
    Primaries.BT601_625: ((0.640, 0.330), (0.290, 0.600), (0.150, 0.060), _D65),
    Primaries.BT2020: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), _D65),
    Primaries.DCI_P3: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    Primaries.DISPLAY_P3: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _D65),
}
# Source: Lam, "Metamerism and Colour Constancy", 1985 (the Bradford transform).
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)


@cache
def decoding(format: PixelFormat, colour: ColourTags) -> tuple[Numbers, Numbers]:
    """Matrix and offset from texture samples (0..1 of their type) to R'G'B'.

    Source: ITU-T H.273, 8.3, equations 20 to 43.
    """
    matrix, offset = _from_levels(format, colour)
    return np.multiply(matrix, _code_scale(format)), offset


@cache
def encoding(format: PixelFormat, colour: ColourTags) -> tuple[Numbers, Numbers]:
    """Matrix and offset from R'G'B' to texture samples: the inverse of `decoding`."""
    matrix, offset = _from_levels(format, colour)
    if format.model is ColourModel.GRAY:
        weights = _luma_row(colour.matrix)
        level, black = matrix[0, 0], offset[0]
        forward = np.stack([weights / level, np.zeros(3), np.zeros(3)])
        return forward / _code_scale(format), np.array([-black / level, 0, 0]) / _code_scale(format)
    inverse = np.linalg.inv(matrix)
    return inverse / _code_scale(format), -inverse @ offset / _code_scale(format)


@cache
def opaque_sample(format: PixelFormat) -> float:
    """What a texture's sample of alpha is multiplied by, so that opaque is 1."""
    return _code_scale(format) / (2**format.depth - 1)


@cache
def to_rec709(primaries: Primaries) -> Numbers:
    """Linear light of `primaries` to Rec.709's, both with white at (1, 1, 1).

    Source: SMPTE RP 177, section 3.3; other whites are adapted to D65 by Bradford.
    """
    return np.linalg.inv(_to_xyz(Primaries.BT709)) @ _to_xyz(primaries)


def _code_scale(format: PixelFormat) -> float:
    """Codes in the whole span of a texture's sample."""
    return 255.0 if format.sample_bytes == 1 else 65535.0


def _from_levels(format: PixelFormat, colour: ColourTags) -> tuple[Numbers, Numbers]:
    """Matrix and offset from integer codes to R'G'B'."""
    whole, step = 2**format.depth - 1, 2.0 ** (format.depth - 8)
    is_full = colour.range is Range.FULL
    black, luma = (0.0, whole) if is_full else (16 * step, 219 * step)
    if format.model is ColourModel.RGB:
        return np.eye(3) / luma, np.full(3, -black / luma)
    if format.model is ColourModel.GRAY:
        return np.array([[1.0, 0, 0]] * 3) / luma, np.full(3, -black / luma)
    chroma = whole if is_full else 224 * step
    matrix = _yuv_to_rgb(colour.matrix) / [luma, chroma, chroma]
    return matrix, -matrix @ [black, 128 * step, 128 * step]


def _yuv_to_rgb(matrix: Matrix) -> Numbers:
    """From Y' 0..1 and Cb, Cr -0.5..0.5. A matrix of RGB makes no sense here: taken for BT.709."""
    if matrix is Matrix.YCGCO:  # H.273, equations 63 to 66
        return np.array([[1.0, -1, 1], [1, 1, 0], [1, -1, -1]])
    kr, kb = _LUMA_WEIGHTS.get(matrix, _LUMA_WEIGHTS[Matrix.BT709])
    kg = 1 - kr - kb
    return np.array(
        [
            [1, 0, 2 * (1 - kr)],
            [1, -2 * (1 - kb) * kb / kg, -2 * (1 - kr) * kr / kg],
            [1, 2 * (1 - kb), 0],
        ]
    )


def _luma_row(matrix: Matrix) -> Numbers:
    return np.linalg.inv(_yuv_to_rgb(matrix))[0]


def _to_xyz(primaries: Primaries) -> Numbers:
    red, green, blue, white = (_xyz(*point) for point in _CHROMATICITIES[primaries])
    columns = np.stack([red, green, blue], axis=1)
    matrix = columns * np.linalg.solve(columns, white)
    d65 = _xyz(*_D65)
    cones = (_BRADFORD @ d65) / (_BRADFORD @ white)
    return np.linalg.inv(_BRADFORD) @ np.diag(cones) @ _BRADFORD @ matrix


def _xyz(x: float, y: float) -> Numbers:
    return np.array([x / y, 1.0, (1 - x - y) / y])
