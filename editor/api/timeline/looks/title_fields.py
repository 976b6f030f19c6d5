"""The fields of a title by name, `size`, `shadow.blur`, and their values as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from editor.api.arguments import ArgumentError, colour, numbers, switch
from editor.api.errors import NamingError
from editor.api.values import choice
from editor.model.curves import Value
from editor.model.titles.title import Align, Background, Outline, Shadow, Title, VerticalAlign


def _shown(part: str, text: str) -> bool:
    try:
        return switch(text)
    except ArgumentError as error:
        _, fields = _PARTS[part]
        names = ", ".join(f"{part}.{field}" for field in fields)
        raise ArgumentError(f"{str(error)[:-1]}; or set {names}.") from None


def _number(low: float, high: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        found = numbers(text)
        if len(found) != 1 or not low <= found[0] <= high:
            raise ArgumentError(f"“{text}” is no number from {low:g} to {high:g}.")
        return found[0]

    return read


def _several(count: int) -> Callable[[str], tuple[float, ...]]:
    def read(text: str) -> tuple[float, ...]:
        found = numbers(text)
        if len(found) != count:
            raise ArgumentError(f"“{text}” is {len(found)} numbers, and it takes {count}.")
        return found

    return read


def _text(text: str) -> str:
    """As typed; `\\n` begins a new line."""
    return text.replace("\\n", "\n")


_length = _number(0, 10000)
_FIELDS: Mapping[str, Callable[[str], Any]] = {
    "text": _text,
    "font": _text,
    "size": _number(1, 4000),
    "weight": lambda text: int(_number(100, 900)(text)),
    "italic": switch,
    "colour": colour,
    "align": lambda text: choice(text, Align),
    "vertical_align": lambda text: choice(text, VerticalAlign),
    "line_height": _number(0.1, 10),
    "tracking": _number(-1000, 1000),
    "box": _several(4),
}
_PARTS: Mapping[str, tuple[type, Mapping[str, Callable[[str], Any]]]] = {
    "outline": (Outline, {"colour": colour, "width": _length}),
    "shadow": (Shadow, {"colour": colour, "offset": _several(2), "blur": _length}),
    "background": (Background, {"colour": colour, "padding": _length, "radius": _length}),
}


def is_title_field(name: str) -> bool:
    return name in _FIELDS or name.partition(".")[0] in _PARTS


def title_with(title: Title, values: Mapping[str, Value]) -> Title:
    """`title` with some fields set: `size=90`, `shadow=on`, `shadow.blur=8`, `outline=off`.

    Raises:
        NamingError: there is no such field; the message lists those there are.
        ArgumentError: a value that the field cannot take.
    """
    for name, value in values.items():
        text = ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
        try:
            title = _with(title, name, text)
        except ArgumentError as error:
            raise ArgumentError(f"{name}: {error}") from None
    return title


def _with(title: Title, name: str, text: str) -> Title:
    if name in _FIELDS:
        return replace(title, **{name: _FIELDS[name](text)})
    part, dot, field = name.partition(".")
    if part not in _PARTS:
        known = ", ".join((*_FIELDS, *_PARTS))
        raise NamingError(f"A title has no “{name}”: it has {known}.")
    kind, fields = _PARTS[part]
    now = getattr(title, part)
    if not dot:
        return replace(title, **{part: (now or kind()) if _shown(part, text) else None})
    if field not in fields:
        raise NamingError(f"The {part} of a title has no “{field}”: it has {', '.join(fields)}.")
    return replace(title, **{part: replace(now or kind(), **{field: fields[field](text)})})
