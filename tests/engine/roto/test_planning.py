"""Which frames are to be made, and which have become stale."""

from builders.roto import key, matte, stretch

from editor.engine.roto.planning import ahead, joined, plan_of, spans_of, stale, without
from editor.engine.roto.tracking.spans import Direction, Span

BOTH, FORWARDS, BACKWARDS = Direction.BOTH, Direction.FORWARDS, Direction.BACKWARDS


def test_from_a_frame_on_each_way_has_its_own_frames():
    here = matte(keys=(key(5),))

    assert ahead(here, 5, range(2, 9), FORWARDS) == (range(6, 9),)
    assert ahead(here, 5, range(2, 9), BACKWARDS) == (range(2, 5),)
    assert ahead(here, 5, range(2, 9), BOTH) == (range(6, 9), range(2, 5))


def test_what_is_missing_is_made_before_anything_is_made_anew():
    begun = matte(keys=(key(5),), stretches=(stretch(6, 8), stretch(3, 5)))
    done = matte(keys=(key(5),), stretches=(stretch(2, 5), stretch(6, 9)))

    assert ahead(begun, 5, range(2, 9), BOTH) == (range(8, 9), range(2, 3))
    assert ahead(done, 5, range(2, 9), FORWARDS) == (range(6, 9),)


def test_mattes_go_together_where_their_keys_lead_them_the_same_way():
    one, other = matte("a", keys=(key(3),)), matte("b", keys=(key(5),))

    plan = plan_of([one, other], [range(9)])

    assert plan.together == (Span(0, 3, BACKWARDS), Span(6, 9, FORWARDS))
    assert plan.alone == ((Span(4, 6, FORWARDS),), (Span(3, 5, BACKWARDS),))
    assert plan.steps == 3 + 3 + 2 + 2


def test_from_the_same_frame_mattes_go_together_all_the_way():
    plan = plan_of([matte("a", keys=(key(4),)), matte("b", keys=(key(4),))], [range(9)])

    assert plan.alone == ((), ())
    assert plan.together == (Span(0, 4, BACKWARDS), Span(5, 9, FORWARDS))


def test_from_a_frame_that_is_no_key_that_frame_is_made_too():
    assert ahead(matte(keys=(key(0),)), 3, range(6), BOTH) == (range(3, 6), range(1, 3))


def test_between_keys_both_lead():
    assert spans_of(matte(keys=(key(0), key(9))), [range(4, 7)]) == (Span(4, 7, BOTH),)


def test_without_keys_nothing_can_be_made():
    assert spans_of(matte(), [range(5)]) == ()


def test_a_new_key_makes_stale_what_lies_up_to_its_neighbours():
    tracked = matte(keys=(key(0), key(5), key(10)), stretches=(stretch(1, 5), stretch(6, 10)))
    with_more = matte(
        keys=(*tracked.keys, key(20)), stretches=(*tracked.stretches, stretch(11, 15))
    )

    assert stale(tracked, 5) == (range(1, 5), range(6, 10))
    assert stale(with_more, 10) == (range(6, 10), range(11, 15))


def test_of_frames_that_were_never_tracked_none_is_stale():
    assert stale(matte(keys=(key(5),)), 5) == ()


def test_where_a_key_was_taken_away_its_frame_is_made_too():
    left = matte(keys=(key(0), key(9)), stretches=(stretch(1, 5), stretch(6, 9)))

    assert stale(left, 5) == (range(1, 9),)


def test_ranges_are_joined_and_taken_away():
    assert joined([range(5, 8), range(3), range(3, 6), range(20, 20)]) == (range(8),)
    assert without([range(10)], [range(3, 5), range(9, 12)]) == (range(3), range(5, 9))
