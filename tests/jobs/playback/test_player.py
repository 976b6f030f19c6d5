"""Playing without a device: sound still keeps the time."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from builders.files.sound import media, sound_clip, sound_track, tone, write_sound
from builders.playback import SIZE, frame_shown, grey_project

from editor.jobs.playback.course import Course
from editor.jobs.playback.player import Player
from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.picture import PreviewRequest
from editor.media.sound.output import SoundOutput

COUNT = 40
INTRA = {"g": "1"}


@pytest.fixture
def engine(qtbot, catalogue):
    engine = PreviewEngine(catalogue)
    yield engine
    engine.close()


@pytest.fixture
def player(engine):
    player = Player(engine, silent=True)
    yield player
    player.close()


@pytest.fixture
def film(tmp_path):
    project, sequence = grey_project(tmp_path, count=COUNT, options=INTRA)
    path = write_sound(tmp_path / "tone.wav", "pcm_s16le", 48000, tone(2 * 48000))
    main = replace(project.sequences[0], audio_tracks=(sound_track("A1", sound_clip("a", COUNT)),))
    return replace(project, media=(*project.media, media(path))).with_sequence(main), sequence


class Seen:
    """What came to the window."""

    def __init__(self, engine, player):
        self.pictures, self.reached, self.counts, self.levels = [], [], [], []
        engine.arrived.connect(self.pictures.append)
        player.reached.connect(self.reached.append)
        player.counted.connect(lambda dropped, shown: self.counts.append((dropped, shown)))
        player.levels.connect(lambda left, right: self.levels.append((left, right)))

    @property
    def frames(self):
        return [picture.request.frame for picture in self.pictures]


@pytest.fixture
def seen(engine, player):
    return Seen(engine, player)


def request(film, frame=0):
    project, sequence = film
    return PreviewRequest(project, sequence, frame)


def test_it_plays_to_the_end_and_stops_there(qtbot, player, seen, film):
    with qtbot.waitSignal(player.ended, timeout=20_000):
        player.play(None, request(film), Course(0, Fraction(1), 0, COUNT))

    assert seen.reached[-1] == COUNT - 1
    assert seen.reached == sorted(seen.reached)
    assert seen.frames == sorted(set(seen.frames))
    assert all(frame_shown(picture.image) == picture.request.frame for picture in seen.pictures)
    dropped, shown = seen.counts[-1]
    assert shown == len(seen.pictures)
    assert dropped + shown == seen.frames[-1] + 1


def test_what_is_played_is_drawn_in_the_size_that_is_soon_drawn(qtbot, player, seen, film):
    asked = replace(request(film), quick_scale=0.5)
    with qtbot.waitSignal(player.ended, timeout=20_000):
        player.play(None, asked, Course(0, Fraction(1), 0, COUNT))

    assert {picture.image.width() for picture in seen.pictures} == {SIZE[0] // 2}


def test_levels_are_told_while_it_sounds(qtbot, player, seen, film):
    player.play(None, request(film), Course(0, Fraction(1), 0, COUNT))
    qtbot.waitUntil(lambda: any(-7 < left < -5 for left, _ in seen.levels))
    player.stop()
    assert seen.levels[-1] == (-96.0, -96.0)


def test_a_loop_goes_round(qtbot, player, seen, film):
    player.play(None, request(film), Course(10, Fraction(1), 8, 14, True))

    def rounds():
        return sum(after < before for before, after in pairwise(seen.reached))

    qtbot.waitUntil(lambda: rounds() >= 2 and len(seen.frames) > 6, timeout=20_000)
    player.stop()
    assert set(seen.reached) <= set(range(8, 14))
    assert set(seen.frames) <= set(range(8, 14))


def test_backwards_frames_come_in_falling_order(qtbot, player, seen, film):
    with qtbot.waitSignal(player.ended, timeout=20_000):
        player.play(None, request(film), Course(20, Fraction(-2), 0, COUNT))
    assert seen.reached[-1] == 0
    assert seen.frames == sorted(seen.frames, reverse=True)


def test_an_edit_is_seen_without_a_stop(qtbot, player, seen, film):
    project, sequence = film
    course = Course(0, Fraction(1), 0, COUNT)
    player.play(None, request(film), course)
    qtbot.waitUntil(lambda: len(seen.pictures) > 3)
    track = project.sequences[0].video_tracks[0]
    faded = replace(track, items=(replace(track.items[0], opacity=0.0),))
    edited = project.with_sequence(replace(project.sequences[0], video_tracks=(faded,)))

    with qtbot.waitSignal(player.ended, timeout=20_000):
        player.use(PreviewRequest(edited, sequence, 0), course)

    assert frame_shown(seen.pictures[0].image) == seen.frames[0]
    assert seen.pictures[-1].request.project is edited
    assert not np.frombuffer(seen.pictures[-1].image.constBits(), np.uint8).any()
    assert seen.reached == sorted(seen.reached)


def test_starting_anew_forgets_what_was_made_before(qtbot, player, seen, film):
    player.play(None, request(film), Course(0, Fraction(1), 0, COUNT))
    qtbot.waitUntil(lambda: len(seen.pictures) > 2)
    seen.pictures.clear()
    player.play(None, request(film), Course(30, Fraction(1), 0, COUNT))
    qtbot.waitUntil(lambda: len(seen.pictures) > 2)
    assert min(seen.frames) >= 30


def test_what_has_not_been_begun_has_no_time(film):
    output = SoundOutput(48000, silent=True)
    assert output.heard == 0
    assert not output.has_device
    output.close()


def test_the_clock_goes_on_with_what_is_written_and_not_beyond(qtbot):
    output = SoundOutput(48000, silent=True)
    output.write(tone(4800))
    qtbot.waitUntil(lambda: output.heard >= 4800)
    assert output.heard == 4800
    assert output.queued == 0
    assert output.take_peaks() == pytest.approx((0.5, 0.5), abs=0.01)
    output.close()


def test_beginning_anew_drops_what_waits_softly():
    output = SoundOutput(48000, silent=True)
    output.write(tone(48000 * 3))
    first = output.begin()
    assert first < 48000
    assert output.queued < 480
    output.close()
