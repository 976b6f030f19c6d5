"""Numbers as the user's language writes them."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QLocale


def figure(number: float | Fraction, places: int = 3) -> str:
    """With at most `places` decimals and no needless zeros: `23.976`, in German `23,976`."""
    locale = _locale()
    text = locale.toString(float(number), "f", places)
    point = locale.decimalPoint()
    return text.rstrip(locale.zeroDigit()).rstrip(point) if point in text else text


def rounded(number: float | Fraction, places: int) -> str:
    """With exactly `places` decimals: `4.70`."""
    return _locale().toString(float(number), "f", places)


def _locale() -> QLocale:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale
