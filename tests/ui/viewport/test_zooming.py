"""How large the picture is in its monitor, and which part of it is seen."""

from __future__ import annotations

import pytest
from hands.picture import move, place
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def session(studio):
    return studio.session


def wheel(view, at, notches):
    place = QPointF(*view.map.to_widget(at))
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_the_wheel_zooms_where_the_mouse_is(monitor):
    view, point = monitor.view, (900.0, 200.0)
    before = view.map.to_widget(point)

    wheel(view, point, 3)

    assert view.percent > 100
    assert view.map.to_widget(point) == pytest.approx(before, abs=1)
    assert monitor.bar.zoom.text() == f"{view.percent:.0f} %"
    monitor.studio.actions.run("view.zoom_fit")
    assert view.is_fitted
    assert monitor.bar.zoom.text() == "Fit"


def test_fitted_the_picture_follows_the_size_of_the_panel(qtbot, monitor):
    monitor.resize(700, 500)

    qtbot.waitUntil(lambda: monitor.view.width() == 700)

    x, y, wide, high = monitor.view.map.rectangle
    assert min(x, y) >= 0
    assert x + wide <= 700
    assert wide / high == pytest.approx(1280 / 720, rel=1e-3)


def test_the_middle_button_the_hand_and_space_move_the_picture(session, studio, monitor):
    view = monitor.view
    view.set_percent(200)
    start = view.map.to_frame((300, 200))
    end = view.map.to_frame((360, 230))

    for prepare, button in (
        (lambda: None, Qt.MouseButton.MiddleButton),
        (lambda: view.set_hand(True), Qt.MouseButton.LeftButton),
        (lambda: QTest.keyPress(view, Qt.Key.Key_Space), Qt.MouseButton.LeftButton),
    ):
        view.set_percent(200)
        prepare()
        origin = view.map.origin
        at, to = place(view, start), place(view, end)
        QTest.mousePress(view, button, NONE, at)
        move(view, to, button=button)
        QTest.mouseRelease(view, button, NONE, to)
        way = to - at
        assert view.map.origin == pytest.approx((origin[0] + way.x(), origin[1] + way.y()))
        view.set_hand(False)
        view.fit()
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert session.selection.is_empty


def test_the_magnifying_glass_zooms_in_where_it_clicks_and_out_with_alt(studio, monitor):
    view, point = monitor.view, (900.0, 200.0)
    studio.actions.action("tool.zoom").setChecked(True)
    fitted, at = view.percent, place(view, point)

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, NONE, at)
    assert view.percent == pytest.approx(fitted * 1.6)
    assert view.map.to_widget(point) == pytest.approx((at.x(), at.y()), abs=1.5)

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, at)
    assert view.percent == pytest.approx(fitted)
    assert studio.session.selection.is_empty


def test_the_zoom_menu_has_whole_steps(monitor):
    actions = [each for each in monitor.bar.zoom.menu().actions() if not each.isSeparator()]

    actions[-1].trigger()

    assert [each.text() for each in actions] == [
        "Fit", "25 %", "50 %", "75 %", "100 %", "150 %", "200 %", "400 %",
    ]  # fmt: skip
    assert monitor.view.percent == pytest.approx(400)
