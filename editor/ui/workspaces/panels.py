"""What can be docked: each panel's name and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.ui.bin.panel import BinPanel
from editor.ui.commands.actions import translated
from editor.ui.commands.table import COMMANDS
from editor.ui.curves.panel import CurvesPanel
from editor.ui.effects.panel import EffectsPanel
from editor.ui.export.panel import ExportPanel
from editor.ui.generate.panel import GeneratePanel
from editor.ui.history.panel import HistoryPanel
from editor.ui.inspector.panel import InspectorPanel
from editor.ui.jobs.panel import JobsPanel
from editor.ui.meters.panel import MetersPanel
from editor.ui.roto.panel.panel import MattesPanel
from editor.ui.source.monitor import SourceMonitor
from editor.ui.studio import Studio
from editor.ui.takes.compare.monitor import CompareMonitor
from editor.ui.takes.panel import TakesPanel
from editor.ui.timeline.panel import TimelinePanel
from editor.ui.viewport.monitor import ProgramMonitor
from editor.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PanelKind:
    """The command `window.<id>` shows it. One that `is_fixed` cannot be closed, only covered."""

    id: str
    make: Callable[[Studio, QWidget], QWidget]
    is_fixed: bool = False
    short_title: str = ""  # where there is no room for the command's

    @property
    def command(self) -> str:
        return f"window.{self.id}"

    @property
    def title(self) -> str:
        """In the user's language."""
        if self.short_title:
            return QCoreApplication.translate("panels", self.short_title)
        return translated(COMMANDS[self.command].text)


PANELS = (
    PanelKind("bin", BinPanel),
    PanelKind("takes", TakesPanel),
    PanelKind("effects", EffectsPanel),
    PanelKind("source", SourceMonitor),
    PanelKind("program", ProgramMonitor, is_fixed=True),
    PanelKind("compare", CompareMonitor),
    PanelKind("timeline", TimelinePanel, is_fixed=True),
    PanelKind("inspector", InspectorPanel),
    PanelKind("generate", GeneratePanel, short_title=QT_TRANSLATE_NOOP("panels", "Generate")),
    PanelKind("mattes", MattesPanel),
    PanelKind("curves", CurvesPanel),
    PanelKind("meters", MetersPanel, short_title=QT_TRANSLATE_NOOP("panels", "Meters")),
    PanelKind("history", HistoryPanel),
    PanelKind("jobs", JobsPanel),
    PanelKind("export", ExportPanel),
)
