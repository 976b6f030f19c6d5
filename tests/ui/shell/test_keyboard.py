"""The window by keyboard: every panel is reached, and the order of Tab."""

from __future__ import annotations

from functools import partial

import pytest
from hands.window_walk import place_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget

from editor.app import make_demo
from editor.model.task import TaskControl
from editor.ui.workspaces.panels import PANELS

SAY_HOW_TO_FILL_THEM = ("source", "compare")
WORKED_WITH = [each for each in PANELS if each.id not in SAY_HOW_TO_FILL_THEM]


@pytest.fixture
def demo(start, tmp_path):
    path = tmp_path / "Cutaway Demo.cutaway"
    make_demo(path, TaskControl())
    return start(path)


def test_every_panel_is_reached_by_its_command(start, film, qtbot):
    program = start(film)
    for panel in WORKED_WITH:
        dock = program.window.findChild(QDockWidget, f"dock.{panel.id}")
        if dock.isVisible() and not dock.visibleRegion().isEmpty():
            program.studio.actions.run(panel.command)  # away, or to it

        if not _has_focus(dock):
            program.studio.actions.run(panel.command)

        qtbot.waitUntil(partial(_has_focus, dock))


def test_tab_comes_round_as_the_window_is_read_and_not_behind_a_tab(demo):
    window = demo.window

    visited = _by_tab(window)

    assert len(visited) > 20
    assert {each.window() for each in visited} == {window}
    assert all(each.isVisible() and each.isEnabled() for each in visited)
    assert {"TimelineView", "PictureView", "TileView"} <= {type(each).__name__ for each in visited}
    places = [place_of(each) for each in visited]
    at = {
        name: [number for number, place in enumerate(places) if name in place]
        for name in ("header", "dock.bin", "dock.program", "dock.inspector", "dock.timeline")
    }
    assert not any("dock.effects" in place for place in places)
    order = sorted(at, key=lambda name: at[name][0])
    first = order.index("header")
    assert order[first:] + order[:first] == list(at)


def _has_focus(dock):
    focus = QApplication.focusWidget()
    return focus is not None and (focus is dock or dock.isAncestorOf(focus))


def _by_tab(window):
    """What has the focus, one after the other, until it comes round."""
    visited = []
    for _ in range(300):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now in visited:
            return visited
        visited.append(now)
    raise AssertionError("Tab never comes round")
