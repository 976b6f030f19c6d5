"""What went wrong in the program itself, written down where the user can read it.

An exception that nothing caught is told at once and the program goes on. A crash of the process
leaves a report that the next start finds.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from editor import __version__

_log = logging.getLogger(__name__)
_KEPT = 20
_UNREAD, _READ = ".unread.txt", ".txt"
_LINES_OF_LOG = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of error: `summary` is its last line, `report` the file that tells the rest."""

    summary: str
    report: Path | None


class RecentLog(logging.Handler):
    """Keeps the last lines that were logged, for the report."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self.lines: deque[str] = deque(maxlen=_LINES_OF_LOG)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class CrashReports:
    """Watches the process from `start` to `stop`; each kind of fault is told once.

    `on_fault` is called on the thread on which the fault happened.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.on_fault: Callable[[Fault], None] | None = None
        self.about: Callable[[], str] = lambda: ""  # what is open, for the report
        self._recent = RecentLog()
        self._told: set[tuple[str, str, int]] = set()
        self._fatal: TextIO | None = None
        self._was_enabled = False
        self._fatal_path = folder / f"running-{os.getpid()}.txt"

    def start(self) -> None:
        logging.getLogger().addHandler(self._recent)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._fatal = self._fatal_path.open("w", encoding="utf-8")
        except OSError as error:
            _log.warning("No crash reports can be kept in %s: %s", self.folder, error)
        else:
            self._was_enabled = faulthandler.is_enabled()
            faulthandler.enable(self._fatal)

    def stop(self) -> None:
        """The process ends as it should: nothing is left to be told."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        logging.getLogger().removeHandler(self._recent)
        if self._fatal is not None:
            faulthandler.disable()
            if self._was_enabled:
                faulthandler.enable()
            self._fatal.close()
            self._fatal = None
            self._fatal_path.unlink(missing_ok=True)

    def unread(self) -> tuple[Path, ...]:
        """Reports that nobody was told of, the newest first; those of processes that died too."""
        for left in self.folder.glob("running-*.txt"):
            if left != self._fatal_path and not _is_running(_process_of(left)):
                self._take_over(left)
        return tuple(sorted(self.folder.glob(f"*{_UNREAD}"), reverse=True))

    def mark_read(self, report: Path) -> Path:
        """Its path from now on."""
        there = report.with_name(report.name.removesuffix(_UNREAD) + _READ)
        report.replace(there)
        self._forget_old()
        return there

    def _take_over(self, left: Path) -> None:
        """What `faulthandler` wrote as its process died, as a report; an empty file goes."""
        try:
            said = left.read_text(encoding="utf-8", errors="replace").strip()
            if said:
                when = datetime.fromtimestamp(left.stat().st_mtime, UTC)
                self._write(when, "The program was ended by a fault in native code.", said)
            left.unlink()
        except OSError as error:
            _log.warning("%s cannot be read: %s", left, error)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._tell(error, trace)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._tell(args.exc_value, args.exc_traceback)

    def _tell(self, error: BaseException, trace: TracebackType | None) -> None:
        """Once for each place that fails: a faulty paint comes by sixty times a second."""
        frames = traceback.extract_tb(trace)
        file, line = (frames[-1].filename, frames[-1].lineno or 0) if frames else ("", 0)
        place = (type(error).__name__, file, line)
        if place in self._told:
            return
        self._told.add(place)
        _log.error("An error that nothing caught", exc_info=(type(error), error, trace))
        text = "".join(traceback.format_exception(type(error), error, trace))
        summary = traceback.format_exception_only(error)[-1].strip()
        report = self._write(datetime.now(UTC), summary, text)
        if self.on_fault is not None:
            self.on_fault(Fault(summary, report))

    def _write(self, when: datetime, summary: str, text: str) -> Path | None:
        stamp = f"{when:%Y-%m-%d %H-%M-%S}-{time.monotonic_ns() % 1000:03d}"
        path = self.folder / f"{stamp}{_UNREAD}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_text(self._report(when, summary, text), encoding="utf-8")
        except OSError as error:
            _log.warning("The report cannot be written: %s", error)
            return None
        self._forget_old()
        return path

    def _report(self, when: datetime, summary: str, text: str) -> str:
        parts = [
            "Cutaway ran into a fault of its own. Nothing of the project is lost: every edit is",
            "in its file. This report stays on this computer unless you pass it on.",
            "",
            f"What:    {summary}",
            f"When:    {when:%Y-%m-%d %H:%M:%S} UTC",
            f"Cutaway: {__version__}",
            f"Python:  {platform.python_version()} on {platform.platform()}",
            *filter(None, [self.about()]),
            "",
            text.rstrip(),
            "",
            "What was logged before:",
            *(list(self._recent.lines) or ["nothing"]),
        ]
        return "\n".join(parts) + "\n"

    def _forget_old(self) -> None:
        reports = sorted(self.folder.glob("[0-9]*.txt"), reverse=True)
        for old in reports[_KEPT:]:
            old.unlink(missing_ok=True)


def _process_of(left: Path) -> int:
    number = left.stem.removeprefix("running-")
    return int(number) if number.isdigit() else 0


def _is_running(process: int) -> bool:
    if process <= 0 or os.name == "nt":
        return False  # where a process's open file cannot be taken over anyway
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # another user's
    return True
