"""What every panel of the window is given."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.queue import JobQueue
from editor.session.preferences import Preferences
from editor.session.session import Session
from editor.ui.commands.actions import Actions


@dataclass(slots=True)
class Studio:
    """Everything about one open project in one window. Use `furnished`, and `close` at the end."""

    session: Session
    actions: Actions
    preferences: Preferences
    jobs: JobQueue
    catalogue: Catalogue

    @staticmethod
    def furnished(
        window: QWidget, session: Session, preferences: Preferences, catalogue: Catalogue
    ) -> Studio:
        """All that panels need, for `window`, whose keys work the commands."""
        jobs = JobQueue(window)
        return Studio(session, Actions(window), preferences, jobs, catalogue)

    def close(self) -> None:
        """End all that runs; to be called before the window is gone."""
        self.jobs.close()
