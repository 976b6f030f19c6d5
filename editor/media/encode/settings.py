"""What is asked of an encoder, and our formats and colours in FFmpeg's words."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from editor.model.colour import ColourTags, Matrix, Primaries, Range, Transfer
from editor.model.frame import ColourModel, PixelFormat

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class VideoEncoding:
    """One video stream. `encoder` and `options` in FFmpeg's words; `bit_rate` in bits a second;
    `tag` is the four letters that some players want in MP4."""

    encoder: str
    format: PixelFormat
    width: int
    height: int
    rate: Fraction
    colour: ColourTags = ColourTags()
    bit_rate: int | None = None
    options: Options = ()
    tag: str = ""


@dataclass(frozen=True, slots=True)
class AudioEncoding:
    """One stereo stream. `sample_format` in FFmpeg's words; empty: the encoder's first choice."""

    encoder: str
    sample_rate: int
    bit_rate: int | None = None
    sample_format: str = ""
    options: Options = ()


@dataclass(frozen=True, slots=True)
class ColourNumbers:
    """FFmpeg's numbers. Source: ITU-T H.273, tables 2 to 4."""

    range: int
    matrix: int
    primaries: int
    transfer: int


def ffmpeg_name(format: PixelFormat) -> str:
    """What FFmpeg calls this way of laying out samples."""
    depth = "" if format.depth == 8 else f"{format.depth}le"
    match format.model:
        case ColourModel.GRAY:
            assert not format.alpha, format
            return f"gray{depth}"
        case ColourModel.RGB if format.packed:
            names = {8: ("rgb24", "rgba"), 16: ("rgb48le", "rgba64le")}
            return names[format.depth][format.alpha]
        case ColourModel.RGB:
            return f"gbr{'a' if format.alpha else ''}p{depth}"
        case ColourModel.YUV:
            layout = _SUBSAMPLING[format.chroma_x, format.chroma_y]
            return f"yuv{'a' if format.alpha else ''}{layout}p{depth}"


def stored_planes(format: PixelFormat) -> tuple[int, ...]:
    """For each of our planes the number of FFmpeg's: its planar RGB is stored G, B, R."""
    if format.packed or format.model is ColourModel.GRAY:
        return (0,)
    order = (2, 0, 1) if format.model is ColourModel.RGB else (0, 1, 2)
    return (*order, 3) if format.alpha else order


def colour_numbers(colour: ColourTags) -> ColourNumbers:
    return ColourNumbers(
        _RANGES[colour.range],
        _MATRICES[colour.matrix],
        _PRIMARIES[colour.primaries],
        _TRANSFERS[colour.transfer],
    )


_SUBSAMPLING = {(1, 1): "420", (1, 0): "422", (0, 0): "444", (0, 1): "440"}
_RANGES = {Range.LIMITED: 1, Range.FULL: 2}
_MATRICES = {
    Matrix.RGB: 0,
    Matrix.BT709: 1,
    Matrix.BT601: 6,
    Matrix.SMPTE240M: 7,
    Matrix.YCGCO: 8,
    Matrix.BT2020: 9,
}
_PRIMARIES = {
    Primaries.BT709: 1,
    Primaries.BT601_625: 5,
    Primaries.BT601_525: 6,
    Primaries.BT2020: 9,
    Primaries.DCI_P3: 11,
    Primaries.DISPLAY_P3: 12,
}
_TRANSFERS = {
    Transfer.BT709: 1,
    Transfer.LINEAR: 8,
    Transfer.SRGB: 13,
    Transfer.PQ: 16,
    Transfer.HLG: 18,
}
