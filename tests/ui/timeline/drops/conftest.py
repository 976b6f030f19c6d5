import pytest
from builders.flatten import film
from builders.timeline import audio, clip, gap
from builders.timeline import project as project_of
from builders.timeline import track as video
from hands.timeline import Hand

from editor.ui.timeline.panel import TimelinePanel


@pytest.fixture
def project():
    """V1 | A 20 | B 20 | gap 10 | C 10 |   V2 empty   A1 | s 60 |"""
    return project_of(
        video("V1", clip("A", 20, 100), clip("B", 20, 50), gap("g", 10), clip("C", 10, 30)),
        video("V2"),
        audio("A1", clip("s", 60)),
        media=(film("film"), film("short", 10), film("long", 15)),
    )


@pytest.fixture
def hand(qtbot, studio):
    panel = TimelinePanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1200, 400)
    with qtbot.waitExposed(panel):
        panel.show()
    return Hand(studio, panel)
