from fractions import Fraction

import pytest
from builders.timeline import MAIN
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.model.edits.clip.attributes import Attribute
from editor.model.edits.clip.parameters import Parameter, set_parameter
from editor.model.edits.project.markers import add_marker
from editor.model.timeline import Marker, MarkerId


@pytest.fixture
def details(hand):
    return hand.panel.hands.details


def opened(hand, details, command, *items):
    if items:
        hand.session.selection.set_items(items)
    for subject in (details, *hand.panel.hands.commands.subjects):
        subject.refresh()
    hand.studio.actions.run(command)
    assert details.popover is not None
    return details.popover


def typed(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_speed_is_shown_while_it_is_chosen_and_done_by_the_button(hand, details, qtbot):
    popover = opened(hand, details, "clip.speed", "B")
    assert popover.speed.value == 100
    typed(popover.speed, "50")
    assert hand.shown_rows("V1") == ("A20 -10 B40",)
    assert hand.rows("V1") == ("A20 -10 B20",)
    assert popover.duration.frame == 40
    qtbot.mouseClick(popover.button, Qt.MouseButton.LeftButton)
    assert hand.rows("V1") == ("A20 -10 B40",)
    assert hand.clip("B").speed == Fraction(1, 2)
    assert hand.undoes()


def test_esc_leaves_the_speed_as_it_was(hand, details):
    popover = opened(hand, details, "clip.speed", "B")
    typed(popover.speed, "50")
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert hand.session.project is hand.before


def test_a_duration_is_another_way_to_say_a_speed(hand, details, qtbot):
    popover = opened(hand, details, "clip.speed", "B")
    typed(popover.duration, "00:00:00:10")
    assert popover.speed.value == 200
    popover.reverse.setChecked(True)
    popover.ripple.setChecked(True)
    qtbot.mouseClick(popover.button, Qt.MouseButton.LeftButton)
    assert hand.clip("B").speed == -2


def test_a_clip_gets_another_name(hand, details):
    popover = opened(hand, details, "clip.rename", "B")
    QTest.keyClicks(popover.name, "Interview")
    QTest.keyClick(popover.name, Qt.Key.Key_Return)
    assert hand.clip("B").name == "Interview"
    assert hand.undoes()


def test_only_chosen_attributes_are_pasted(hand, details, qtbot):
    hand.session.edit("Fade", lambda of: set_parameter(of, MAIN, "B", Parameter.OPACITY, 0.5))
    hand.before = hand.session.document.project
    hand.session.selection.set_items({"B"})
    hand.panel.hands.commands.subjects[0].refresh()
    hand.studio.actions.action("edit.copy").setEnabled(True)
    hand.studio.actions.run("edit.copy")
    popover = opened(hand, details, "edit.paste_attributes", "C")
    on = {each for each, toggle in popover.toggles.items() if toggle.isChecked()}
    assert on == {Attribute.BLENDING}
    qtbot.mouseClick(popover.button, Qt.MouseButton.LeftButton)
    assert hand.clip("C").opacity == 0.5
    assert hand.undoes()


def test_a_marker_is_named_coloured_and_noted(hand, details, qtbot):
    marker = Marker(MarkerId("m"), "", 12)
    hand.session.edit("Mark", lambda of: add_marker(of, MAIN, marker))
    hand.before = hand.session.document.project
    hand.session.selection.set_marker(marker.id)
    popover = opened(hand, details, "mark.edit_marker")
    QTest.keyClicks(popover.name, "Chorus")
    popover.colour.setCurrentIndex(popover.colour.findData("blue"))
    QTest.keyClicks(popover.note, "louder")
    typed(popover.duration, "00:00:00:05")
    qtbot.mouseClick(popover.button, Qt.MouseButton.LeftButton)
    assert hand.session.sequence.markers == (Marker(marker.id, "Chorus", 12, 5, "blue", "louder"),)
    assert hand.undoes()


def test_a_marker_can_be_deleted_there(hand, details, qtbot):
    marker = Marker(MarkerId("m"), "", 12)
    hand.session.edit("Mark", lambda of: add_marker(of, MAIN, marker))
    hand.session.playhead.seek(12)
    popover = opened(hand, details, "mark.edit_marker")
    qtbot.mouseClick(popover.delete, Qt.MouseButton.LeftButton)
    assert hand.session.sequence.markers == ()
