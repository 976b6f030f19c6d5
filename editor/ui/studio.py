"""What every panel of the window is given."""

from __future__ import annotations

from dataclasses import dataclass

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.queue import JobQueue
from editor.session.preferences import Preferences
from editor.session.session import Session
from editor.ui.commands.actions import Actions


@dataclass(slots=True)
class Studio:
    """Everything about one open project in one window; made by `editor.app`."""

    session: Session
    actions: Actions
    preferences: Preferences
    jobs: JobQueue
    catalogue: Catalogue
