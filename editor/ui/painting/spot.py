"""The mouse on a picture that is worked on, and what a drag of it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from editor.model.flatten.geometry import Point


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the mouse is on the picture: `point` in pixels of the source, `pixel` of them to one
    logical pixel of the widget. `straight`: Shift is held; `erases`: Alt, or the right button."""

    point: Point
    pixel: float
    straight: bool = False
    erases: bool = False


class Gesture(Protocol):
    """From a press to its release. It shows what it would do, and does it at the end."""

    def move(self, spot: Spot) -> None: ...

    def end(self) -> None: ...

    def cancel(self) -> None:
        """Leave all as it was."""
        ...

    @property
    def words(self) -> str:
        """What it has come to, to be shown beside the mouse; mostly nothing."""
        ...
