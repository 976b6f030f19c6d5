"""How the colour of a picture is told: by the names of the standards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.model.colour import ColourTags, Matrix, Primaries, Range, Transfer
from editor.ui.words import QT_TRANSLATE_NOOP

_RANGES = {
    Range.LIMITED: QT_TRANSLATE_NOOP("MediaPage", "limited range"),
    Range.FULL: QT_TRANSLATE_NOOP("MediaPage", "full range"),
}
_MATRICES = {
    Matrix.RGB: "RGB",
    Matrix.BT601: "Y'CbCr Rec. 601",
    Matrix.BT709: "Y'CbCr Rec. 709",
    Matrix.BT2020: "Y'CbCr Rec. 2020",
    Matrix.SMPTE240M: "Y'CbCr SMPTE 240M",
    Matrix.YCGCO: "YCgCo",
}
_PRIMARIES = {
    Primaries.BT709: "Rec. 709",
    Primaries.BT601_525: "Rec. 601 (525)",
    Primaries.BT601_625: "Rec. 601 (625)",
    Primaries.BT2020: "Rec. 2020",
    Primaries.DCI_P3: "DCI-P3",
    Primaries.DISPLAY_P3: "Display P3",
}
_TRANSFERS = {
    Transfer.BT709: "Rec. 709",
    Transfer.SRGB: "sRGB",
    Transfer.LINEAR: QT_TRANSLATE_NOOP("MediaPage", "linear"),
    Transfer.PQ: "PQ (HDR)",
    Transfer.HLG: "HLG (HDR)",
}


def samples(tags: ColourTags) -> str:
    """How numbers are stored: `Y'CbCr Rec. 709, limited range`."""
    spread = QCoreApplication.translate("MediaPage", _RANGES[tags.range])
    return f"{_MATRICES[tags.matrix]}, {spread}"


def colours(tags: ColourTags) -> str:
    """What they mean: `Rec. 709`, or with another curve `Rec. 2020, PQ (HDR)`."""
    space = _PRIMARIES[tags.primaries]
    curve = QCoreApplication.translate("MediaPage", _TRANSFERS[tags.transfer])
    return space if curve == space else f"{space}, {curve}"
