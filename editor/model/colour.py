"""How numbers in a picture mean colour: what a stream's tags say, and what we work in.

Source: ITU-T H.273 names the matrices, primaries and transfer functions.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Range(StrEnum):
    """What 8-bit luma spans: 16..235 or 0..255."""

    LIMITED = "limited"
    FULL = "full"


class Matrix(StrEnum):
    """From Y'CbCr to R'G'B'. RGB: there is nothing to convert."""

    RGB = "rgb"
    BT601 = "bt601"
    BT709 = "bt709"
    BT2020 = "bt2020"
    SMPTE240M = "smpte240m"
    YCGCO = "ycgco"


class Primaries(StrEnum):
    BT709 = "bt709"
    BT601_525 = "bt601-525"
    BT601_625 = "bt601-625"
    BT2020 = "bt2020"
    DCI_P3 = "dci-p3"
    DISPLAY_P3 = "display-p3"


class Transfer(StrEnum):
    """BT709 stands for every SDR camera curve (601, 2020 and gamma 2.2 to 2.4 alike)."""

    BT709 = "bt709"
    SRGB = "srgb"
    LINEAR = "linear"
    PQ = "pq"
    HLG = "hlg"


class ChromaSiting(StrEnum):
    """Where a subsampled chroma sample lies among its luma samples."""

    LEFT = "left"
    CENTRE = "centre"
    TOP_LEFT = "top-left"


@dataclass(frozen=True, slots=True)
class ColourTags:
    """All that is needed to get from a decoded sample to a colour."""

    range: Range = Range.LIMITED
    matrix: Matrix = Matrix.BT709
    primaries: Primaries = Primaries.BT709
    transfer: Transfer = Transfer.BT709
    siting: ChromaSiting = ChromaSiting.LEFT


SRGB = ColourTags(Range.FULL, Matrix.RGB, Primaries.BT709, Transfer.SRGB, ChromaSiting.CENTRE)


class WorkingSpace(StrEnum):
    """What layers are blended in: values encoded for a Rec.709 display, or linear light."""

    DISPLAY = "display"
    LINEAR = "linear"
