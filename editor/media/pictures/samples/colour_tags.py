"""What FFmpeg's colour tags mean to us, and what is meant where they are missing."""

from __future__ import annotations

from editor.model.colour import (
    SRGB,
    ChromaSiting,
    ColourTags,
    Matrix,
    Primaries,
    Range,
    Transfer,
)
from editor.model.frame import ColourModel, PixelFormat

# ITU-T H.273, tables 2 to 4; FFmpeg uses the same numbers. 2 is "unspecified".
_MATRICES = {
    0: Matrix.RGB,
    1: Matrix.BT709,
    4: Matrix.BT601,
    5: Matrix.BT601,
    6: Matrix.BT601,
    7: Matrix.SMPTE240M,
    8: Matrix.YCGCO,
    9: Matrix.BT2020,
    10: Matrix.BT2020,
}
_PRIMARIES = {
    1: Primaries.BT709,
    4: Primaries.BT601_525,
    5: Primaries.BT601_625,
    6: Primaries.BT601_525,
    7: Primaries.BT601_525,
    9: Primaries.BT2020,
    11: Primaries.DCI_P3,
    12: Primaries.DISPLAY_P3,
    22: Primaries.BT601_625,
}
_TRANSFERS = {
    8: Transfer.LINEAR,
    13: Transfer.SRGB,
    16: Transfer.PQ,
    18: Transfer.HLG,
} | dict.fromkeys((1, 4, 5, 6, 7, 11, 12, 14, 15), Transfer.BT709)
_FULL, _LIMITED = 2, 1


def colour_tags(
    numbers: tuple[int, int, int, int],
    format: PixelFormat,
    name: str,
    codec: str,
    size: tuple[int, int],
    still: bool,
) -> ColourTags:
    """The tags of a stream or frame, those that are missing guessed as players do.

    Args:
        numbers: range, primaries, transfer and matrix as FFmpeg counts them.
        name: FFmpeg's name of the pixel format as decoded.
        size: width, height of the stored picture: up to 576 lines is SD.
    """
    range_number, primaries_number, transfer_number, matrix_number = numbers
    transfer = _TRANSFERS.get(transfer_number)
    primaries = _PRIMARIES.get(primaries_number)
    if format.model is ColourModel.RGB:
        untagged = Transfer.LINEAR if codec == "exr" or "f32" in name else SRGB.transfer
        return ColourTags(
            Range.LIMITED if range_number == _LIMITED else Range.FULL,
            Matrix.RGB,
            primaries or SRGB.primaries,
            transfer or untagged,
            ChromaSiting.CENTRE,
        )
    full = range_number == _FULL or name.startswith("yuvj")
    if format.model is ColourModel.GRAY and range_number != _LIMITED:
        full = True
    matrix = _MATRICES.get(matrix_number)
    if matrix is None or matrix is Matrix.RGB:
        matrix = _guessed_matrix(primaries, size)
    return ColourTags(
        Range.FULL if full else Range.LIMITED,
        matrix,
        primaries or _guessed_primaries(matrix, size, still),
        transfer or (Transfer.SRGB if still else Transfer.BT709),
        _siting(codec, matrix, transfer),
    )


_CENTRED_CODECS = frozenset({"mjpeg", "mjpegb", "jpegls", "mpeg1video", "webp", "vp8", "theora"})


def _guessed_matrix(primaries: Primaries | None, size: tuple[int, int]) -> Matrix:
    if primaries is Primaries.BT2020:
        return Matrix.BT2020
    width, height = size
    return Matrix.BT601 if width < 1280 and height <= 576 else Matrix.BT709


def _guessed_primaries(matrix: Matrix, size: tuple[int, int], still: bool) -> Primaries:
    if matrix is Matrix.BT2020:
        return Primaries.BT2020
    if matrix is Matrix.BT601 and not still:
        if size[1] in (288, 576):
            return Primaries.BT601_625
        if size[1] in (240, 480, 486):
            return Primaries.BT601_525
    return Primaries.BT709


def _siting(codec: str, matrix: Matrix, transfer: Transfer | None) -> ChromaSiting:
    if codec in _CENTRED_CODECS:
        return ChromaSiting.CENTRE
    if matrix is Matrix.BT2020 and transfer in (Transfer.PQ, Transfer.HLG):
        return ChromaSiting.TOP_LEFT
    return ChromaSiting.LEFT
