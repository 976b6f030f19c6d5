from PySide6.QtCore import Qt

from editor.model.timeline import ItemId

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
