"""JSON as people write it in shader headers.

Beyond the standard it reads comments, trailing and missing commas, control characters and single
quotes in strings, unknown escapes, numbers such as `.5`, `1.`, `+2` and `0.5f`, and the
constants in any case.
"""

from __future__ import annotations

import re

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_BLANK = re.compile(r"(?:[\s\ufeff\u00a0]|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_NUMBER = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)[fF]?")
_WORD = re.compile(r"\w+")
_CONSTANTS: dict[str, Json] = {
    "true": True,
    "yes": True,
    "false": False,
    "no": False,
    "null": None,
    "nil": None,
}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


class JsonFault(Exception):
    """`what` is wrong at `offset` of the text."""

    def __init__(self, offset: int, what: str) -> None:
        super().__init__(what)
        self.offset = offset
        self.what = what


def parse(text: str) -> Json:
    """The value at the text's beginning; what follows it is not read.

    Raises:
        JsonFault: where even a lenient reader cannot go on.
    """
    return _Reader(text).value(0)[0]


class _Reader:
    """Each method takes an offset and gives what it read and the offset behind it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def value(self, at: int) -> tuple[Json, int]:
        at = self._skip(at)
        first = self._text[at : at + 1]
        if first == "{":
            return self._object(at + 1)
        if first == "[":
            return self._array(at + 1)
        if first in ('"', "'") and first:
            return self._string(at)
        if number := _NUMBER.match(self._text, at):
            digits = number[1]
            whole = re.fullmatch(r"[+-]?\d+", digits)
            return (int(digits) if whole else float(digits)), number.end()
        word = _WORD.match(self._text, at)
        if word and word[0].lower() in _CONSTANTS:
            return _CONSTANTS[word[0].lower()], word.end()
        raise JsonFault(at, f"a value was expected, not {self._here(at)}")

    def _object(self, at: int) -> tuple[Json, int]:
        members: dict[str, Json] = {}
        while True:
            at = self._skip_commas(at)
            if self._text[at : at + 1] == "}":
                return members, at + 1
            key, at = self._key(at)
            at = self._skip(at)
            if self._text[at : at + 1] != ":":
                raise JsonFault(at, f"a colon was expected after {key!r}, not {self._here(at)}")
            member, at = self.value(at + 1)
            members.setdefault(key, member)

    def _array(self, at: int) -> tuple[Json, int]:
        items: list[Json] = []
        while True:
            at = self._skip_commas(at)
            if self._text[at : at + 1] == "]":
                return items, at + 1
            item, at = self.value(at)
            items.append(item)

    def _key(self, at: int) -> tuple[str, int]:
        if self._text[at : at + 1] in ('"', "'") and at < len(self._text):
            return self._string(at)
        if word := _WORD.match(self._text, at):
            return word[0], word.end()
        raise JsonFault(at, f"a name in quotes was expected, not {self._here(at)}")

    def _string(self, at: int) -> tuple[str, int]:
        quote, start, letters = self._text[at], at, []
        at += 1
        while at < len(self._text):
            letter = self._text[at]
            if letter == quote:
                return "".join(letters), at + 1
            if letter == "\\":
                escape = self._text[at + 1 : at + 2]
                code = self._text[at + 2 : at + 6]
                if escape == "u" and re.fullmatch(r"[0-9a-fA-F]{4}", code):
                    letters.append(chr(int(code, 16)))
                    at += 6
                    continue
                letter = _ESCAPES.get(escape, escape)
                at += 1
            letters.append(letter)
            at += 1
        raise JsonFault(start, "this text has no closing quote")

    def _skip(self, at: int) -> int:
        blank = _BLANK.match(self._text, at)
        return blank.end() if blank else at

    def _skip_commas(self, at: int) -> int:
        at = self._skip(at)
        while self._text[at : at + 1] == ",":
            at = self._skip(at + 1)
        return at

    def _here(self, at: int) -> str:
        return repr(self._text[at : at + 12]) if at < len(self._text) else "the end of the header"
