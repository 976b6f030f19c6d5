"""Where all that a brought model needs lies, and whether it is still there."""

from __future__ import annotations

import json
from pathlib import Path

from editor.engine.diffusion.bringing.layout import INDEX, SINGLE
from editor.engine.diffusion.bringing.record import Brought


def missing(brought: Brought) -> Path | None:
    """What is not where it was any more."""
    place = Path(brought.folder)
    if brought.adapter is not None:
        return None if place.exists() else place
    if not (place / INDEX).is_file():
        return place
    file = single_file(place)
    return None if file is None or file.is_file() else file


def gone(brought: Brought) -> str:
    """A sentence on what is missing; empty: nothing is."""
    place = missing(brought)
    if place is None:
        return ""
    return (
        f"{brought.label} is not at “{place}” any more: put it back, or bring it from where it is "
        "now."
    )


def single_file(place: Path) -> Path | None:
    """The one file that a model is made of whose index lies in `place`; None: it is no such model,
    or its index cannot be read."""
    try:
        said = json.loads((place / INDEX).read_text(encoding="utf-8"))
        return Path(said[SINGLE]["file"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
