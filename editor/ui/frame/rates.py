"""A rate as editors write it."""

from __future__ import annotations

from fractions import Fraction

from editor.ui.figures import figure


def rate_text(rate: Fraction) -> str:
    """`25`, `23.976`, `29.97`."""
    return figure(rate)


RATES = (
    Fraction(24000, 1001),
    Fraction(24),
    Fraction(25),
    Fraction(30000, 1001),
    Fraction(30),
    Fraction(50),
    Fraction(60000, 1001),
    Fraction(60),
)
