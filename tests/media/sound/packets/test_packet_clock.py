from fractions import Fraction

import numpy as np

from editor.media.sound.packets.packet_clock import PacketClock

MILLISECOND = Fraction(1, 1000)


def rounded_times(starts, rate, base=MILLISECOND):
    return np.array([round(Fraction(int(at), rate) / base) for at in starts], np.int64)


def test_rounded_times_give_packets_end_to_end():
    starts = np.arange(2000) * 1024
    times = rounded_times(starts, 44100)

    clock = PacketClock(times, 1024, MILLISECOND, 44100, Fraction(0), None)

    found = [clock.position(int(time)) for time in times]
    assert np.diff(found).tolist() == [1024] * 1999
    assert abs(found[0]) <= 1


def test_the_encoders_delay_settles_what_rounding_left_open():
    times = rounded_times(np.arange(100) * 960 - 312, 48000)  # all half a millisecond off

    clock = PacketClock(times, 960, MILLISECOND, 48000, Fraction(0), -312)

    assert clock.position(int(times[50])) == 50 * 960 - 312


def test_a_delay_that_contradicts_the_times_is_not_believed():
    times = rounded_times(np.arange(100) * 960, 48000)

    clock = PacketClock(times, 960, MILLISECOND, 48000, Fraction(0), -312)

    assert clock.position(int(times[50])) == 50 * 960


def test_a_gap_begins_a_new_run_at_its_own_time():
    starts = np.concatenate([np.arange(50) * 1024, np.arange(50) * 1024 + 100_000])
    times = rounded_times(starts, 48000)

    clock = PacketClock(times, 1024, MILLISECOND, 48000, Fraction(0), None)

    assert abs(clock.position(int(times[60])) - int(starts[60])) <= 16
    assert clock.position(int(times[61])) - clock.position(int(times[60])) == 1024


def test_drift_is_corrected_to_the_times():
    starts = np.arange(4000) * 1025  # each packet is presented a sample late

    clock = PacketClock(starts, 1024, Fraction(1, 48000), 48000, Fraction(0), None)

    off = [clock.position(int(at)) - int(at) for at in starts]
    assert max(map(abs, off)) <= clock.jump


def test_zero_of_the_file_is_sample_zero():
    times = np.array([126000, 128160], np.int64)

    clock = PacketClock(times, 1152, Fraction(1, 90000), 48000, Fraction(14, 10), None)

    assert clock.position(126000) == 0
    assert clock.time_at(0) == 126000
