"""What is left out is left out evenly."""

from itertools import pairwise

from editor.jobs.playback.cadence import Cadence


def taken(cadence, count):
    return [number for number in range(count) if cadence.takes()]


def test_all_are_made_as_long_as_they_are_in_time():
    cadence = Cadence()
    for _ in range(40):
        assert cadence.takes()
        cadence.made(0.3)
    assert cadence.share == 1


def test_late_ones_lower_the_share_and_what_is_left_is_even():
    cadence = Cadence()
    for _ in range(24):
        cadence.made(-0.1)

    gaps = {after - before for before, after in pairwise(taken(cadence, 400))}

    assert 0 < cadence.share < 0.5
    assert max(gaps) - min(gaps) <= 1


def test_a_slow_machine_settles_on_what_it_can_do():
    """A picture takes 2.5 ticks to make: two of five are shown, one or two left out between."""
    cadence, clock, made = Cadence(), 0.0, []
    tick = -1
    while tick < 1200:
        tick += 1
        if tick < clock:
            tick = int(clock) + round(1 / cadence.share)
        elif not cadence.takes():
            continue
        clock = max(clock, tick - 8) + 2.5
        cadence.made((tick - clock) / 8)
        made.append(tick)
    late = [tick for tick in made if tick > 600]
    gaps = [after - before for before, after in pairwise(late)]

    assert 0.25 < len(late) / 600 <= 0.4
    assert max(gaps) <= 5


def test_the_share_comes_back_when_it_gets_easier():
    cadence = Cadence()
    for _ in range(16):
        cadence.made(-0.5)
    for _ in range(400):
        cadence.made(0.9)
    assert cadence.share == 1
