"""Pictures numbered one after another in a folder: `shot_0998.png`, `shot_0999.png` …"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.pictures.cache import FrameCache
from editor.media.pictures.stills import read_still
from editor.model.frame import Frame
from editor.model.time import RationalTime

_FIELD = re.compile(r"%(0(\d+))?d")
_LAST_NUMBER = re.compile(r"(\d+)(?=\D*$)")
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class ImageSequence:
    """`pattern` with `%04d` (or `%d`) for the number; the `numbers` that are there, rising."""

    pattern: Path
    numbers: tuple[int, ...]

    @staticmethod
    def find(pattern: Path) -> ImageSequence:
        """The pictures on disk that `pattern` means.

        Raises:
            MediaError: there is not one.
        """
        matching = re.compile(_as_regex(pattern.name))
        try:
            names = [entry.name for entry in pattern.parent.iterdir()]
        except OSError as error:
            raise MediaError(f"{pattern.parent} is not there. Find the pictures again.") from error
        found = sorted({int(match[1]) for name in names if (match := matching.fullmatch(name))})
        if not found:
            raise MediaError(f"There is no picture {pattern.name} in {pattern.parent}.")
        return ImageSequence(pattern, tuple(found))

    @property
    def first(self) -> int:
        return self.numbers[0]

    @property
    def length(self) -> int:
        """Frames from the first number to the last, gaps included."""
        return self.numbers[-1] - self.numbers[0] + 1

    @property
    def title(self) -> str:
        """As people call it: `shot_[0998-1003].png`; `dog [00000-00024].jpg` where the files of a
        folder `dog` have nothing but numbers for names."""
        field, name = _FIELD.search(self.pattern.name), self.pattern.name
        assert field is not None
        first, last = (_digits(number, field) for number in (self.numbers[0], self.numbers[-1]))
        before = name[: field.start()] or f"{self.pattern.parent.name} "
        return f"{before}[{first}-{last}]{name[field.end() :]}"

    @property
    def missing(self) -> tuple[int, ...]:
        there = set(self.numbers)
        return tuple(n for n in range(self.numbers[0], self.numbers[-1]) if n not in there)

    @property
    def files(self) -> tuple[Path, ...]:
        return tuple(self.file_of(number) for number in self.numbers)

    @property
    def warnings(self) -> tuple[str, ...]:
        missing = self.missing
        if not missing:
            return ()
        named = ", ".join(str(number) for number in missing[:_MOST_NAMED])
        more = f" and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
        return (f"Missing from {self.title}: {named}{more}. The picture before is held.",)

    def number_at(self, index: int) -> int:
        """The number shown `index` frames after the first: a missing one gives the one before."""
        wanted = self.first + index
        return self.numbers[max(0, bisect_right(self.numbers, wanted) - 1)]

    def file_of(self, number: int) -> Path:
        field = _FIELD.search(self.pattern.name)
        assert field is not None
        digits = _digits(number, field)
        name = self.pattern.name[: field.start()] + digits + self.pattern.name[field.end() :]
        return self.pattern.with_name(name)


def is_pattern(path: Path) -> bool:
    """Whether `path` stands for many pictures; a file that really has this name does not."""
    return len(_FIELD.findall(path.name)) == 1 and not path.exists()


def pattern_of(path: Path) -> Path:
    """The pattern of the sequence that the picture `path` belongs to, by its last number.

    Raises:
        MediaError: its name holds no number.
    """
    found = _LAST_NUMBER.search(path.stem)
    if found is None or "%" in path.name:
        raise MediaError(f"{path.name} has no number in its name, so it is no part of a sequence.")
    digits = found[1]
    field = f"%0{len(digits)}d"
    stem = path.stem[: found.start()] + field + path.stem[found.end() :]
    return path.with_name(stem + path.suffix)


def _digits(number: int, field: re.Match[str]) -> str:
    return f"{number:0{int(field[2] or 0)}d}"


def _as_regex(name: str) -> str:
    """A regular expression for the file names, its first group the number."""
    field = _FIELD.search(name)
    assert field is not None
    width = int(field[2] or 0)
    digits = rf"(\d{{{width},}})" if width else r"(0|[1-9]\d*)"
    return re.escape(name[: field.start()]) + digits + re.escape(name[field.end() :])


class SequenceReader:
    """The picture of an image sequence at any time. Belongs to one thread.

    A number that is missing or cannot be decoded shows the good picture before it.
    """

    def __init__(self, sequence: ImageSequence, rate: Fraction, cache: FrameCache) -> None:
        self._sequence = sequence
        self._rate = rate
        self._cache = cache
        self._key = (str(sequence.pattern), rate)
        self._bad: set[int] = set()

    def frame_at(self, time: RationalTime) -> Frame:
        """The picture on screen at `time`; the first and the last one go on for ever.

        Raises:
            MediaError: neither it nor one before it can be decoded.
        """
        index = time.frame_at(self._rate).value
        number = self._sequence.number_at(min(max(index, 0), self._sequence.length - 1))
        last = bisect_right(self._sequence.numbers, number) - 1
        error: MediaError | None = None
        for candidate in reversed(self._sequence.numbers[: last + 1]):
            if candidate not in self._bad:
                try:
                    return self._picture(candidate)
                except MediaError as problem:
                    self._bad.add(candidate)
                    error = problem
        raise MediaError(
            f"{self._sequence.file_of(number).name} and all pictures before it cannot be decoded."
        ) from error

    def close(self) -> None:
        """Forget the pictures; no file stays open."""
        self._cache.forget(self._key)

    def _picture(self, number: int) -> Frame:
        kept = self._cache.get(self._key, number)
        if isinstance(kept, Frame):
            return kept
        start = RationalTime(number - self._sequence.first, self._rate)
        frame = read_still(self._sequence.file_of(number), start)
        self._cache.put(self._key, number, frame, frame.size_bytes)
        return frame
