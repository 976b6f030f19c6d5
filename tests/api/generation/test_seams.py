"""Where a result meets its neighbours no frame comes twice and none is missing."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from builders.files.media import write_greys
from builders.models.onward import Onward

from editor.api.film import Film
from editor.api.timeline.footage import Cut
from editor.engine.generate.registry import Models
from editor.model.edits.errors import EditError

MODELS = Models((Onward(),))
RATE = 25


@pytest.fixture(autouse=True)
def nothing_learnt(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def levels(film):
    """The brightness of each frame, in steps of one picture of the footage."""
    frames = film.frames(*range(film.timeline.value.duration))
    return [float(each[..., 0].mean()) * 219 / 255 for each in frames]


def assert_even(shown, step):
    """Each frame is `step` pictures on from the one before."""
    assert np.abs(np.diff(shown) - step).max() < 0.9 < abs(step), [round(each) for each in shown]


@pytest.mark.parametrize(("rate", "speed"), [(50, "1"), (25, "2"), (25, "-2")])
def test_gaps_extensions_and_parts_go_on_evenly(tmp_path, rate, speed):
    greys = write_greys(tmp_path / "greys.mp4", "libx264", 120, Fraction(rate))
    with Film.new(tmp_path / "film.cutaway", size=(64, 48), rate=Fraction(RATE)) as film:
        cut = film.timeline
        cut.overwrite(greys, 0, cut=Cut(10, 60), track="V1")
        if speed != "1":
            cut.speed("V1@0", speed)
        step = 2 * (1 if float(speed) > 0 else -1)
        whole = levels(film)
        assert len(whole) == 25
        assert_even(whole, step)
        cut.lift_range(8, 13)
        holed = film.project

        cut.bridge("V1", 9, models=MODELS)
        assert levels(film) == pytest.approx(whole, abs=0.9)
        film.undo()
        assert film.project == holed
        film.redo()

        cut.extend("V1@24", 5, models=MODELS)
        cut.extend("V1@0", 4, at_start=True, models=MODELS)
        extended = levels(film)
        assert len(extended) == 34
        assert_even(extended, step)
        assert extended[4] == pytest.approx(whole[0], abs=0.9)

        cut.retake("V1@5", 7, 10, models=MODELS)
        assert levels(film) == pytest.approx(extended, abs=0.9)
        assert len(film.project.takes) == 4

        before = film.project
        cut.set_track("V1", locked=True)
        locked = film.project
        with pytest.raises(EditError, match="locked"):
            cut.extend("V1@0", 4, models=MODELS)
        assert film.project == locked != before
