"""The files that selected clips show: where they lie, and what is in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from editor.model.media import MediaReference
from editor.model.timeline import MediaSource
from editor.ui.reveal import reveal
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject

_COMMANDS = ("clip.reveal", "clip.properties")


class FootageCommands(Subject):
    """What is in a file stands in the inspector, as if the media were selected in the bin."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        self.actions.connect_to("clip.reveal", self.reveal)
        self.actions.connect_to("clip.properties", self.show_properties)
        self.refresh()

    def refresh(self) -> None:
        reason = self.tr("Select a clip of media first.")
        for command in _COMMANDS:
            self.actions.set_enabled(command, bool(self._media()), reason)

    def reveal(self) -> None:
        for folder in dict.fromkeys(Path(each.path).parent for each in self._media()):
            reveal(folder)

    def show_properties(self) -> None:
        self.session.selection.set_media(each.id for each in self._media())

    def _media(self) -> list[MediaReference]:
        """Each once, in the order of the project."""
        sources = (clip.source for clip in self.clips())
        shown = {source.media for source in sources if isinstance(source, MediaSource)}
        return [each for each in self.session.project.media if each.id in shown]
