"""What hands do without thinking: copy a look, loop a place, float a panel, use their keys."""

from __future__ import annotations

from itertools import pairwise

from hands.cutter import Cutter
from PySide6.QtWidgets import QApplication, QDockWidget, QToolButton

from editor.model.edits.clip.parameters import Parameter, set_parameter
from editor.ui.timeline.popovers.attributes import AttributesPopover


def select(cutter, number):
    """A click into the middle of a clip of V1."""
    track = cutter.sequence.video_tracks[0]
    frame = track.start_of(number) + 30
    place = cutter.at(frame, "V1")
    cutter.hand.press(place)
    cutter.hand.release(place)
    assert track.items[number].id in cutter.session.selection.items


def test_a_look_is_copied_and_pasted_by_keys_and_a_place_looped_until_it_is_stopped(minute):
    minute.show(0, 240)
    first = minute.clip("V1", 0)
    id = minute.sequence.id
    minute.session.edit("Fade", lambda p: set_parameter(p, id, first.id, Parameter.OPACITY, 0.5))

    select(minute, 0)
    minute.press("Ctrl+C")
    select(minute, 2)
    minute.press("Ctrl+Alt+V")
    popover = next(w for w in QApplication.topLevelWidgets() if isinstance(w, AttributesPopover))
    minute.wait(popover.isVisible)
    minute.click(popover.button)

    assert [minute.clip("V1", number).opacity for number in range(4)] == [0.5, 1.0, 0.5, 1.0]
    assert minute.undoable == "Paste attributes"
    minute.timeline.view.setFocus()
    minute.press("Ctrl+Z")
    assert minute.clip("V1", 2).opacity == 1.0

    minute.go(20)
    minute.press("I")
    minute.go(26)
    minute.press("O")
    frames = []
    minute.session.playhead.moved.connect(frames.append)
    loop = next(
        button
        for button in minute.monitor.findChildren(QToolButton)
        if button.defaultAction() is minute.studio.actions.action("play.loop")
    )

    minute.click(loop)
    minute.timeline.view.setFocus()
    minute.press("Space")

    assert loop.isChecked()
    minute.wait(lambda: sum(b < a for a, b in pairwise(frames)) >= 2)
    minute.press("Space")
    minute.wait(lambda: not minute.studio.program.is_playing)
    inside = [frame for frame in frames if frame >= 20]
    assert max(frames) <= 26
    assert len(set(inside)) >= 3
    minute.click(loop)
    assert not minute.studio.program.loop


def dock(program, name):
    return program.window._desk.findChild(QDockWidget, f"dock.{name}")


def test_a_panel_that_floats_does_so_the_next_time_where_it_was(qtbot, start, finish, film):
    program = start(film)
    Cutter(qtbot, program).sit_down()
    inspector = dock(program, "inspector")
    inspector.setFloating(True)
    inspector.setGeometry(300, 200, 410, 520)
    qtbot.waitUntil(lambda: inspector.geometry().size().width() == 410)
    left = inspector.geometry()
    finish(program)

    again = start(film)
    Cutter(qtbot, again).sit_down()

    there = dock(again, "inspector")
    assert there.isFloating()
    assert there.isVisible()
    assert there.geometry() == left


def test_the_keys_of_one_program_give_way_to_those_of_another(minute):
    minute.show(0, 240)
    preferences = minute.program.preferences
    preferences.change(shortcut_preset="premiere")
    minute.go(30)
    minute.press("Ctrl+K")
    assert minute.lengths("V1")[:2] == [30, 30]
    minute.press("Ctrl+Z", "C")
    assert minute.studio.actions.action("tool.slice").isChecked()

    preferences.change(shortcut_preset="resolve")
    minute.press("A")
    assert minute.studio.actions.action("tool.select").isChecked()
    minute.press("C")
    assert minute.studio.actions.action("tool.select").isChecked()
    minute.press("Ctrl+B")
    assert minute.lengths("V1")[:2] == [30, 30]
    minute.saved()
