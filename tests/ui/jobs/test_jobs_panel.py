from threading import Event

import pytest
from builders.ui import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolButton

from editor.jobs.queue import JobState, Lane
from editor.ui.jobs.panel import JobsPanel

LEFT = Qt.MouseButton.LeftButton


class Steps:
    """Work that goes as far as it is let, so that a test sees every state."""

    def __init__(self, total=4, stage="exporting"):
        self.total, self.stage, self.may_end = total, stage, Event()

    def __call__(self, task):
        task.step(1, self.total, self.stage)
        while not self.may_end.wait(0.005):
            task.step(1, self.total, self.stage)
        return "made"


def failing(task):
    raise OSError("The disk is full.")


@pytest.fixture
def panel(qtbot, studio):
    panel = JobsPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(320, 300)
    return shown(qtbot, panel)


def button(row, name):
    found = [b for b in row.findChildren(QToolButton) if b.accessibleName() == name]
    assert found, name
    return found[0]


def texts(row):
    return [label.text() for label in row.findChildren(QLabel)]


def test_without_jobs_it_says_what_would_show_here(panel):
    visible = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]

    assert "Nothing to do" in visible


def test_a_running_job_says_how_far_it_is_and_can_be_cancelled(qtbot, studio, panel):
    work = Steps(stage="loading the model")
    job = studio.jobs.start("Exporting “Trip”", work, Lane.EXPORT)
    (row,) = panel.rows
    qtbot.waitUntil(lambda: any("Loading the model · 25 %" in text for text in texts(row)))

    with qtbot.waitSignal(job.cancelled):
        QTest.mouseClick(button(row, "Cancel"), LEFT)

    assert "Cancelled" in texts(row)
    assert button(row, "Try Again").isVisible()


def test_a_job_is_held_and_let_go(qtbot, studio, panel):
    work = Steps()
    job = studio.jobs.start("Proxy", work, Lane.BACKGROUND)
    (row,) = panel.rows
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)

    QTest.mouseClick(button(row, "Pause"), LEFT)
    held = job.state
    QTest.mouseClick(button(row, "Resume"), LEFT)
    work.may_end.set()

    qtbot.waitUntil(lambda: job.state is JobState.FINISHED)
    assert held is JobState.PAUSED
    assert "Done" in texts(row)


def test_the_second_of_a_lane_waits(qtbot, studio, panel):
    work = Steps()
    first = studio.jobs.start("First", work, Lane.EXPORT)
    second = studio.jobs.start("Second", Steps(), Lane.EXPORT)
    qtbot.waitUntil(lambda: first.state is JobState.RUNNING)

    newest, oldest = panel.rows

    assert (newest.job, oldest.job) == (second, first)
    assert "Waiting" in texts(newest)
    second.cancel()
    work.may_end.set()
    qtbot.waitUntil(lambda: studio.jobs.is_idle)


def test_a_failure_says_why_and_more_for_who_asks(qtbot, studio, panel):
    job = studio.jobs.start("Copy", failing, Lane.MEDIA)
    (row,) = panel.rows
    qtbot.waitUntil(lambda: job.state is JobState.FAILED)

    QTest.mouseClick(button(row, "Details"), LEFT)
    QTest.mouseClick(button(row, "Copy Details"), LEFT)

    assert "The disk is full." in texts(row)
    assert row.findChild(QPlainTextEdit).isVisible()
    assert "OSError" in QApplication.clipboard().text()


def test_a_failed_job_is_tried_again(qtbot, studio, panel):
    results = iter([OSError("Not yet."), None])

    def work(task):
        problem = next(results)
        if problem:
            raise problem

    job = studio.jobs.start("Copy", work, Lane.MEDIA)
    qtbot.waitUntil(lambda: job.state is JobState.FAILED)

    QTest.mouseClick(button(panel.rows[0], "Try Again"), LEFT)

    qtbot.waitUntil(lambda: studio.jobs.jobs[-1].state is JobState.FINISHED)
    assert len(panel.rows) == 1


def test_what_has_ended_is_cleared(qtbot, studio, panel):
    work = Steps()
    going = studio.jobs.start("Going", work, Lane.EXPORT)
    ended = studio.jobs.start("Ended", failing, Lane.MEDIA)
    qtbot.waitUntil(lambda: ended.state is JobState.FAILED)

    clear = next(b for b in panel.findChildren(QPushButton) if b.text() == "Clear Finished")
    QTest.mouseClick(clear, LEFT)

    assert [row.job for row in panel.rows] == [going]
    work.may_end.set()
    qtbot.waitUntil(lambda: studio.jobs.is_idle)


def test_jobs_that_are_not_for_showing_stay_out(qtbot, studio, panel):
    studio.jobs.start("Thumbnail", lambda task: None, Lane.QUICK, is_shown=False)

    assert panel.rows == ()
    qtbot.waitUntil(lambda: studio.jobs.is_idle)
