import pytest
from builders.ui import shown
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDrag, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from editor.ui.dragging.carrying import carry_selected, small


@pytest.fixture
def drags(monkeypatch):
    """The drags that are begun: a real one would wait for the mouse."""
    begun = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: begun.append(drag))
    return begun


def pixmap(width, height):
    made = QPixmap(width, height)
    made.fill(Qt.GlobalColor.red)
    return made


def test_what_is_carried_hides_little_of_where_it_goes(qapp):
    assert small(pixmap(200, 150), 1).size() == QSize(112, 84)
    assert small(pixmap(30, 20), 1).size() == QSize(30, 20)


def test_several_show_how_many_they_are(qapp):
    one, three = (small(pixmap(100, 60), count).toImage() for count in (1, 3))
    assert one != three


def test_the_pointer_stays_free_of_what_it_carries(qtbot, drags):
    view = QListView()
    model = QStandardItemModel(view)
    model.appendRow(QStandardItem("beach.mp4"))
    model.appendRow(QStandardItem("town.mp4"))
    view.setModel(model)
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    shown(qtbot, view)
    view.selectAll()
    carry_selected(view, Qt.DropAction.CopyAction)
    (drag,) = drags
    assert not drag.pixmap().rect().contains(drag.hotSpot())
