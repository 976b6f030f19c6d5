"""The colours that tell what is painted apart: regions, and mattes."""

from __future__ import annotations

from PySide6.QtGui import QColor

from editor.model.generation.brush import HUES
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

BEFORE, AFTER = QColor(92, 200, 255), QColor(255, 170, 70)
"""Of what is to be seen of the keys on both sides of a frame."""

_HUES = tuple(Token(f"brush.{number}") for number in range(1, HUES + 1))


def hue_colour(hue: int, opacity: float = 1.0) -> QColor:
    """The colour of a region or a matte."""
    return current_theme().colour(_HUES[hue % HUES], opacity)
