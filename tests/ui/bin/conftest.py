"""The media bin in a window of its own, and footage to put in."""

import pytest
from builders.files.media import write_greys
from hands.bin import drop, shown, urls
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from editor.ui.bin.panel import BinPanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, studio):
    panel = BinPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(460, 560)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "Day one"
    folder.mkdir()
    picture = QImage(32, 18, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    picture.save(str(folder / "sea.png"))
    write_greys(folder / "hills.mp4", "libx264", 50)
    return folder


@pytest.fixture
def filled(qtbot, panel, files):
    """The bin with hills.mp4 and sea.png, in no folder."""
    drop(panel, urls(files / "hills.mp4", files / "sea.png"))
    qtbot.waitUntil(lambda: shown(panel) == ["Film", "hills.mp4", "sea.png"])
    return panel
