"""Peaks against the samples they stand for."""

import wave
from pathlib import Path

import numpy as np
import pytest

from editor.media.errors import MediaError
from editor.media.waveform import make_peaks, read_peaks, write_peaks
from editor.model.task import Cancelled, TaskControl

RATE = 32768  # so that seconds are whole numbers of peaks


def write_sound(path: Path, left, right) -> Path:
    samples = np.stack([left, right], axis=1)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((samples * 32767).astype("<i2").tobytes())
    return path


@pytest.fixture
def beep(tmp_path):
    """Four seconds: silence, left up to 0.5, right down to -0.25, silence."""
    left, right = np.zeros(4 * RATE), np.zeros(4 * RATE)
    left[RATE : 2 * RATE] = 0.5
    right[2 * RATE : 3 * RATE] = -0.25
    return write_sound(tmp_path / "beep.wav", left, right)


def test_a_column_shows_the_lowest_and_highest_of_both_channels(beep):
    peaks = make_peaks(beep, 0, TaskControl())

    shown = peaks.columns(0, 1, 4)

    np.testing.assert_allclose(shown, [[0, 0], [0, 0.5], [-0.25, 0], [0, 0]], atol=0.01)


def test_fine_and_coarse_columns_agree(beep):
    peaks = make_peaks(beep, 0, TaskControl())

    fine, coarse = peaks.columns(0, 1 / 128, 512), peaks.columns(0, 0.5, 8)

    assert len(peaks.levels) > 2
    assert fine[:, 1].reshape(8, 64).max(axis=1) == pytest.approx(coarse[:, 1], abs=0.01)


def test_outside_the_sound_is_silence(beep):
    peaks = make_peaks(beep, 0, TaskControl())
    shown = peaks.columns(-2, 1, 8)
    assert not shown[:2].any()
    assert not shown[6:].any()


def test_backwards_is_the_same_turned_round(beep):
    peaks = make_peaks(beep, 0, TaskControl())
    np.testing.assert_array_equal(
        peaks.columns(4, 0.5, 8, reverse=True), peaks.columns(0, 0.5, 8)[::-1]
    )


def test_what_was_kept_is_what_was_made(beep, tmp_path):
    peaks = make_peaks(beep, 0, TaskControl())
    write_peaks(peaks, tmp_path / "peaks.npz")

    again = read_peaks(tmp_path / "peaks.npz")

    assert again.sample_rate == RATE
    for ours, theirs in zip(again.levels, peaks.levels, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_what_is_no_waveform_is_refused(tmp_path):
    (tmp_path / "peaks.npz").write_bytes(b"no peaks")
    with pytest.raises(MediaError, match=r"peaks\.npz"):
        read_peaks(tmp_path / "peaks.npz")


def test_a_cancelled_waveform_stops(beep):
    task = TaskControl()
    task.cancel()
    with pytest.raises(Cancelled):
        make_peaks(beep, 0, task)


def test_a_sound_that_is_not_there_is_named(beep):
    with pytest.raises(MediaError, match=r"beep\.wav has no sound stream number 3"):
        make_peaks(beep, 3, TaskControl())


def test_each_side_is_kept_alone_where_they_differ(beep, tmp_path):
    made = make_peaks(beep, 0, TaskControl())
    write_peaks(made, tmp_path / "kept.npz")

    for peaks in (made, read_peaks(tmp_path / "kept.npz")):
        assert [len(level) for level in peaks.sides] == [len(level) for level in peaks.levels]
        left, right = peaks.sides[-1][:, :2], peaks.sides[-1][:, 2:]
        assert (left.min(), left.max()) == (0, 64)
        assert (right.min(), right.max()) == (-32, 0)


def test_what_sounds_alike_on_both_sides_has_no_sides(tmp_path):
    tone = np.sin(np.arange(RATE))
    path = write_sound(tmp_path / "mono.wav", tone, tone)
    write_peaks(make_peaks(path, 0, TaskControl()), tmp_path / "kept.npz")

    assert read_peaks(tmp_path / "kept.npz").sides == ()
