from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from builders.files.sound import SAMPLE_RATE, clap_offset, noise, with_claps, write_sound
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.media.errors import MediaError
from editor.media.sound.reader import AudioReader

CLAPS = (0.5, 2.73, 5.46)  # whole samples at 44.1 and at 48 kHz
EXACT = [
    ("pcm.wav", "pcm_s16le", 48000, None),
    ("pcm.mov", "pcm_s16le", 48000, None),
    ("pcm.mka", "pcm_s16le", 44100, None),
    ("pcm44.wav", "pcm_s24le", 44100, None),
    ("flac.flac", "flac", 44100, None),
    ("flac.mka", "flac", 44100, None),
    ("alac.m4a", "alac", 44100, None),
]
LOSSY = [
    ("aac.mp4", "aac", 48000, None),
    ("aac44.m4a", "aac", 44100, None),
    ("aac.mkv", "aac", 44100, None),
    ("mp3.mp3", "libmp3lame", 44100, None),
    ("mp3.mkv", "libmp3lame", 44100, None),
    ("opus.opus", "libopus", 48000, "ogg"),
    ("opus.webm", "libopus", 48000, None),
    ("vorbis.ogg", "vorbis", 44100, None),
    ("ac3.mkv", "ac3", 48000, None),
    ("eac3.mp4", "eac3", 48000, None),
]


def opened(path, stream=0):
    return AudioReader(Path(path), stream, SAMPLE_RATE)


def whole(path, seconds, stream=0):
    return opened(path, stream).read(0, round(seconds * SAMPLE_RATE))


@pytest.mark.parametrize(("name", "codec", "rate", "container"), EXACT + LOSSY)
def test_claps_are_read_where_they_were_written(tmp_path, name, codec, rate, container):
    samples = with_claps(7, rate, CLAPS)
    write_sound(tmp_path / name, codec, rate, samples, container)

    found = whole(tmp_path / name, 7)

    # Where the container tells of the encoder's delay, lossy sound is as exact as the other.
    assert [clap_offset(found, time) for time in CLAPS] == [0, 0, 0]


