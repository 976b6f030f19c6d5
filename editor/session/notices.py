"""What the user should know, said quietly: what happened, what to do, a button that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

_MOST = 200


class Severity(Enum):
    INFO = auto()
    OK = auto()
    WARNING = auto()
    ERROR = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """`action` does what `action_text` says; `details` is for whoever wants to know exactly."""

    text: str
    severity: Severity
    at: datetime
    action_text: str = ""
    action: Callable[[], object] | None = None
    details: str = ""


class Notices(QObject):
    posted = Signal(object)  # Notice
    withdrawn = Signal(object)  # Notice: what it said is no longer so
    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: tuple[Notice, ...] = ()

    def post(
        self,
        text: str,
        severity: Severity = Severity.WARNING,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        details: str = "",
    ) -> Notice:
        notice = Notice(text, severity, datetime.now(), action_text, action, details)
        self.all = (*self.all, notice)[-_MOST:]
        self.posted.emit(notice)
        return notice

    def withdraw(self, notice: Notice) -> None:
        """Take back what is no longer so; nothing happens if it is not there any more."""
        left = tuple(each for each in self.all if each is not notice)
        if len(left) < len(self.all):
            self.all = left
            self.withdrawn.emit(notice)

    def clear(self) -> None:
        self.all = ()
        self.cleared.emit()
