"""What can be docked: each panel's name and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from editor.ui.commands.table import COMMANDS
from editor.ui.studio import Studio


@dataclass(frozen=True, slots=True)
class PanelKind:
    """The command `window.<id>` shows it. One that `is_fixed` cannot be closed, only covered."""

    id: str
    make: Callable[[Studio], QWidget]
    is_fixed: bool = False

    @property
    def command(self) -> str:
        return f"window.{self.id}"

    @property
    def title(self) -> str:
        """English; translated in the context `commands`."""
        return COMMANDS[self.command].text


def _timeline(studio: Studio) -> QWidget:
    from editor.ui.timeline.panel import TimelinePanel

    return TimelinePanel(studio)


PANELS = (PanelKind("timeline", _timeline, is_fixed=True),)
