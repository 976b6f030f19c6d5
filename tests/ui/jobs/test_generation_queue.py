from dataclasses import replace

import pytest
from builders.generation import request
from builders.ui import shown
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.model.edits.generation.queue import fail_queued, queue_generations
from editor.model.edits.generation.shots import add_shot
from editor.model.generation.take import (
    QueuedGeneration,
    QueuedId,
    QueueState,
    Shot,
    ShotId,
)
from editor.ui.jobs.panel import JobsPanel

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
SHOT = ShotId("waves")


@pytest.fixture
def panel(qtbot, studio):
    """Three are queued, and nobody works at them."""
    studio.generation.runner.close()
    queued = [
        QueuedGeneration(QueuedId(id), SHOT, replace(request(), seed=n))
        for n, id in enumerate("abc")
    ]

    def edit(project):
        return queue_generations(add_shot(project, Shot(SHOT, "Waves", request())), queued)

    studio.session.edit("Queue", edit)
    panel = JobsPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(360, 400)
    return shown(qtbot, panel)


@pytest.fixture
def order(studio):
    return lambda: [each.id for each in studio.session.project.queue]


@pytest.fixture
def drag_row(panel, monkeypatch):
    """Takes a row by the mouse and lets it go over the upper or the lower part of another."""
    view = panel.generations.list
    ends = []

    def exec_(drag, *_):
        at, copy = ends.pop(), Qt.DropAction.CopyAction
        how = copy, drag.mimeData(), LEFT, Qt.KeyboardModifier.NoModifier
        for event in (QDragEnterEvent(at, *how), QDropEvent(QPointF(at), *how)):
            QApplication.sendEvent(view.viewport(), event)
        return copy

    def dragged(row, over, low=False):
        start, end = (view.visualItemRect(view.item(each)) for each in (row, over))
        place = QPoint(end.center().x(), end.bottom() - 2 if low else end.top() + 2)
        ends.append(place)
        QTest.mousePress(view.viewport(), LEFT, pos=start.center())
        for step in (4, 12, 24, 36):
            if ends:  # Qt's drag takes what the mouse does from then on
                move(view.viewport(), start.center() + QPoint(step, 0))
        QTest.mouseRelease(view.viewport(), LEFT, pos=place)
        assert not ends

    monkeypatch.setattr(QDrag, "exec", exec_)
    return dragged


def move(widget, at):
    """With the button down, which QTest's own cannot do."""
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    world = QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), world, none, LEFT, keys)
    QApplication.sendEvent(widget, event)


def test_alt_with_arrows_changes_the_order(panel, order):
    queue = panel.generations
    queue.list.setCurrentRow(2)

    QTest.keyClick(queue.list, Qt.Key.Key_Up, ALT)
    QTest.keyClick(queue.list, Qt.Key.Key_Up, ALT)

    assert order() == ["c", "a", "b"]
    assert queue.chosen.id == "c"


def test_a_drag_changes_the_order_as_one_step(panel, studio, order, drag_row):
    queue = panel.generations
    drag_row(2, 0)

    assert order() == ["c", "a", "b"]
    assert [queue.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(3)] == order()
    assert queue.chosen.id == "c"
    drag_row(0, 1, low=True)
    assert order() == ["a", "c", "b"]
    studio.session.document.undo()
    studio.session.document.undo()
    assert order() == ["a", "b", "c"]


def test_space_pauses_and_lets_go_on(panel, studio):
    queue = panel.generations
    queue.list.setCurrentRow(0)

    QTest.keyClick(queue.list, Qt.Key.Key_Space)
    assert studio.session.project.queue[0].state is QueueState.PAUSED
    QTest.keyClick(queue.list, Qt.Key.Key_Space)
    assert studio.session.project.queue[0].state is QueueState.WAITING


def test_delete_takes_out_and_undo_brings_back(panel, studio, order):
    queue = panel.generations
    queue.list.setCurrentRow(1)

    QTest.keyClick(queue.list, Qt.Key.Key_Delete)
    assert order() == ["a", "c"]
    studio.session.document.undo()
    assert order() == ["a", "b", "c"]


def test_what_failed_says_why_and_is_tried_again(panel, studio):
    queue = panel.generations
    failed = QueuedId("b")
    studio.session.edit("Fail", lambda project: fail_queued(project, failed, "No memory is left."))
    queue.list.setCurrentRow(1)
    assert "No memory is left." in queue.list.item(1).toolTip()

    QTest.mouseClick(queue.retry, LEFT)

    assert studio.session.project.queue[1].state is QueueState.WAITING


def test_return_loads_what_is_queued_into_the_panel(panel, studio):
    queue = panel.generations
    queue.list.setCurrentRow(2)

    QTest.keyClick(queue.list, Qt.Key.Key_Return)

    current = studio.generation.current
    assert current.edited.id == "c"
    assert current.request.seed == 2


def test_who_hides_generation_sees_no_queue(panel, studio):
    studio.preferences.change(hide_generation=True)

    assert not panel.generations.isVisible()
