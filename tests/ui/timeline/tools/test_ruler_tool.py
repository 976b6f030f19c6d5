import pytest
from builders.timeline import MAIN
from hands.timeline import NONE, SHIFT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.model.edits.project.markers import add_marker, set_in_out
from editor.model.timeline import Marker, MarkerId

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ruler(hand):
    return hand.panel.ruler


def on(hand, frame, y=20):
    return QPoint(round(hand.surface.geometry.x_of(frame)), y)


def test_a_press_moves_the_playhead_at_once_and_a_drag_takes_it_along(hand, ruler):
    QTest.mousePress(ruler, LEFT, NONE, on(hand, 12.4))
    assert hand.session.playhead.frame == 12
    QTest.mouseRelease(ruler, LEFT, NONE, on(hand, 25.4))
    assert hand.session.playhead.frame == 25
    assert hand.session.document.history.undoable is None


def test_shift_holds_the_playhead_at_cuts(hand, ruler):
    hand.scale(2.0)
    QTest.mouseClick(ruler, LEFT, SHIFT, on(hand, 31))
    assert hand.session.playhead.frame == 30
    QTest.mouseClick(ruler, LEFT, NONE, on(hand, 31))
    assert hand.session.playhead.frame == 31


def test_a_marker_is_moved_as_one_step(hand, ruler):
    marker = Marker(MarkerId("m"), "Here", 12)
    hand.session.edit("Mark", lambda of: add_marker(of, MAIN, marker))
    hand.before = hand.session.document.project
    start, end = on(hand, 12, 3), on(hand, 18, 3)
    QTest.mousePress(ruler, LEFT, NONE, start)
    assert hand.session.selection.marker == marker.id
    QTest.mouseRelease(ruler, LEFT, NONE, start)
    assert hand.session.playhead.frame == 12
    hand.send_to(ruler, start, end)
    assert hand.session.sequence.markers[0].frame == 18
    assert hand.undoes()


def test_the_ends_of_the_range_are_moved_and_stay_in_order(hand, ruler):
    hand.session.edit("Range", lambda of: set_in_out(of, MAIN, 10, 30))
    hand.before = hand.session.document.project
    hand.send_to(ruler, on(hand, 10), on(hand, 15))
    assert (hand.session.sequence.in_point, hand.session.sequence.out_point) == (15, 30)
    assert hand.undoes()
    hand.send_to(ruler, on(hand, 30), on(hand, 5))
    assert (hand.session.sequence.in_point, hand.session.sequence.out_point) == (10, 11)
