"""Icons as files in one colour, for the style sheet, which can name only files."""

from __future__ import annotations

import logging
from pathlib import Path

from editor.ui.icons.drawings import svg
from editor.ui.theme.theme import Theme
from editor.ui.theme.tokens import Token

_log = logging.getLogger(__name__)


def icon_file(folder: Path, theme: Theme, name: str, token: Token) -> Path:
    """Where the icon lies in the colour of `token`; written if it is not there yet."""
    colour = theme.colour(token)
    path = folder / f"{name}-{colour.name()[1:]}.svg"
    drawing = svg(name, colour)
    try:
        if not path.exists() or path.read_bytes() != drawing:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(drawing)
    except OSError as error:  # the window does without the arrow
        _log.warning("%s cannot be written: %s", path, error)
    return path
