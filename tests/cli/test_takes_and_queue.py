"""`cutaway takes` and `cutaway queue`, with a model from a plug-in."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest
from builders.generation import install_plug_in, request

from editor.api.film import Film
from editor.model.edits.generation.queue import change_queued
from editor.model.generation.comparing.elo import Verdict
from editor.model.generation.take import Placement

PLUG_IN = """
import sys
sys.path.append({tests!r})
from builders.generation import Fade as Model
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Two variations of the shot Waves in the queue; the first is to go on the timeline."""
    from builders import generation as generation_builders

    folder = tmp_path / "site"
    tests = str(Path(generation_builders.__file__).parents[1])
    install_plug_in(folder, "fade_plug_in", PLUG_IN.format(tests=tests), "fade")
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path = tmp_path / "film.cutaway"
    with Film.new(path, size=(64, 48), rate=Fraction(24)) as film:
        film.add_shot("Waves", request())
        film.queue_shot("Waves", 2, placement=Placement(film.sequence().id))
    return path


@pytest.fixture
def made(project, cutaway):
    assert cutaway("queue", "run", project).code == 0
    return project


def test_the_queue_is_listed_ordered_paused_and_emptied(project, cutaway):
    rows = cutaway("queue", "list", project, "--json").json["queue"]
    assert [(row["number"], row["seed"], row["state"]) for row in rows] == [
        (1, 0, "waiting"),
        (2, 1, "waiting"),
    ]

    cutaway("queue", "move", project, 2, 1)
    cutaway("queue", "pause", project, 2)
    rows = cutaway("queue", "list", project, "--json").json["queue"]
    assert [(row["seed"], row["state"]) for row in rows] == [(1, "waiting"), (0, "paused")]

    cutaway("queue", "go-on", project, 2)
    cutaway("queue", "remove", project, 1, 2)
    assert "Nothing is queued" in cutaway("queue", "list", project).out


def test_the_queue_is_made_into_takes_and_clips(project, cutaway):
    ended = cutaway("queue", "run", project, "--json")

    assert ended.code == 0
    assert [row["take"] for row in ended.json["made"]] == ["Waves 1", "Waves 2"]
    takes = cutaway("takes", "list", project, "--json").json["takes"]
    assert [(take["seed"], take["version"]) for take in takes] == [(0, "3"), (1, "3")]
    assert (project.with_name("film media") / takes[0]["path"]).exists()
    assert "Nothing waits" in cutaway("queue", "run", project).out
    with Film.open(project) as film:
        assert film.sequence().duration == 9


def test_what_was_undone_is_made_again_only_when_it_is_let_go(made, cutaway):
    cutaway("edit", "undo", made)
    refused = cutaway("queue", "run", made)
    assert refused.code == 1
    assert "It was made before" in refused.err

    cutaway("queue", "go-on", made, 1)

    assert "Waves 2" in cutaway("queue", "run", made).out
    assert len(list(made.with_name("film media").iterdir())) == 3


def test_what_fails_is_told_and_stays(project, cutaway):
    with Film.open(project) as film:
        film.change_shot("Waves", request().with_option("fault", "memory"))
        film.queue_shot("Waves")

    ended = cutaway("queue", "run", project)

    assert ended.code == 1
    assert "not enough memory" in ended.err
    rows = cutaway("queue", "list", project, "--json").json["queue"]
    assert [row["state"] for row in rows] == ["failed"]
    assert "not enough memory" in rows[0]["message"]


def test_the_queue_goes_on_after_a_crash(project, cutaway, tmp_path):
    with Film.open(project) as film:
        film.change_shot("Waves", request().with_option("fault", "dies"))
        film.remove_queued("1", "2")
        film.queue_shot("Waves")
    command = "import sys; from editor.cli.main import run; sys.exit(run(sys.argv[1:]))"
    paths = os.pathsep.join([str(tmp_path / "site"), *sys.path])
    crashed = subprocess.run(
        [sys.executable, "-c", command, "queue", "run", str(project)],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
    )
    assert crashed.returncode == -signal.SIGKILL
    left = [path.name for path in project.with_name("film media").iterdir()]
    with Film.open(project) as film:
        queued = film.queued("1").id
        film.apply("Mend", partial(change_queued, queued=queued, request=request()))

    ended = cutaway("queue", "run", project)

    assert left
    assert "Waves 1" in ended.out
    assert cutaway("queue", "list", project, "--json").json["queue"] == []


def test_takes_are_rated_used_and_removed(made, cutaway):
    cutaway("takes", "rate", made, "Waves 2", 5, "--note", "the best")
    cutaway("takes", "use", made, "Waves 2", "--clip", "V1@0")
    assert "Waves 2  64x48  0.375 s  fade  *****  the best" in cutaway("takes", "list", made).out

    ended = cutaway("takes", "remove", made, "Waves 1")

    assert ended.code == 0
    assert [each["name"] for each in cutaway("takes", "list", made, "--json").json["takes"]] == [
        "Waves 2"
    ]
    assert len(list(made.with_name("film media").iterdir())) == 2


def test_a_take_is_put_on_a_track(made, cutaway):
    made_json = cutaway("takes", "use", made, "Waves 2", "--at", "1s", "--json").json
    assert len(made_json["made"]["clips"]) == 1

    with Film.open(made) as film:
        assert film.sequence().duration == 24 + 9


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("rate", "Waves 9", 3), "it has Waves 1, Waves 2"),
        (("rate", "Waves 1", 9), "0 to 5 stars"),
        (("use", "Waves 1"), "Say which clip"),
    ],
)
def test_what_cannot_be_done_is_said(made, cutaway, arguments, said):
    command, *rest = arguments
    ended = cutaway("takes", command, made, *rest)

    assert ended.code != 0
    assert said in ended.err


def test_takes_of_one_model_are_not_compared(made, cutaway):
    ended = cutaway("takes", "compare", made, "Waves 1", "Waves 2", "--better", "first")

    assert ended.code == 2
    assert "both by fade" in ended.err


def test_comparisons_make_standings(made, cutaway):
    assert "Nothing has been compared" in cutaway("takes", "standings").out
    with Film.open(made) as film:
        film.compare_takes("Waves 1", "Waves 2", Verdict.WORSE, presets=("slow", "quick"))

    assert cutaway("takes", "standings", "--json").json["standings"] == [
        {"model": "fade", "preset": "quick", "rating": 1016, "comparisons": 1},
        {"model": "fade", "preset": "slow", "rating": 984, "comparisons": 1},
    ]
    assert "1016  fade quick  (compared: 1)" in cutaway("takes", "standings").out
