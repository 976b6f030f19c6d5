"""What of the window is about generated pictures, for who wants nothing of them."""

from __future__ import annotations

from editor.ui.commands.table import COMMANDS

_SUBJECTS = ("generate.", "takes.", "paint.")
_PANELS = frozenset({"generate", "takes", "compare"})


def generation_panels() -> frozenset[str]:
    return _PANELS


def generation_commands() -> tuple[str, ...]:
    """Those that begin it and work with what came of it, and those that show its panels."""
    others = {"workspace.generate", *(f"window.{panel}" for panel in _PANELS)}
    return tuple(each for each in COMMANDS if each.startswith(_SUBJECTS) or each in others)
