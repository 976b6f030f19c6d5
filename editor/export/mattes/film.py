"""How mattes, and what they cut out, are kept in a film."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.export.errors import ExportError
from editor.export.mattes.frames import opaque_grey
from editor.media.encode.conversion import converted
from editor.media.encode.settings import Options, VideoEncoding
from editor.media.grey.picture_file import GREY, GREY8, grey_frame
from editor.media.writer import MediaWriter
from editor.model.colour import ColourTags
from editor.model.frame import YUV420P8, ColourModel, Frame, PixelFormat

_YUV422P10 = PixelFormat(ColourModel.YUV, 10, 1, 0)
_YUVA444P10 = PixelFormat(ColourModel.YUV, 10, alpha=True)
_FFV1 = (("level", "3"), ("g", "1"), ("slices", "4"))
_H264 = (("crf", "8"), ("preset", "medium"))
_PRORES: Options = (("vendor", "apl0"), ("profile", "hq"))
_PRORES_4444: Options = (("vendor", "apl0"), ("profile", "4444"), ("alpha_bits", "16"))
SUFFIXES = (".mkv", ".mp4", ".mov")


@dataclass(frozen=True, slots=True)
class FilmForm:
    muxer: str
    encoder: str
    format: PixelFormat
    options: Options

    def writer(
        self, path: Path, size: tuple[int, int], rate: Fraction, *, overwrite: bool
    ) -> MediaWriter:
        """
        Raises:
            MediaError: the film cannot be made there.
        """
        colour = GREY if self.format == GREY8 else ColourTags()
        video = VideoEncoding(self.encoder, self.format, *size, rate, colour, options=self.options)
        return MediaWriter(path, self.muxer, video, overwrite=overwrite)

    def matte(self, levels: NDArray[np.uint8]) -> Frame:
        """(H, W) coverage as the encoder takes it: black to white."""
        if self.format == GREY8:
            return grey_frame(levels)
        return self.cut_out(opaque_grey(levels))

    def cut_out(self, frame: Frame) -> Frame:
        """An RGBA picture as the encoder takes it."""
        return converted(frame, self.format, ColourTags())


def film_form(path: Path, size: tuple[int, int], *, with_alpha: bool) -> FilmForm:
    """A matte: FFV1, without any loss, in an MKV, H.264 in an MP4, ProRes in a MOV. What is cut
    out: ProRes 4444 in a MOV.

    Raises:
        ExportError: there is no such form, or it cannot be of this size.
    """
    suffix = path.suffix.lower()
    if with_alpha:
        if suffix != ".mov":
            raise ExportError(
                f"“{path.name}” cannot keep what is transparent: name a .mov (ProRes 4444), or a "
                "folder for PNG pictures."
            )
        return FilmForm("mov", "prores_ks", _YUVA444P10, _PRORES_4444)
    forms = {
        ".mkv": FilmForm("matroska", "ffv1", GREY8, _FFV1),
        ".mp4": FilmForm("mp4", "libx264", YUV420P8, _H264),
        ".mov": FilmForm("mov", "prores_ks", _YUV422P10, _PRORES),
    }
    if suffix not in forms:
        known = ", ".join(SUFFIXES)
        raise ExportError(
            f"“{path.name}” is no film that mattes are kept in: name a folder for pictures, or "
            f"a film ({known})."
        )
    if suffix == ".mp4" and any(side % 2 for side in size):
        width, height = size
        raise ExportError(
            f"An .mp4 has even sides, and the footage is {width} x {height}: name an .mkv, a "
            ".mov, or a folder."
        )
    return forms[suffix]
