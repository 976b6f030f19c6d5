from dataclasses import replace

import pytest
from builders.files.weights import DATA, PYPI, one, parts
from builders.ui import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from editor.engine.models.catalogue import Source, WeightsFile
from editor.engine.models.folder import ModelFolder, Presence
from editor.jobs.models.brought import BroughtKeeper
from editor.jobs.models.weights import WeightsKeeper
from editor.jobs.queue import JobQueue
from editor.ui.models.window import ModelsWindow

LEFT = Qt.MouseButton.LeftButton
TINY = one(parts(PYPI, DATA, "tiny/model.bin"))


@pytest.fixture
def jobs():
    queue = JobQueue()
    yield queue
    queue.close()


@pytest.fixture
def folder(tmp_path):
    return ModelFolder(tmp_path / "models")


@pytest.fixture
def window(qtbot, jobs, folder):
    keeper = WeightsKeeper(jobs, None, folder, lambda: (TINY,))
    window = ModelsWindow(keeper, BroughtKeeper(jobs, None, folder))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    shown(qtbot, window)
    qtbot.waitUntil(lambda: window.chosen is not None)
    window.list.setFocus()
    return window


@pytest.fixture
def installed(qtbot, window, folder, tmp_path):
    made = tmp_path / "made"
    made.write_bytes(DATA)
    folder.of(TINY).mkdir(parents=True)
    folder.keep(TINY, TINY.files[0].name, made, TINY.files[0].sources[0].sha256)
    window.keeper.look()
    qtbot.waitUntil(lambda: window.chosen.presence is Presence.INSTALLED)
    return window


def test_the_licence_is_shown_before_anything_is_fetched(window):
    assert "CC0-1.0" in window.details.licence.text()
    assert "MIT" in window.details.licence.text()
    assert window.details.get.isVisible()


def test_what_cannot_be_fetched_is_said_in_a_sentence(qtbot, window, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")

    QTest.keyClick(window.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(window.details.answer.message.text()), timeout=30_000)
    assert not window.keeper.under_way


def test_verify_tells_of_a_file_that_was_changed(qtbot, installed, folder):
    folder.file(TINY).write_bytes(bytes(len(DATA)))

    QTest.mouseClick(installed.details.verify, LEFT)

    qtbot.waitUntil(lambda: "is not what it was" in installed.details.answer.message.text())


def test_delete_removes_the_files(qtbot, installed, folder):
    QTest.keyClick(installed.list, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: installed.chosen.presence is Presence.MISSING)
    assert not folder.of(TINY).exists()


def test_a_model_that_is_yours_to_bring_comes_from_a_folder(
    qtbot, jobs, folder, tmp_path, monkeypatch
):
    own = replace(TINY, files=(WeightsFile("model.bin", (Source((), None, 0, "", is_own=True),)),))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "model.bin").write_bytes(DATA)
    asked: list[str] = []

    def chosen(parent, title):
        asked.append(title)
        return str(tmp_path / "mine")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", chosen)
    window = ModelsWindow(
        WeightsKeeper(jobs, None, folder, lambda: (own,)), BroughtKeeper(jobs, None, folder)
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    shown(qtbot, window)
    qtbot.waitUntil(lambda: window.chosen is not None)
    assert window.details.get.text() == "Choose Folder…"

    qtbot.mouseClick(window.details.get, LEFT)

    qtbot.waitUntil(lambda: window.chosen.presence is Presence.INSTALLED)
    assert asked == ["A Model's Folder"]
    assert folder.file(own).read_bytes() == DATA
