"""Strokes of the mouse on the picture become regions of the shot, in pixels of its source."""

from __future__ import annotations

from shutil import copy2

import pytest
from builders.session import opened_document
from hands.picture import begin_drag, click, drag, move, place
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.model.generation.brush import Polygon, Stroke
from editor.model.transform import Transform

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
RIGHT = Qt.MouseButton.RightButton


def regions(studio):
    (shot,) = studio.session.document.project.shots
    return shot.request.brush.regions


def choose(studio, tool):
    studio.actions.run(f"paint.{tool}")


def pixel(monitor):
    """Pixels of the source to one of the widget: what the mouse can hit."""
    return 1 / (monitor.canvas.place.map().scale * monitor.view.map.zoom)


def near(points, expected, pixel):
    assert points[0] == pytest.approx(expected[0], abs=pixel)
    assert points[-1] == pytest.approx(expected[-1], abs=pixel)


def test_a_stroke_is_kept_in_pixels_of_the_source(studio, monitor, painting, at):
    choose(studio, "brush")
    painting.set_radius(40)

    drag(monitor.view, at(100, 120), at(400, 150))

    (region,) = regions(studio)
    (stroke,) = region.shapes
    assert isinstance(stroke, Stroke)
    near(stroke.points, ((100, 120), (400, 150)), pixel(monitor))
    assert stroke.radius == pytest.approx(40)
    assert not stroke.erases


@pytest.mark.parametrize(
    "transform",
    [
        Transform(position=(200, -90), scale=(0.5, 0.5)),
        Transform(position=(-40, 30), scale=(0.8, -0.6), rotation=30),
    ],
)
def test_it_is_so_on_a_clip_that_is_moved_scaled_turned_and_mirrored(
    studio, monitor, at, transform
):
    choose(studio, "brush")

    drag(monitor.view, at(150, 200), at(300, 260))

    (region,) = regions(studio)
    near(region.shapes[0].points, ((150, 200), (300, 260)), pixel(monitor))


def test_it_is_so_in_a_view_that_is_zoomed(studio, monitor, at):
    monitor.view.set_percent(220, QPointF(300, 200))
    choose(studio, "brush")

    drag(monitor.view, at(150, 160), at(200, 180))

    (region,) = regions(studio)
    near(region.shapes[0].points, ((150, 160), (200, 180)), pixel(monitor))
    assert pixel(monitor) < 0.6


def test_each_stroke_is_one_step_and_goes_on_with_the_region(studio, monitor, at):
    choose(studio, "brush")
    steps = len(studio.session.document.history.steps)

    drag(monitor.view, at(100, 100), at(150, 100))
    drag(monitor.view, at(200, 200), at(250, 200))

    assert len(regions(studio)) == 1
    assert len(regions(studio)[0].shapes) == 2
    assert len(studio.session.document.history.steps) == steps + 2
    studio.session.document.undo()
    assert len(regions(studio)[0].shapes) == 1
    studio.session.document.undo()
    assert regions(studio) == ()


def test_a_click_is_a_dot(studio, monitor, at):
    choose(studio, "brush")

    click(monitor.view, at(100, 100))

    assert len(regions(studio)[0].shapes[0].points) == 1


def test_esc_leaves_a_stroke_off_and_then_lays_the_brush_down(studio, monitor, painting, at):
    choose(studio, "brush")
    steps = len(studio.session.document.history.steps)
    selected = studio.session.selection.items

    begin_drag(monitor.view, at(100, 100), at(200, 200))
    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(monitor.view, Qt.MouseButton.LeftButton, pos=place(monitor.view, (9, 9)))
    assert regions(studio) == ()
    assert len(studio.session.document.history.steps) == steps
    assert painting.tool is not None

    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)
    assert painting.tool is None
    assert not studio.actions.action("paint.brush").isChecked()
    assert studio.session.selection.items == selected


@pytest.mark.parametrize("way", ["eraser", "alt", "right"])
def test_the_eraser_alt_and_the_right_button_erase(studio, monitor, painting, at, way):
    choose(studio, "brush")
    painting.set_radius(30)
    drag(monitor.view, at(100, 200), at(400, 200))
    if way == "eraser":
        choose(studio, "eraser")

    modifiers = ALT if way == "alt" else Qt.KeyboardModifier.NoModifier
    button = RIGHT if way == "right" else Qt.MouseButton.LeftButton
    drag(monitor.view, at(250, 100), at(250, 300), modifiers, button)

    (region,) = regions(studio)
    assert [shape.erases for shape in region.shapes] == [False, True]
    assert painting.share_of(painting.region, (130, 200)) == pytest.approx(1, abs=0.02)
    assert painting.share_of(painting.region, (250, 200)) == pytest.approx(0, abs=0.02)


def test_a_lasso_takes_what_is_inside(studio, monitor, painting, at):
    choose(studio, "lasso")

    begin_drag(monitor.view, at(100, 100), at(300, 100))
    for corner in (at(300, 250), at(100, 250)):
        move(monitor.view, place(monitor.view, corner))
    QTest.mouseRelease(
        monitor.view, Qt.MouseButton.LeftButton, pos=place(monitor.view, at(100, 250))
    )

    (region,) = regions(studio)
    (polygon,) = region.shapes
    assert isinstance(polygon, Polygon)
    assert len(polygon.points) == 4
    assert painting.share_of(painting.region, (200, 180)) == pytest.approx(1, abs=0.01)
    assert painting.share_of(painting.region, (350, 180)) == 0


def test_what_is_painted_is_there_when_the_project_is_opened_again(
    qtbot, studio, monitor, at, tmp_path
):
    choose(studio, "brush")
    drag(monitor.view, at(100, 120), at(400, 150))
    painted = regions(studio)
    document = studio.session.document
    qtbot.waitUntil(lambda: document.is_saved)
    again = tmp_path / "again"
    again.mkdir()
    for file in document.path.parent.glob(f"{document.path.name}*"):
        if file.is_file():
            copy2(file, again)

    with opened_document(qtbot, again / document.path.name) as opened:
        assert opened.project.shots[0].request.brush.regions == painted


def test_the_wheel_and_the_brackets_make_the_brush_larger_and_softer(
    qtbot, studio, monitor, painting, at
):
    choose(studio, "brush")
    zoom, radius, softness = monitor.view.map.zoom, painting.radius, painting.softness
    monitor.view.setFocus()

    turn_wheel(monitor.view, at(200, 200), 1)
    assert painting.radius > radius
    turn_wheel(monitor.view, at(200, 200), -1)
    assert painting.radius == pytest.approx(radius)
    turn_wheel(monitor.view, at(200, 200), 2, SHIFT)
    assert painting.softness == pytest.approx(softness + 0.1)
    assert monitor.view.map.zoom == zoom
    turn_wheel(monitor.view, at(200, 200), 1, CONTROL)
    assert monitor.view.map.zoom > zoom

    QTest.keyClick(monitor.view, Qt.Key.Key_BracketRight)
    assert painting.radius > radius
    QTest.keyClick(monitor.view, Qt.Key.Key_BracketLeft, SHIFT)
    assert painting.softness == pytest.approx(softness + 0.05)


def turn_wheel(view, point, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    at = place(view, point)
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
