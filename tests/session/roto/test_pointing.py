"""Pointing at things: each prompt is one step, makes the frame a key, and teaches what follows."""

import numpy as np
from builders.files.footage import iou

from editor.engine.roto.tracking.spans import Direction
from editor.model.roto.matte import Edges, Matting
from editor.model.roto.prompts import Box, Click, Paint
from editor.model.roto.windows import window_at


def box_around(truth, margin=4):
    ys, xs = np.nonzero(truth > 127)
    corners = xs.min() - margin, ys.min() - margin, xs.max() + margin, ys.max() + margin
    return Box(*map(float, corners))


def inside(truth):
    """A place of the thing far from its edge."""
    import cv2

    far = cv2.distanceTransform((truth > 127).astype(np.uint8), cv2.DIST_L2, 3)
    y, x = np.unravel_index(far.argmax(), far.shape)
    return float(x), float(y)


def point(qtbot, stage, prompt):
    assert stage.roto.pointing.add(prompt)
    qtbot.waitUntil(lambda: not stage.roto.pointing.is_searching)


def test_the_first_prompt_makes_a_matte_in_one_step(qtbot, stage):
    step = stage.session.document.history.position

    point(qtbot, stage, box_around(stage.truth[0]))

    assert stage.session.document.history.position == step + 1
    assert stage.matte.name == "Matte 1"
    assert stage.roto.current.matte == stage.matte
    assert stage.matte.keys[0].prompts == (box_around(stage.truth[0]),)
    assert iou(stage.levels(0), stage.truth[0]) > 0.3
    stage.session.document.undo()
    assert not stage.project.mattes


def test_each_further_prompt_is_a_step_that_can_be_undone(qtbot, stage):
    point(qtbot, stage, box_around(stage.truth[0]))
    first = stage.matte.keys[0]

    point(qtbot, stage, Click(2, 2, adds=False))

    assert stage.matte.keys[0].prompts == (*first.prompts, Click(2, 2, adds=False))
    stage.session.document.undo()
    assert stage.matte.keys[0] == first
    assert stage.roto.pointing.prompts == first.prompts


def test_what_is_pointed_at_while_it_searches_becomes_one_step(qtbot, stage):
    step = stage.session.document.history.position

    stage.roto.pointing.add(box_around(stage.truth[0]))
    stage.roto.pointing.add(Click(*inside(stage.truth[0])))
    qtbot.waitUntil(lambda: not stage.roto.pointing.is_searching)

    assert stage.session.document.history.position == step + 1
    assert len(stage.matte.keys[0].prompts) == 2


def test_what_is_painted_is_taken_as_it_is(qtbot, stage):
    stage.begin(0)

    point(qtbot, stage, Paint(((10.0, 10.0), (30.0, 10.0)), 5.0, softness=0.0))

    levels = stage.levels(0)
    assert levels[10, 10:31].min() == 255
    untouched = np.ones(levels.shape, bool)
    untouched[:20, :40] = False
    np.testing.assert_array_equal(levels[untouched], stage.truth[0][untouched])


def test_a_tracked_frame_that_is_corrected_teaches_its_neighbours_alone(qtbot, stage):
    stage.begin(0, 10, 20)
    assert stage.roto.track()
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)
    before = stage.matte.stretches
    stage.roto.current.seek(5)
    tracked = stage.levels(5)

    point(qtbot, stage, Paint(((80.0, 80.0),), 6.0, softness=0.0))
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)

    key = stage.levels(5)
    assert key[80, 80] == 255
    assert iou(key, tracked) > 0.8
    assert stage.matte.key(5) is not None
    assert window_at(stage.matte.stretches, 15) is window_at(before, 15)
    assert window_at(stage.matte.stretches, 22) is window_at(before, 22)
    assert window_at(stage.matte.stretches, 4) is not window_at(before, 4)


