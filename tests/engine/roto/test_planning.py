"""Which frames are to be made, and which have become stale."""

from builders.roto import key, matte, stretch

from editor.engine.roto.planning import ahead, joined, spans_of, stale, without
from editor.engine.roto.tracking.spans import Direction, Span

BOTH, FORWARDS, BACKWARDS = Direction.BOTH, Direction.FORWARDS, Direction.BACKWARDS


def test_from_a_frame_on_each_way_has_its_own_frames():
    here = matte(keys=(key(5),))

    assert ahead(here, 5, range(2, 9), FORWARDS) == (Span(6, 9, FORWARDS),)
    assert ahead(here, 5, range(2, 9), BACKWARDS) == (Span(2, 5, BACKWARDS),)
    assert ahead(here, 5, range(2, 9), BOTH) == (Span(6, 9, FORWARDS), Span(2, 5, BACKWARDS))


def test_from_a_frame_that_is_no_key_that_frame_is_made_too():
    spans = ahead(matte(keys=(key(0),)), 3, range(6), BOTH)

    assert spans == (Span(3, 6, FORWARDS), Span(0 + 1, 3, FORWARDS))


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
