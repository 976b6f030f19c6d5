from __future__ import annotations

from builders.ui import shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from editor.ui.commands.table import COMMANDS, MENUS, SEPARATOR


def test_every_command_of_a_menu_exists_and_stands_in_one_menu():
    listed = [each for _, commands in MENUS for each in commands if each != SEPARATOR]

    assert set(listed) <= set(COMMANDS)
    assert len(listed) == len(set(listed))


def test_no_two_commands_have_one_key():
    keys = [QKeySequence(key).toString() for each in COMMANDS.values() for key in each.keys]

    assert all(keys)
    assert len(keys) == len(set(keys))


def test_a_key_does_its_command(qtbot, studio):
    done = []
    studio.actions.connect_to("mark.in", lambda: done.append("in"))
    studio.actions.connect_to("timeline.snapping", lambda on: done.append(on))
    window = studio.actions.parent()
    shown(qtbot, window)

    QTest.keyClick(window, Qt.Key.Key_I)
    QTest.keyClick(window, Qt.Key.Key_N)

    assert done == ["in", True]


def test_a_command_that_nobody_answers_for_is_disabled(studio):
    assert not studio.actions.action("edit.undo").isEnabled()


def test_other_keys_take_the_place_of_a_commands_own(qtbot, studio):
    done = []
    studio.actions.connect_to("mark.in", lambda: done.append("in"))
    studio.actions.set_keys({"mark.in": ("Ctrl+J",)})
    window = studio.actions.parent()
    shown(qtbot, window)

    QTest.keyClick(window, Qt.Key.Key_I)
    assert not done
    QTest.keySequence(window, QKeySequence("Ctrl+J"))

    assert done == ["in"]
    assert "Ctrl+J" in studio.actions.action("mark.in").toolTip()
