"""Every command of the timeline, connected."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.session.clipboard import Clipboard
from editor.ui.studio import Studio
from editor.ui.timeline.commands.aiming import AimingCommands
from editor.ui.timeline.commands.arranging import ArrangingCommands
from editor.ui.timeline.commands.choosing import ChoosingCommands
from editor.ui.timeline.commands.clipboard import ClipboardCommands
from editor.ui.timeline.commands.cutting import CuttingCommands
from editor.ui.timeline.commands.footage import FootageCommands
from editor.ui.timeline.commands.keyframes import KeyframeCommands
from editor.ui.timeline.commands.structure import StructureCommands


class TimelineCommands(QObject):
    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clipboard = Clipboard(self)
        self.subjects = (
            AimingCommands(studio, self),
            CuttingCommands(studio, self),
            ArrangingCommands(studio, self),
            ClipboardCommands(studio, self.clipboard, self),
            ChoosingCommands(studio, self),
            KeyframeCommands(studio, self),
            StructureCommands(studio, self),
            FootageCommands(studio, self),
        )
