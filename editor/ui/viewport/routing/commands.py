"""Monitors with the commands that work them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.session.preferences import Preferences
from editor.session.session import Session
from editor.ui.commands.actions import Actions
from editor.ui.viewport.routing.marking import MarkCommands
from editor.ui.viewport.routing.monitors import Monitors
from editor.ui.viewport.routing.playing import PlayCommands
from editor.ui.viewport.routing.viewing import ViewCommands


def commanded_monitors(
    actions: Actions, session: Session, preferences: Preferences, parent: QObject
) -> Monitors:
    """No monitor yet: each adds itself. The commands live as long as what is given."""
    monitors = Monitors(actions, session, preferences, parent)
    PlayCommands(monitors)
    MarkCommands(monitors)
    ViewCommands(monitors)
    return monitors
