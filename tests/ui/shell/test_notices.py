import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.crash import CrashReports
from editor.jobs.queue import JobQueue, Lane
from editor.session.notices import Notices, Severity
from editor.ui.frame.jobs_line import JobsLine
from editor.ui.frame.leaving.exports import Leaving
from editor.ui.notices.line import NoticeLine


@pytest.fixture
def notices():
    return Notices()


@pytest.fixture
def line(qtbot, notices):
    line = NoticeLine(notices)
    qtbot.addWidget(line)
    line.resize(600, 28)
    with qtbot.waitExposed(line):
        line.show()
    return line


def test_a_notice_shows_its_text_and_does_what_its_button_says(qtbot, notices, line):
    done = []
    notices.post("beach.mp4 is not there.", action_text="Relink…", action=lambda: done.append(1))
    said = line._text.text()

    qtbot.mouseClick(line.action, Qt.MouseButton.LeftButton)

    assert said == "beach.mp4 is not there."
    assert done == [1]
    assert not line.action.isVisible()


def test_a_long_notice_is_cut_short_and_whole_in_the_list(qtbot, notices, line):
    text = "A very long sentence that does not fit into the line. " * 6
    notices.post(text)

    line.show_all()

    assert line._text.text().endswith("…")
    assert line.list.entries()[0]._notice.text == text
    line.list.close()


def test_details_are_shown_and_copied(qtbot, notices, line):
    notices.post("It failed.", Severity.ERROR, details="line 1\nline 2")
    line.show_all()
    entry = line.list.entries()[0]
    qtbot.mouseClick(entry.more, Qt.MouseButton.LeftButton)
    shown = entry.details.isVisible()
    qtbot.mouseClick(entry.copy, Qt.MouseButton.LeftButton)

    assert shown
    assert QGuiApplication.clipboard().text() == "It failed.\n\nline 1\nline 2"
    line.list.close()


def test_the_number_of_notices_is_told(notices, line):
    notices.post("one")
    notices.post("two")

    assert line.count.text() == "2"


def test_an_error_in_a_slot_is_a_notice_and_the_program_goes_on(qtbot, start, film):
    program = start(film)
    program.faults._reports.start()
    try:
        raise RuntimeError("the ink ran dry")
    except RuntimeError:
        sys.excepthook(*sys.exc_info())
    program.faults._reports.stop()

    qtbot.waitUntil(lambda: bool(program.notices.all))
    notice = program.notices.all[-1]
    assert "the ink ran dry" in notice.text
    assert "Traceback" in notice.details
    assert f"Project: {film}" in notice.details


def test_the_next_start_offers_the_report_of_what_ended_it(start, tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "running-999999.txt").write_text("Fatal Python error: Segmentation fault")

    program = start()

    assert program.notices.all[0].action_text == "Read the Report"
    assert CrashReports(folder).unread() == ()


@pytest.fixture
def queue():
    queue = JobQueue()
    yield queue
    queue.close()


def stepping(task):
    while True:
        task.step(1, 4, "working")


def test_a_running_job_shows_how_far_it_is_and_can_be_stopped(qtbot, queue):
    line = JobsLine()
    qtbot.addWidget(line)
    line.show()
    line.watch(queue)
    job = queue.start("Make proxies", stepping, Lane.BACKGROUND)
    qtbot.waitUntil(lambda: "25 %" in line._left.text())

    with qtbot.waitSignal(job.cancelled):
        qtbot.mouseClick(line.cancel, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not line.cancel.isVisible())


def test_what_comes_and_goes_in_the_bottom_line_moves_nothing(qtbot, start, film):
    program = start(film)
    desk = program.window._stack
    quiet = desk.geometry()

    job = program.studio.jobs.start("Make proxies", stepping, Lane.BACKGROUND)
    program.notices.post("beach.mp4 is not there.", action_text="Relink…", action=print)
    qtbot.waitUntil(lambda: job.progress is not None)
    qtbot.waitUntil(program.window.jobs_line.cancel.isVisible)
    assert desk.geometry() == quiet

    job.cancel()
    qtbot.waitUntil(lambda: not program.window.jobs_line.cancel.isVisible())
    assert desk.geometry() == quiet


def test_leaving_asks_only_if_an_export_runs(qtbot, queue):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    leaving, left = Leaving(window), []
    leaving.watch(queue)
    leaving.leave(lambda: left.append("without"))
    job = queue.start("Export", stepping, Lane.EXPORT)
    leaving.leave(lambda: left.append("with"))
    asked = leaving.question is not None
    with qtbot.waitSignal(job.cancelled):
        qtbot.mouseClick(leaving._stop, Qt.MouseButton.LeftButton)

    assert asked
    assert left == ["without", "with"]
