from fractions import Fraction

import pytest
from builders.timeline import MAIN, audio, clip, clip_in, project

from editor.model.curves import Curve, Keyframe
from editor.model.edits.clip.levels import add_keyframe, move_keyframe, shift_level
from editor.model.edits.clip.parameters import Parameter
from editor.model.edits.errors import EditError
from editor.model.timeline import ItemId

A, VOLUME = ItemId("A"), Parameter.VOLUME


def with_volume(volume):
    return project(audio("A1", clip("A", 20, volume=volume)))


def curve(*points):
    return Curve(tuple(Keyframe(Fraction(frame), value) for frame, value in points))


def volume(of):
    level = clip_in(of, "A").volume
    if not isinstance(level, Curve):
        return level
    return [(int(key.frame), key.value) for key in level.keyframes]


def test_a_plain_level_moves_as_a_whole_within_its_range():
    assert volume(shift_level(with_volume(-6.0), MAIN, A, VOLUME, 3, 4.0)) == -2.0
    assert volume(shift_level(with_volume(-6.0), MAIN, A, VOLUME, 3, 99.0)) == 24.0


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (2, [(5, 3.0), (10, 0.0), (15, 0.0)]),
        (7, [(5, 3.0), (10, 3.0), (15, 0.0)]),
        (18, [(5, 0.0), (10, 0.0), (15, 3.0)]),
    ],
)
def test_only_the_stretch_between_two_keyframes_moves(frame, expected):
    before = with_volume(curve((5, 0.0), (10, 0.0), (15, 0.0)))
    assert volume(shift_level(before, MAIN, A, VOLUME, frame, 3.0)) == expected


def test_a_keyframe_stays_between_its_neighbours():
    before = with_volume(curve((5, 0.0), (10, 0.0), (15, 0.0)))
    after = move_keyframe(before, MAIN, A, VOLUME, Fraction(10), 9, -3.0)
    assert volume(after) == [(5, 0.0), (14, -3.0), (15, 0.0)]
    last = move_keyframe(before, MAIN, A, VOLUME, Fraction(15), 90, 0.0)
    assert volume(last) == [(5, 0.0), (10, 0.0), (19, 0.0)]
    with pytest.raises(EditError, match="no keyframe"):
        move_keyframe(before, MAIN, A, VOLUME, Fraction(9), 1, 0.0)


def test_the_only_keyframe_can_be_moved_too():
    after = move_keyframe(with_volume(curve((5, 0.0))), MAIN, A, VOLUME, Fraction(5), 2, -1.0)
    assert volume(after) == [(7, -1.0)]


def test_a_keyframe_is_added_where_there_was_a_plain_level():
    assert volume(add_keyframe(with_volume(-6.0), MAIN, A, VOLUME, 4, -6.0)) == [(4, -6.0)]
