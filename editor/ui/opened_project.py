"""All that is there while a project is open: its desk of panels, session and studio.

Imports every panel, so it is itself imported in the background, while the start page shows.
"""

from __future__ import annotations

from editor.compositor.isf.catalogue import Catalogue
from editor.session.document import Document
from editor.session.notices import Notices
from editor.session.preferences import Preferences
from editor.session.session import Session
from editor.ui.frame.sequence_commands import SequenceCommands
from editor.ui.frame.undo_commands import UndoCommands
from editor.ui.main_window import MainWindow
from editor.ui.notices.missing_effects import MissingEffects
from editor.ui.start.project_picture import ProjectPicture
from editor.ui.studio import Studio
from editor.ui.timeline.drops.format_offer import FormatOffer
from editor.ui.workspaces.desk import Desk
from editor.ui.workspaces.layouts import Layouts

_NONE_LEFT = object()


class OpenedProject:
    """Made piece by piece, so that the window answers meanwhile: call `make_next` to the end."""

    def __init__(
        self,
        document: Document,
        notices: Notices,
        preferences: Preferences,
        catalogue: Catalogue,
        layouts: Layouts,
        window: MainWindow,
    ) -> None:
        self.desk = Desk(layouts, window)
        window.take_in(self.desk)
        self.session = Session(document, notices, self.desk)
        self.studio = Studio.furnished(self.desk, self.session, preferences, catalogue)
        self.picture = ProjectPicture(self.studio)
        UndoCommands(self.session, self.studio.actions)
        MissingEffects(self.session, catalogue, self.studio.actions)
        FormatOffer(self.session, self.studio.actions)
        SequenceCommands(self.session, self.studio.actions, self.desk.reveal)
        self._filling = self.desk.filling(self.studio)

    def make_next(self) -> bool:
        """Make one panel more; False: all are there."""
        return next(self._filling, _NONE_LEFT) is not _NONE_LEFT
