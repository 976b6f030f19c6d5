"""Markers on clips: set by M, taken and moved by the mouse, edited, gone to."""

import pytest
from builders.timeline import MAIN
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from editor.model.edits.clip.markers import add_clip_marker
from editor.model.going.markers import carried_markers
from editor.model.timeline import ItemId, Marker, MarkerId


def marks(hand):
    return [(each.clip.id, each.frame) for each in carried_markers(hand.session.sequence)]


def flag(hand, frame, track="V1"):
    """Where a clip's marker can be taken."""
    row = hand.surface.geometry.row_of(track)
    x, y = hand.surface.geometry.x_of(frame), hand.surface.geometry.y_of(row)
    return QPoint(round(x), y + 5)


@pytest.fixture
def marked(hand):
    """B, from 30 to 50, is marked at 40."""
    marker = Marker(MarkerId("m"), "Here", 40)
    hand.session.edit("Mark", lambda of: add_clip_marker(of, MAIN, ItemId("B"), marker))
    hand.before = hand.session.document.project
    return hand


def test_the_selected_clip_is_marked_at_the_playhead(hand):
    hand.session.selection.set_items({"A", "a"})
    hand.session.playhead.seek(7)

    hand.studio.actions.run("mark.add_marker")

    assert marks(hand) == [("A", 7)]
    assert hand.session.sequence.markers == ()
    assert hand.selected == {"A", "a"}
    assert hand.undoes()


def test_the_sequence_is_marked_where_the_selected_clip_is_not(hand):
    hand.session.selection.set_items({"A"})
    hand.session.playhead.seek(33)

    hand.studio.actions.run("mark.add_marker")

    assert marks(hand) == []
    assert [each.frame for each in hand.session.sequence.markers] == [33]


def test_m_on_a_marker_edits_it(marked, qtbot):
    marked.session.selection.set_items({"B"})
    marked.session.playhead.seek(40)
    qtbot.waitUntil(marked.studio.actions.action("mark.edit_marker").isEnabled)

    marked.studio.actions.run("mark.add_marker")

    popover = marked.panel.hands.details.popover
    assert popover is not None
    assert popover.name.text() == "Here"
    assert not popover.duration.isVisible()
    assert marks(marked) == [("B", 40)]
    popover.close()


def test_a_press_selects_it_and_a_drag_moves_it_within_its_clip(marked):
    marked.click(flag(marked, 40))
    assert marked.session.selection.marker == "m"
    assert marked.selected == set()

    marked.drag(flag(marked, 40), flag(marked, 44))
    assert marks(marked) == [("B", 44)]
    marked.drag(flag(marked, 44), flag(marked, 70))
    assert marks(marked) == [("B", 49)]

    marked.session.document.undo()
    assert marked.undoes()


def test_below_its_flag_the_clip_is_taken(marked):
    marked.click(marked.at(40, "V1"))

    assert marked.session.selection.marker is None
    assert marked.selected == {"B"}


def test_a_double_click_edits_it(marked, qtbot):
    place = flag(marked, 40)
    marked.click(place)
    qtbot.waitUntil(marked.studio.actions.action("mark.edit_marker").isEnabled)
    world = QPointF(marked.view.mapToGlobal(place))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.MouseButtonDblClick
    QApplication.sendEvent(marked.view, QMouseEvent(kind, QPointF(place), world, left, left, none))

    popover = marked.panel.hands.details.popover
    assert popover is not None
    popover.name.setText("Jump")
    popover.accept()
    assert marked.clip("B").markers[0].name == "Jump"


def test_it_moves_along_and_is_gone_to(marked):
    marked.drag(marked.at(35, "V1"), marked.at(45, "V1"))
    assert marks(marked) == [("B", 50)]

    marked.session.playhead.seek(0)
    marked.studio.program.next_marker()
    assert marked.session.playhead.frame == 50


def test_over_its_flag_it_says_its_name(marked, qtbot):
    marked.hover(flag(marked, 40))
    qtbot.waitUntil(lambda: QToolTip.text() == "Here")

    marked.hover(marked.at(45, "V1"))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_deleting_takes_it_alone(marked):
    marked.click(flag(marked, 40))
    marked.studio.actions.run("mark.delete_marker")

    assert marks(marked) == []
    assert marked.rows("V1") == ("A20 -10 B20",)


def test_its_flag_is_seen(marked):
    place = flag(marked, 40)
    red = QPoint(place.x() + 1, place.y())
    unmarked = QPoint(round(marked.surface.geometry.x_of(43)), place.y())
    image = marked.view.grab().toImage()
    assert image.pixelColor(red) != image.pixelColor(unmarked)
    assert image.pixelColor(red).green() > image.pixelColor(red).red()


def test_its_menu_edits_and_deletes(marked):
    place = flag(marked, 40)
    none = Qt.KeyboardModifier.NoModifier
    pointer = marked.view.pointer(QPointF(place), Qt.MouseButton.RightButton, none)
    marked.panel.hands.menus.open_for(pointer, marked.view.mapToGlobal(place))

    menu = marked.panel.hands.menus.open
    assert [each.text() for each in menu.actions()] == ["Edit Marker…", "Delete Marker"]
    menu.close()
