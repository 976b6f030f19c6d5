"""What the user points at to say which thing a matte is of.

Places and lengths are pixels of the footage as seen, y down. Later prompts win over earlier ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Click:
    """The thing under it belongs to the matte, or, if not `adds`, does not."""

    x: float
    y: float
    adds: bool = True


@dataclass(frozen=True, slots=True)
class Scribble:
    """Drawn roughly over what belongs, or does not: the machine finds the rest."""

    points: tuple[Place, ...]
    radius: float
    adds: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """Drawn around the thing."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Lasso:
    """Drawn loosely around the thing (even-odd), or, if not `adds`, around what does not belong."""

    points: tuple[Place, ...]
    adds: bool = True


class Kind(StrEnum):
    """SUBJECT: what stands out. BACKGROUND: all that does not."""

    SUBJECT = "subject"
    PEOPLE = "people"
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Everything:
    """All of a kind that the picture shows."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Alike:
    """All that has the colour under (x, y), up to a `tolerance` of 0..1; `joined`: only what hangs
    together with it."""

    x: float
    y: float
    tolerance: float = 0.15
    joined: bool = False
    adds: bool = True


@dataclass(frozen=True, slots=True)
class Paint:
    """Painted by hand, and taken as it is: whatever the other prompts find, it is so under the
    brush. `softness` 0..1 is the share of the radius over which it fades."""

    points: tuple[Place, ...]
    radius: float
    softness: float = 0.2
    adds: bool = True


Prompt = Click | Scribble | Box | Lasso | Everything | Alike | Paint
