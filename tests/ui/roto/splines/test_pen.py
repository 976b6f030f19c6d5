"""Shapes are drawn by clicks and drags of the pen on the picture."""

from __future__ import annotations

from hands.picture import click, drag
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.roto.splines.conftest import SQUARE

from editor.session.roto.tools import Tool

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def corners(spline):
    return [number for point in spline.keys[0].points for number in (point.x, point.y)]


def test_clicks_around_a_thing_and_on_the_first_make_a_shape(square, drawn, near):
    assert corners(drawn()) == near(*[each for corner in SQUARE for each in corner])
    assert [key.frame for key in drawn().keys] == [0]


def test_a_shape_is_one_step_and_begins_a_matte_of_its_own(monitor, document, pen, at):
    position = document.history.position

    for corner in (*SQUARE, SQUARE[0]):
        click(monitor.view, at(*corner))

    assert document.history.position == position + 1
    document.undo()
    assert document.project.mattes == ()


def test_what_it_encloses_is_covered_on_the_screen(qtbot, square, roto, colour):
    roto.tools.set_view("grey")
    qtbot.waitUntil(lambda: roto.seeing.is_ready, timeout=20_000)

    qtbot.waitUntil(lambda: colour(80, 60).value() > 240, timeout=20_000)
    assert colour(200, 60).value() < 20


def test_a_drag_pulls_a_curve(monitor, pen, at, drawn, near):
    click(monitor.view, at(60, 100))
    drag(monitor.view, at(110, 40), at(150, 40))
    click(monitor.view, at(160, 100))
    click(monitor.view, at(60, 100))

    bent = drawn().keys[0].points[1]
    assert [bent.out_x, bent.out_y, bent.in_x, bent.in_y] == near(40, 0, -40, 0)


def test_enter_closes_it_and_backspace_takes_a_point_back(monitor, pen, at, drawn):
    for corner in SQUARE:
        click(monitor.view, at(*corner))

    QTest.keyClick(monitor.view, Qt.Key.Key_Backspace)
    QTest.keyClick(monitor.view, Qt.Key.Key_Return)

    assert len(drawn().keys[0].points) == 3


def test_undo_takes_points_back_and_leaves_the_film_alone(monitor, pen, at, document):
    position = document.history.position
    for corner in SQUARE:
        click(monitor.view, at(*corner))

    QTest.keyClick(monitor.view, Qt.Key.Key_Z, CONTROL)

    assert len(pen.draft.points) == 3
    assert document.history.position == position


def test_escape_drops_what_is_drawn(monitor, pen, at, document):
    for corner in SQUARE:
        click(monitor.view, at(*corner))

    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)

    assert pen.draft is None
    assert document.project.mattes == ()


def test_a_shape_is_kept_when_another_tool_is_taken(studio, monitor, pen, at, drawn):
    for corner in SQUARE:
        click(monitor.view, at(*corner))

    studio.actions.run("roto.shape")

    assert len(drawn().keys[0].points) == 4


def test_on_the_line_of_a_shape_the_pen_adds_a_point(monitor, square, at, drawn, near):
    drag(monitor.view, at(110, 40), at(110, 20))

    points = drawn().keys[0].points
    assert len(points) == 5
    assert [points[1].x, points[1].y] == near(110, 20)


def test_control_takes_a_point_out_and_alt_bends_one(monitor, square, at, drawn):
    click(monitor.view, at(*SQUARE[0]), ALT)
    assert drawn().keys[0].points[0].out_x != 0

    click(monitor.view, at(*SQUARE[1]), CONTROL)
    assert len(drawn().keys[0].points) == 3


def test_a_second_shape_goes_on_the_same_matte(monitor, square, at, document):
    for corner in ((200, 40), (240, 40), (220, 80), (200, 40)):
        click(monitor.view, at(*corner))

    (matte,) = document.project.mattes
    assert [each.name for each in matte.splines] == ["Shape 1", "Shape 2"]


def test_the_cursor_says_what_a_press_would_do(square, hover):
    begins, adds = hover(250, 100), hover(110, 40)

    assert begins.shape() == adds.shape() == Qt.CursorShape.BitmapCursor
    assert begins.pixmap().toImage() != adds.pixmap().toImage()
    assert hover(*SQUARE[0]).shape() == Qt.CursorShape.PointingHandCursor


def test_pressing_its_command_again_lays_the_pen_down(studio, pen, roto):
    assert roto.tools.drawing is Tool.PEN

    studio.actions.run("roto.pen")

    assert roto.tools.drawing is None
