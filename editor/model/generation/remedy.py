"""What helps when something cannot be made: a sentence says it, and a button does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Help(StrEnum):
    """CHOOSE_ANOTHER: another folder or file is brought. USE_THAT: what was found instead is. BASE:
    what has the rest of a model is named. FOLLOWS: what a ControlNet follows is said. GET_AGAIN:
    what is damaged or incomplete is fetched anew. SMALLER: the shot asks for less. LOG_IN: a hub
    wants to know who asks. OPEN_PAGE: the terms are to be accepted there. INSTALL: a command brings
    what is missing. OTHER_MODEL: this one does not run here."""

    CHOOSE_ANOTHER = "choose another"
    USE_THAT = "use that"
    BASE = "base"
    GET_AGAIN = "get again"
    FOLLOWS = "follows"
    SMALLER = "smaller"
    LOG_IN = "log in"
    OPEN_PAGE = "open page"
    INSTALL = "install"
    OTHER_MODEL = "other model"


@dataclass(frozen=True, slots=True)
class Remedy:
    """`target`: of USE_THAT, where it is; of BASE, what usually has the rest; of GET_AGAIN, where
    it is to be had; of SMALLER, `WIDTHxHEIGHTxFRAMES`; of LOG_IN and OPEN_PAGE, the page; of
    INSTALL, the command."""

    help: Help
    target: str = ""


class RemediedError(Exception):
    """What went wrong, as a sentence for the user, and what helps."""

    def __init__(self, said: str = "", remedy: Remedy | None = None) -> None:
        super().__init__(said)
        self.remedy = remedy


INSTALL_AI = "pip install 'cutaway[ai]'"
UPDATE_AI = "pip install --upgrade 'cutaway[ai]'"
