"""A title: text and how it looks. Lengths in sequence pixels; colours straight RGBA, 0..1."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Colour = tuple[float, float, float, float]
_LONGEST_NAME = 40


class Align(StrEnum):
    """START and END follow the reading direction of the text."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    JUSTIFY = "justify"


class VerticalAlign(StrEnum):
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Shadow:
    colour: Colour = (0.0, 0.0, 0.0, 0.6)
    offset: tuple[float, float] = (4.0, 4.0)
    blur: float = 4.0


@dataclass(frozen=True, slots=True)
class Outline:
    colour: Colour = (0.0, 0.0, 0.0, 1.0)
    width: float = 3.0


@dataclass(frozen=True, slots=True)
class Background:
    """A box behind the text block, `padding` larger than it on each side."""

    colour: Colour = (0.0, 0.0, 0.0, 0.5)
    padding: float = 16.0
    radius: float = 4.0


@dataclass(frozen=True, slots=True)
class Title:
    """`box` is (x, y, width, height) in the sequence's frame, y down; None: the title-safe area.

    `weight` is 100..900 as in CSS. `line_height` multiplies the font's own. `tracking` is added
    between letters.
    """

    text: str
    font: str = "Noto Sans"
    size: float = 72.0
    weight: int = 400
    italic: bool = False
    colour: Colour = (1.0, 1.0, 1.0, 1.0)
    align: Align = Align.CENTRE
    vertical_align: VerticalAlign = VerticalAlign.MIDDLE
    line_height: float = 1.0
    tracking: float = 0.0
    outline: Outline | None = None
    shadow: Shadow | None = None
    background: Background | None = None
    box: tuple[float, float, float, float] | None = None

    @property
    def name(self) -> str:
        """Its first line, as clips that show it are called."""
        return (self.text.strip().splitlines() or ["Title"])[0][:_LONGEST_NAME]
