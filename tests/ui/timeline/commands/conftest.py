import pytest
from builders.timeline import audio, clip, gap, pair
from builders.timeline import project as project_of
from builders.timeline import track as video
from hands.timeline import Desk

from editor.ui.timeline.commands.all import TimelineCommands


@pytest.fixture
def project():
    """V1 | A 20 | B 20 | gap 10 | C 10 |   V2 empty   A1 | a 20 |, A and a linked."""
    picture, sound = pair("A", 20, 100)
    return project_of(
        video("V1", picture, clip("B", 20, 50), gap("g", 10), clip("C", 10, 30)),
        video("V2"),
        audio("A1", sound),
    )


@pytest.fixture
def desk(studio):
    commands = TimelineCommands(studio, studio.actions)
    return Desk(studio, commands)
