"""Shapes are moved, bent, softened, turned and scaled by drags; each is one step, and a key."""

from __future__ import annotations

import pytest
from hands.picture import begin_drag, click, drag, place
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from ui.roto.splines.conftest import SQUARE

from editor.ui.roto.splines.hits import PAD, TURNER, feather_place

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def edited(studio, square):
    """The tool that changes shapes is in hand."""
    studio.actions.run("roto.shape")
    return square


@pytest.fixture
def pixel(monitor):
    """Pixels of the footage to a logical one."""
    return 1 / (monitor.roto.place.map().scale * monitor.view.map.zoom)


def points(spline, key=0):
    return [(each.x, each.y) for each in spline.keys[key].points]


def flat(places):
    return [number for place in places for number in place]


def test_a_point_goes_where_it_is_dragged_in_one_step(monitor, edited, at, drawn, document, near):
    position = document.history.position

    drag(monitor.view, at(60, 40), at(30, 20))

    assert list(points(drawn())[0]) == near(30, 20)
    assert flat(points(drawn())[1:]) == near(*flat(SQUARE[1:]))
    assert document.history.position == position + 1


def test_on_another_frame_a_drag_makes_a_key_there(monitor, studio, edited, at, drawn, near):
    studio.session.playhead.seek(6)

    drag(monitor.view, at(60, 40), at(30, 20))

    assert [key.frame for key in drawn().keys] == [0, 6]
    assert flat(points(drawn())) == near(*flat(SQUARE))
    assert list(points(drawn(), 1)[0]) == near(30, 20)


def test_with_all_keys_alike_no_key_is_added(monitor, studio, edited, at, drawn, near):
    studio.session.playhead.seek(6)
    drag(monitor.view, at(80, 70), at(110, 70))
    studio.actions.run("spline.everywhere")

    drag(monitor.view, at(190, 140), at(200, 150))

    assert [list(points(drawn(), key)[2]) for key in (0, 1)] == [near(170, 150), near(200, 150)]


def test_inside_the_whole_shape_is_moved(monitor, edited, at, drawn, near):
    drag(monitor.view, at(80, 70), at(90, 60))

    assert flat(points(drawn())) == near(*flat((x + 10, y - 10) for x, y in SQUARE))


def test_corners_of_the_box_scale_it(monitor, edited, at, drawn, near, pixel):
    pad = PAD * pixel
    drag(monitor.view, at(160 + pad, 140 + pad), at(160 + pad + (100 + 2 * pad), 140 + pad))

    wide = (160 + pad - (60 - pad)) / 100
    (left, _), (right, _) = points(drawn())[:2]
    assert [right - left] == near(200)
    assert wide > 1


def test_the_knob_turns_it(monitor, edited, at, drawn, near, pixel):
    far = 50 + PAD * pixel + TURNER * pixel
    drag(monitor.view, at(110, 90 - far), at(110 + far, 90))

    assert flat(points(drawn())) == near(160, 40, 160, 140, 60, 140, 60, 40)


def test_the_ring_beside_a_point_softens_it(monitor, edited, at, drawn, splines, near, pixel):
    click(monitor.view, at(160, 40))
    place = feather_place(splines.shape, 1, 0, pixel)
    drag(monitor.view, at(*place), at(place[0] + 14.14, place[1] - 14.14))

    feathers = [each.feather for each in drawn().keys[0].points]
    assert feathers == near(0, 20, 0, 0)


def test_a_softened_point_fades_on_the_screen(
    qtbot, monitor, edited, at, splines, roto, colour, pixel
):
    click(monitor.view, at(160, 140))
    QTest.keyClick(monitor.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    place = feather_place(splines.shape, 2, 0, pixel)
    drag(monitor.view, at(*place), at(place[0] + 28.3, place[1] + 28.3))
    splines.choose(None)
    roto.tools.set_view("grey")

    qtbot.waitUntil(lambda: 60 < colour(180, 90).value() < 200, timeout=20_000)
    assert colour(110, 90).value() > 240


def test_a_handle_turns_the_other_until_alt_breaks_them(monitor, edited, at, drawn, near):
    click(monitor.view, at(60, 40), ALT)
    click(monitor.view, at(60, 40))
    bent = drawn().keys[0].points[0]
    start = bent.x + bent.out_x, bent.y + bent.out_y

    drag(monitor.view, at(*start), at(60, 10))
    turned = drawn().keys[0].points[0]
    assert [turned.in_x, turned.out_x, turned.out_y] == near(0, 0, -30)
    assert turned.in_y > 10

    drag(monitor.view, at(60, 10), at(90, 40), ALT)
    broken = drawn().keys[0].points[0]
    assert [broken.out_x, broken.out_y] == near(30, 0)
    assert (broken.in_x, broken.in_y) == pytest.approx((turned.in_x, turned.in_y))


def test_a_frame_drawn_beside_it_chooses_points_that_move_together(
    monitor, edited, at, drawn, splines, near
):
    drag(monitor.view, at(30, 20), at(180, 60))
    assert splines.points == {0, 1}

    drag(monitor.view, at(60, 40), at(60, 30))
    assert flat(points(drawn())) == near(60, 30, 160, 30, 160, 140, 60, 140)


def test_arrow_keys_move_chosen_points_in_one_step(monitor, edited, at, drawn, document, near):
    click(monitor.view, at(60, 40))
    position = document.history.position

    for _ in range(3):
        QTest.keyClick(monitor.view, Qt.Key.Key_Right)

    assert list(points(drawn())[0]) == near(63, 40)
    assert document.history.position == position + 1


def test_delete_takes_chosen_points_out_and_else_the_shape_away(
    monitor, edited, at, drawn, document, splines
):
    click(monitor.view, at(60, 40))
    QTest.keyClick(monitor.view, Qt.Key.Key_Delete)
    assert len(drawn().keys[0].points) == 3

    QTest.keyClick(monitor.view, Qt.Key.Key_Delete)
    assert document.project.mattes[0].splines == ()


def test_a_double_click_on_the_line_puts_a_point_there(monitor, edited, at, drawn):
    QTest.mouseDClick(
        monitor.view, Qt.MouseButton.LeftButton, pos=place(monitor.view, at(110, 140))
    )

    assert len(drawn().keys[0].points) == 5


def test_escape_leaves_a_drag_as_if_it_had_not_begun(monitor, edited, at, drawn, document):
    before = drawn()
    begin_drag(monitor.view, at(60, 40), at(30, 20))
    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)

    assert document.shown.mattes[0].splines == (before,)


def test_the_right_button_offers_what_can_be_done_with_a_shape(monitor, edited, at, splines):
    splines.choose(None)

    QTest.mouseClick(monitor.view, Qt.MouseButton.RightButton, pos=place(monitor.view, at(110, 90)))

    menu = monitor.view.findChild(QMenu)
    assert "Follow Surface" in [each.text().replace("&", "") for each in menu.actions()]
    assert splines.chosen.id == edited
    menu.close()


def test_the_shape_on_the_neighbouring_keys_is_seen(
    qtbot, monitor, studio, edited, at, colour, roto, splines
):
    studio.session.playhead.seek(6)
    drag(monitor.view, at(80, 70), at(180, 70))
    roto.tools.set_view("original")
    splines.choose(edited)
    away = colour(60, 100)

    roto.tools.show_neighbours(True)

    seen = [colour(60, 60 + step) for step in range(60)]
    assert any(each.blue() > away.blue() + 60 for each in seen)
