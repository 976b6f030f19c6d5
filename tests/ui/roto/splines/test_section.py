"""The shapes in the panel: listed, named, put on in another way, followed, made of the matte."""

from __future__ import annotations

import pytest
from builders.ui import shown
from hands.picture import click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.model.curves import Interpolation
from editor.model.roto.splines import Combination
from editor.ui.roto.splines.section import ShapesSection


@pytest.fixture
def section(qtbot, studio, monitor, square):
    section = ShapesSection(studio)
    qtbot.addWidget(section)
    section.resize(400, 500)
    assert section.rows
    shown(qtbot, section)
    qtbot.waitUntil(lambda: len(section.list.rows) == 1)
    return section


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_click_on_the_sign_puts_the_shape_on_in_the_next_way(section, drawn):
    press(section.list.rows[0].way)
    assert drawn().combination is Combination.SUBTRACT

    press(section.list.rows[0].way)
    assert drawn().combination is Combination.INTERSECT


def test_the_eye_switches_it_off_on_the_screen(qtbot, section, drawn, roto, colour):
    roto.tools.set_view("grey")
    roto.splines.choose(None)
    qtbot.waitUntil(lambda: colour(110, 90).value() > 240, timeout=20_000)

    press(section.list.rows[0].eye)

    assert not drawn().enabled
    qtbot.waitUntil(lambda: colour(110, 90).value() < 20, timeout=20_000)


def test_it_is_renamed_in_its_row(section, drawn):
    name = section.list.rows[0].name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Door")
    QTest.keyClick(name, Qt.Key.Key_Return)

    assert drawn().name == "Door"


def test_alt_and_an_arrow_change_the_order(qtbot, section, monitor, at, document):
    for corner in ((200, 40), (240, 40), (220, 80), (200, 40)):
        click(monitor.view, at(*corner))
    qtbot.waitUntil(lambda: len(section.list.rows) == 2)

    QTest.keyClick(section.list.rows[1], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert [each.name for each in document.project.mattes[0].splines] == ["Shape 2", "Shape 1"]


def test_how_it_goes_on_to_the_next_key_is_chosen(qtbot, section, drawn):
    box = section.interpolation
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)

    assert drawn().keys[0].interpolation is Interpolation.BEZIER


def test_following_shows_how_far_it_is_and_can_be_stopped(qtbot, section, roto, studio):
    qtbot.waitUntil(lambda: studio.actions.action("spline.follow").isEnabled())

    press(section.ways.layout().itemAt(1).widget())
    assert roto.following.run_of(roto.splines.chosen.id) is not None
    qtbot.waitUntil(section.progress.isVisible)
    section.progress.cancelled.emit()

    qtbot.waitUntil(lambda: not roto.following.runs, timeout=30_000)
    qtbot.waitUntil(lambda: not section.progress.isVisible())


def test_the_key_button_holds_the_shape_and_lets_it_go(qtbot, section, studio, drawn):
    studio.session.playhead.seek(5)
    qtbot.waitUntil(lambda: not studio.actions.action("spline.key").isChecked())

    studio.actions.run("spline.key")
    assert [key.frame for key in drawn().keys] == [0, 5]

    qtbot.waitUntil(lambda: studio.actions.action("spline.key").isChecked())
    studio.actions.run("spline.key")
    assert [key.frame for key in drawn().keys] == [0]
