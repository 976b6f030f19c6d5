"""Frames that have just come: there to be seen, and never more than fit."""

import numpy as np

from editor.model.roto.matte import MatteId
from editor.session.roto.live import LiveFrames

A, B = MatteId("a"), MatteId("b")


def noise(number):
    return np.random.default_rng(number).integers(0, 256, (90, 160), np.uint8)


def test_what_was_put_comes_back():
    live = LiveFrames()
    live.put(A, 3, noise(3))

    np.testing.assert_array_equal(live.levels(A, 3), noise(3))
    assert live.levels(A, 4) is None
    assert live.levels(B, 3) is None


def test_however_many_come_they_take_no_more_than_they_may():
    live = LiveFrames(most_bytes=100_000)
    for number in range(60):
        live.put(A, number, noise(number))
        assert live.size_bytes <= 100_000

    np.testing.assert_array_equal(live.levels(A, 59), noise(59))
    assert live.levels(A, 0) is None


def test_a_frame_that_comes_again_takes_the_place_of_the_first():
    live = LiveFrames()
    live.put(A, 3, noise(3))
    size = live.size_bytes
    live.put(A, 3, noise(3))

    assert live.size_bytes == size


def test_those_of_one_matte_are_forgotten_alone():
    live = LiveFrames()
    live.put(A, 3, noise(3))
    live.put(B, 3, noise(4))
    live.forget(A)

    assert live.levels(A, 3) is None
    np.testing.assert_array_equal(live.levels(B, 3), noise(4))
