"""Guides on the picture: pulled, moved and thrown away, each an edit."""

from __future__ import annotations

import pytest
from hands.picture import begin_drag, drag, place
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.model.timeline import GuideLine

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def session(studio):
    return studio.session


def test_a_guide_is_pulled_from_the_ruler_and_thrown_back(session, studio, monitor):
    studio.actions.run("view.rulers")
    before = session.document.project
    view = monitor.view
    ruler = view.map.to_frame((8, 200))

    drag(view, ruler, (640, 300))
    (guide,) = monitor.lines.guides
    assert (guide.axis, guide.at) == (0, pytest.approx(640, abs=2))
    assert session.sequence.guides == (GuideLine(0, guide.at),)
    assert session.document.history.undoable.label == "Add guide"

    drag(view, (guide.at, 400), (800, 400))
    assert session.sequence.guides == (GuideLine(0, pytest.approx(800, abs=2)),)

    drag(view, (session.sequence.guides[0].at, 400), ruler)
    assert monitor.lines.guides == session.sequence.guides == ()
    for _ in range(3):
        session.document.undo()
    assert session.document.project is before
    assert monitor.lines.guides == ()


def test_esc_leaves_a_guide_where_it_was(session, studio, monitor):
    studio.actions.run("view.rulers")
    studio.actions.run("view.add_upright_guide")
    steps = len(session.document.history.steps)

    begin_drag(monitor.view, (640, 300), (900, 300))
    QTest.keyClick(monitor.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(
        monitor.view, Qt.MouseButton.LeftButton, NONE, place(monitor.view, (900, 300))
    )

    assert [guide.at for guide in monitor.lines.guides] == [640]
    assert len(session.document.history.steps) == steps


def test_guides_are_put_down_by_commands_hidden_and_cleared(session, studio, monitor):
    assert not studio.actions.action("view.clear_guides").isEnabled()
    studio.actions.run("view.add_upright_guide")
    studio.actions.run("view.add_level_guide")
    assert session.sequence.guides == (GuideLine(0, 640), GuideLine(1, 360))
    assert studio.actions.action("view.own_guides").isChecked()

    studio.actions.run("view.own_guides")
    assert monitor.lines.shown_guides == ()
    assert len(monitor.lines.guides) == 2

    studio.actions.run("view.clear_guides")
    assert session.sequence.guides == ()
