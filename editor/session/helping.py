"""What helps when something could not be made: a button in the notice, and whoever does it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationRequest
from editor.session.notices import Notices, Severity


def help_text(help: Help) -> str:
    """What the button says."""
    words = {
        Help.CHOOSE_ANOTHER: QCoreApplication.translate("helping", "Choose Another…"),
        Help.USE_THAT: QCoreApplication.translate("helping", "Bring That One"),
        Help.BASE: QCoreApplication.translate("helping", "Add the Rest…"),
        Help.GET_AGAIN: QCoreApplication.translate("helping", "Get It Again"),
        Help.FOLLOWS: QCoreApplication.translate("helping", "Say What It Follows…"),
        Help.SMALLER: QCoreApplication.translate("helping", "Make It Smaller"),
        Help.LOG_IN: QCoreApplication.translate("helping", "Log In…"),
        Help.OPEN_PAGE: QCoreApplication.translate("helping", "Open the Page"),
        Help.INSTALL: QCoreApplication.translate("helping", "Copy the Command"),
        Help.OTHER_MODEL: QCoreApplication.translate("helping", "Choose Another Model"),
    }
    return words[help]


class Helping(QObject):
    """`wanted` tells that a button was pressed: whoever shows the window does it."""

    wanted = Signal(object, object)  # Remedy, GenerationRequest | None: what was asked for

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices

    def want(self, remedy: Remedy, request: GenerationRequest | None = None) -> None:
        self.wanted.emit(remedy, request)

    def post(
        self, said: str, remedy: Remedy | None, request: GenerationRequest | None, details: str
    ) -> None:
        """Say that it could not be made."""
        if remedy is None:
            self._notices.post(said, Severity.ERROR, details=details)
            return
        action = partial(self.want, remedy, request)
        self._notices.post(said, Severity.ERROR, help_text(remedy.help), action, details)