def test_a_stroke_on_a_frame_that_is_being_tracked_adds_to_what_is_seen(qtbot, stage):
    stage.begin(0)
    seen = {}

    def paint(matte, frame):
        if frame >= 3 and not seen:
            stage.roto.current.seek(frame)
            seen[frame] = stage.roto.runner.live(matte, frame)
            assert stage.roto.pointing.add(Paint(((80.0, 80.0),), 6.0, softness=0.0))

    stage.roto.runner.came.connect(paint)
    assert stage.roto.track(Direction.FORWARDS)
    qtbot.waitUntil(lambda: bool(seen) and stage.matte.key(next(iter(seen))) is not None)
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)

    ((frame, live),) = seen.items()
    key = stage.levels(frame)
    away = np.ones(key.shape, bool)
    away[70:90, 70:90] = False
    assert key[80, 80] == 255
    np.testing.assert_array_equal(key[away], live[away])
    tracked = {n for each in stage.matte.stretches for n in range(each.first, each.end)}
    assert tracked == set(range(1, 24)) - {frame}


def test_a_frame_can_be_accepted_as_it_was_tracked(qtbot, stage):
    stage.begin(0)
    assert stage.roto.track(Direction.FORWARDS)
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)
    stage.roto.current.seek(9)
    tracked = stage.levels(9)

    assert stage.roto.pointing.accept()
    qtbot.waitUntil(lambda: stage.matte.key(9) is not None)

    np.testing.assert_array_equal(stage.levels(9), tracked)
    assert not stage.roto.pointing.accept()


def test_a_key_that_is_taken_away_is_tracked_again(qtbot, stage):
    stage.begin(0, 6)
    assert stage.roto.track()
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)
    stage.roto.current.seek(6)

    assert stage.roto.pointing.clear()
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)

    assert stage.matte.key(6) is None
    assert window_at(stage.matte.stretches, 6) is not None


def test_another_thing_gets_a_matte_of_its_own(qtbot, stage):
    point(qtbot, stage, box_around(stage.truth[0]))
    stage.roto.current.begin_new()

    point(qtbot, stage, Click(5, 80))

    assert [each.name for each in stage.project.mattes] == ["Matte 1", "Matte 2"]
    assert stage.project.mattes[0].hue != stage.project.mattes[1].hue
    assert stage.roto.current.matte == stage.project.mattes[1]


def test_edges_are_made_ahead_of_all_that_is_decided(qtbot, stage):
    stage.begin(0)
    assert stage.roto.track(Direction.FORWARDS)
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)

    assert stage.roto.set_edges(Edges(matting=Matting.FINE))
    qtbot.waitUntil(lambda: bool(stage.matte.alphas) and not stage.roto.runner.runs)

    (alpha,) = stage.matte.alphas
    assert (alpha.first, alpha.end) == (0, 24)
    stage.session.document.undo()
    assert not stage.matte.alphas
    assert stage.matte.stretches


def test_edges_follow_what_is_corrected(qtbot, stage):
    stage.begin(0, 8)
    assert stage.roto.track()
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)
    assert stage.roto.set_edges(Edges(matting=Matting.FINE))
    qtbot.waitUntil(lambda: bool(stage.matte.alphas) and not stage.roto.runner.runs)
    before = stage.matte.alphas
    stage.roto.current.seek(4)

    point(qtbot, stage, Paint(((80.0, 80.0),), 6.0))
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)

    assert window_at(stage.matte.alphas, 4).film != before[0].film
    assert window_at(stage.matte.alphas, 12).film == before[0].film


def test_the_playhead_goes_to_where_the_machine_is_least_sure(qtbot, stage):
    stage.begin(0)
    assert stage.roto.track(Direction.FORWARDS)
    qtbot.waitUntil(lambda: not stage.roto.runner.runs)

    frame = stage.roto.least_sure()

    confidence = stage.matte.stretches[0].confidence
    assert frame == 1 + confidence.index(min(confidence))
    stage.roto.current.seek(frame)
    assert stage.roto.current.frame == frame
    assert stage.roto.step_to_key(Direction.BACKWARDS)
    assert stage.roto.current.frame == 0
