"""Tells of faults of the program itself: what nothing caught, and what ended it the last time."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from editor.crash import CrashReports, Fault
from editor.session.notices import Notices, Severity


class FaultNotices(QObject):
    _happened = Signal(object)  # Fault, from whichever thread

    def __init__(self, reports: CrashReports, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._reports, self._notices = reports, notices
        self._happened.connect(self._tell)
        reports.on_fault = self._happened.emit

    def tell_of_last_time(self) -> None:
        """Offer the newest report that nobody has been told of."""
        unread = self._reports.unread()
        if not unread:
            return
        newest, *_ = [self._reports.mark_read(report) for report in unread]
        self._notices.post(
            self.tr("Cutaway ended unexpectedly the last time. No edit is lost."),
            Severity.WARNING,
            self.tr("Read the Report"),
            partial(open_report, newest),
            _text_of(newest),
        )

    def _tell(self, fault: Fault) -> None:
        report = fault.report and self._reports.mark_read(fault.report)
        self._notices.post(
            self.tr("Something went wrong inside the program: {what}. It goes on.").format(
                what=fault.summary.rstrip(".")
            ),
            Severity.ERROR,
            self.tr("Read the Report") if report else "",
            partial(open_report, report) if report else None,
            _text_of(report) if report else "",
        )


def open_report(report: Path) -> None:
    """In the system's reader of texts."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(report)))


def _text_of(report: Path) -> str:
    try:
        return report.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return str(error)
