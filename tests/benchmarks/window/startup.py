"""How long the window takes from the process's start until it can be used. Run by hand:

.venv/bin/python tests/benchmarks/window/startup.py [PROJECT] [--runs 5]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time

CHILD = """
import sys, time
from pathlib import Path
began = float(sys.argv[1])
from PySide6.QtCore import QTimer
from editor.app import make_demo
from editor.crash import CrashReports
from editor.settings import config_folder, state_folder
from editor.ui.program import Program, made_application
application = made_application(sys.argv)
program = Program(application, CrashReports(state_folder() / "reports"), config_folder(), make_demo)
project = Path(sys.argv[2]) if len(sys.argv) > 2 else None

def look():
    there = program.window.isVisible() and (project is None or program.studio is not None)
    if there:
        clock.stop()
        QTimer.singleShot(0, done)

def done():
    print(time.time() - began)
    program.close_window()
    application.quit()

clock = QTimer(interval=1)
clock.timeout.connect(look)
clock.start()
program.begin(project)
application.exec()
program.end()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("project", nargs="?")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    rest = [options.project] if options.project else []
    times = []
    for _ in range(options.runs):
        command = [sys.executable, "-c", CHILD, str(time.time()), *rest]
        ended = subprocess.run(command, capture_output=True, text=True, check=True)
        times.append(float(ended.stdout))
    what = "an open project" if rest else "the start page"
    print(f"{what}: median {statistics.median(times):.2f} s, worst {max(times):.2f} s")


if __name__ == "__main__":
    main()
