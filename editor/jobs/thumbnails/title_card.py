"""A title's words on a card, as large as they fit: in a small picture of the frame they would not
be read."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import sqrt

from editor.jobs.preview.slate import FITTED
from editor.model.effects import EffectId
from editor.model.flatten.layers import (
    EffectValue,
    Entry,
    GeneratorPicture,
    Layer,
    Picture,
    TitlePicture,
)
from editor.model.timeline import ItemId
from editor.model.titles.title import Align, Colour, Title, VerticalAlign
from editor.model.transform import BlendMode

CARD = 640, 240
"""Width and height."""
GROUND: Colour = (0.30, 0.24, 0.345, 1.0)
_FILLED = 0.9  # of the card
_WRITTEN = 0.6  # of that: lines end early
_LETTER = 0.7  # width of a broad one, in parts of its height
_LINE = 1.4
_TALLEST = 0.5  # letter, in parts of the card's height


def title_card(title: Title) -> tuple[Entry, ...]:
    """The title's words in its own letters and colours, in the middle of a card."""
    width, height = CARD
    ground = EffectValue(
        EffectId("card"), "solid", (("colour", GROUND),), 0, Fraction(0), Fraction(1)
    )
    pictures: tuple[Picture, ...] = (
        GeneratorPicture(ground, width, height),
        TitlePicture(_enlarged(title), width, height),
    )
    return tuple(
        Layer(ItemId("card"), picture, FITTED, 1.0, BlendMode.NORMAL) for picture in pictures
    )


def _enlarged(title: Title) -> Title:
    words = " ".join(title.text.split())
    width, height = (side * _FILLED for side in CARD)
    longest = max((len(word) for word in words.split()), default=1)
    before = max(title.size, 1.0)
    letter = max(0.1, _LETTER + title.tracking / before)
    size = min(
        sqrt(width * height * _WRITTEN / (letter * _LINE * max(1, len(words)))),
        width / (letter * longest),
        CARD[1] * _TALLEST,
    )
    ratio = size / before
    outline, shadow = title.outline, title.shadow
    margin = ((1 - _FILLED) / 2 * CARD[0], (1 - _FILLED) / 2 * CARD[1])
    return replace(
        title,
        text=words,
        size=size,
        tracking=title.tracking * ratio,
        align=Align.CENTRE,
        vertical_align=VerticalAlign.MIDDLE,
        outline=outline and replace(outline, width=outline.width * ratio),
        shadow=shadow
        and replace(
            shadow,
            offset=(shadow.offset[0] * ratio, shadow.offset[1] * ratio),
            blur=shadow.blur * ratio,
        ),
        background=None,
        box=(*margin, width, height),
    )
