"""Which of two was better, asked again and again: a rating for each.

Source: Elo, "The Rating of Chessplayers, Past and Present", 1978, section 1.6.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

START = 1000.0
_STEP = 32.0  # the most that one comparison moves a rating
_SCALE = 400.0  # one that is so much higher wins ten times out of eleven


@dataclass(frozen=True, slots=True, order=True)
class Contender:
    """What is compared: a model, with one of its presets or none."""

    model: str
    preset: str = ""


class Verdict(Enum):
    """What was said of the first of two."""

    BETTER = 1.0
    ALIKE = 0.5
    WORSE = 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """`made_at`: ISO 8601, UTC."""

    first: Contender
    second: Contender
    verdict: Verdict
    made_at: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """`course`: the rating at first and after each comparison that it was in."""

    contender: Contender
    rating: float = START
    course: tuple[float, ...] = (START,)

    @property
    def comparisons(self) -> int:
        return len(self.course) - 1


def expected(first: float, second: float) -> float:
    """The share of comparisons that one of rating `first` wins against one of rating `second`."""
    return 1 / (1 + 10 ** ((second - first) / _SCALE))


def standings(comparisons: Iterable[Comparison]) -> tuple[Standing, ...]:
    """Of all that were ever compared, the best first. What is compared with itself says nothing."""
    ratings: dict[Contender, tuple[float, ...]] = {}
    for each in comparisons:
        if each.first == each.second:
            continue
        first = ratings.setdefault(each.first, (START,))
        second = ratings.setdefault(each.second, (START,))
        moved = _STEP * (each.verdict.value - expected(first[-1], second[-1]))
        ratings[each.first] = (*first, first[-1] + moved)
        ratings[each.second] = (*second, second[-1] - moved)
    found = (Standing(contender, course[-1], course) for contender, course in ratings.items())
    return tuple(sorted(found, key=lambda each: (-each.rating, each.contender)))
