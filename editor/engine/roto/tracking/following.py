"""What follows coverage from one picture to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from editor.engine.roto.footage import Picture
from editor.engine.roto.tracking.spans import Coverage


@dataclass(frozen=True, slots=True, eq=False)
class Followed:
    """`confidence` 0..1: how much of the coverage is likely to be right."""

    coverage: Coverage
    confidence: float


@dataclass(frozen=True, slots=True, eq=False)
class Advice:
    """`weight` 0..1: how much to go by it."""

    coverage: Coverage
    weight: float


class Follower(Protocol):
    """Goes through pictures in a row, in either direction of time. Belongs to one thread."""

    def begin(self, picture: Picture, coverage: Coverage) -> None:
        """Start anew from a picture of which all is known."""
        ...

    def follow(self, picture: Picture, advice: Advice | None = None) -> Followed:
        """The coverage in the picture that comes next.

        Args:
            advice: what has been found of it on another way.
        """
        ...

    def settle(self, coverage: Coverage) -> None:
        """Take this for what was found last."""
        ...
