"""The drawings of the icons, in the one colour that is asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

from editor.resources import resources_folder

_INK = "currentColor"


def icon_names() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg")))


def require(name: str) -> None:
    """
    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    _source(name)


def svg(name: str, colour: QColor) -> bytes:
    """
    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    ink = f"rgb({colour.red()},{colour.green()},{colour.blue()})"
    return _source(name).replace(_INK, ink).encode()


@cache
def _source(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text("utf-8")
