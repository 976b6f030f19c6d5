"""A table of a TOML file, read strictly: what is missing, wrong or unknown is named."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, TypeVar

from editor.export.errors import PresetError

Enum = TypeVar("Enum", bound=StrEnum)
_REQUIRED = object()


class Table:
    """Each key is taken once; `refuse_others` complains of those that nobody asked for."""

    def __init__(self, content: dict[str, Any], place: str) -> None:  # Any: what TOML holds
        self._content = dict(content)
        self._place = place

    def renamed(self, place: str) -> Table:
        return Table(self._content, place)

    def error(self, what: str) -> PresetError:
        return PresetError(f"Export presets, {self._place}: {what}.")

    def take(self, key: str, types: tuple[type, ...], default: Any = _REQUIRED) -> Any:
        if key not in self._content:
            if default is _REQUIRED:
                raise self.error(f"“{key}” is missing")
            return default
        value = self._content.pop(key)
        if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
            wanted = " or ".join(_NAMES[each] for each in types)
            raise self.error(f"“{key}” must be {wanted}, and is {value!r}")
        return value

    def text(self, key: str, default: Any = _REQUIRED) -> str:
        return self.take(key, (str,), default)

    def switch(self, key: str, default: bool) -> bool:
        return self.take(key, (bool,), default)

    def number(self, key: str, default: int | None) -> int | None:
        return self.take(key, (int,), default)

    def real(self, key: str) -> float:
        return float(self.take(key, (int, float)))

    def choice(self, key: str, kind: type[Enum]) -> Enum:
        value = self.text(key)
        if value not in list(kind):
            raise self.error(f"“{key}” is {value!r}, and must be one of {', '.join(kind)}")
        return kind(value)

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(self._each(key, str))

    def numbers(self, key: str) -> tuple[int, ...]:
        return tuple(self._each(key, int))

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        rows = self.take(key, (dict,), {})
        if wrong := [name for name, value in rows.items() if not isinstance(value, str)]:
            raise self.error(f"“{key}.{wrong[0]}” must be a text")
        return tuple(rows.items())

    def reals(self, key: str) -> tuple[tuple[str, float], ...]:
        rows = self.take(key, (dict,), {})
        if wrong := [name for name, value in rows.items() if not isinstance(value, int | float)]:
            raise self.error(f"“{key}.{wrong[0]}” must be a number")
        return tuple((name, float(value)) for name, value in rows.items())

    def table(self, key: str) -> Table | None:
        content = self.take(key, (dict,), None)
        return None if content is None else Table(content, f"{self._place}, {key}")

    def tables(self, key: str) -> dict[str, Table]:
        inner = self.table(key)
        if inner is None:
            return {}
        names = list(inner._content)
        found = {name: inner.table(name) for name in names}
        return {name: table for name, table in found.items() if table is not None}

    def list_of_tables(self, key: str) -> list[Table]:
        return [Table(each, f"{key} {n}") for n, each in enumerate(self._each(key, dict), 1)]

    def refuse_others(self) -> None:
        if self._content:
            raise self.error(f"“{min(self._content)}” is unknown")

    def _each(self, key: str, kind: type) -> list[Any]:
        values = self.take(key, (list,), [])
        if any(not isinstance(value, kind) for value in values):
            raise self.error(f"“{key}” must be a list, each {_NAMES[kind]}")
        return values


_NAMES = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    dict: "a table",
    list: "a list",
}
