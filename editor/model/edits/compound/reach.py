"""How far an edit can go: a hand that pulls too far gets as much as there is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.model.edits.errors import EditError
from editor.model.project import Project


@dataclass(frozen=True, slots=True)
class Reached:
    """What an edit by `frames` made; `refusal` says why it did not go further, if it did not."""

    frames: int
    project: Project
    refusal: str = ""


class Reach:
    """An edit by some number of frames, which is possible for all from nothing up to a limit.

    The rules are the edit's own: limits are found by asking it, and remembered, so that a drag
    asks about once for each place that it comes by.
    """

    def __init__(self, edit: Callable[[int], Project]) -> None:
        self._edit = edit
        self._possible = {1: 0, -1: 0}
        self._refused: dict[int, tuple[int, str]] = {}

    def towards(self, frames: int) -> Reached:
        """The edit by `frames`, or by the nearest amount that is possible.

        Raises:
            EditError: it is not even possible by nothing, as on a locked track.
        """
        sign = 1 if frames >= 0 else -1
        limit, refusal = self._refused.get(sign, (None, ""))
        if limit is None or abs(frames) < limit:
            try:
                project = self._edit(frames)
            except EditError as error:
                if frames == 0:
                    raise
                self._refused[sign] = abs(frames), str(error)
            else:
                self._possible[sign] = max(self._possible[sign], abs(frames))
                return Reached(frames, project)
        self._narrow(sign)
        _, refusal = self._refused[sign]
        nearest = sign * self._possible[sign]
        return Reached(nearest, self._edit(nearest), refusal)

    def _narrow(self, sign: int) -> None:
        """Brings what is possible and what is refused together, by bisection."""
        while self._refused[sign][0] - self._possible[sign] > 1:
            middle = (self._refused[sign][0] + self._possible[sign]) // 2
            try:
                self._edit(sign * middle)
            except EditError as error:
                self._refused[sign] = middle, str(error)
            else:
                self._possible[sign] = middle