def test_uncompressed_samples_come_out_as_they_are(tmp_path):
    samples = noise(200_000)
    write_sound(tmp_path / "a.wav", "pcm_s16le", SAMPLE_RATE, samples)

    found = opened(tmp_path / "a.wav").read(0, 200_000)

    np.testing.assert_allclose(found, samples, atol=1.5 / 32767)


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [("hour.flac", "flac", 22050), ("hour.mp4", "aac", 8000), ("hour.mkv", "aac", 8000)],
)
def test_after_an_hour_a_clap_is_in_its_place(tmp_path, name, codec, rate):
    samples = np.zeros((3600 * rate, 1), np.float32)
    samples[round(3599.5 * rate)] = 0.9
    write_sound(tmp_path / name, codec, rate, samples)

    found = opened(tmp_path / name).read(3599 * SAMPLE_RATE, SAMPLE_RATE)

    assert abs(int(np.argmax(np.abs(found[:, 0]))) - SAMPLE_RATE // 2) <= 1


@pytest.mark.parametrize("name", ["late.mp4", "late.mkv"])
def test_a_gap_in_the_times_is_silence_and_what_follows_comes_later(tmp_path, name):
    samples = with_claps(7, SAMPLE_RATE, CLAPS) + 0.01 * noise(7 * SAMPLE_RATE)
    write_sound(tmp_path / name, "aac", SAMPLE_RATE, samples, late=(4, 1.5))

    found = whole(tmp_path / name, 8.5)

    assert [clap_offset(found, time) for time in CLAPS[:2]] == [0, 0]
    assert abs(clap_offset(found, CLAPS[2] + 1.5)) <= 24
    assert not found[round(4.1 * SAMPLE_RATE) : round(5.4 * SAMPLE_RATE)].any()


@pytest.mark.parametrize(
    "name",
    [
        "video/bigbuckbunny.mp4",
        "video/bbb_trailer_20s_720p24.mp4",
        "media_edge/ac3.mp4",
        "media_edge/eac3.mkv",
        "media_edge/edts.mp4",
        "media_edge/mp3.ts",
        "media_edge/no-initial-keyframe.ts",
        "media_edge/malformed-join.mp3",
        "media_edge/made/corrupt_bytes.mp4",
    ],
)
@settings(max_examples=5, deadline=None)
@given(cuts=st.lists(st.integers(1, 5 * SAMPLE_RATE - 1), max_size=4, unique=True), data=st.data())
def test_any_reads_in_any_order_give_the_same_samples(shared_data, name, cuts, data):
    bounds = [0, *sorted(cuts), 5 * SAMPLE_RATE]
    spans = list(pairwise(bounds))
    expected = WHOLES.setdefault(name, whole(shared_data / name, 5))

    reader = opened(shared_data / name)
    parts = {}
    for start, end in data.draw(st.permutations(spans)):
        parts[start] = reader.read(start, end - start)
    reader.close()

    joined = np.concatenate([parts[start] for start in sorted(parts)])
    assert np.array_equal(joined, expected)


WHOLES: dict[str, np.ndarray] = {}


@pytest.mark.parametrize(
    "name", ["video/bigbuckbunny.mp4", "media_edge/ac3.mp4", "media_edge/made/longgop_51.mp4"]
)
def test_random_access_gives_what_plain_decoding_gives(shared_data, name):
    with av.open(str(shared_data / name)) as file:
        plain = np.concatenate([f.to_ndarray() for f in file.decode(audio=0)], axis=1)
    left = plain[0] + 0.5**0.5 * (plain[2] + plain[4])

    found = opened(shared_data / name).read(40_000, 30_000)

    np.testing.assert_allclose(found[:, 0], left[40_000:70_000], atol=1e-6)


def test_sound_of_44100_hz_is_resampled_as_one_long_piece_would_be(shared_data):
    path = shared_data / "video" / "bbb_trailer_20s_720p24.mp4"
    resampler = av.AudioResampler("fltp", "stereo", SAMPLE_RATE)
    with av.open(str(path)) as file:
        frames = [out for frame in file.decode(audio=0) for out in resampler.resample(frame)]
    plain = np.concatenate([frame.to_ndarray() for frame in frames], axis=1).T

    found = opened(path).read(0, 15 * SAMPLE_RATE)

    # The plain one filters less steeply, which shows in the highest tones alone.
    np.testing.assert_allclose(found, plain[: len(found)], atol=3e-3)


def test_before_and_after_the_stream_there_is_silence(shared_data):
    path = shared_data / "video" / "bigbuckbunny.mp4"

    found = opened(path).read(-1000, 260_000)

    assert not found[:1000].any()
    assert found[1000:2000].any()
    assert not found[1000 + 254_976 :].any()
    assert not opened(path).read(10**9, 100).any()


def test_sound_that_begins_before_the_picture_is_at_zero(shared_data):
    path = shared_data / "media_edge" / "rotate-buck-bunny.mp4"
    with av.open(str(path)) as file:
        first = next(file.decode(audio=0)).to_ndarray()

    found = opened(path).read(0, 1024)

    np.testing.assert_allclose(found[:, 0], first[0] + 0.5**0.5 * (first[2] + first[4]), atol=1e-6)


def test_a_clock_that_starts_late_is_taken_off(shared_data):
    path = shared_data / "media_edge" / "mp3.ts"
    with av.open(str(path)) as file:
        plain = np.concatenate([f.to_ndarray() for f in file.decode(audio=0)], axis=1)

    found = opened(path).read(0, plain.shape[1])

    np.testing.assert_allclose(found, plain.T, atol=1e-6)


def test_each_of_two_streams_is_read(shared_data):
    path = shared_data / "media_edge" / "multiple-aac-tracks.mp4"

    assert all(whole(path, 5, stream).any() for stream in (0, 1))
    with pytest.raises(MediaError, match="no sound stream number 2: its streams are 0 to 1"):
        opened(path, 2)


def test_damaged_packets_are_silent_and_move_nothing(shared_data):
    made = shared_data / "media_edge" / "made"
    sound = whole(made / "h264_bframes_opengop_mono.mp4", 2)

    damaged = whole(made / "corrupt_bytes.mp4", 2)

    blocks = np.abs(damaged - sound).reshape(-1, 1000 * 2).max(axis=1)
    assert (blocks < 0.02).mean() > 0.7
    assert not damaged[17_500:18_400].any()


def test_samples_that_are_no_numbers_are_silent(tmp_path):
    samples = noise(5000)
    samples[1000], samples[2000] = np.nan, np.inf
    write_sound(tmp_path / "a.wav", "pcm_f32le", SAMPLE_RATE, samples)

    found = opened(tmp_path / "a.wav").read(0, 5000)

    assert not found[[1000, 2000]].any()
    assert np.array_equal(found[1001:2000], samples[1001:2000])


def test_a_picture_has_no_sound(shared_data):
    with pytest.raises(MediaError, match=r"still\.png has no sound"):
        opened(shared_data / "media_edge" / "made" / "still.png")


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(MediaError, match=r"gone\.wav is not there"):
        opened(tmp_path / "gone.wav")


@pytest.mark.parametrize(
    ("name", "seconds", "silent"),
    [
        ("media_edge/malformed-join.mp3", 8, False),
        ("media_edge/oversized-id3.wav", 0.1, True),
        ("media_edge/made/truncated_faststart.mp4", 0.8, False),
        ("media_edge/made/audio_longer_than_video.mp4", 0.8, False),
        ("media_edge/hevc.ts", 5, False),
        ("audio/piano.wav", 4, False),
        ("audio/piano-mono.wav", 4, False),
        ("audio/Front_Left.wav", 1.4, False),
    ],
)
def test_awkward_files_give_their_sound(shared_data, name, seconds, silent):
    found = whole(shared_data / name, seconds)

    assert np.isfinite(found).all()
    assert found.any() != silent
