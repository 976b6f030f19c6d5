"""What goes wrong with effects: a file that is no shader, and a name that no file has."""

from __future__ import annotations

from pathlib import Path


class EffectError(Exception):
    """An effect cannot be drawn; the message is a sentence for the user."""


class ShaderError(EffectError):
    """A shader file cannot be used; the message names the file, the line and what is wrong."""

    def __init__(self, path: Path, line: int | None, what: str) -> None:
        self.path = path
        self.line = line
        self.what = what
        place = f"{path}:{line}" if line else f"{path}"
        super().__init__(f"{place}: {what}")


class MissingEffectError(EffectError):
    """A project asks for an effect that no folder has."""
