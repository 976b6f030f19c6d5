"""Titles to begin with: looks that are used most, for a frame of any size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.model.titles.title import Align, Background, Outline, Shadow, Title, VerticalAlign


@dataclass(frozen=True, slots=True)
class TitlePreset:
    """`name` never changes; `label`, `description` and `text` are English."""

    name: str
    label: str
    description: str
    text: str
    _made: Callable[[str, int, int], Title]

    def title(self, width: int, height: int, text: str = "") -> Title:
        """The title for a frame of that size; with its own text unless another is given."""
        return self._made(text or self.text, width, height)

    def named(self, label: str, description: str, text: str) -> TitlePreset:
        """The same in another language."""
        return TitlePreset(self.name, label, description, text, self._made)


def _plain(text: str, width: int, height: int) -> Title:
    unit = height / 1080
    return Title(text, size=96 * unit, weight=600, shadow=_shadow(unit))


def _lower_third(text: str, width: int, height: int) -> Title:
    unit = height / 1080
    return Title(
        text,
        size=54 * unit,
        weight=600,
        align=Align.START,
        vertical_align=VerticalAlign.BOTTOM,
        background=Background((0.05, 0.06, 0.08, 0.78), 22 * unit, 6 * unit),
        box=(0.07 * width, 0.6 * height, 0.6 * width, 0.28 * height),
    )


def _subtitle(text: str, width: int, height: int) -> Title:
    unit = height / 1080
    return Title(
        text,
        size=48 * unit,
        vertical_align=VerticalAlign.BOTTOM,
        outline=Outline(width=5 * unit),
        box=(0.1 * width, 0.7 * height, 0.8 * width, 0.23 * height),
    )


def _caption(text: str, width: int, height: int) -> Title:
    unit = height / 1080
    return Title(
        text,
        size=40 * unit,
        align=Align.START,
        vertical_align=VerticalAlign.TOP,
        tracking=4 * unit,
        shadow=_shadow(unit),
        box=(0.06 * width, 0.07 * height, 0.6 * width, 0.2 * height),
    )


def _credits(text: str, width: int, height: int) -> Title:
    unit = height / 1080
    return Title(text, size=44 * unit, line_height=1.35, shadow=_shadow(unit))


def _quote(text: str, width: int, height: int) -> Title:
    unit = height / 1080
    return Title(text, size=68 * unit, weight=300, italic=True, shadow=_shadow(unit))


def _shadow(unit: float) -> Shadow:
    return Shadow((0.0, 0.0, 0.0, 0.55), (0.0, 4 * unit), 12 * unit)


TITLE_PRESETS = (
    TitlePreset("title", "Title", "Large and in the middle.", "Title", _plain),
    TitlePreset(
        "lower_third",
        "Lower third",
        "A name, and who it is, on a dark plate.",
        "Full Name\nWhat they do",
        _lower_third,
    ),
    TitlePreset(
        "subtitle", "Subtitle", "Spoken words at the bottom, outlined.", "Spoken words", _subtitle
    ),
    TitlePreset("caption", "Caption", "A place or time at the top left.", "Place, time", _caption),
    TitlePreset(
        "credits", "Credits", "Several lines, loosely set.", "Directed by\nFull Name", _credits
    ),
    TitlePreset("quote", "Quotation", "Slanted, in the middle.", "“Words to keep”", _quote),
)
