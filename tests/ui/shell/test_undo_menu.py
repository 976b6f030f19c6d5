from dataclasses import replace

from PySide6.QtCore import Qt

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def rename(program, name):
    program.studio.session.edit(f"Rename to {name}", lambda project: replace(project, name=name))


def test_undo_says_what_it_takes_back_keys_do_it_and_it_goes_on_after_the_next_start(
    qtbot, start, finish, film
):
    program = start(film)
    undo, redo = (program.studio.actions.action(f"edit.{each}") for each in ("undo", "redo"))
    can_at_first = undo.isEnabled()

    rename(program, "Summer")
    said = undo.text()
    qtbot.keyClick(program.window, Qt.Key.Key_Z, CTRL)
    name, said_redo = program.studio.session.project.name, redo.text()
    qtbot.keyClick(program.window, Qt.Key.Key_Z, CTRL | SHIFT)

    assert not can_at_first
    assert said == "Undo: Rename to Summer"
    assert (name, said_redo) == ("Trip", "Redo: Rename to Summer")
    assert program.studio.session.project.name == "Summer"

    finish(program)
    again = start(film)
    qtbot.keyClick(again.window, Qt.Key.Key_Z, CTRL)

    qtbot.waitUntil(lambda: again.studio.session.project.name == "Trip")


def test_the_name_in_the_header_renames_the_project(qtbot, start, film):
    program = start(film)
    name = program.window.header.name

    name.begin()
    qtbot.keyClicks(name.field, "Winter")
    qtbot.keyClick(name.field, Qt.Key.Key_Return)

    assert program.studio.session.document.project.name == "Winter"
    assert program.window.windowTitle().startswith("Winter")


def test_return_in_a_field_is_no_command_of_the_window(qtbot, start, film):
    program = start(film)
    search = program.window._desk.panel("effects").search
    program.window._desk.reveal("effects")
    done = []
    program.studio.actions.connect_to("timeline.render_range", lambda: done.append("rendered"))
    program.studio.actions.connect_to("play.toggle", lambda: done.append("played"))

    search.setFocus()
    qtbot.keyClicks(search, "a b")
    qtbot.keyClick(search, Qt.Key.Key_Return)

    assert search.text() == "a b"
    assert done == []
