"""Which of FFmpeg's pixel formats are taken as they lie in memory, and what the others become."""

from __future__ import annotations

import re

from av.video.format import VideoFormat

from editor.media.errors import MediaError
from editor.model.frame import ColourModel, PixelFormat

_YUV = re.compile(r"yuv([aj])?(420|422|444|440)p(9|10|12|14|16)?(?:le)?")
_GRAY = re.compile(r"gray(9|10|12|14|16)?(?:le)?")
_PLANAR_RGB = re.compile(r"gbr(a)?p(9|10|12|14|16)?(?:le)?")
_PACKED_RGB = {
    "rgb24": PixelFormat(ColourModel.RGB, 8, packed=True),
    "rgba": PixelFormat(ColourModel.RGB, 8, alpha=True, packed=True),
    "rgb48le": PixelFormat(ColourModel.RGB, 16, packed=True),
    "rgba64le": PixelFormat(ColourModel.RGB, 16, alpha=True, packed=True),
}
_SUBSAMPLING = {"420": (1, 1), "422": (1, 0), "444": (0, 0), "440": (0, 1)}
_DEPTHS = (8, 9, 10, 12, 14, 16)


def native_format(name: str) -> PixelFormat | None:
    """What FFmpeg's format `name` is to us; None where it has to be converted first."""
    if name in _PACKED_RGB:
        return _PACKED_RGB[name]
    if found := _YUV.fullmatch(name):
        x, y = _SUBSAMPLING[found[2]]
        return PixelFormat(ColourModel.YUV, int(found[3] or 8), x, y, alpha=found[1] == "a")
    if found := _GRAY.fullmatch(name):
        return PixelFormat(ColourModel.GRAY, int(found[1] or 8))
    if found := _PLANAR_RGB.fullmatch(name):
        return PixelFormat(ColourModel.RGB, int(found[2] or 8), alpha=found[1] is not None)
    return None


def nearest_name(name: str) -> str:
    """FFmpeg's name of the native format that holds all, or most, of what `name` holds.

    Float samples become 16 bit; what lies outside 0..1 is lost.
    """
    if native_format(name) is not None:
        return name
    if name.startswith("yaf"):
        raise MediaError(
            f"Pictures of float grey with alpha ({name}) cannot be read. "
            "Save them as RGB with alpha."
        )
    little = name[:-2] + "le" if name.endswith("be") else name
    if native_format(little) is not None:
        return little
    format = VideoFormat(name, 16, 16)
    parts = format.components
    is_float = re.search(r"f(16|32)(le|be)?$", name) is not None
    bits = 16 if is_float else max(part.bits for part in parts)
    alpha = format.has_palette or any(part.is_alpha for part in parts)
    if format.is_bayer:
        return "rgb48le" if "16" in name else "rgb24"
    if format.is_rgb or format.has_palette or name.startswith("xyz") or (alpha and len(parts) == 2):
        if is_float:
            return "gbrap16le" if alpha else "gbrp16le"
        if bits <= 8:
            return "rgba" if alpha else "rgb24"
        if bits <= 10 and not alpha:
            return "gbrp10le"
        return "rgba64le" if alpha else "rgb48le"
    depth = next(depth for depth in _DEPTHS if depth >= bits)
    suffix = "" if depth == 8 else f"{depth}le"
    if len(parts) == 1:
        return f"gray{suffix}"
    for candidate in (
        f"yuv{'a' if alpha else ''}{_subsampling(format)}p{suffix}",
        f"yuv{'a' if alpha else ''}444p16le",
    ):
        if _exists(candidate):
            return candidate
    return "yuv444p16le"


def _subsampling(format: VideoFormat) -> str:
    chroma = format.components[1]
    x, y = 16 // chroma.width, 16 // chroma.height
    return {(2, 2): "420", (2, 1): "422", (1, 2): "440"}.get((x, y), "444")


def _exists(name: str) -> bool:
    try:
        VideoFormat(name)
    except ValueError:
        return False
    return True
