from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import floor, sqrt

import numpy as np
import pytest
from builders.files.sound import (
    MAIN,
    SAMPLE_RATE,
    clap_offset,
    crossfade,
    gap,
    media,
    noise,
    project,
    sequence,
    sound_clip,
    sound_track,
    with_claps,
    write_sound,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.media.errors import MediaError
from editor.media.sound.mixer import Mixer
from editor.model.curves import Curve, Interpolation, Keyframe
from editor.model.media import MediaId
from editor.model.timeline import MediaSource, SequenceId, SequenceSource

NTSC = Fraction(30000, 1001)
SAMPLES = noise(10 * SAMPLE_RATE)
FRAME = SAMPLE_RATE // 25


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """Ten seconds of float noise, as a media."""
    path = tmp_path_factory.mktemp("sound") / "noise.wav"
    return media(write_sound(path, "pcm_f32le", SAMPLE_RATE, SAMPLES))


def mixed(value, start=0, end=None, name=MAIN):
    found = value.sequence(SequenceId(name))
    mixer = Mixer(value)
    mix = mixer.mix(found.id, start, found.duration if end is None else end)
    mixer.close()
    return mix


def one_clip(sound, frames=50, start=Fraction(0), rate=Fraction(25), **fields):
    clip = sound_clip("A", frames, start, **fields)
    return project([sound], sequence(sound_track("A1", clip), rate=rate))


def test_a_clip_is_heard_as_it_is(sound):
    mix = mixed(one_clip(sound, 50, Fraction(2)))

    assert mix.dtype == np.float32
    assert np.array_equal(mix, SAMPLES[2 * SAMPLE_RATE : 4 * SAMPLE_RATE])


@pytest.mark.parametrize("frame", [0, 1, 999, 107_892, 3_600_001])
def test_a_frame_holds_the_samples_from_its_own_instant_on(sound, frame):
    value = one_clip(sound, 10, rate=NTSC)

    mix = mixed(value, frame, frame + 1)

    assert len(mix) == floor((frame + 1) * SAMPLE_RATE / NTSC) - floor(frame * SAMPLE_RATE / NTSC)


def test_volume_and_pan_are_applied(sound):
    mix = mixed(one_clip(sound, 10, volume=-20.0, pan=-1.0))

    np.testing.assert_allclose(mix[:, 0], 0.1 * sqrt(2) * SAMPLES[: len(mix), 0], rtol=1e-5)
    assert not mix[:, 1].any()


def test_tracks_add_up_beyond_full_scale(sound):
    tracks = [sound_track(name, sound_clip(name, 25, volume=6.0)) for name in "AB"]

    mix = mixed(project([sound], sequence(*tracks)))

    np.testing.assert_allclose(mix, 2 * 10**0.3 * SAMPLES[:SAMPLE_RATE], rtol=1e-5)
    assert np.abs(mix).max() > 1


def test_muted_tracks_and_those_beside_a_solo_are_not_heard(sound):
    first, second = (sound_track(name, sound_clip(name, 5)) for name in "AB")

    muted = mixed(project([sound], sequence(replace(first, muted=True), second)))
    solo = mixed(project([sound], sequence(replace(first, solo=True), second)))

    assert np.array_equal(muted, SAMPLES[: 5 * FRAME])
    assert np.array_equal(solo, SAMPLES[: 5 * FRAME])


def test_a_linear_crossfade_goes_from_one_clip_to_the_other(sound):
    clips = sound_clip("A", 10, Fraction(1)), sound_clip("B", 10, Fraction(5))
    track = sound_track("A1", *clips, transitions=(crossfade("A", "B", 4, 4, "linear"),))

    mix = mixed(project([sound], sequence(track)))

    middle = 10 * FRAME
    out, into = SAMPLES[SAMPLE_RATE + middle], SAMPLES[5 * SAMPLE_RATE]
    np.testing.assert_allclose(mix[middle], (out + into) / 2, atol=1e-6)
    assert np.array_equal(mix[: 6 * FRAME], SAMPLES[SAMPLE_RATE : SAMPLE_RATE + 6 * FRAME])
    later = 5 * SAMPLE_RATE + 4 * FRAME
    assert np.array_equal(mix[14 * FRAME :], SAMPLES[later : later + 6 * FRAME])


def test_a_reversed_clip_is_its_samples_backwards(sound):
    last_frame = 5 - Fraction(1, 25)

    mix = mixed(one_clip(sound, 50, last_frame, speed=Fraction(-1)))

    assert np.array_equal(mix, SAMPLES[3 * SAMPLE_RATE : 5 * SAMPLE_RATE][::-1])


@pytest.mark.parametrize("keep_pitch", [True, False])
def test_a_slice_is_not_heard(sound, keep_pitch):
    fields = {"speed": Fraction(5, 4), "keep_pitch": keep_pitch}
    start = Fraction(101, 77)
    halves = (
        sound_clip("A", 37, start, **fields),
        sound_clip("B", 63, start + Fraction(37) * Fraction(5, 4) / NTSC, **fields),
    )

    sliced = mixed(project([sound], sequence(sound_track("A1", *halves), rate=NTSC)))

    assert np.array_equal(sliced, mixed(one_clip(sound, 100, start, NTSC, **fields)))


def everything(sound):
    """Speeds, fades, curves and a nested sequence, on a rate that fits no whole samples."""
    swell = Curve((Keyframe(Fraction(0), -30.0, Interpolation.BEZIER), Keyframe(Fraction(50), 0.0)))
    sway = Curve((Keyframe(Fraction(5), -1.0), Keyframe(Fraction(40), 1.0)))
    inner = sequence(
        sound_track("I1", sound_clip("I", 60, 1, speed=Fraction(3, 2))),
        name="inner",
        rate=Fraction(24),
        sample_rate=44100,
    )
    first = sound_track(
        "A1",
        sound_clip("A", 60, 2, volume=swell, pan=sway),
        sound_clip("B", 40, 4, speed=Fraction(-1, 2)),
        transitions=(crossfade("A", "B", 7, 6),),
    )
    nested = SequenceSource(SequenceId("inner"))
    second = sound_track(
        "A2",
        gap(5),
        sound_clip("C", 45, 3, speed=Fraction(4, 3), keep_pitch=False),
        sound_clip("D", 50, source=nested, speed=Fraction(9, 8)),
    )
    return project([sound], sequence(first, second, rate=NTSC), inner)


@pytest.fixture(scope="module")
def long_mix(sound):
    value = everything(sound)
    return value, mixed(value)


@settings(max_examples=5, deadline=None)
@given(st.lists(st.integers(1, 99), max_size=6, unique=True), st.data())
def test_blocks_in_any_order_join_to_the_one_long_mix(long_mix, cuts, data):
    value, whole = long_mix
    bounds = [0, *sorted(cuts), 100]
    spans = list(pairwise(bounds))

    mixer = Mixer(value)
    parts = {start: mixer.mix(MAIN, start, end) for start, end in data.draw(st.permutations(spans))}
    mixer.close()

    joined = np.concatenate([parts[start] for start in sorted(parts)])
    assert np.array_equal(joined, whole)


def test_a_nested_sequence_sounds_as_it_does_alone(sound):
    inner = sequence(sound_track("I1", gap(3), sound_clip("I", 40, 1, volume=-6.0)), name="inner")
    nest = sound_clip("N", 30, Fraction(5, 25), source=SequenceSource(SequenceId("inner")))
    value = project([sound], sequence(sound_track("A1", nest)), inner)

    assert np.array_equal(mixed(value), mixed(value, 5, 35, "inner"))


def test_a_nested_sequence_is_mixed_at_its_parents_rate(sound):
    inner = sequence(sound_track("I1", sound_clip("I", 50)), name="inner", sample_rate=44100)
    nest = sound_clip("N", 50, source=SequenceSource(SequenceId("inner")))

    mix = mixed(project([sound], sequence(sound_track("A1", nest)), inner))

    assert np.array_equal(mix, SAMPLES[: 2 * SAMPLE_RATE])


@pytest.mark.parametrize("rate", [NTSC, Fraction(24000, 1001), Fraction(25), Fraction(60)])
def test_after_an_hour_claps_are_under_their_frames(tmp_path, rate):
    path = write_sound(tmp_path / "a.m4a", "aac", 44100, with_claps(4, 44100, (1.25, 2.5)))
    hour = floor(3600 * rate)
    clip = sound_clip("A", floor(3 * rate), Fraction(1))
    value = project([media(path)], sequence(sound_track("A1", gap(hour), clip), rate=rate))

    mix = mixed(value, hour - 5, hour + clip.duration)

    first = floor((hour - 5) * SAMPLE_RATE / rate)
    for clapped in (Fraction(1, 4), Fraction(3, 2)):  # after the clip's first frame
        time = float(hour / rate + clapped - Fraction(first, SAMPLE_RATE))
        assert abs(clap_offset(mix, time)) <= 1


def test_a_clip_without_its_media_is_refused_by_name(sound, tmp_path):
    gone = replace(sound, path=str(tmp_path / "gone.wav"))

    with pytest.raises(MediaError, match=r"gone\.wav is not there"):
        mixed(one_clip(gone, 5))


def test_a_clip_of_a_removed_media_is_refused(sound):
    clip = sound_clip("A", 5)

    with pytest.raises(MediaError, match="not in the project"):
        mixed(project([], sequence(sound_track("A1", clip))))


def test_more_files_than_stay_open_are_mixed(tmp_path):
    block = noise(SAMPLE_RATE // 5)
    files = [
        media(write_sound(tmp_path / f"{n}.wav", "pcm_f32le", SAMPLE_RATE, block), str(n))
        for n in range(20)
    ]
    sources = [MediaSource(MediaId(str(n))) for n in range(20)]
    tracks = [sound_track(s.media, sound_clip(s.media, 5, source=s)) for s in sources]

    mix = mixed(project(files, sequence(*tracks)))

    np.testing.assert_allclose(mix, 20 * block, rtol=1e-4, atol=1e-4)
