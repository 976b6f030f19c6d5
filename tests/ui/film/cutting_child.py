"""A process that cuts a film in its window by keys without end, until it is killed.

Writes how many steps the file holds, whenever it holds them all.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from editor.app import make_demo
from editor.crash import CrashReports
from editor.ui.program import Program, made_application

LONGEST_MS = 300_000
MOST_UNSAVED = 8  # steps: a crowded machine writes slower than a clock presses keys
NONE = Qt.KeyboardModifier.NoModifier
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
KEYS = (
    *((Qt.Key.Key_Right, NONE), (Qt.Key.Key_Right, NONE), (Qt.Key.Key_Right, NONE)),
    *((Qt.Key.Key_K, BOTH), (Qt.Key.Key_M, NONE)),
)


def main(folder: Path, project: Path) -> None:
    application = made_application(sys.argv)
    program = Program(application, CrashReports(folder / "reports"), folder, make_demo)
    pressed = saved = 0

    def press() -> None:
        nonlocal pressed, saved
        if program.studio is None:
            return
        if not program.window.isActiveWindow():
            program.window.activateWindow()
            return
        document = program.studio.session.document
        if document.is_saved:
            saved = document.history.position
            os.write(1, b"%d\n" % saved)
        if document.history.position - saved >= MOST_UNSAVED:
            return
        key, modifiers = KEYS[pressed % len(KEYS)]
        pressed += 1
        QTest.keyClick(program.window, key, modifiers)

    clock = QTimer(interval=10)
    clock.timeout.connect(press)
    clock.start()
    QTimer.singleShot(LONGEST_MS, application.quit)  # whoever should have killed it is gone
    program.begin(project)
    application.exec()


main(Path(sys.argv[1]), Path(sys.argv[2]))
