import pytest
from builders.timeline import audio, clip, gap, pair
from builders.timeline import project as project_of
from builders.timeline import track as video
from hands.timeline import Hand

from editor.ui.timeline.panel import TimelinePanel


@pytest.fixture
def project():
    """What lies on the timeline: A and a are linked.

    V2 |        gap 40        | C 10 |
    V1 | A 20 | gap 10 |  B 20  |
    A1 | a 20 |
    """
    picture, sound = pair("A", 20, 100)
    return project_of(
        video("V1", picture, gap("g", 10), clip("B", 20, 50)),
        video("V2", gap("h", 40), clip("C", 10, 30)),
        audio("A1", sound),
    )


@pytest.fixture
def panel(qtbot, studio):
    panel = TimelinePanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1200, 420)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def hand(studio, panel):
    """The mouse and the keys over the timeline, with the selection tool."""
    hand = Hand(studio, panel)
    hand.take("tool.select")
    return hand
