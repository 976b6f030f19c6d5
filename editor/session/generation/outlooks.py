"""What runs would take, as far as this machine has learnt, and how takes compare."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from editor.engine.generate.results import media_folder
from editor.jobs.generation.asking import Asking, KnownModel, Outlook
from editor.jobs.generation.making import Made
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.comparing.elo import (
    Comparison,
    Contender,
    Standing,
    Verdict,
    standings,
)
from editor.model.generation.request import GenerationRequest
from editor.session.session import Session
from editor.store.learnt import Notes, NotesFile

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Expectation:
    """`seconds` and `memory_bytes` by what earlier runs took, if there were `runs`; else as the
    model itself reckons. None: it cannot be done, `outlook` says why."""

    outlook: Outlook
    seconds: float | None = None
    memory_bytes: int | None = None
    runs: int = 0


class Outlooks(QObject):
    """Knows the models, once they have been looked for in the background."""

    models_changed = Signal()
    expected = Signal(object)  # Expectation
    compared = Signal()

    def __init__(
        self, session: Session, asking: Asking, file: NotesFile, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._session, self._asking, self._file = session, asking, file
        self._notes: Notes = file.read()
        self.models: tuple[KnownModel, ...] = ()
        self.problems: tuple[str, ...] = ()
        self.are_known = False
        self._warm: set[str] = set()
        asking.found.connect(self._on_found)
        asking.answered.connect(self._on_answered)

    @property
    def standings(self) -> tuple[Standing, ...]:
        """The best first, each with the course of its rating."""
        return standings(self._notes.comparisons)

    def spec(self, model: str) -> ModelSpec | None:
        """None: there is no such model, or it is not known yet."""
        return next((each.spec for each in self.models if each.spec.id == model), None)

    def seconds(self, model: str, device: str, reckoned: float) -> float:
        """How long a run takes that a model reckons to take so long, by what earlier ones took."""
        return self._notes.experience.of(model, device).seconds(reckoned)

    def look(self) -> None:
        """Look for models; `models_changed` tells when they are known."""
        self._asking.find()

    def ask(self, request: GenerationRequest) -> None:
        """Reckon what a run would take; `expected` tells."""
        media = self._session.document.project.media
        self._asking.ask(request, media, media_folder(self._session.document.path))

    def warm_up(self, model: str) -> None:
        """Have what a run of that model needs brought in, since one is being thought of."""
        if model not in self._warm:
            self._warm.add(model)
            self._asking.warm_up(model)

    def compare(self, first: Contender, second: Contender, verdict: Verdict) -> None:
        """Keep which of two was better, as it was said of the first."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._note(self._notes.with_comparison(Comparison(first, second, verdict, now)))
        self.compared.emit()

    def learn(self, made: Made) -> None:
        """Remember what a run took."""
        clip, reckoned = made.clip, made.reckoned
        memory = clip.memory_bytes / reckoned.memory_bytes if reckoned.memory_bytes > 0 else 0.0
        experience = self._notes.experience.after(
            clip.model, clip.device, reckoned.seconds, clip.seconds, memory
        )
        self._note(replace(self._notes, experience=experience))

    def _note(self, notes: Notes) -> None:
        self._notes = notes
        try:
            self._file.write(notes)
        except OSError as error:
            _log.warning("what was learnt could not be written: %s", error)

    def _on_found(self, models: tuple[KnownModel, ...], problems: tuple[str, ...]) -> None:
        self.models, self.problems, self.are_known = models, problems, True
        self.models_changed.emit()

    def _on_answered(self, outlook: Outlook) -> None:
        if outlook.cost is None:
            self.expected.emit(Expectation(outlook))
            return
        learnt = self._notes.experience.of(outlook.request.model, outlook.device)
        memory = round(outlook.cost.memory_bytes * learnt.memory)
        model, seconds = outlook.request.model, outlook.cost.seconds
        foretold = self.seconds(model, outlook.device, seconds)
        self.expected.emit(Expectation(outlook, foretold, memory, learnt.runs))
