"""Clicks, boxes and lines of the mouse on the picture become prompts, in pixels of the footage."""

from __future__ import annotations

import pytest
from hands.picture import begin_drag, click, drag, move, place
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.model.roto.prompts import Alike, Box, Click, Everything, Kind, Lasso, Paint, Scribble
from editor.model.transform import Transform

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
NONE, RIGHT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.RightButton


@pytest.fixture
def prompts(studio, settled):
    """What the first frame's key came of."""

    def found():
        settled()
        (matte,) = studio.session.document.project.mattes
        return matte.keys[0].prompts

    return found


@pytest.fixture
def near(monitor):
    """As exact as the mouse can be."""

    def about(*places):
        pixel = 1 / (monitor.roto.place.map().scale * monitor.view.map.zoom)
        return pytest.approx(places, abs=1.5 * pixel)

    return about


def wheel(view, point, notches, modifiers=NONE):
    at = QPointF(place(view, point))
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_a_click_begins_a_matte_of_the_thing_under_it(studio, monitor, at, prompts, near):
    position = studio.session.document.history.position

    click(monitor.view, at(100, 90))

    (prompt,) = prompts()
    assert isinstance(prompt, Click)
    assert (prompt.x, prompt.y) == near(100, 90)
    assert prompt.adds
    assert studio.session.document.history.position == position + 1


@pytest.mark.parametrize(
    "transform",
    [
        Transform(position=(40, -20), scale=(0.5, 0.5)),
        Transform(position=(-10, 8), scale=(0.8, -0.6), rotation=30),
    ],
)
def test_it_is_so_on_a_clip_that_is_moved_scaled_turned_and_mirrored(monitor, at, prompts, near):
    click(monitor.view, at(110, 80))

    (prompt,) = prompts()
    assert (prompt.x, prompt.y) == near(110, 80)


def test_alt_and_the_right_button_take_away(monitor, at, prompts):
    click(monitor.view, at(100, 90))
    prompts()

    click(monitor.view, at(20, 20), ALT)
    QTest.mouseClick(monitor.view, RIGHT, NONE, place(monitor.view, at(300, 20)))

    assert [prompt.adds for prompt in prompts()] == [True, False, False]


def test_each_gesture_is_one_step_that_can_be_undone(studio, monitor, at, prompts):
    click(monitor.view, at(100, 90))
    prompts()
    click(monitor.view, at(20, 20), ALT)
    assert len(prompts()) == 2

    studio.session.document.undo()

    assert len(prompts()) == 1


def test_a_box_is_dragged_around_the_thing(studio, monitor, at, prompts, near):
    studio.actions.run("roto.box")

    drag(monitor.view, at(150, 140), at(50, 40))

    (box,) = prompts()
    assert isinstance(box, Box)
    assert (box.left, box.top, box.right, box.bottom) == near(50, 40, 150, 140)


def test_a_box_that_takes_away_is_a_lasso_with_corners(studio, monitor, at, prompts, near):
    studio.actions.run("roto.box")
    drag(monitor.view, at(50, 40), at(150, 140))
    prompts()

    drag(monitor.view, at(10, 10), at(50, 50), ALT)

    lasso = prompts()[-1]
    assert isinstance(lasso, Lasso)
    assert not lasso.adds
    assert lasso.points[2] == near(50, 50)


def test_a_scribble_is_as_wide_as_its_brush(studio, monitor, roto, at, prompts, near):
    studio.actions.run("roto.scribble")
    before = roto.tools.radius
    wheel(monitor.view, at(100, 90), 2)

    drag(monitor.view, at(80, 90), at(120, 90))

    (scribble,) = prompts()
    assert isinstance(scribble, Scribble)
    assert scribble.points[0] == near(80, 90)
    assert scribble.points[-1] == near(120, 90)
    assert scribble.radius == pytest.approx(roto.tools.radius, abs=0.01)
    assert roto.tools.radius > before


def test_a_lasso_is_drawn_around(studio, monitor, at, prompts):
    studio.actions.run("roto.lasso")
    begin_drag(monitor.view, at(50, 40), at(150, 40))
    for corner in ((150, 140), (50, 140)):
        move(monitor.view, place(monitor.view, at(*corner)))
    QTest.mouseRelease(monitor.view, Qt.MouseButton.LeftButton, NONE, QPoint())

    (lasso,) = prompts()

    assert isinstance(lasso, Lasso)
    assert len(lasso.points) == 4


