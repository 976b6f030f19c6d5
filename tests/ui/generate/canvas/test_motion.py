"""Regions are given their motion on the picture: arrows, paths, turning and growing."""

from __future__ import annotations

import pytest
from hands.picture import begin_drag, click, drag, place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.model.generation.brush import Polygon, RegionId
from editor.model.generation.painting.regions import new_region
from editor.ui.generate.canvas import marks

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
MIDDLE = (200.0, 200.0)
BOX = Polygon(((100, 150), (300, 150), (300, 250), (100, 250)))


@pytest.fixture
def region(qtbot, studio, painting, monitor):
    """A box of 200 x 100 about (200, 200), drawn."""

    def with_box(brush):
        return brush.with_region(new_region(brush, RegionId("box"), (BOX,)))

    assert painting.change("Paint", with_box)
    painting.choose(RegionId("box"))
    qtbot.waitUntil(lambda: painting.middle_of(painting.region) is not None)
    return painting.region


@pytest.fixture
def now(studio):
    """The region as the project has it."""

    def region():
        (shot,) = studio.session.document.project.shots
        return shot.request.brush.regions[0]

    return region


@pytest.fixture
def pixel(monitor):
    """Pixels of the source to one of the widget."""
    return 1 / (monitor.canvas.place.map().scale * monitor.view.map.zoom)


def test_an_arrow_is_as_long_as_the_region_goes_in_a_second(
    studio, monitor, region, now, at, pixel
):
    studio.actions.run("paint.arrow")
    steps = len(studio.session.document.history.steps)

    drag(monitor.view, at(150, 200), at(250, 160))

    assert now().velocity == pytest.approx((100, -40), abs=2 * pixel)
    assert len(studio.session.document.history.steps) == steps + 1
    studio.session.document.undo()
    assert now().velocity == (0.0, 0.0)


def test_its_tip_can_be_dragged_on(studio, monitor, region, now, at, pixel):
    studio.actions.run("paint.arrow")
    drag(monitor.view, at(150, 200), at(250, 200))
    x, y = now().velocity

    drag(monitor.view, at(MIDDLE[0] + x, MIDDLE[1] + y), at(MIDDLE[0], MIDDLE[1] + 90))

    assert now().velocity == pytest.approx((0, 90), abs=3 * pixel)


def test_with_shift_it_is_level_or_upright(studio, monitor, region, now, at, pixel):
    studio.actions.run("paint.arrow")

    drag(monitor.view, at(150, 200), at(250, 180), SHIFT)

    assert now().velocity == pytest.approx((100, 0), abs=2 * pixel)
    assert now().velocity[1] == 0


def test_while_it_is_dragged_all_show_it_and_nothing_is_written(
    studio, monitor, painting, region, now, at
):
    studio.actions.run("paint.arrow")

    begin_drag(monitor.view, at(150, 200), at(250, 200))
    assert painting.region.velocity != (0.0, 0.0)
    assert now().velocity == (0.0, 0.0)
    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)
    assert painting.region.velocity == (0.0, 0.0)
    QTest.mouseRelease(monitor.view, LEFT, pos=place(monitor.view, at(250, 200)))
    assert now().velocity == (0.0, 0.0)


def test_a_drag_beside_every_region_does_nothing(studio, monitor, region, now, at):
    studio.actions.run("paint.arrow")
    steps = len(studio.session.document.history.steps)

    drag(monitor.view, at(400, 350), at(450, 350))

    assert len(studio.session.document.history.steps) == steps


def test_a_drawn_path_begins_in_the_regions_middle_and_takes_the_clip(
    studio, monitor, painting, region, now, at, pixel
):
    studio.actions.run("paint.path")

    drag(monitor.view, at(150, 180), at(350, 280))

    first, last = now().path[0], now().path[-1]
    assert (first.x, first.y, first.seconds) == pytest.approx((*MIDDLE, 0), abs=2)
    assert (last.x, last.y) == pytest.approx((400, 300), abs=2 + 2 * pixel)
    assert last.seconds == pytest.approx(float(painting.current.request.seconds))


def test_points_of_a_path_are_moved_and_deleted(studio, monitor, region, now, at, pixel):
    studio.actions.run("paint.path")
    drag(monitor.view, at(150, 180), at(350, 280))
    end = now().path[-1]

    drag(monitor.view, at(end.x, end.y), at(end.x - 80, end.y - 60))
    moved = now().path[-1]
    assert (moved.x, moved.y) == pytest.approx((end.x - 80, end.y - 60), abs=3 * pixel)
    assert moved.seconds == end.seconds

    press = place(monitor.view, at(moved.x, moved.y))
    QTest.mouseClick(monitor.view, RIGHT, Qt.KeyboardModifier.NoModifier, press)
    assert now().path == ()


def test_an_arrow_takes_the_place_of_a_path(studio, monitor, region, now, at):
    studio.actions.run("paint.path")
    drag(monitor.view, at(150, 180), at(350, 280))
    studio.actions.run("paint.arrow")

    drag(monitor.view, at(150, 200), at(200, 200))

    assert now().path == ()
    assert now().velocity[0] > 0


