import json
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QToolButton

from editor.ui.timeline.ruler.ruler import Ruler
from editor.ui.workspaces.arrangement import Workspace
from editor.ui.workspaces.layouts import Layouts


def docks(program):
    desk = program.window._desk
    return {
        each.objectName().removeprefix("dock."): each for each in desk.findChildren(QDockWidget)
    }


def test_panels_stand_the_next_time_as_they_were_left_and_so_does_the_zoom(
    qtbot, start, finish, film
):
    def surface(program):
        return program.window._desk.panel("timeline").surface

    program = start(film)
    program.studio.actions.run("window.history")
    program.studio.actions.run("window.meters")
    qtbot.waitUntil(docks(program)["history"].isVisible)
    qtbot.waitUntil(lambda: surface(program).visible_frames > 1)
    surface(program).show_span(10, 33)
    scale = surface(program).geometry.pixels_per_frame
    finish(program)

    again = start(film)

    there = docks(again)
    assert there["history"].isVisible()
    assert there["meters"].isHidden()
    qtbot.waitUntil(
        lambda: surface(again).geometry.pixels_per_frame == pytest.approx(scale, rel=0.02)
    )

    again.studio.actions.run("workspace.export")
    finish(again)

    assert start(film).window._desk.workspace is Workspace.EXPORT


def test_each_workspace_keeps_its_own_arrangement(qtbot, start, film):
    program = start(film)
    actions = program.studio.actions
    actions.run("window.meters")
    actions.run("workspace.export")
    in_export = docks(program)["meters"].isVisible()
    actions.run("workspace.edit")

    assert in_export
    assert docks(program)["meters"].isHidden()
    assert actions.action("workspace.edit").isChecked()
    assert not actions.action("workspace.export").isChecked()


def test_work_on_the_timeline_brings_the_program_before_the_source(qtbot, start, film):
    program = start(film)
    there = docks(program)
    source, shown = there["source"].widget(), there["program"].widget()
    there["source"].raise_()
    source.setFocus()
    qtbot.waitUntil(lambda: shown.visibleRegion().isEmpty())

    ruler = there["timeline"].findChild(Ruler)
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(200, ruler.height() // 2))

    qtbot.waitUntil(lambda: not shown.visibleRegion().isEmpty())
    assert source.visibleRegion().isEmpty()


def test_the_keys_are_for_the_panel_that_was_pressed_last(qtbot, start, film):
    program = start(film)
    there = docks(program)
    shown, timeline = there["program"].widget(), there["timeline"].widget()
    program.studio.actions.run("timeline.add_title")
    qtbot.waitUntil(shown.view.isVisible)

    qtbot.mouseClick(timeline.ruler, Qt.MouseButton.LeftButton)
    assert timeline.view.hasFocus()

    qtbot.mouseClick(shown.bar, Qt.MouseButton.LeftButton)
    assert shown.view.hasFocus()


def sizes(program):
    return {
        name: (dock.width(), dock.height())
        for name, dock in docks(program).items()
        if not dock.visibleRegion().isEmpty()
    }


def alike(some, others, within):
    assert some.keys() == others.keys()
    return all(
        abs(one - other) <= within
        for name in some
        for one, other in zip(some[name], others[name], strict=True)
    )


def grown(dock, least):
    return dock.height() > least


def test_panels_keep_their_shares_of_the_window_and_come_back_to_their_sizes(qtbot, start, film):
    program = start(film)
    window = program.window
    window.resize(1400, 800)
    program.studio.actions.run("window.reset_layout")
    there = docks(program)
    qtbot.waitUntil(lambda: there["program"].height() > there["timeline"].height() + 100)
    before = sizes(program)

    window.resize(1800, 1100)
    for panel in ("inspector", "timeline"):
        least = before[panel][1] * 1.25
        qtbot.waitUntil(partial(grown, there[panel], least))
    window.resize(1400, 800)

    qtbot.waitUntil(lambda: alike(sizes(program), before, within=2))


def test_an_arrangement_is_the_same_in_a_window_of_another_size(qtbot, start, film):
    program = start(film)
    window, actions, there = program.window, program.studio.actions, docks(program)
    window.resize(1800, 1100)
    actions.run("workspace.export")
    qtbot.waitUntil(lambda: there["program"].height() > there["timeline"].height() * 2)
    large = sizes(program)
    actions.run("workspace.edit")
    window.resize(1400, 800)
    actions.run("workspace.export")

    least = large["timeline"][1] * 0.62
    qtbot.waitUntil(lambda: least < there["timeline"].height() < large["timeline"][1] * 0.75)


def test_a_key_shows_a_panel_and_a_reset_puts_all_back(qtbot, start, film):
    program = start(film)

    qtbot.keyClick(program.window, Qt.Key.Key_9, Qt.KeyboardModifier.ShiftModifier)
    assert docks(program)["history"].isVisible()

    docks(program)["timeline"].setFloating(True)
    program.studio.actions.run("window.effects")
    program.studio.actions.run("window.inspector")

    program.studio.actions.run("window.reset_layout")

    assert not docks(program)["timeline"].isFloating()
    assert not docks(program)["effects"].isHidden()
    qtbot.waitUntil(program.window._desk.panel("timeline").view.hasFocus)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"workspace": 3, "window": {}}'])
