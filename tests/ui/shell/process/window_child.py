"""A process that opens a project in the window and edits without end, until it is killed.

Writes the number of the last edit whenever all are saved.
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from editor.app import make_demo
from editor.crash import CrashReports
from editor.ui.program import Program, made_application

MOST_UNSAVED = 8  # a crowded machine writes slower than a clock edits


def main(folder: Path, project: Path) -> None:
    application = made_application(sys.argv)
    program = Program(application, CrashReports(folder / "reports"), folder, make_demo)
    number = saved = 0

    def edit() -> None:
        nonlocal number, saved
        if program.studio is None:
            return
        if program.studio.session.document.is_saved and number:
            saved = number
            sys.stdout.write(f"{saved}\n")
            sys.stdout.flush()
        if number - saved == MOST_UNSAVED:
            return
        number += 1
        name = f"Edit {number}"
        program.studio.session.edit(name, lambda project: replace(project, name=name))

    clock = QTimer(interval=5)
    clock.timeout.connect(edit)
    clock.start()
    program.begin(project)
    application.exec()


main(Path(sys.argv[1]), Path(sys.argv[2]))
