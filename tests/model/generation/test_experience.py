"""How long runs take, by those before them."""

import pytest

from editor.model.generation.experience import Experience

KEY = "sea", "processor"


def after(*runs, memory=0.0):
    experience = Experience()
    for reckoned, took in runs:
        experience = experience.after(*KEY, reckoned, took, memory)
    return experience.of(*KEY)


def test_before_any_run_it_is_as_reckoned():
    assert Experience().of(*KEY).seconds(7.0) == 7


def test_the_first_run_says_by_how_much_the_next_is_longer_and_later_ones_mend_it():
    first = after((10.0, 30.0))
    later = after((10.0, 30.0), (10.0, 15.0))

    assert (first.seconds(20.0), first.runs, first.memory) == (60, 1, 1)
    assert 15 < later.seconds(10.0) < 20
    assert Experience().after(*KEY, 1.0, 1.0, 2.0).of("sea", "other").runs == 0


def test_what_every_run_takes_is_told_from_what_grows_with_the_work():
    """Five seconds to begin, and half a second for each that was reckoned."""
    learnt = after((2.0, 6.0), (100.0, 55.0))

    assert learnt.seconds(2.0) == pytest.approx(6)
    assert learnt.seconds(50.0) == pytest.approx(30)
    assert learnt.seconds(1000.0) == pytest.approx(505)


def test_more_work_never_takes_less_nor_any_less_than_none():
    falling, steep = after((10.0, 30.0), (100.0, 3.0)), after((10.0, 1.0), (20.0, 30.0))

    assert 0 < falling.seconds(10.0) <= falling.seconds(1000.0)
    assert steep.seconds(0.0) == 0


def test_only_the_newest_runs_count():
    learnt = after(*[(10.0, 99.0)] * 9, *[(10.0, 20.0)] * 8)

    assert learnt.seconds(10.0) == pytest.approx(20)
    assert learnt.runs == 17


def test_memory_moves_towards_what_the_newest_took():
    assert after((1.0, 1.0), memory=2.0).memory == 2
    assert Experience().after(*KEY, 1, 1, 2).after(*KEY, 1, 1, 4).of(*KEY).memory == 3
