"""Cells of a row: text, whole numbers, times; and text that UTF-8 cannot carry."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from editor.model.time import RationalTime

Cell = str | int | None
Row = dict[str, Cell]
Read = Mapping[str, Cell]

UNREADABLE = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)
"""What reading a value raises if its row makes no sense."""

_LARGEST = 2**63 - 1
_ESCAPED = re.compile("\ufdd0([0-9a-f]{4})")
_TO_ESCAPE = re.compile("[\0\ufdd0\ud800-\udfff]")


def escaped(text: str | None) -> str | None:
    """`text` with what SQLite's text cannot carry written in ASCII: NUL, and the lone surrogates
    that stand for undecodable bytes in file names."""
    if text is None:
        return None
    return _TO_ESCAPE.sub(lambda found: f"\ufdd0{ord(found[0]):04x}", text)


def unescaped(text: str) -> str:
    if text.isascii():
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def ticks(time: RationalTime) -> tuple[int, str]:
    """Ticks and rate; more ticks than a column holds become one tick of a slower rate."""
    if abs(time.value) <= _LARGEST:
        return time.value, str(time.rate)
    return (1 if time.value > 0 else -1), str(time.rate / abs(time.value))


def time(ticks: Cell, rate: Cell) -> RationalTime:
    return RationalTime(number(ticks), Fraction(raw(rate)))


def text(cell: Cell) -> str:
    return unescaped(raw(cell))


def raw(cell: Cell) -> str:
    if not isinstance(cell, str):
        raise ValueError(f"text expected, not {cell!r}")
    return cell


def number(cell: Cell) -> int:
    if not isinstance(cell, int):
        raise ValueError(f"a whole number expected, not {cell!r}")
    return cell
