"""What the inspector does when a gesture elsewhere previews a change."""

from __future__ import annotations

from itertools import count

import pytest
from builders.look import B
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from editor.model.edits.clip.parameters import Parameter, set_parameter
from editor.ui.inspector.rows.row import ValueRow


def field(panel, name):
    rows = panel.clips.sections["transform"].rows
    return next(each for each in rows if each.name == name).editor.fields[0]


def turned(degrees):
    def edit(project):
        return set_parameter(project, project.main_sequence, B, Parameter.ROTATION, degrees)

    return edit


@pytest.fixture
def rotation(studio, panel):
    studio.session.selection.set_items([B])
    return field(panel, "Rotation")


def test_a_preview_is_shown_and_taken_back(studio, rotation):
    studio.session.document.preview(turned(45.0))
    held = rotation.value
    studio.session.document.preview(None)

    assert (held, rotation.value) == (45.0, 30.0)


def test_hidden_it_does_nothing_on_a_preview_and_follows_when_it_is_shown(studio, panel, rotation):
    panel.hide()
    studio.session.document.preview(turned(45.0))
    hidden = rotation.value
    panel.show()

    assert (hidden, rotation.value) == (30.0, 45.0)


def test_only_the_row_whose_value_changes_is_painted(studio, panel, rotation, qtbot):
    qtbot.waitUntil(lambda: not panel.making.is_active)
    painted, degrees = Painted(panel.clips.findChildren(ValueRow)), count(40)

    def is_painted_alone():
        painted.names.clear()
        studio.session.document.preview(turned(float(next(degrees))))
        QApplication.processEvents()
        return painted.names == {"Rotation"}

    qtbot.waitUntil(is_painted_alone)


class Painted(QObject):
    """The rows that were painted."""

    def __init__(self, rows):
        super().__init__()
        self.names: set[str] = set()
        for row in rows:
            row.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.names.add(watched.name)
        return False
