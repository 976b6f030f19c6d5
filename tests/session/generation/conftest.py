"""A session with generation in it, whose models are small, real ones."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from threading import Event

import pytest
from builders.generation import Fade, request
from builders.session import opened_session

from editor.compositor.isf.catalogue import Catalogue
from editor.engine.generate.registry import Models
from editor.jobs.queue import JobQueue
from editor.model.edits.generation.shots import add_shot
from editor.model.edits.ids import random_id
from editor.model.edits.project.new import new_project
from editor.model.generation.take import Shot, ShotId
from editor.session.generation.generation import Generation
from editor.session.preferences import Preferences
from editor.session.session import Session
from editor.settings import SettingsFile
from editor.store.learnt import NotesFile

SHOT = ShotId("waves")


class Patient(Fade):
    """Makes each picture only when it is let."""

    def __init__(self, gate: Event) -> None:
        super().__init__()
        self.gate = gate

    def frames(self, request, inputs, task, form):
        for number, frame in enumerate(super().frames(request, inputs, task, form)):
            yield frame
            while number == 1 and not self.gate.wait(0.01):
                task.step(number, request.frames, "waiting")


@dataclass
class Stage:
    session: Session
    jobs: JobQueue
    preferences: Preferences
    generation: Generation
    gate: Event

    @property
    def project(self):
        return self.session.document.project

    @property
    def runner(self):
        return self.generation.runner

    def wait(self, qtbot, condition):
        qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


@pytest.fixture
def project():
    """A shot Waves for an empty sequence of 64 x 48, 24 frames a second."""
    empty = new_project("Film", Fraction(24), 64, 48, new_id=random_id)
    return add_shot(empty, Shot(SHOT, "Waves", request()))


@pytest.fixture
def staged(qtbot, tmp_path):
    """Opens the project file as a window does, and closes it again."""

    @contextmanager
    def opening(path: Path, project=None, *, open_gate=True, models=None):
        with opened_session(qtbot, path, project) as session:
            jobs, gate = JobQueue(), Event()
            preferences = Preferences(SettingsFile(tmp_path / "settings.json"))
            if open_gate:
                gate.set()
            generation = Generation(
                session,
                jobs,
                preferences,
                Catalogue.load([]),
                NotesFile(tmp_path / "state" / "generation.json"),
                models=models or (lambda: Models([Patient(gate)])),
            )
            generation.open()
            qtbot.waitSignal(generation.outlooks.models_changed).wait()
            yield Stage(session, jobs, preferences, generation, gate)
            generation.leave()
            jobs.close()
            generation.close()

    return opening


@pytest.fixture
def stage(staged, tmp_path, project):
    with staged(tmp_path / "film.cutaway", project) as stage:
        yield stage


@pytest.fixture
def held_stage(staged, tmp_path, project):
    """The model stops after two pictures until `gate` is set."""
    with staged(tmp_path / "film.cutaway", project, open_gate=False) as stage:
        yield stage
