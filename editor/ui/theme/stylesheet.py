"""The style sheet of resources/theme/window.qss in a theme's colours and at its scale."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from editor.resources import resources_folder
from editor.ui.theme.theme import Theme
from editor.ui.theme.tokens import Token

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ICON = re.compile(r"icon\((?P<name>[\w-]+), (?P<token>[\w.]+)\)")
_COLOUR = re.compile(r"@(?P<token>[a-z]+(?:\.[a-z0-9]+)?)(?:/(?P<percent>\d+))?")
_PIXELS = re.compile(r"(?<=[\s:-])(?P<number>\d+)px")


def style_sheet(theme: Theme, icon_file: Callable[[str, Token], Path]) -> str:
    """
    Args:
        icon_file: where an icon lies as a file in the colour of a token.

    Raises:
        ValueError: the file names a colour that is no token.
    """
    source = (resources_folder() / "theme" / "window.qss").read_text("utf-8")

    def icon(found: re.Match[str]) -> str:
        return f'url("{icon_file(found["name"], Token(found["token"])).as_posix()}")'

    def colour(found: re.Match[str]) -> str:
        value = theme.colour(Token(found["token"]))
        if found["percent"] is None:
            return value.name()
        return f"rgba({value.red()}, {value.green()}, {value.blue()}, {found['percent']}%)"

    def pixels(found: re.Match[str]) -> str:
        return f"{theme.px(int(found['number']))}px"

    sheet = _PIXELS.sub(pixels, _COMMENT.sub("", source))
    return _ICON.sub(icon, _COLOUR.sub(colour, sheet))
