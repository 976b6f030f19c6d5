"""What a ControlNet follows is said in the window, where its name does not tell, and anew."""

import json
from importlib.util import find_spec

import pytest
from builders.ui import shown
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor.engine.models.folder import ModelFolder
from editor.jobs.models.brought import BroughtKeeper
from editor.jobs.models.weights import WeightsKeeper
from editor.jobs.queue import JobQueue
from editor.model.generation.sources import SourceRole
from editor.ui.models.window import ModelsWindow

pytestmark = pytest.mark.skipif(find_spec("diffusers") is None, reason="the extra `ai` is needed")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def network(tmp_path):
    """A ControlNet whose name says nothing."""
    folder = tmp_path / "net-7"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({"_class_name": "ControlNetModel"}))
    said = json.dumps({"a": {"dtype": "F16", "shape": [2], "data_offsets": [0, 4]}}).encode()
    numbers = len(said).to_bytes(8, "little") + said + bytes(4)
    (folder / "diffusion_pytorch_model.safetensors").write_bytes(numbers)
    return folder


@pytest.fixture
def window(qtbot, tmp_path):
    jobs, folder = JobQueue(), ModelFolder(tmp_path / "models")
    window = ModelsWindow(
        WeightsKeeper(jobs, None, folder, tuple), BroughtKeeper(jobs, None, folder)
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    shown(qtbot, window)
    qtbot.waitUntil(lambda: window.brought.is_known)
    yield window
    jobs.close()


def follows(window):
    item = window.chosen_brought
    return None if item is None else item.brought.adapter.reads


def test_it_is_asked_for_and_can_be_changed(qtbot, window, network):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(network))])
    place = QPointF(window.list.geometry().center())
    for kind in (QDragEnterEvent, QDropEvent):
        where = place.toPoint() if kind is QDragEnterEvent else place
        event = kind(where, Qt.DropAction.CopyAction, data, LEFT, NONE)
        QGuiApplication.sendEvent(window, event)
    qtbot.waitUntil(lambda: bool(window.bar.answers[0].help.text()), timeout=20_000)
    assert "cannot be told from its name" in window.bar.answers[0].message.text()
    assert window.bar.answers[0].help.text() == "Say What It Follows…"

    QTest.mouseClick(window.bar.answers[0].help, LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    poses = next(each for each in menu.actions() if each.text() == "Poses")
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(poses).center())
    qtbot.waitUntil(lambda: follows(window) is SourceRole.POSE, timeout=20_000)

    box = window.yours.follows
    assert box.isVisible()
    assert box.currentText() == "Poses"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: follows(window) is SourceRole.EDGES, timeout=20_000)
    assert box.currentText() == "Edges"
