import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible

from editor.model.edits.clip.properties import set_enabled
from editor.model.edits.project.tracks import set_track
from editor.model.timeline import ItemId
from editor.ui.access import give_roles
from editor.ui.timeline.panel import TimelinePanel

WALK = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_ctrl_and_arrows_walk_from_clip_to_clip(panel, studio, qtbot):
    selection = studio.session.selection
    selection.set_items([ItemId("A")])

    qtbot.keyClick(panel.view, Qt.Key.Key_Right, WALK)
    assert selection.items == {"B"}
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, WALK)
    assert selection.items == {"C"}
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, WALK | SHIFT)
    assert selection.items == {"B", "C"}


def test_what_the_keyboard_comes_to_is_said(panel, qtbot):
    qtbot.keyClick(panel.view, Qt.Key.Key_Left, WALK)

    assert panel.view.accessibleDescription().startswith("C, track V2, from 00:00:01:16")


def test_the_timeline_says_how_many_clips_it_has(panel, qtbot):
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)

    assert "4 clips on 3 tracks" in panel.view.accessibleDescription()


@pytest.fixture
def root(panel):
    """The clip area as a reader of screens is given it."""
    give_roles()
    return QAccessible.queryAccessibleInterface(panel.view)


def children(node):
    return [node.child(number) for number in range(node.childCount())]


def name(node):
    return node.text(QAccessible.Text.Name)


def test_each_track_is_a_row_of_its_clips(root):
    rows = children(root)

    assert [name(row) for row in rows] == ["Track V2", "Track V1", "Track A1"]
    assert [[name(clip) for clip in children(row)] for row in rows] == [["C"], ["A", "B"], ["a"]]
    for number, row in enumerate(rows):
        assert root.indexOfChild(row) == number
        assert row.role() is QAccessible.Role.List
        for index, clip in enumerate(children(row)):
            assert row.indexOfChild(clip) == index
            assert clip.role() is QAccessible.Role.ListItem
            assert name(clip.parent()) == name(row)


def test_a_clip_tells_where_it_is_and_what_is_switched(root, studio):
    session, main = studio.session, studio.session.sequence_id
    session.edit("Off", lambda of: set_enabled(of, main, ItemId("B"), False))
    session.edit("Hide", lambda of: set_track(of, main, "V1", enabled=False, locked=True))

    clip = root.child(1).child(1)

    assert clip.text(QAccessible.Text.Value) == "00:00:01:06"
    said = clip.text(QAccessible.Text.Description)
    assert said == "from 00:00:01:06, 00:00:00:20 long, switched off, hidden, locked"
    assert name(root.child(1)) == "Track V1, hidden, locked"
    assert clip.state().readOnly


def test_what_is_selected_is_and_has_the_focus(root, panel, studio, qtbot):
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)

    studio.session.selection.set_items([ItemId("B")])

    assert name(root.focusChild()) == "B"
    states = [clip.state() for clip in children(root.child(1))]
    assert [state.selected for state in states] == [False, True]
    assert [state.focused for state in states] == [False, True]


def test_clips_are_found_where_they_are_on_the_screen(root, panel):
    clip = root.child(1).child(1)

    middle = clip.rect().center()

    assert panel.view.rect().contains(panel.view.mapFromGlobal(middle))
    row = root.childAt(middle.x(), middle.y())
    assert name(row) == "Track V1"
    assert name(row.childAt(middle.x(), middle.y())) == "B"
    assert root.childAt(-5000, -5000) is None
    assert clip.rect().contains(middle)


def test_a_selection_is_said_however_it_is_made(panel, studio, qtbot):
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    selection = studio.session.selection

    selection.set_items([ItemId("B")])
    qtbot.waitUntil(lambda: panel.view.accessibleDescription().startswith("B, track V1, from"))
    selection.set_items([ItemId("A"), ItemId("B")])
    qtbot.waitUntil(lambda: panel.view.accessibleDescription() == "2 clips selected")
    selection.clear()
    qtbot.waitUntil(lambda: panel.view.accessibleDescription() == "Nothing is selected")


def test_what_goes_is_let_go_of_and_can_come_again(root, studio):
    before = studio.session.document.project
    for _ in range(20):
        assert [name(clip) for clip in children(root.child(1))] == ["A", "B"]
        [QAccessible.uniqueId(clip) for clip in children(root.child(1))]
        studio.session.document.preview(lambda of: without_clips(of))
        gc.collect()
        assert children(root.child(1)) == []
        studio.session.document.preview(None)
    assert studio.session.document.project is before


def test_it_goes_with_its_view(studio, qtbot):
    give_roles()
    for _ in range(5):
        panel = TimelinePanel(studio)
        panel.show()
        root = QAccessible.queryAccessibleInterface(panel.view)
        ids = [QAccessible.uniqueId(clip) for row in children(root) for clip in children(row)]
        assert all(QAccessible.accessibleInterface(id) for id in ids)

        panel.deleteLater()
        QCoreApplication.sendPostedEvents(panel, QEvent.Type.DeferredDelete)
        del panel, root
        gc.collect()

        assert not any(QAccessible.accessibleInterface(id) for id in ids)


def without_clips(project):
    sequence = project.sequences[0]
    return project.with_sequence(sequence.with_track(replace(sequence.video_tracks[0], items=())))
