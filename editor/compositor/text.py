"""Titles to pixels: shaping, bidirectional text and line breaking by Skia's text layout (ICU,
HarfBuzz), drawn on the CPU. Only the inked box is made, so that little is uploaded and drawn.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from math import ceil, floor

import numpy as np
import skia
from numpy.typing import NDArray
from skia import textlayout

from editor.compositor.fonts import fallbacks, typeface
from editor.model.titles.title import Align, Colour, Shadow, Title, VerticalAlign

_TITLE_SAFE = 0.05  # margin on each side, of width and height; SMPTE ST 2046-1
_LARGEST = 8192  # pixels on a side


class FontError(Exception):
    """A title asks for a font that is not on this machine; the message names it."""


@dataclass(frozen=True, slots=True, eq=False)
class TitleRaster:
    """`pixels` (H, W, 4) uint8, premultiplied RGBA, display-referred; its top left corner stands
    at (`x`, `y`) of the frame, y down. Empty text gives one transparent pixel."""

    pixels: NDArray[np.uint8]
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def grown(self, by: float) -> _Box:
        return _Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


def rasterise(title: Title, width: int, height: int, scale: float = 1.0) -> TitleRaster:
    """Draw `title` for a frame of `width` x `height`, everything `scale` times as large.

    Raises:
        FontError: there is no such font here.
    """
    area = _area(title, width, height)
    fill = _laid_out(title, _solid(title.colour), area)
    if not title.text.strip():
        return TitleRaster(np.zeros((1, 1, 4), np.uint8), 0, 0)
    block = _text_block(title, fill, area)
    ink = _ink(title, block)
    left, right = _span(ink.left * scale, ink.right * scale, width * scale / 2)
    top, bottom = _span(ink.top * scale, ink.bottom * scale, height * scale / 2)
    pixels = np.zeros((bottom - top, right - left, 4), np.uint8)
    canvas = skia.Canvas(pixels, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    canvas.translate(-left, -top)
    canvas.scale(scale, scale)
    _draw(canvas, title, fill, area, block)
    return TitleRaster(pixels, left, top)


def text_box(title: Title, width: int, height: int) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of the title's lines, or of the plate behind them.

    Raises:
        FontError: there is no such font here.
    """
    area = _area(title, width, height)
    box = _text_block(title, _laid_out(title, _solid(title.colour), area), area)
    if title.background is not None:
        box = box.grown(title.background.padding)
    return box.left, box.top, box.right, box.bottom


