"""A process that cuts a film in its window by keys without end, until it is killed.

Writes, after each key, how many steps the file holds by now.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from editor.app import make_demo
from editor.crash import CrashReports
from editor.ui.program import Program, made_application

LONGEST_MS = 60_000
NONE = Qt.KeyboardModifier.NoModifier
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
KEYS = (
    *((Qt.Key.Key_Right, NONE), (Qt.Key.Key_Right, NONE), (Qt.Key.Key_Right, NONE)),
    *((Qt.Key.Key_K, BOTH), (Qt.Key.Key_M, NONE)),
)


def main(folder: Path, project: Path) -> None:
    application = made_application(sys.argv)
    program = Program(application, CrashReports(folder / "reports"), folder, make_demo)
    pressed = 0

    def press() -> None:
        nonlocal pressed
        if program.studio is None:
            return
        if not program.window.isActiveWindow():
            program.window.activateWindow()
            return
        key, modifiers = KEYS[pressed % len(KEYS)]
        pressed += 1
        QTest.keyClick(program.window, key, modifiers)
        document = program.studio.session.document
        if document.is_saved:
            os.write(1, b"%d\n" % document.history.position)

    clock = QTimer(interval=10)
    clock.timeout.connect(press)
    clock.start()
    QTimer.singleShot(LONGEST_MS, application.quit)  # whoever should have killed it is gone
    program.begin(project)
    application.exec()


main(Path(sys.argv[1]), Path(sys.argv[2]))
