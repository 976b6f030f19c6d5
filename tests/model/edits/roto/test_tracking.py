from dataclasses import replace

import pytest
from builders.flatten import project
from builders.roto import key, matte, stretch

from editor.model.edits.errors import EditError
from editor.model.edits.roto.tracking import (
    clear_tracking,
    put_alphas,
    put_stretches,
    remove_key,
    set_key,
)
from editor.model.roto.matte import Edges, MatteId, Matting, Stretch
from editor.model.roto.prompts import Click
from editor.model.rules.invariants import violations

M = MatteId("m")
KEYS = key(0), key(20), key(40)
TRACKED = stretch(1, 20, "a"), stretch(21, 40, "a", 30), stretch(41, 60, "b")
FINE = Edges(matting=Matting.FINE)


def holding(**fields):
    return replace(project(), mattes=(matte(**fields),))


def only(made):
    (found,) = made.mattes
    assert violations(made) == []
    return found


def new(first, end):
    return stretch(first, end, "new")


def test_a_key_takes_only_its_own_frame_out_of_what_was_tracked():
    made = holding(keys=KEYS, stretches=TRACKED)
    corrected = key(30, Click(5, 6))

    after = only(set_key(made, M, corrected))

    assert after.key(30) is corrected
    assert [(each.first, each.end) for each in after.stretches] == [
        (1, 20),
        (21, 30),
        (31, 40),
        (41, 60),
    ]
    assert after.stretches[0] is TRACKED[0]
    assert after.stretches[-1] is TRACKED[-1]
    assert all(a is b for a, b in zip(after.keys, (*KEYS[:2], corrected, KEYS[2]), strict=True))


def test_a_correction_redoes_exactly_what_lies_between_the_neighbouring_keys():
    made = set_key(holding(keys=KEYS, stretches=TRACKED), M, key(30))

    after = only(put_stretches(made, M, [new(21, 30), new(31, 40)]))

    assert after.stretches[0] is TRACKED[0]
    assert after.stretches[-1] is TRACKED[-1]
    assert [(each.first, each.end, each.film) for each in after.stretches[1:-1]] == [
        (21, 30, "new"),
        (31, 40, "new"),
    ]


def test_what_is_tracked_never_takes_the_place_of_a_key():
    made = holding(keys=KEYS, stretches=TRACKED)

    after = only(put_stretches(made, M, [new(15, 45)]))

    assert after.keys == KEYS
    assert [(each.first, each.end) for each in after.stretches] == [
        (1, 15),
        (15, 20),
        (21, 40),
        (41, 45),
        (45, 60),
    ]


def test_pieces_of_one_film_that_arrive_one_by_one_become_one_stretch():
    made = holding(keys=KEYS[:1])
    for first in range(1, 20, 5):
        piece = Stretch(first, "new", bytes([9] * 5), first - 1)
        made = put_stretches(made, M, [piece])

    assert only(made).stretches == (Stretch(1, "new", bytes([9] * 20)),)


def test_a_key_taken_back_leaves_its_frame_and_no_other_empty():
    made = holding(keys=KEYS, stretches=TRACKED, edges=FINE, alphas=(stretch(0, 60, "fine"),))

    after = only(remove_key(made, M, 20))

    assert after.keys == (KEYS[0], KEYS[2])
    assert after.stretches == TRACKED
    assert [(each.first, each.end) for each in after.alphas] == [(0, 20), (21, 60)]


def test_edges_of_frames_that_are_tracked_anew_are_dropped():
    made = holding(edges=FINE, alphas=(stretch(0, 60, "fine"),))

    after = only(put_stretches(made, M, [new(10, 20)]))

    assert [(each.first, each.end) for each in after.alphas] == [(0, 10), (20, 60)]


def test_edges_are_put_in_place_of_exactly_their_frames():
    made = holding(edges=FINE, alphas=(stretch(0, 10, "fine"), stretch(20, 30, "fine")))

    after = only(put_alphas(made, M, [new(5, 20)]))

    assert [(each.first, each.end, each.film) for each in after.alphas] == [
        (0, 5, "fine"),
        (5, 20, "new"),
        (20, 30, "fine"),
    ]
    assert after.alphas[2] is made.mattes[0].alphas[1]


def test_edges_that_are_not_wanted_any_more_are_refused():
    with pytest.raises(EditError, match="not made ahead"):
        put_alphas(holding(), M, [new(0, 5)])


def test_keys_and_splines_outlive_what_is_cleared():
    made = holding(keys=KEYS, stretches=TRACKED, edges=FINE, alphas=(stretch(0, 9),))

    after = only(clear_tracking(made, M))

    assert (after.keys, after.stretches, after.alphas) == (KEYS, (), ())


@pytest.mark.parametrize("frame", [-1, 240])
def test_a_key_lies_on_a_frame_that_the_footage_has(frame):
    with pytest.raises(EditError, match="its frames are 0 to 239"):
        set_key(holding(), M, key(frame))


def test_there_is_no_key_to_take_back_where_none_is():
    with pytest.raises(EditError, match="no key on frame 3"):
        remove_key(holding(), M, 3)


def test_a_matte_that_is_gone_is_said_to_be():
    for edit in (
        lambda made: put_stretches(made, M, [new(0, 5)]),
        lambda made: set_key(made, M, key(0)),
    ):
        with pytest.raises(EditError, match="not in the project any more"):
            edit(project())


def test_what_is_decided_again_changes_nothing():
    made = holding(keys=KEYS, stretches=TRACKED)

    assert set_key(made, M, KEYS[1]) is made
    assert put_stretches(made, M, []) is made
