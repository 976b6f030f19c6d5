"""What the program has learnt of its models, in a file of the user's: how long they take, and
which of them made the better picture."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from editor.model.generation.comparing.elo import Comparison, Contender, Verdict
from editor.model.generation.experience import Experience, Learnt
from editor.settings import state_folder

_log = logging.getLogger(__name__)
_MOST_COMPARISONS = 20_000


@dataclass(frozen=True, slots=True)
class Notes:
    """`comparisons`: the oldest first."""

    experience: Experience = field(default_factory=Experience)
    comparisons: tuple[Comparison, ...] = ()

    def with_comparison(self, comparison: Comparison) -> Notes:
        return replace(self, comparisons=(*self.comparisons, comparison))


class NotesFile:
    """What cannot be read there is as if it had not been learnt."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Notes:
        try:
            return _notes(json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return Notes()
        except (OSError, ValueError, LookupError, TypeError) as error:
            _log.warning("%s cannot be read: %s", self._path, error)
            return Notes()

    def write(self, notes: Notes) -> None:
        """It is there whole, or as it was.

        Raises:
            OSError: the folder cannot be written to.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(_json(notes), indent=1), encoding="utf-8")
        part.replace(self._path)


def notes_file() -> NotesFile:
    """Where all that runs on this machine keep what they learn."""
    return NotesFile(state_folder() / "generation.json")


def _json(notes: Notes) -> Any:
    kept = notes.comparisons[-_MOST_COMPARISONS:]
    return {
        "experience": [
            [*key, learnt.times, learnt.memory, learnt.runs]
            for key, learnt in notes.experience.learnt.items()
        ],
        "comparisons": [
            [
                [each.first.model, each.first.preset],
                [each.second.model, each.second.preset],
                each.verdict.name.lower(),
                each.made_at,
            ]
            for each in kept
        ],
    }


def _notes(json: Any) -> Notes:
    learnt = {
        (str(model), str(device)): Learnt(_times(times), float(memory), int(runs))
        for model, device, times, memory, runs in json["experience"]
    }
    comparisons = tuple(
        Comparison(
            Contender(*map(str, first)),
            Contender(*map(str, second)),
            Verdict[verdict.upper()],
            str(made_at),
        )
        for first, second, verdict, made_at in json["comparisons"]
    )
    return Notes(Experience(learnt), comparisons)


def _times(json: Any) -> tuple[tuple[float, float], ...]:
    """Pairs; earlier versions wrote by how much all runs were longer than was reckoned."""
    if isinstance(json, float | int):
        return ((1.0, float(json)),)
    return tuple((float(reckoned), float(took)) for reckoned, took in json)
