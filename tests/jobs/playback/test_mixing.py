"""What is heard while playing: seamless, at any speed, over edits and lost files."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from builders.files.sound import (
    SAMPLE_RATE,
    media,
    project,
    sequence,
    sound_clip,
    sound_track,
    tone,
    write_sound,
)

from editor.jobs.playback.course import Course
from editor.jobs.playback.mixing import Mixing
from editor.media.sound.mixer import Mixer

FRAMES = 100


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    """A project of four seconds of a tone."""
    path = tmp_path_factory.mktemp("sound") / "tone.wav"
    write_sound(path, "pcm_s16le", SAMPLE_RATE, tone(4 * SAMPLE_RATE))
    return project([media(path)], sequence(sound_track("A1", sound_clip("a", FRAMES))))


def played(of, course, blocks, edits=()):
    mixing = Mixing(of)
    mixing.start()
    parts = []
    for number in range(blocks):
        of = dict(edits).get(number, of)
        parts.append(mixing.block(of, of.sequences[0], course))
    mixing.close()
    return np.concatenate(parts)


def with_volume(of, decibels):
    track = of.sequences[0].audio_tracks[0]
    quiet = replace(track, items=(replace(track.items[0], volume=decibels),))
    return of.with_sequence(replace(of.sequences[0], audio_tracks=(quiet,)))


def steepest(samples):
    return float(np.abs(np.diff(samples[:, 0])).max())


def test_blocks_join_to_what_the_mixer_makes(heard):
    samples = played(heard, Course(10, Fraction(1), 0, FRAMES), 8)

    whole = Mixer(heard).mix(heard.sequences[0].id, 10, 40)[: len(samples)]
    assert len(samples) > SAMPLE_RATE // 2
    np.testing.assert_array_equal(samples[400:], whole[400 : len(samples)])
    assert abs(samples[0, 0]) < 1e-6  # it rises from silence


def test_twice_as_fast_is_an_octave_higher(heard):
    samples = played(heard, Course(0, Fraction(2), 0, FRAMES), 10)[4800:24000, 0]
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    assert abs(np.argmax(spectrum) * SAMPLE_RATE / len(samples) - 880) < 5


def test_backwards_is_the_same_from_its_end(heard):
    samples = played(heard, Course(49, Fraction(-1), 0, FRAMES), 4)
    whole = Mixer(heard).mix(heard.sequences[0].id, 0, 50)[::-1]
    np.testing.assert_allclose(samples[400:], whole[400 : len(samples)], atol=1e-6)


def test_too_fast_to_be_heard_is_silent_and_takes_its_time(heard):
    samples = played(heard, Course(0, Fraction(32), 0, FRAMES), 1)
    assert not samples.any()
    assert len(samples) >= SAMPLE_RATE // 24


def test_an_edit_is_heard_without_a_click(heard):
    quiet = with_volume(heard, -12.0)
    course = Course(0, Fraction(1), 0, FRAMES)

    samples = played(heard, course, 8, edits=[(4, quiet)])

    assert np.abs(samples[len(samples) * 3 // 4 :]).max() < 0.14
    assert np.abs(samples[: len(samples) // 4]).max() > 0.45
    assert steepest(samples) <= steepest(tone(SAMPLE_RATE)) * 1.05


def test_after_the_end_there_is_silence(heard):
    samples = played(heard, Course(98, Fraction(1), 0, FRAMES), 4)
    assert not samples[2 * SAMPLE_RATE // 25 :].any()


def test_a_lost_file_is_silent_and_the_others_are_heard(heard, tmp_path):
    path = write_sound(tmp_path / "lost.wav", "pcm_s16le", SAMPLE_RATE, tone(SAMPLE_RATE))
    lost = media(path, "lost")
    path.unlink()
    clip = replace(sound_clip("b", 20), source=replace(sound_clip("b", 1).source, media=lost.id))
    main = heard.sequences[0]
    tracks = (*main.audio_tracks, sound_track("A2", clip))
    both = replace(heard, media=(*heard.media, lost)).with_sequence(
        replace(main, audio_tracks=tracks)
    )
    course = Course(0, Fraction(1), 0, FRAMES)
    np.testing.assert_array_equal(played(both, course, 3), played(heard, course, 3))


def test_a_grain_is_short_and_begins_and_ends_in_silence(heard):
    mixing = Mixing(heard)
    grain = mixing.grain(heard, heard.sequences[0], 30)
    mixing.close()
    assert 0.05 < len(grain) / SAMPLE_RATE < 0.2
    assert np.abs(grain).max() > 0.3
    assert abs(grain[0, 0]) < 1e-3
    assert abs(grain[-1, 0]) < 1e-3
