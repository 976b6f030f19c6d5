"""The list of regions: chosen, named, hidden, doubled, deleted, and moved by numbers."""

from __future__ import annotations

import pytest
from builders.ui import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.model.curves import Curve
from editor.model.generation.brush import Polygon, RegionId
from editor.model.generation.painting.regions import new_region
from editor.ui.generate.regions.section import RegionsSection

LEFT = Qt.MouseButton.LeftButton
BOX = Polygon(((100.0, 150.0), (300.0, 150.0), (300.0, 250.0)))


@pytest.fixture
def section(qtbot, studio, painting):
    for name in ("low", "high"):
        painting.current.open("shot")
        id = RegionId(name)
        painting.change("Paint", lambda old, id=id: old.with_region(new_region(old, id, (BOX,))))
    section = RegionsSection(studio)
    qtbot.addWidget(section)
    section.resize(340, 420)
    assert section.rows
    shown(qtbot, section)
    painting.current.changed.connect(section.refresh)
    return section


@pytest.fixture
def regions(studio):
    def now():
        (shot,) = studio.session.document.project.shots
        return shot.request.brush.regions

    return now


def field(section, name):
    row = next(each for each in section.rows if each.name == name)
    return row, row.editor.fields


def type_into(field, text):
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_region_on_top_stands_first_and_a_press_chooses_one(section, painting):
    assert [row.id for row in section.list.rows] == ["high", "low"]

    QTest.mouseClick(section.list.rows[1], LEFT, pos=section.list.rows[1].rect().topLeft())

    assert painting.region_id == "low"
    assert section.list.rows[1].accessibleDescription() == "chosen"


def test_the_keys_go_from_row_to_row(section, painting):
    section.list.rows[0].setFocus()
    QTest.keyClick(section.list.rows[0], Qt.Key.Key_Space)
    QTest.keyClick(section.list.rows[0], Qt.Key.Key_Down)

    assert painting.region_id == "low"
    assert section.list.rows[1].hasFocus()


def test_a_name_is_typed_over_its_number(section, regions):
    line = section.list.rows[0].name
    assert line.placeholderText() == "Region 2"

    line.setFocus()
    QTest.keyClicks(line, "Steam")
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert regions()[1].name == "Steam"
    assert section.list.rows[0].accessibleName() == "Steam"


def test_the_buttons_hide_double_and_delete_a_region(section, regions, studio):
    row = section.list.rows[1]
    QTest.mouseClick(row.eye, LEFT)
    assert [each.enabled for each in regions()] == [False, True]
    QTest.mouseClick(row.copy, LEFT)
    assert len(regions()) == 3
    QTest.mouseClick(row.bin, LEFT)
    assert [each.id == "low" for each in regions()] == [False, False]
    studio.session.document.undo()
    assert len(section.list.rows) == 3


def test_numbers_move_the_chosen_region_as_one_step_each(section, painting, regions, studio):
    painting.choose(RegionId("low"))
    _, (across, down) = field(section, "Speed")
    steps = len(studio.session.document.history.steps)

    type_into(across, "120")
    type_into(down, "-30")

    assert regions()[0].velocity == (120.0, -30.0)
    assert regions()[1].velocity == (0.0, 0.0)
    assert len(studio.session.document.history.steps) == steps + 2


def test_without_a_chosen_region_there_are_no_numbers(section, painting):
    painting.choose(None)
    assert not any(row.isVisible() for row in section.rows)

    painting.choose(RegionId("low"))
    shown = [row.name for row in section.rows if row.isVisible()]
    assert shown == ["Speed", "Turning", "Nearness", "Stirring"]


def test_a_value_is_given_keyframes_at_the_frame_that_is_looked_at(section, painting, regions):
    painting.choose(RegionId("low"))
    row, (turning,) = field(section, "Turning")
    painting.current.seek(10)

    QTest.mouseClick(row.keys.key, LEFT)
    painting.current.seek(20)
    type_into(turning, "90")

    curve = regions()[0].rotation
    assert isinstance(curve, Curve)
    assert [(key.frame, key.value) for key in curve.keyframes] == [(10, 0.0), (20, 90.0)]


def test_the_slider_stirs(section, painting, regions, studio):
    painting.choose(RegionId("low"))
    row, (stirring,) = field(section, "Stirring")
    steps = len(studio.session.document.history.steps)

    QTest.keyClick(row.editor.slider, Qt.Key.Key_PageUp)
    QTest.keyClick(row.editor.slider, Qt.Key.Key_PageUp)

    assert regions()[0].ambient == pytest.approx(1.6)
    assert stirring.value == pytest.approx(1.6)
    assert len(studio.session.document.history.steps) == steps + 2


def test_size_and_softness_of_the_brush_are_numbers_too(section, painting):
    type_into(section.brush.radius, "33")
    type_into(section.brush.softness, "20")

    assert painting.radius == pytest.approx(33)
    assert painting.softness == pytest.approx(0.2)


def test_where_nothing_is_painted_it_says_how_to_begin(section, painting, studio):
    painting.delete(RegionId("low"))
    painting.delete(RegionId("high"))

    assert section.empty.isVisible()
    assert not section.list.isVisible()
