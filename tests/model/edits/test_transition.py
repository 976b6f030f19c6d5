import pytest
from builders.timeline import (
    MAIN,
    clip,
    counted,
    gap,
    project,
    track,
    track_of,
)

from editor.model.edits.errors import EditError
from editor.model.edits.transition import (
    Alignment,
    Edge,
    add_transition,
    offsets,
    remove_transition,
    set_transition_effect,
    trim_transition,
)
from editor.model.effects import Effect, EffectId
from editor.model.timeline import ItemId, TransitionId

A, B = ItemId("A"), ItemId("B")
DISSOLVE = Effect(EffectId("e"), "dissolve")


def two(left=200, right=20, **fields):
    """Two clips of a media of 240 frames: A has 40 frames left after it, B has 10 before it."""
    return project(track("V1", clip("A", left), clip("B", right, 10), **fields))


def added(before, item, edge, into, out):
    return add_transition(before, MAIN, item, edge, DISSOLVE, into, out, new_id=counted())


def test_a_transition_stands_between_the_neighbours():
    for item, edge in ((A, Edge.TAIL), (B, Edge.HEAD)):
        (made,) = track_of(added(two(), item, edge, 8, 8), "V1").transitions
        assert (made.left, made.right, made.in_offset, made.out_offset) == (A, B, 8, 8)
        assert made.effect == DISSOLVE


def test_it_is_refused_without_handles():
    with pytest.raises(EditError) as refused:
        added(two(230), A, Edge.TAIL, 12, 12)
    assert str(refused.value) == (
        "There is not enough material after the cut for a transition of 24 frames: “A” has 10 "
        "left, and needs 12."
    )
    with pytest.raises(EditError, match=r"before the cut .* “B” has 10 left, and needs 12"):
        added(two(), A, Edge.TAIL, 12, 12)


def test_two_transitions_on_one_clip_do_not_overlap():
    before = added(two(right=20), A, Edge.TAIL, 0, 12)
    with pytest.raises(EditError, match="too short for a transition of 9 frames: 8 of its"):
        added(before, B, Edge.TAIL, 9, 0)
    assert len(track_of(added(before, B, Edge.TAIL, 8, 0), "V1").transitions) == 2


def test_another_one_on_the_same_cut_replaces_it():
    after = added(added(two(), A, Edge.TAIL, 4, 4), B, Edge.HEAD, 2, 2)
    assert [each.in_offset for each in track_of(after, "V1").transitions] == [2]


def test_a_fade_lies_within_its_clip():
    before = project(track("V1", gap("g", 10), clip("A", 20, 50)))

    after = added(added(before, A, Edge.HEAD, 0, 5), A, Edge.TAIL, 5, 0)

    fade_in, fade_out = track_of(after, "V1").transitions
    assert (fade_in.left, fade_in.right) == ("g", A)
    assert (fade_out.left, fade_out.right) == (A, None)
    with pytest.raises(EditError, match="A fade lies within its clip"):
        added(before, A, Edge.HEAD, 2, 5)


def test_transitions_are_kept_in_order_of_time():
    after = added(added(two(), B, Edge.TAIL, 5, 0), A, Edge.HEAD, 0, 5)
    assert [each.right for each in track_of(after, "V1").transitions] == [A, None]


def test_it_can_be_trimmed_changed_and_removed():
    before = added(two(right=50), A, Edge.TAIL, 4, 4)
    made = track_of(before, "V1").transitions[0].id

    longer = trim_transition(before, MAIN, made, 10, 40)
    wiped = set_transition_effect(longer, MAIN, made, Effect(EffectId("w"), "wipe"))
    plain = remove_transition(wiped, MAIN, made)

    (changed,) = track_of(wiped, "V1").transitions
    assert (changed.in_offset, changed.out_offset, changed.effect.name) == (10, 40, "wipe")
    assert plain == two(right=50)
    with pytest.raises(EditError, match="not enough material before"):
        trim_transition(before, MAIN, made, 11, 0)
    with pytest.raises(EditError, match="at least one frame"):
        trim_transition(before, MAIN, made, 0, 0)


def test_unknown_and_locked_ones_are_refused():
    with pytest.raises(EditError, match="There is no transition “t”"):
        remove_transition(two(), MAIN, TransitionId("t"))
    with pytest.raises(EditError, match="Track V1 is locked"):
        added(two(locked=True), A, Edge.TAIL, 4, 4)


@pytest.mark.parametrize(
    ("alignment", "expected"),
    [(Alignment.CENTRE, (13, 12)), (Alignment.BEFORE, (25, 0)), (Alignment.AFTER, (0, 25))],
)
def test_alignment_shares_out_the_frames(alignment, expected):
    assert offsets(25, alignment) == expected
