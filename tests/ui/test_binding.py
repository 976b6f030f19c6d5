"""What must be true of the Qt binding itself."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget


def test_calls_that_return_nothing_lose_no_reference_of_none(qtbot):
    """PySide6 6.12.0 on Python 3.11 loses one each, and the process aborts after some thousands."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)

    for _ in range(500):
        widget.update()

    assert abs(sys.getrefcount(None) - before) < 50