def test_a_broken_file_of_layouts_is_as_if_there_were_none(tmp_path, text):
    (tmp_path / "layouts.json").write_text(text)

    layouts = Layouts(tmp_path / "layouts.json")

    assert (layouts.word("workspace"), layouts.state("window")) == ("", b"")


def test_broken_states_of_the_window_are_as_if_there_were_none(start, film, tmp_path):
    (tmp_path / "config").mkdir()
    text = '{"window": "AAAA", "docks.edit": "%%", "workspace": 3}'
    (tmp_path / "config" / "layouts.json").write_text(text)

    there = docks(start(film))

    assert there["timeline"].isVisible()


def test_a_panel_on_a_screen_that_is_gone_comes_back(qtbot, start, finish, film):
    program = start(film)
    dock = docks(program)["history"]
    dock.setFloating(True)
    dock.show()
    dock.move(9000, 9000)
    finish(program)

    there = docks(start(film))["history"]

    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.intersects(QRect(there.pos(), there.size()))


def test_a_workspace_shows_the_same_panels_each_time(qtbot, start, film):
    program = start(film)

    def shown(workspace):
        program.studio.actions.run(f"workspace.{workspace}")
        return {panel for panel, dock in docks(program).items() if not dock.isHidden()}

    first = [shown(each) for each in ("edit", "generate", "export")]
    again = [shown(each) for each in ("edit", "generate", "export")]

    assert again == first
    assert first[2] == {"export", "program", "jobs", "timeline", "meters"}


def test_who_wants_no_generation_finds_nothing_of_it(qtbot, start, film):
    program = start(film)
    generate = program.studio.actions.action("workspace.generate")
    buttons = [
        button
        for button in program.window.header.findChildren(QToolButton)
        if button.defaultAction() is generate
    ]
    program.studio.actions.run("workspace.generate")

    program.preferences.change(hide_generation=True)

    assert program.window._desk.workspace == "edit"
    assert [button.isVisible() for button in buttons] == [False]
    assert "Generate" not in [entry.text for entry in program.over_window._entries()]


def test_what_cannot_be_written_is_no_fault(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    layouts = Layouts(tmp_path / "file" / "layouts.json")
    layouts.keep("window", b"state")

    layouts.write()

    assert "cannot be kept" in caplog.text


def test_states_go_through_the_file(tmp_path):
    layouts = Layouts(tmp_path / "layouts.json")
    layouts.keep("window", b"\x00state")
    layouts.write()

    assert Layouts(tmp_path / "layouts.json").state("window") == b"\x00state"
    assert json.loads((tmp_path / "layouts.json").read_text())
