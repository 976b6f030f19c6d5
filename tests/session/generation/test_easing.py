"""Generation steps back while something plays, as far as the playing needs it."""

from itertools import count

import pytest
from builders.playback import grey_project
from session.generation.conftest import SHOT

from editor.api.effects import load_catalogue
from editor.jobs.playback.player import Player
from editor.jobs.preview.engine import PreviewEngine
from editor.session.generation.easing import Easing
from editor.session.playing.playhead import Playhead
from editor.session.playing.transport import Transport
from editor.session.playing.viewer import Viewer
from editor.session.preferences import Preferences
from editor.settings import SettingsFile


@pytest.fixture
def player(qtbot):
    engine = PreviewEngine(load_catalogue())
    player = Player(engine, silent=True)
    yield player
    player.close()
    engine.close()


@pytest.fixture
def transport(tmp_path, player):
    viewer = Viewer("program", Playhead(), Preferences(SettingsFile(tmp_path / "s.json")))
    viewer.show(*grey_project(tmp_path, count=60, options={"g": "1"}))
    return Transport(viewer, player)


@pytest.fixture
def easing(held_stage, transport):
    easing = Easing(held_stage.runner)
    easing.yield_to(transport)
    return easing


def test_it_works_all_the_time_while_nothing_plays(easing, transport):
    assert easing.share == 1
    transport.play()
    assert easing.share < 1
    transport.pause()
    assert easing.share == 1


def test_it_works_less_while_pictures_are_left_out(qtbot, easing, transport, player):
    transport.play()
    before, dropped = easing.share, count(1)

    def pictures_are_left_out() -> bool:
        player.counted.emit(next(dropped), 1)
        return easing.share < before

    qtbot.waitUntil(pictures_are_left_out)


def test_what_is_made_meanwhile_ends_all_the_same(qtbot, held_stage, easing, transport):
    held_stage.gate.set()
    transport.set_loop(True)
    transport.play()
    held_stage.generation.start(SHOT)

    held_stage.wait(qtbot, lambda: held_stage.project.takes)

    assert transport.is_playing
    transport.pause()
