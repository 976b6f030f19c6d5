"""Which takes are looked at, one or some at once, and which of two was found the better."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from random import Random

from PySide6.QtCore import QObject, Signal

from editor.model.generation.comparing.contenders import contender_of, pairs
from editor.model.generation.comparing.elo import Verdict
from editor.model.generation.take import Take, TakeId
from editor.model.project import Project
from editor.session.generation.outlooks import Outlooks
from editor.session.session import Session

MOST = 4
"""So many takes play at once."""


class Way(Enum):
    """BLIND: two, and nobody says which they are until one has been found better."""

    SIDE_BY_SIDE = auto()
    WIPE = auto()
    BLIND = auto()


class Comparing(QObject):
    """`takes` are shown in their order, from the left; `is_answered`: the blind question is."""

    changed = Signal()
    asked = Signal()  # to be brought before the user's eyes and played

    def __init__(self, session: Session, outlooks: Outlooks, parent: QObject | None) -> None:
        super().__init__(parent)
        self._session, self._outlooks = session, outlooks
        self._random = Random()
        self._candidates: tuple[TakeId, ...] = ()
        self.takes: tuple[TakeId, ...] = ()
        self.way = Way.SIDE_BY_SIDE
        self.is_answered = False
        session.document.changed.connect(self._on_project)

    @property
    def shown(self) -> tuple[Take, ...]:
        found = (self._session.project.take(each) for each in self.takes)
        return tuple(each for each in found if each is not None)

    def show(self, takes: Sequence[TakeId], way: Way = Way.SIDE_BY_SIDE) -> None:
        """Look at one to four takes; by a wipe, at two."""
        self._look(tuple(takes[:MOST]), way)
        self.asked.emit()

    def ask(self, takes: Sequence[TakeId]) -> bool:
        """Ask which of two of these is better, without names; whether there are two."""
        self._candidates = tuple(takes)
        if not self.ask_again():
            return False
        self.asked.emit()
        return True

    def ask_again(self) -> bool:
        """The same of another two, if there are others."""
        known = (self._session.project.take(each) for each in self._candidates)
        found = pairs([each for each in known if each is not None])
        others = [pair for pair in found if set(pair) != set(self.takes)] or list(found)
        if not others:
            return False
        pair = list(self._random.choice(others))
        self._random.shuffle(pair)
        self._look(tuple(pair), Way.BLIND)
        return True

    def answer(self, verdict: Verdict) -> None:
        """How the left one is, beside the right one; kept, and only the first answer counts."""
        shown = self.shown
        if self.way is not Way.BLIND or self.is_answered or len(shown) != 2:
            return
        first, second = (contender_of(each.request) for each in shown)
        self.is_answered = True
        self._outlooks.compare(first, second, verdict)
        self.changed.emit()

    def close(self) -> None:
        """Look at none."""
        self._look((), Way.SIDE_BY_SIDE)

    def _look(self, takes: tuple[TakeId, ...], way: Way) -> None:
        self.takes, self.way, self.is_answered = takes, way, False
        self.changed.emit()

    def _on_project(self, before: Project, after: Project) -> None:
        """A take that is gone is looked at no more; two are needed to compare."""
        if before.takes is after.takes or not self.takes:
            return
        left = tuple(each for each in self.takes if after.take(each) is not None)
        if left != self.takes:
            way = self.way if len(left) > 1 else Way.SIDE_BY_SIDE
            self._look(left, way)
