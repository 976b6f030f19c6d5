"""Generation in a process of its own, as the user may prefer."""

from dataclasses import replace
from pathlib import Path

import pytest
from builders import generation as generation_builders
from builders.generation import install_plug_in, request
from session.generation.conftest import SHOT

from editor.engine.generate.registry import found_models
from editor.model.generation.take import QueueState

PLUG_IN = f"""
import sys
sys.path.append({str(Path(generation_builders.__file__).parents[1])!r})
from builders.generation import Fade as Model
"""


@pytest.fixture
def apart(staged, project, tmp_path, monkeypatch):
    install_plug_in(tmp_path / "site", "fade_plug_in", PLUG_IN, "fade")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    with staged(tmp_path / "film.cutaway", project, models=found_models) as stage:
        stage.preferences.change(generate_apart=True)
        yield stage


def test_what_is_made_apart_is_seen_while_it_is_made_and_becomes_a_take(qtbot, apart):
    seen = []
    apart.runner.changed.connect(lambda: seen.append(apart.runner.running))
    apart.generation.change_request(SHOT, replace(request(), frames=401))

    apart.generation.start(SHOT)

    apart.wait(qtbot, lambda: apart.project.takes)
    assert any(running is not None and running.image is not None for running in seen)


def test_a_process_that_dies_takes_nothing_along(qtbot, apart, tmp_path):
    apart.generation.change_request(SHOT, request().with_option("fault", "dies"))

    apart.generation.start(SHOT)

    apart.wait(qtbot, lambda: apart.project.queue[0].state is QueueState.FAILED)
    assert "SIGKILL" in apart.project.queue[0].message
    assert list((tmp_path / "film media").iterdir()) == []
    apart.generation.change_queued(apart.project.queue[0].id, request())
    apart.wait(qtbot, lambda: apart.project.takes)


def test_what_is_stuck_is_cancelled_all_the_same(qtbot, apart):
    apart.generation.change_request(SHOT, request().with_option("fault", "stuck"))
    apart.generation.start(SHOT)
    apart.wait(qtbot, lambda: apart.runner.running.job.progress is not None)
    apart.wait(qtbot, lambda: apart.runner.running.job.progress.stage == "stuck")

    apart.generation.cancel(apart.project.queue[0].id)

    apart.wait(qtbot, lambda: apart.runner.running is None)
    assert not apart.project.takes