def test_the_ring_turns_a_region_and_its_knob_brings_it_nearer(studio, monitor, region, now, at):
    studio.actions.run("paint.turn")
    middle = place(monitor.view, at(*MIDDLE))

    ring = round(marks.RING)
    drag_in_widget(monitor.view, middle - QPoint(0, ring), middle + QPoint(ring, 0))
    assert now().rotation == pytest.approx(90, abs=3)
    assert now().proximity == 0

    side = marks.RING * 0.7071
    knob = middle + QPoint(round(side), round(side))
    drag_in_widget(monitor.view, knob, middle + QPoint(round(side * 1.5), round(side * 1.5)))
    assert now().proximity == pytest.approx(0.5, abs=0.05)
    assert now().rotation == pytest.approx(90, abs=3)


def drag_in_widget(view, start, end):
    begin, there = (view.map.to_frame((each.x(), each.y())) for each in (start, end))
    drag(view, begin, there)


def test_a_double_click_on_a_tip_takes_the_arrow_away(studio, monitor, region, now, at):
    studio.actions.run("paint.arrow")
    drag(monitor.view, at(150, 200), at(250, 200))
    tip = at(MIDDLE[0] + now().velocity[0], MIDDLE[1] + now().velocity[1])

    QTest.mouseDClick(monitor.view, LEFT, pos=place(monitor.view, tip))

    assert now().velocity == (0.0, 0.0)


def test_motion_is_copied_from_shot_to_shot_with_the_usual_keys(
    qtbot, studio, monitor, painting, region, now, at
):
    monitor.view.setFocus()
    studio.actions.run("paint.arrow")
    drag(monitor.view, at(150, 200), at(250, 200))

    QTest.keyClick(monitor.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(monitor.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    first, second = painting.brush.regions
    assert (first.shapes, first.velocity) == (second.shapes, second.velocity)
    assert first.id != second.id
    assert first.hue != second.hue


def test_figures_choose_regions_and_delete_deletes_the_chosen_one(
    studio, monitor, painting, region, at
):
    monitor.view.setFocus()
    studio.actions.run("paint.brush")
    painting.duplicate(region.id)
    copy = painting.region_id

    QTest.keyClick(monitor.view, Qt.Key.Key_1)
    assert painting.region_id == region.id
    QTest.keyClick(monitor.view, Qt.Key.Key_Delete)
    assert [each.id for each in painting.brush.regions] == [copy]
    assert studio.session.sequence.duration > 0


def test_with_control_a_press_chooses_the_region_under_it(studio, monitor, painting, region, at):
    studio.actions.run("paint.brush")
    painting.choose(None)

    click(monitor.view, at(*MIDDLE), Qt.KeyboardModifier.ControlModifier)

    assert painting.region_id == region.id
    assert len(painting.region.shapes) == 1


def test_while_an_arrow_is_dragged_its_motion_is_shown_small(
    qtbot, studio, monitor, region, now, at
):
    studio.actions.run("paint.arrow")
    previewing = studio.generation.previewing

    begin_drag(monitor.view, at(150, 200), at(250, 200))
    qtbot.waitUntil(lambda: previewing.image is not None, timeout=20_000)
    assert max(previewing.image.width(), previewing.image.height()) <= 480
    QTest.mouseRelease(monitor.view, LEFT, pos=place(monitor.view, at(250, 200)))

    assert previewing.image is None


def test_a_motion_that_is_dragged_further_goes_on_from_where_it_is(
    qtbot, studio, monitor, region, now, at
):
    studio.actions.run("paint.arrow")
    previewing = studio.generation.previewing
    begin_drag(monitor.view, at(150, 200), at(250, 200))
    qtbot.waitUntil(lambda: previewing.image is not None)
    still = previewing.image

    for far in range(255, 300, 3):
        before = previewing.image
        QTest.mouseMove(monitor.view, place(monitor.view, at(far, 200)))
        qtbot.waitUntil(lambda before=before: previewing.image != before)

    assert previewing.image not in (None, still)
    QTest.mouseRelease(monitor.view, LEFT, pos=place(monitor.view, at(297, 200)))


def test_what_is_painted_has_the_film_drawn_no_more_often(qtbot, studio, monitor, painting, region):
    changes = []
    viewer = studio.program.viewer
    viewer.changed.connect(lambda: changes.append(viewer.project))

    painting.duplicate(region.id)

    assert changes == []
    assert viewer.project is studio.session.project


def test_preview_goes_round_at_rest_until_it_is_switched_off(
    qtbot, studio, monitor, region, now, at
):
    studio.actions.run("paint.arrow")
    drag(monitor.view, at(150, 200), at(250, 200))
    previewing = studio.generation.previewing

    studio.actions.run("paint.preview")
    qtbot.waitUntil(lambda: previewing.image is not None, timeout=20_000)
    first = previewing.image
    qtbot.waitUntil(lambda: previewing.image not in (None, first), timeout=20_000)

    studio.actions.run("paint.preview")
    assert previewing.image is None