def _span(low: float, high: float, middle: float) -> tuple[int, int]:
    """Whole pixels from `low` to `high`; of more than can be drawn, those around `middle`."""
    start, end = floor(low), ceil(high)
    if end - start > _LARGEST:
        start = min(max(start, floor(middle) - _LARGEST // 2), end - _LARGEST)
        end = start + _LARGEST
    return start, max(end, start + 1)


def _draw(
    canvas: skia.Canvas, title: Title, fill: textlayout.Paragraph, area: _Box, block: _Box
) -> None:
    if title.background is not None:
        plate = block.grown(title.background.padding)
        rect = skia.Rect.MakeLTRB(plate.left, plate.top, plate.right, plate.bottom)
        radius = title.background.radius
        canvas.drawRoundRect(rect, radius, radius, _solid(title.background.colour))
    paragraphs = [fill]
    if title.outline is not None:
        paragraphs.insert(0, _laid_out(title, _stroke(title), area))
    if title.shadow is not None:
        canvas.saveLayer(None, skia.Paint(ImageFilter=_shadow_filter(title.shadow)))
        for paragraph in paragraphs:
            paragraph.paint(canvas, area.left, block.top)
        canvas.restore()
    for paragraph in paragraphs:
        paragraph.paint(canvas, area.left, block.top)


def _area(title: Title, width: int, height: int) -> _Box:
    if title.box is not None:
        x, y, box_width, box_height = title.box
        return _Box(x, y, x + box_width, y + box_height)
    across, down = width * _TITLE_SAFE, height * _TITLE_SAFE
    return _Box(across, down, width - across, height - down)


def _laid_out(title: Title, paint: skia.Paint, area: _Box) -> textlayout.Paragraph:
    style = textlayout.ParagraphStyle()
    style.setTextAlign(_alignment(title))
    builder = textlayout.ParagraphBuilder.make(style, _fonts(title), _unicode())
    builder.pushStyle(_text_style(title, paint))
    builder.addText("\n".join(_directed(line) for line in _drawable(title.text).split("\n")))
    paragraph = builder.Build()
    paragraph.layout(max(area.right - area.left, 1))
    return paragraph


def _text_style(title: Title, paint: skia.Paint) -> textlayout.TextStyle:
    face = _face(title)
    style = textlayout.TextStyle()
    style.setFontFamilies([str(number) for number in range(1 + len(_other_faces(title)))])
    style.setFontStyle(face.fontStyle())
    style.setFontSize(title.size)
    style.setLetterSpacing(title.tracking)
    style.setForegroundPaint(paint)
    if title.line_height != 1:
        metrics = skia.Font(face, 1).getMetrics()
        own = metrics.fDescent - metrics.fAscent + metrics.fLeading
        style.setHeight(title.line_height * own)
        style.setHeightOverride(True)
    return style


def _fonts(title: Title) -> textlayout.FontCollection:
    """The title's face as family "0", then one family for each fallback, in order."""
    provider = textlayout.TypefaceFontProvider()
    for number, face in enumerate((_face(title), *_other_faces(title))):
        provider.registerTypeface(face, str(number))
    collection = textlayout.FontCollection()
    collection.setDefaultFontManager(provider)
    return collection


def _face(title: Title) -> skia.Typeface:
    face = typeface(title.font, title.weight, italic=title.italic)
    if face is None:
        raise FontError(
            f"The font “{title.font}” is not on this machine. Install it, or choose another font."
        )
    return face


def _other_faces(title: Title) -> tuple[skia.Typeface, ...]:
    return fallbacks(title.text, _face(title), title.weight)


@cache
def _unicode() -> skia.Unicode:
    return skia.Unicodes.ICU.Make()


def _alignment(title: Title) -> textlayout.TextAlign:
    """Skia is told left or right outright: it takes every paragraph for left to right."""
    backwards = _is_right_to_left(title.text)
    match title.align:
        case Align.CENTRE:
            return textlayout.TextAlign.kCenter
        case Align.JUSTIFY:
            return textlayout.TextAlign.kJustify
        case Align.START:
            return textlayout.TextAlign.kRight if backwards else textlayout.TextAlign.kLeft
        case Align.END:
            return textlayout.TextAlign.kLeft if backwards else textlayout.TextAlign.kRight


def _drawable(text: str) -> str:
    """The text with a replacement character for what is no character: a lone surrogate."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _directed(line: str) -> str:
    """The line between isolates, where its first strong letter reads from right to left, so that
    punctuation and numbers fall on the right side (Unicode UAX #9, P2 and X5a)."""
    return f"\u2067{line}\u2069" if _is_right_to_left(line) else line


def _is_right_to_left(text: str) -> bool:
    classes = (unicodedata.bidirectional(character) for character in text)
    return next((each for each in classes if each in ("L", "R", "AL")), "L") != "L"


def _text_block(title: Title, paragraph: textlayout.Paragraph, area: _Box) -> _Box:
    """Where the lines stand: as wide as the longest, as high as all together."""
    match title.vertical_align:
        case VerticalAlign.TOP:
            top = area.top
        case VerticalAlign.MIDDLE:
            top = (area.top + area.bottom - paragraph.Height) / 2
        case VerticalAlign.BOTTOM:
            top = area.bottom - paragraph.Height
    longest = paragraph.LongestLine
    match _alignment(title):
        case textlayout.TextAlign.kCenter:
            left = (area.left + area.right - longest) / 2
        case textlayout.TextAlign.kRight:
            left = area.right - longest
        case _:
            left = area.left
    return _Box(left, top, left + longest, top + paragraph.Height)


def _ink(title: Title, block: _Box) -> _Box:
    """A box that holds all that is drawn: letters may lean and hang out of their line."""
    overhang = title.size * 0.5 + (title.outline.width if title.outline else 0)
    ink = block.grown(overhang)
    if title.shadow is not None:
        (dx, dy), reach = title.shadow.offset, title.shadow.blur * 1.5
        ink = _Box(
            min(ink.left, ink.left + dx - reach),
            min(ink.top, ink.top + dy - reach),
            max(ink.right, ink.right + dx + reach),
            max(ink.bottom, ink.bottom + dy + reach),
        )
    if title.background is not None:
        plate = block.grown(title.background.padding)
        ink = _Box(
            min(ink.left, plate.left),
            min(ink.top, plate.top),
            max(ink.right, plate.right),
            max(ink.bottom, plate.bottom),
        )
    return ink


def _solid(colour: Colour) -> skia.Paint:
    return skia.Paint(Color4f=skia.Color4f(*colour), AntiAlias=True)


def _stroke(title: Title) -> skia.Paint:
    """Twice the outline's width: the fill hides the inner half."""
    assert title.outline is not None
    paint = _solid(title.outline.colour)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(title.outline.width * 2)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    return paint


def _shadow_filter(shadow: Shadow) -> skia.ImageFilter:
    """`blur` is the CSS blur radius: twice the Gaussian's standard deviation."""
    sigma = shadow.blur / 2
    colour = skia.Color4f(*shadow.colour).toColor()
    return skia.ImageFilters.DropShadowOnly(*shadow.offset, sigma, sigma, colour)
