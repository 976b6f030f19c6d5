import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from editor.crash import CrashReports

DIE = """
import faulthandler, sys
from pathlib import Path
from editor.crash import CrashReports
CrashReports(Path(sys.argv[1])).start()
faulthandler._sigsegv()
"""


@pytest.fixture
def reports(tmp_path):
    reports = CrashReports(tmp_path / "crashes")
    reports.start()
    yield reports
    reports.stop()


def fail(text="the paint ran out"):
    try:
        raise ValueError(text)
    except ValueError:
        sys.excepthook(*sys.exc_info())


def test_an_error_that_nothing_caught_is_told_with_a_report(reports):
    told = []
    reports.on_fault = told.append
    reports.about = lambda: "Project: /films/trip.cutaway"

    fail()

    (fault,) = told
    text = fault.report.read_text("utf-8")
    assert fault.summary == "ValueError: the paint ran out"
    assert "Nothing of the project is lost" in text
    assert "Project: /films/trip.cutaway" in text
    assert "test_crash.py" in text


def test_a_fault_that_comes_by_again_is_told_once(reports):
    told = []
    reports.on_fault = told.append

    for _ in range(5):
        fail()

    assert len(told) == 1


def test_an_error_on_another_thread_is_told_too(reports):
    told = []
    reports.on_fault = told.append

    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()

    assert [fault.summary for fault in told] == ["ZeroDivisionError: division by zero"]


def test_a_report_is_unread_until_it_is_marked(reports):
    fail()
    (unread,) = reports.unread()

    read = reports.mark_read(unread)

    assert reports.unread() == ()
    assert "the paint ran out" in read.read_text("utf-8")


def test_a_process_that_died_leaves_a_report_for_the_next_start(tmp_path):
    folder = tmp_path / "crashes"
    died = subprocess.run(
        [sys.executable, "-c", DIE, str(folder)], capture_output=True, check=False, timeout=300
    )

    reports = CrashReports(folder)
    (report,) = reports.unread()

    assert died.returncode != 0
    assert "Segmentation fault" in report.read_text("utf-8")
    assert not list(folder.glob("running-*"))


def test_the_end_of_a_process_leaves_nothing(tmp_path):
    reports = CrashReports(tmp_path)
    reports.start()
    reports.stop()

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path):
    (tmp_path / "file").write_text("in the way")
    reports = CrashReports(tmp_path / "file" / "crashes")
    told = []
    reports.on_fault = told.append

    reports.start()
    fail()
    reports.stop()

    assert told[0].report is None


class Reader(QObject):
    """What opens files when the system is asked to."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toLocalFile())


@pytest.fixture
def reader():
    reader = Reader()
    QDesktopServices.setUrlHandler("file", reader, "open")
    yield reader
    QDesktopServices.unsetUrlHandler("file")


def test_the_next_start_offers_the_report_once(qtbot, start, finish, tmp_path, reader):
    folder = tmp_path / "reports"
    subprocess.run(
        [sys.executable, "-c", DIE, str(folder)], capture_output=True, check=False, timeout=300
    )

    program = start()
    line = program.window.notice_line
    assert line.action.isVisible()
    (notice,) = program.notices.all
    assert "ended unexpectedly" in notice.text
    assert "Segmentation fault" in notice.details
    qtbot.mouseClick(line.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(reader.opened))
    assert "Segmentation fault" in Path(reader.opened[0]).read_text("utf-8")
    finish(program)

    assert start().notices.all == ()
