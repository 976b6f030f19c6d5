"""Models that were brought share one device's memory: those that are held give way to the one that
is asked, if it would be held worse beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from editor.engine.diffusion.running.planning import Plan
from editor.engine.generate.model import NoMemoryError


class Member(Protocol):
    @property
    def is_loaded(self) -> bool: ...

    def release(self) -> None: ...


class Company:
    """Belongs to one thread at a time, as its members do."""

    def __init__(self) -> None:
        self._members: list[Member] = []

    def join(self, member: Member) -> None:
        self._members.append(member)

    def plan_for(self, member: Member, plan: Callable[[], Plan]) -> Plan:
        """The plan with memory as it is; or, if that is short, with what the others held.

        Raises:
            NoMemoryError: it needs more than there is without them.
        """
        others = [each for each in self._members if each is not member and each.is_loaded]
        try:
            found = plan()
        except NoMemoryError:
            if not others:
                raise
        else:
            if found.slower <= 1 or not others:
                return found
        for each in others:
            each.release()
        return plan()
