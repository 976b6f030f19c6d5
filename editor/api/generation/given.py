"""The pictures and clips that a result is made of, as they are named, found and put to use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from editor.api.arguments import ArgumentError
from editor.api.values import Time, choice, frames
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaReference
from editor.model.time import ZERO, RationalTime

Named = Mapping[str, str | Path]
Keys = Mapping[int, str | Path] | Mapping[str, str | Path]
"""Pictures by the frame, or the time as text, at which the result comes by them."""

_KEY = re.compile(r"(?P<time>\d+|\d+(?:\.\d+)?s):(?P<rest>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Given:
    """`at`: of a key picture, when the result comes by it."""

    role: SourceRole
    media: MediaReference
    at: Time = 0

    def source(self, rate: Fraction) -> InputSource:
        """For a result of `rate`; what it goes on from is the last picture of its media."""
        frame = frames(self.at, rate) if self.role is SourceRole.KEYFRAME else 0
        return InputSource(self.role, self.media.id, self._start(rate), frame)

    def _start(self, rate: Fraction) -> RationalTime:
        span, video = self.media.available_range, self.media.video
        if self.role is not SourceRole.BEFORE or span is None or video is None:
            return ZERO
        last = span.end_time.seconds - 1 / (video.rate or rate)
        return RationalTime.from_seconds(max(last, span.start_time.seconds))


def given_of(
    find: Callable[[str], MediaReference],
    image: str | Path | None,
    sources: Named | None,
    keyframes: Keys | None,
    references: Sequence[str | Path],
) -> tuple[Given, ...]:
    """
    Args:
        find: gives the media of what is named.

    Raises:
        ArgumentError: there is no such role.
    """
    named = {} if image is None else {SourceRole.FIRST_FRAME.value: image}
    found = [
        Given(choice(role, SourceRole), find(str(file)))
        for role, file in {**named, **(sources or {})}.items()
    ]
    keys = [
        Given(SourceRole.KEYFRAME, find(str(file)), at) for at, file in (keyframes or {}).items()
    ]
    likenesses = [Given(SourceRole.REFERENCE, find(str(file))) for file in references]
    return (*found, *keys, *likenesses)


def media_of(given: Iterable[Given]) -> tuple[MediaReference, ...]:
    """Each once."""
    return tuple({each.media.id: each.media for each in given}.values())


def timed(text: str, what: str) -> tuple[str, str]:
    """`TIME:WHAT`, the time in frames (48) or seconds (2s).

    Raises:
        ArgumentError: it is not; the message says how it is written.
    """
    found = _KEY.fullmatch(text.strip())
    if found is None:
        raise ArgumentError(
            f"“{text}” has no time: write TIME:{what}, as in 48:{what} (frames) or 2s:{what}."
        )
    return found["time"], found["rest"].strip()
