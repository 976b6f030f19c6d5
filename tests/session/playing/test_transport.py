"""Playing as the keys work it, and the playhead that follows."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.playback import grey_project

from editor.api.effects import load_catalogue
from editor.jobs.playback.player import Player
from editor.jobs.preview.engine import PreviewEngine
from editor.model.timeline import Marker, MarkerId
from editor.session.playing.playhead import Playhead
from editor.session.playing.transport import Transport
from editor.session.playing.viewer import Viewer
from editor.session.preferences import Preferences
from editor.settings import SettingsFile

COUNT = 60


@pytest.fixture
def player(qtbot):
    engine = PreviewEngine(load_catalogue())
    player = Player(engine, silent=True)
    yield player
    player.close()
    engine.close()


@pytest.fixture
def preferences(tmp_path):
    return Preferences(SettingsFile(tmp_path / "settings.json"))


@pytest.fixture
def viewer(tmp_path, preferences):
    viewer = Viewer("program", Playhead(), preferences)
    project, sequence = grey_project(tmp_path, count=COUNT, options={"g": "1"})
    viewer.show(project, sequence)
    return viewer


@pytest.fixture
def transport(viewer, player):
    return Transport(viewer, player)


def marked(viewer, begin, end, *markers):
    sequence = replace(
        viewer.project.sequences[0],
        in_point=begin,
        out_point=end,
        markers=tuple(Marker(MarkerId(str(frame)), "", frame) for frame in markers),
    )
    viewer.show(viewer.project.with_sequence(sequence), sequence.id)


def test_the_playhead_moves_while_it_plays_and_rests_when_it_pauses(qtbot, transport, viewer):
    transport.toggle()
    assert transport.speed == 1
    qtbot.waitUntil(lambda: viewer.playhead.frame > 5)
    transport.toggle()
    assert not transport.is_playing
    assert viewer.playhead.frame < COUNT


def test_it_stops_on_the_last_frame_and_begins_again_from_there(qtbot, transport, viewer):
    viewer.playhead.seek(COUNT - 4)
    transport.play()
    qtbot.waitUntil(lambda: not transport.is_playing)
    assert viewer.playhead.frame == COUNT - 1

    with qtbot.waitSignal(viewer.playhead.moved, check_params_cb=lambda frame: frame < 5):
        transport.play()
    transport.pause()


def test_each_press_doubles_the_speed_and_the_other_key_turns_round(transport):
    speeds = []
    for direction in (1, 1, 1, 1, 1, 1, 1, -1, -1):
        transport.shuttle(direction)
        speeds.append(transport.speed)
    assert speeds == [1, 2, 4, 8, 16, 32, 32, -1, -2]
    transport.slow(1)
    assert transport.speed == Fraction(1, 4)
    transport.shuttle(1)
    assert transport.speed == 1
    transport.pause()


def test_a_loop_stays_between_in_and_out(qtbot, transport, viewer):
    marked(viewer, 20, 25)
    frames = []
    viewer.playhead.moved.connect(frames.append)
    transport.set_loop(True)
    transport.play()
    qtbot.waitUntil(lambda: len(frames) > 12)
    transport.pause()
    assert set(frames) == set(range(20, 25))


def test_in_to_out_plays_once(qtbot, transport, viewer):
    marked(viewer, 20, 25)
    transport.play_in_to_out()
    qtbot.waitUntil(lambda: not transport.is_playing)
    assert viewer.playhead.frame == 24


def test_playing_around_comes_back(qtbot, transport, viewer):
    marked(viewer, None, None)
    viewer.playhead.seek(58)
    frames = []
    viewer.playhead.moved.connect(frames.append)
    transport.play_around()
    qtbot.waitUntil(lambda: not transport.is_playing, timeout=10_000)
    assert min(frames) < 15
    assert viewer.playhead.frame == 58


def test_a_moved_playhead_is_played_from(qtbot, transport, viewer):
    transport.play()
    qtbot.waitUntil(lambda: viewer.playhead.frame > 2)
    viewer.playhead.seek(40)
    qtbot.waitUntil(lambda: viewer.playhead.frame > 42)
    assert transport.is_playing
    transport.pause()


def test_an_edit_while_it_plays_does_not_stop_it(qtbot, transport, viewer):
    transport.play()
    qtbot.waitUntil(lambda: viewer.playhead.frame > 2)
    sequence = viewer.project.sequences[0]
    track = sequence.video_tracks[0]
    shorter = replace(track, items=(replace(track.items[0], duration=20),))
    edited = replace(sequence, video_tracks=(shorter,), audio_tracks=())

    viewer.show(viewer.project.with_sequence(edited), sequence.id)

    assert transport.is_playing
    qtbot.waitUntil(lambda: not transport.is_playing)
    assert viewer.playhead.frame == 19


def test_one_of_two_plays(qtbot, transport, player, tmp_path, preferences):
    other = Viewer("source", Playhead(), preferences)
    (tmp_path / "other").mkdir()
    other.show(*grey_project(tmp_path / "other", count=20))
    second = Transport(other, player)

    transport.play()
    second.play()

    assert second.is_playing
    assert not transport.is_playing
    second.pause()


def test_another_sequence_stops_it(transport, viewer):
    transport.play()
    viewer.show(None, None)
    assert not transport.is_playing


def test_a_step_stops_it(transport, viewer):
    transport.play()
    viewer.playhead.seek(10)
    transport.step(-1)
    assert not transport.is_playing
    assert viewer.playhead.frame == 9


def test_the_playhead_goes_to_edits_markers_and_ends(transport, viewer):
    marked(viewer, 5, 50, 12, 30)
    places = []
    for go in (
        transport.next_marker,
        transport.next_marker,
        transport.previous_marker,
        transport.go_to_out,
        transport.go_to_in,
        transport.next_edit,
        transport.previous_edit,
        transport.go_to_end,
        transport.go_to_start,
    ):
        go()
        places.append(viewer.playhead.frame)
    assert places == [12, 30, 12, 49, 5, COUNT, 0, COUNT, 0]


def test_the_size_of_previews_is_whole_half_or_a_quarter(viewer, preferences):
    for shown, drawn in ((0.2, 0.25), (0.5, 0.5), (0.505, 0.5), (0.6, 1.0), (3.0, 1.0)):
        viewer.set_shown_scale(shown)
        assert viewer.scale == drawn
    preferences.change(preview_scale=0.5)
    assert viewer.request().scale == 0.5


def test_while_it_moves_a_preview_may_be_enlarged_a_little(viewer, preferences):
    for shown, drawn in ((0.3, 0.25), (0.6, 0.5), (0.9, 1.0), (4.0, 1.0)):
        viewer.set_shown_scale(shown)
        assert viewer.quick_scale == viewer.request().quick_scale == drawn
    preferences.change(preview_scale=0.5)
    assert viewer.quick_scale == 0.5


def test_nothing_to_play_is_no_harm(player, preferences):
    transport = Transport(Viewer("program", Playhead(), preferences), player)
    for act in (transport.play, transport.play_around, transport.play_in_to_out):
        act()
    transport.step(1)
    assert not transport.is_playing
