"""Sentences of the rooms below, in the user's language."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication

from editor.ui.sentences import parts, steps
from editor.ui.sentences.tables import (
    compositor,
    engine,
    engine_diffusion,
    export,
    jobs,
    media,
    model,
    session,
    store,
    weights,
)

_GAP = re.compile(r"%(\d)")
_ENGINE = (engine, engine_diffusion, weights)
_TABLES = (model, media, store, export, *_ENGINE, compositor, jobs, session, parts)
_SENTENCES = tuple(each for table in _TABLES for each in table.SENTENCES)


def translated(sentence: str) -> str:
    """`sentence` in the user's language; as it is where it is not known.

    What stands in it, such as the reason in `shot.mp4: this file is no film`, is translated too;
    a sentence that stands in another may have lost its full stop.
    """
    return (
        _said(sentence, _SENTENCES, translated)
        or _said(f"{sentence}.", _SENTENCES, translated).removesuffix(".")
        or sentence
    )


def translated_step(label: str) -> str:
    """The label of a step of the history in the user's language: scripts write it in English."""
    return _said(label, steps.SENTENCES, translated_step) or label


def _said(sentence: str, table: tuple[str, ...], said_within: Callable[[str], str]) -> str:
    """`sentence` as `table` says it, empty where it is not known."""
    for head, template in _templates(table):
        if sentence.startswith(head) and (found := _pattern(template).fullmatch(sentence)):
            said = QCoreApplication.translate("sentences", template)
            return _filled(said, [said_within(part) for part in found.groups()])
    return ""


def _filled(said: str, parts: list[str]) -> str:
    return _GAP.sub(lambda gap: parts[int(gap[1]) - 1], said)


@cache
def _templates(table: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """How each begins, and all of it. Those that say most themselves come first: what is said in
    few words could be anything."""
    templates = sorted(table, key=lambda each: -len(_GAP.sub("", each)))
    return tuple((_GAP.split(each, maxsplit=1)[0], each) for each in templates)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    text = "".join("(.+?)" if number % 2 else re.escape(part)
                   for number, part in enumerate(_GAP.split(template)))  # fmt: skip
    return re.compile(text, re.DOTALL)
