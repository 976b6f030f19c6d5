"""Prompts as JSON: ["click", 12.5, 80, true], each of a kind's fields in order."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from editor.model.roto.prompts import (
    Alike,
    Box,
    Click,
    Everything,
    Kind,
    Lasso,
    Paint,
    Prompt,
    Scribble,
)

Json = Any  # what the json module reads and writes

_KINDS: dict[str, type[Prompt]] = {
    "click": Click,
    "scribble": Scribble,
    "box": Box,
    "lasso": Lasso,
    "everything": Everything,
    "alike": Alike,
    "paint": Paint,
}
_WORDS = {kind: word for word, kind in _KINDS.items()}


def prompt_json(prompt: Prompt) -> Json:
    return [_WORDS[type(prompt)], *(getattr(prompt, each.name) for each in fields(prompt))]


def prompt(json: Json) -> Prompt:
    """
    Raises: one of `UNREADABLE` if it says no prompt.
    """
    word, *values = json
    kind = _KINDS[word]
    if len(values) != len(fields(kind)):
        raise ValueError(f"a {word} expected, not {json!r}")
    if kind is Everything:
        return Everything(Kind(values[0]))
    return kind(*map(_value, values))


def _value(json: Json) -> Any:
    return tuple((x, y) for x, y in json) if isinstance(json, list) else json
