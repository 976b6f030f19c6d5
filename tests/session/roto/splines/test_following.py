"""Shapes go along with what they lie on, and are made of mattes, in the background: a step each."""

from __future__ import annotations

import numpy as np
import pytest
from builders.files.footage import iou

from editor.compositor.roto.shapes import shape_coverage
from editor.engine.roto.tracking.spans import Direction
from editor.model.flatten.layers import SplineShape
from editor.model.roto.drawing.moving import ellipse
from editor.model.roto.following import SurfaceMotion
from editor.model.roto.shapes import points_at
from editor.model.roto.splines import Combination

FRAMES = 24


@pytest.fixture
def body(stage):
    """A shape about the bird, on frame 4."""
    rows, columns = np.nonzero(stage.truth[4] > 127)
    stage.roto.current.seek(4)
    box = columns.min(), rows.min(), columns.max(), rows.max()
    assert stage.roto.splines.draw(ellipse(*map(float, box)))
    stage.roto.following.set_motion(SurfaceMotion.SIMILARITY)
    return stage.roto.splines.chosen.id


def rests(stage):
    return not stage.roto.following.runs


def frames(stage):
    return [key.frame for key in stage.matte.splines[0].keys]


def drawn(stage, spline, frame):
    points = points_at(spline, frame)
    height, width = stage.truth[0].shape
    return shape_coverage(SplineShape(points, Combination.ADD, False, 1.0), (1, 1), width, height)


def test_a_shape_goes_along_both_ways_in_one_step(qtbot, stage, body):
    position = stage.session.document.history.position

    assert stage.roto.following.follow(Direction.BOTH)
    qtbot.waitUntil(lambda: rests(stage), timeout=60_000)

    assert stage.session.document.history.position == position + 1
    assert (frames(stage)[0], frames(stage)[-1]) == (0, FRAMES - 1)
    assert 4 in frames(stage)
    stage.session.document.undo()
    assert frames(stage) == [4]


def test_it_goes_where_the_thing_goes(qtbot, stage, body):
    assert stage.roto.following.follow(Direction.FORWARDS)
    qtbot.waitUntil(lambda: rests(stage), timeout=60_000)

    spline = stage.matte.splines[0]
    here = iou(drawn(stage, spline, 4), stage.truth[4])
    there = iou(drawn(stage, spline, 20), stage.truth[20])
    assert there > here - 0.1


def test_what_was_followed_before_it_is_stopped_stays(qtbot, stage, body):
    assert stage.roto.following.follow(Direction.FORWARDS)
    stage.roto.following.came.connect(stage.roto.following.stop)
    qtbot.waitUntil(lambda: rests(stage), timeout=60_000)

    assert frames(stage)[0] == 4
    assert 4 < frames(stage)[-1] < FRAMES - 1


def test_what_was_followed_when_the_project_is_closed_is_there_when_it_is_opened(
    qtbot, staged, tmp_path, project
):
    path = tmp_path / "film.cutaway"
    with staged(path, project) as stage:
        assert stage.roto.splines.draw(ellipse(40.0, 20.0, 100.0, 80.0))
        with qtbot.waitSignal(stage.roto.following.came):
            assert stage.roto.following.follow(Direction.FORWARDS)

    with staged(path) as stage:
        assert frames(stage)[0] == 0
        assert frames(stage)[-1] > 0
        assert stage.session.document.history.undoable.label == "Follow Shape 1"


def test_the_playhead_goes_along_until_it_is_moved(qtbot, stage, body):
    assert stage.roto.following.follow(Direction.FORWARDS)
    qtbot.waitUntil(lambda: rests(stage), timeout=60_000)
    assert stage.roto.current.frame == FRAMES - 1

    stage.roto.current.seek(10)
    stage.roto.following.came.connect(lambda: stage.roto.current.seek(2))
    assert stage.roto.following.follow(Direction.FORWARDS)
    qtbot.waitUntil(lambda: rests(stage), timeout=60_000)
    assert stage.roto.current.frame == 2


def test_a_shape_that_is_taken_away_meanwhile_is_followed_no_more(qtbot, stage, body):
    assert stage.roto.following.follow(Direction.BOTH)

    assert stage.roto.splines.remove(body)

    qtbot.waitUntil(lambda: rests(stage), timeout=60_000)
    assert stage.matte.splines == ()


def test_a_matte_becomes_a_shape_with_keys_on_a_matte_of_its_own(qtbot, stage):
    stage.begin(*range(0, FRAMES, 2))

    assert stage.roto.following.trace(whole=True)
    qtbot.waitUntil(lambda: rests(stage), timeout=60_000)

    first, made = stage.project.mattes
    assert first.splines == ()
    assert made.name == "Swan as shapes"
    assert stage.roto.current.matte == made
    spline = made.splines[0]
    for frame in (0, 6, 12):
        assert iou(drawn(stage, spline, frame), stage.truth[frame]) > 0.9


def test_a_matte_that_covers_nothing_says_so(qtbot, stage):
    stage.begin()

    assert stage.roto.following.trace(whole=False)
    qtbot.waitUntil(lambda: rests(stage), timeout=60_000)

    assert len(stage.project.mattes) == 1
    assert "covers nothing" in stage.session.notices.all[-1].text
