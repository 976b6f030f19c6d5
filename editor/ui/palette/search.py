"""How well a few typed letters fit a name. Pure, so that it can be read and tested alone."""

from __future__ import annotations

from dataclasses import dataclass

_BOUNDARY, _RUN, _START, _WHOLE = 8, 5, 6, 12
_SKIPPED = -1


@dataclass(frozen=True, slots=True)
class Match:
    """The higher `score`, the better; `places` are the letters of the name that were typed."""

    score: int
    places: tuple[int, ...]


def match(typed: str, name: str) -> Match | None:
    """How the letters of `typed` stand in `name`, in that order; None if they do not.

    Letters at the beginning of words and letters in a run count most, so that `rtp` finds
    “Ripple Trim Start to Playhead” and `slice` finds “Slice at Playhead” before anything else.
    """
    wanted = "".join(typed.lower().split())
    if not wanted:
        return Match(0, ())
    letters = name.lower()
    best: Match | None = None
    at = letters.find(wanted[0])
    while at >= 0:
        found = _from(wanted, letters, at)
        if found is not None and (best is None or found.score > best.score):
            best = found
        at = letters.find(wanted[0], at + 1)
    return best


def _from(wanted: str, letters: str, first: int) -> Match | None:
    """The match whose first letter is at `first`, taking beginnings of words where it can."""
    places = [first]
    score = _value(letters, first, None)
    for position, letter in enumerate(wanted[1:], 1):
        after = places[-1] + 1
        rest = wanted[position:]
        near = letters.find(letter, after)
        if near < 0:
            return None
        word = _next_word(letters, letter, after)
        goes_on = near == after
        if not goes_on and word is not None and _holds(letters, word, rest):
            near = word
        score += _value(letters, near, places[-1])
        places.append(near)
    if places[-1] - first == len(wanted) - 1:
        score += _WHOLE
    return Match(score - len(letters) // 8, tuple(places))


def _value(letters: str, at: int, before: int | None) -> int:
    value = 1
    if at == 0:
        value += _START
    if at == 0 or not letters[at - 1].isalnum():
        value += _BOUNDARY
    if before is not None:
        value += _RUN if at == before + 1 else max(-3, _SKIPPED * (at - before - 1))
    return value


def _next_word(letters: str, letter: str, after: int) -> int | None:
    for at in range(after, len(letters)):
        if letters[at] == letter and not letters[at - 1].isalnum():
            return at
    return None


def _holds(letters: str, start: int, rest: str) -> bool:
    """Whether the letters of `rest` stand in that order from `start` on."""
    at = start
    for letter in rest:
        at = letters.find(letter, at)
        if at < 0:
            return False
        at += 1
    return True
