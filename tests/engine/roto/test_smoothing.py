"""Coverage that trembles less, and stays where it was decided."""

from itertools import pairwise

import numpy as np
from builders.files.footage import davis_mattes, davis_pictures, iou

from editor.engine.roto.edges.smoothing import Covered, smoothed_in_turn

COUNT = 6


def trembling(shared_data, held=()):
    """A swan whose coverage jumps to and fro by three pixels, from one frame to the next."""
    pictures = davis_pictures(shared_data, "blackswan", COUNT)
    truth = davis_mattes(shared_data, "blackswan", COUNT)
    for number, (picture, matte) in enumerate(zip(pictures, truth, strict=True)):
        moved = np.roll(matte, 3 if number % 2 else 0, axis=1)
        yield Covered(picture, moved.astype(np.float32) / 255, number in held)


def jumping(frames):
    """By how much neighbouring frames differ."""
    found = [each.coverage for each in frames]
    return np.mean([np.abs(a - b).mean() for a, b in pairwise(found)])


def test_what_jumps_to_and_fro_jumps_less(shared_data):
    before = jumping(trembling(shared_data))
    after = jumping(smoothed_in_turn(trembling(shared_data), 1.0))

    assert after < 0.6 * before


def test_without_smoothing_nothing_changes(shared_data):
    for old, new in zip(
        trembling(shared_data), smoothed_in_turn(trembling(shared_data), 0.0), strict=True
    ):
        np.testing.assert_array_equal(old.coverage, new.coverage)


def test_frames_that_were_decided_stay_as_they_are(shared_data):
    found = list(smoothed_in_turn(trembling(shared_data, held=(2, 3)), 1.0))
    given = list(trembling(shared_data))

    np.testing.assert_array_equal(found[2].coverage, given[2].coverage)
    np.testing.assert_array_equal(found[3].coverage, given[3].coverage)
    assert not np.array_equal(found[4].coverage, given[4].coverage)


def test_where_something_else_comes_into_view_nothing_is_drawn_over(shared_data):
    picture = davis_pictures(shared_data, "blackswan", 1)[0]
    other = davis_pictures(shared_data, "dog", 1)[0]
    swan = davis_mattes(shared_data, "blackswan", 1)[0]
    dog = davis_mattes(shared_data, "dog", 1)[0]
    cut = [
        Covered(picture, swan.astype(np.float32) / 255),
        Covered(other, dog.astype(np.float32) / 255),
    ]

    first, second = smoothed_in_turn(cut, 1.0)

    assert iou((first.coverage * 255).astype(np.uint8), swan) > 0.95
    assert iou((second.coverage * 255).astype(np.uint8), dog) > 0.95
