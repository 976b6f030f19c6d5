from __future__ import annotations

import pytest
from builders.look import A, B
from builders.ui import shown
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from editor.ui.inspector.rows.editors.points import PointEditor
from editor.ui.viewport.monitor import ProgramMonitor

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def monitor(qtbot, studio):
    monitor = ProgramMonitor(studio)
    qtbot.addWidget(monitor)
    monitor.resize(960, 640)
    shown(qtbot, monitor)
    return monitor


@pytest.fixture
def centre(studio, panel):
    """The middle of clip A's vignette."""
    studio.session.selection.set_items([A])
    cards = panel.clips.sections["effects"].cards
    card = next(each for each in cards if each.name == "vignette")
    return next(row.editor for row in card.rows if isinstance(row.editor, PointEditor))


def vignette(studio):
    track, index = studio.session.sequence.find(A)
    return next(e for e in track.items[index].effects if e.name == "vignette").parameter("centre")


def at(monitor, across, down):
    """Where a place of A's picture is in the widget, in parts of its size from its middle."""
    (clip,) = monitor.handles.selected
    point = clip.in_frame((clip.fitted[0] * across, clip.fitted[1] * down))
    return QPointF(*monitor.view.map.to_widget(point)).toPoint()


def test_a_point_is_picked_on_the_picture_where_it_is_seen(qtbot, studio, monitor, centre):
    before = len(studio.session.document.history.steps)
    qtbot.mouseClick(centre.pick, LEFT)
    assert centre.pick.isChecked()

    qtbot.mousePress(monitor.view, LEFT, pos=at(monitor, 0, 0))
    qtbot.mouseMove(monitor.view, at(monitor, 0.25, -0.25))
    qtbot.mouseRelease(monitor.view, LEFT, pos=at(monitor, 0.25, -0.25))

    assert vignette(studio) == pytest.approx((0.75, 0.75), abs=0.01)
    assert len(studio.session.document.history.steps) == before + 1
    assert not centre.pick.isChecked()


def test_a_point_beyond_the_picture_stops_at_its_edge(qtbot, studio, monitor, centre):
    qtbot.mouseClick(centre.pick, LEFT)

    qtbot.mouseClick(monitor.view, LEFT, pos=at(monitor, 0.3, -0.55))

    assert vignette(studio) == pytest.approx((0.8, 1.0), abs=0.01)


def test_esc_and_selecting_something_else_end_the_picking(qtbot, studio, monitor, centre):
    qtbot.mouseClick(centre.pick, LEFT)
    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)
    assert not centre.pick.isChecked()

    qtbot.mouseClick(centre.pick, LEFT)
    studio.session.selection.set_items([B])

    assert studio.picking.asker is None
