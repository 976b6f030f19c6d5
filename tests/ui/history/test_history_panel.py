from dataclasses import replace

import pytest
from builders.ui import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from editor.ui.history.panel import HistoryPanel
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

LEFT = Qt.MouseButton.LeftButton


def renamed(name):
    return lambda project: replace(project, name=name)


@pytest.fixture
def history(qtbot, studio):
    for number in range(1, 5):
        studio.session.edit(f"Step {number}", renamed(f"Name {number}"))
    panel = HistoryPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(240, 300)
    shown(qtbot, panel)
    yield panel.findChild(QListView)
    del panel  # which has kept the list alive until here


def labels(view):
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def click(view, row):
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)


def test_every_step_is_listed_and_the_last_one_marked(history):
    assert labels(history) == ["Beginning", "Step 1", "Step 2", "Step 3", "Step 4"]
    assert history.currentIndex().row() == 4


def test_a_click_goes_back_and_forth(studio, history):
    click(history, 2)
    back = studio.session.project.name
    click(history, 4)

    assert back == "Name 2"
    assert studio.session.project.name == "Name 4"


def test_return_goes_to_the_step_that_the_keys_chose(studio, history):
    history.setFocus()
    QTest.keyClick(history, Qt.Key.Key_Up)
    QTest.keyClick(history, Qt.Key.Key_Up)
    QTest.keyClick(history, Qt.Key.Key_Return)

    assert studio.session.project.name == "Name 2"


def test_what_is_undone_is_dim_and_goes_with_the_next_edit(studio, history):
    studio.session.document.undo()
    last = history.model().index(4, 0)
    colour = last.data(Qt.ItemDataRole.ForegroundRole)
    spoken = last.data(Qt.ItemDataRole.AccessibleTextRole)

    studio.session.edit("Another", renamed("Another"))

    assert colour == current_theme().colour(Token.TEXT_OFF)
    assert spoken == "Step 4, undone"
    assert labels(history) == ["Beginning", "Step 1", "Step 2", "Step 3", "Another"]
    assert history.currentIndex().row() == 4


def test_the_beginning_is_before_all_steps(studio, history, project):
    click(history, 0)

    assert studio.session.project == project