def test_a_drag_from_a_colour_says_how_much_is_alike(studio, monitor, roto, at, prompts):
    studio.actions.run("roto.colour")
    here = at(100, 90)
    there = monitor.view.map.to_frame((0.0, 0.0)), monitor.view.map.to_frame((100.0, 0.0))
    way = there[1][0] - there[0][0]  # a hundred logical pixels, in the frame's

    drag(monitor.view, here, (here[0] + way, here[1]))
    drag(monitor.view, here, here, SHIFT)

    wide, joined = prompts()
    assert isinstance(wide, Alike)
    assert wide.tolerance == pytest.approx(0.15 + 0.25, abs=0.01)
    assert roto.tools.tolerance == wide.tolerance
    assert not wide.joined
    assert joined.joined


def test_the_brush_paints_and_the_eraser_takes_away(studio, monitor, roto, at, prompts):
    studio.actions.run("roto.brush")
    wheel(monitor.view, at(100, 90), 4, SHIFT)
    drag(monitor.view, at(200, 20), at(260, 20))
    studio.actions.run("roto.eraser")

    drag(monitor.view, at(230, 20), at(260, 20))

    painted, erased = prompts()
    assert isinstance(painted, Paint)
    assert painted.softness == roto.tools.softness == pytest.approx(0.4)
    assert (painted.adds, erased.adds) == (True, False)


def test_brackets_change_the_brush(qtbot, studio, monitor, roto):
    studio.actions.run("roto.brush")
    monitor.view.setFocus()
    radius, softness = roto.tools.radius, roto.tools.softness

    qtbot.keyClick(monitor.view, Qt.Key.Key_BracketRight)
    qtbot.keyClick(monitor.view, Qt.Key.Key_BraceRight, SHIFT)

    assert roto.tools.radius > radius
    assert roto.tools.softness > softness


@pytest.mark.parametrize("kind", Kind)
def test_a_button_asks_for_all_of_a_kind(studio, monitor, roto, kind):
    studio.actions.run(f"roto.{kind}")

    assert roto.pointing.prompts == (Everything(kind),)


def test_beside_the_picture_a_click_means_nothing_and_a_box_may_begin(
    studio, monitor, roto, at, prompts, near
):
    click(monitor.view, at(-6, 90))
    assert not roto.pointing.is_searching
    studio.actions.run("roto.box")

    drag(monitor.view, at(-6, 40), at(150, 140))

    (box,) = prompts()
    assert (box.left, box.top) == near(-6, 40)


def test_a_dab_with_the_scribble_is_enough(studio, monitor, at, prompts):
    studio.actions.run("roto.scribble")
    click(monitor.view, at(100, 90))
    prompts()

    click(monitor.view, at(20, 20), ALT)

    assert [len(prompt.points) for prompt in prompts()] == [1, 1]


def test_the_cursor_says_what_the_tool_does(studio, monitor, at):
    seen = {}
    for tool in ("colour", "select", "brush"):
        studio.actions.run(f"roto.{tool}")
        move(monitor.view, place(monitor.view, at(100, 90)), button=Qt.MouseButton.NoButton)
        seen[tool] = monitor.view.cursor().shape()

    assert seen == {
        "select": Qt.CursorShape.CrossCursor,
        "colour": Qt.CursorShape.BitmapCursor,
        "brush": Qt.CursorShape.BlankCursor,
    }


def test_escape_drops_a_drag(qtbot, studio, monitor, roto, at):
    studio.actions.run("roto.box")
    monitor.view.setFocus()
    begin_drag(monitor.view, at(50, 40), at(150, 140))
    qtbot.waitUntil(lambda: roto.pointing.trial is not None, timeout=20_000)

    qtbot.keyClick(monitor.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(monitor.view, Qt.MouseButton.LeftButton, NONE, QPoint())

    assert roto.pointing.trial is None
    assert not roto.pointing.is_searching
    assert not studio.session.document.project.mattes


def test_a_tool_is_laid_down_by_choosing_it_again_and_the_handles_come_back(
    studio, monitor, roto, at
):
    studio.actions.run("roto.select")

    click(monitor.view, at(100, 90))

    assert roto.tools.in_hand is None
    assert not roto.pointing.is_searching
    assert studio.session.selection.items


def test_choosing_a_tool_elsewhere_goes_to_the_workspace(studio, monitor, roto):
    gone_to = []
    studio.actions.connect_to("workspace.roto", lambda _: gone_to.append(True))
    studio.actions.set_checked("workspace.roto", False)

    studio.actions.run("roto.brush")

    assert gone_to
