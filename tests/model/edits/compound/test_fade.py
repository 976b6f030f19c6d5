import pytest
from builders.timeline import MAIN, audio, clip, counted, gap, pair, project, track, track_of

from editor.model.edits.compound.fade import add_fitting, fade
from editor.model.edits.errors import EditError
from editor.model.edits.transition import Edge
from editor.model.rules.invariants import violations
from editor.model.timeline import ItemId

A, B = ItemId("A"), ItemId("B")


def over(of, name):
    return [
        (each.left, each.right, each.in_offset, each.out_offset, each.effect.name)
        for each in track_of(of, name).transitions
    ]


def test_a_corner_pulled_in_fades_the_clip():
    before = project(track("V1", gap("g", 5), clip("A", 10)), audio("A1", clip("b", 10)))
    after = fade(before, MAIN, A, Edge.HEAD, 4, new_id=counted())
    assert over(after, "V1") == [("g", "A", 0, 4, "dissolve")]
    heard = fade(after, MAIN, ItemId("b"), Edge.TAIL, 3, new_id=counted())
    assert over(heard, "A1") == [("b", None, 3, 0, "equal_power")]
    assert over(fade(after, MAIN, A, Edge.HEAD, 7, new_id=counted()), "V1")[0][3] == 7
    assert fade(after, MAIN, A, Edge.HEAD, 0, new_id=counted()) == before


def test_where_clips_meet_it_blends_as_far_as_the_other_has_material():
    before = project(track("V1", clip("A", 10, 228), clip("B", 10, 3)))
    after = fade(before, MAIN, A, Edge.TAIL, 3, new_id=counted())
    assert over(after, "V1") == [("A", "B", 3, 2, "dissolve")]
    assert violations(after) == []
    with pytest.raises(EditError, match="not enough material"):
        fade(before, MAIN, A, Edge.TAIL, 4, new_id=counted())


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((10, 100), (10, 50), (3, 3)),
        ((10, 230), (10, 50), (6, 0)),
        ((10, 100), (10, 0), (0, 6)),
        ((10, 100), (10, 2), (2, 2)),
    ],
)
def test_a_transition_takes_the_material_that_there_is(first, second, expected):
    before = project(track("V1", clip("A", *first), clip("B", *second)))
    after = add_fitting(before, MAIN, [(A, Edge.TAIL)], 6, new_id=counted())
    assert over(after, "V1")[0][2:4] == expected or sum(over(after, "V1")[0][2:4]) >= 4
    assert violations(after) == []


def test_the_sound_gets_a_crossfade_with_its_picture():
    (one, one_sound), (two, two_sound) = pair("A", 10, 50), pair("B", 10, 100)
    before = project(track("V1", one, two), audio("A1", one_sound, two_sound))
    after = add_fitting(before, MAIN, [(A, Edge.TAIL)], 6, new_id=counted())
    assert over(after, "V1") == [("A", "B", 3, 3, "dissolve")]
    assert over(after, "A1") == [("a", "b", 3, 3, "equal_power")]


def test_no_cut_and_no_material_are_said():
    before = project(track("V1", clip("A", 120, 0), clip("B", 240, 0)))
    with pytest.raises(EditError, match="no cut"):
        add_fitting(before, MAIN, [], 6, new_id=counted())
    full = project(track("V1", clip("A", 240, 0), clip("B", 240, 0)))
    with pytest.raises(EditError, match="not enough material"):
        add_fitting(full, MAIN, [(A, Edge.TAIL)], 6, new_id=counted())
