"""What a project takes is given back when it is closed."""

from __future__ import annotations

import gc
import threading
from collections import Counter
from pathlib import Path

import moderngl
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from editor.media.pictures.cache import FrameCache

_OPEN_FILES = Path("/proc/self/fd")
_TIMES = 3
_MOST_MORE = 3000  # Python objects, for each time: shells of widgets that are gone


@pytest.fixture
def opened_and_closed(qtbot, start, film):
    """Opens the film in the running program and closes it again."""
    program = start()

    def once():
        program.projects.open(film)
        qtbot.waitUntil(lambda: program.studio is not None)
        qtbot.waitUntil(lambda: program.studio.jobs.is_idle)
        program.projects.close()
        qtbot.waitUntil(lambda: program.studio is None)
        qtbot.waitUntil(lambda: program.jobs.is_idle)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return counted()

    return once


def counted():
    return Counter(
        {
            "widgets": len(QApplication.allWidgets()),
            "threads": sum(not each.name.startswith("jobs-") for each in threading.enumerate()),
            "contexts": _alive(moderngl.Context),
            "frame caches": _alive(FrameCache),
            "open files": len(list(_OPEN_FILES.iterdir())) if _OPEN_FILES.is_dir() else 0,
        }
    )


def _alive(kind):
    return sum(isinstance(each, kind) for each in gc.get_objects())


def test_a_closed_project_leaves_no_widget_thread_context_or_frame(opened_and_closed):
    first = last = opened_and_closed()
    objects = len(gc.get_objects())

    for _ in range(_TIMES):
        last = opened_and_closed()

    assert last - first == Counter()
    assert len(gc.get_objects()) - objects < _TIMES * _MOST_MORE
