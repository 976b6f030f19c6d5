"""A process that opens a project in the window and edits without end, until it is killed."""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from editor.app import make_demo
from editor.crash import CrashReports
from editor.ui.program import Program, made_application


def main(folder: Path, project: Path) -> None:
    application = made_application(sys.argv)
    program = Program(application, CrashReports(folder / "reports"), folder, make_demo)
    number = 0

    def edit() -> None:
        nonlocal number
        if program.studio is None:
            return
        if program.studio.session.document.is_saved and number:
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
        number += 1
        name = f"Edit {number}"
        program.studio.session.edit(name, lambda project: replace(project, name=name))

    clock = QTimer(interval=5)
    clock.timeout.connect(edit)
    clock.start()
    program.begin(project)
    application.exec()


main(Path(sys.argv[1]), Path(sys.argv[2]))
