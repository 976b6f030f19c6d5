"""What can be docked: each panel's name and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from editor.ui.commands.table import COMMANDS
from editor.ui.effects.panel import EffectsPanel
from editor.ui.history.panel import HistoryPanel
from editor.ui.jobs.panel import JobsPanel
from editor.ui.meters.panel import MetersPanel
from editor.ui.source.monitor import SourceMonitor
from editor.ui.studio import Studio
from editor.ui.timeline.panel import TimelinePanel
from editor.ui.viewport.monitor import ProgramMonitor


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


PANELS = (
    PanelKind("effects", EffectsPanel),
    PanelKind("source", SourceMonitor),
    PanelKind("program", ProgramMonitor, is_fixed=True),
    PanelKind("timeline", TimelinePanel, is_fixed=True),
    PanelKind("meters", MetersPanel),
    PanelKind("history", HistoryPanel),
    PanelKind("jobs", JobsPanel),
)
