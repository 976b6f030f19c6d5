from itertools import pairwise

from builders.roto import stretch
from hypothesis import given
from hypothesis import strategies as st

from editor.model.roto.windows import part_of, window_at, with_windows, without_frames

FRAMES = 40


@st.composite
def windows(draw, film="f"):
    """Stretches side by side, each of a film of its own."""
    cuts = sorted(draw(st.sets(st.integers(0, FRAMES), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return tuple(
        stretch(first, end, f"{film}{number}", draw(st.integers(0, 5)))
        for number, (first, end) in enumerate(pairs)
    )


def pictures(stretches):
    """What each frame shows."""
    return {
        frame: (each.film, each.offset + frame - each.first, each.confidence[frame - each.first])
        for each in stretches
        for frame in range(each.first, each.end)
    }


def held_apart(stretches):
    return all(a.end <= b.first for a, b in pairwise(stretches))


@given(windows(), st.integers(0, FRAMES), st.integers(0, FRAMES))
def test_frames_cut_out_are_gone_and_the_others_show_what_they_did(stretches, first, end):
    left = without_frames(stretches, first, end)

    expected = {
        frame: shown for frame, shown in pictures(stretches).items() if not first <= frame < end
    }
    assert pictures(left) == expected
    assert held_apart(left)


@given(windows("old"), windows("new"))
def test_new_windows_replace_exactly_their_frames(old, new):
    both = with_windows(old, new)

    assert pictures(both) == pictures(old) | pictures(new)
    assert held_apart(both)


@given(windows("old"), windows("new"))
def test_a_stretch_that_is_not_touched_stays_the_same_object(old, new):
    both = with_windows(old, new)

    replaced = pictures(new).keys()
    for each in old:
        if replaced.isdisjoint(range(each.first, each.end)):
            assert any(each is kept for kept in both)


def test_what_goes_on_in_the_same_film_becomes_one():
    whole = stretch(3, 20, offset=2)
    parts = [part_of(whole, 3, 8), part_of(whole, 15, 20), part_of(whole, 8, 15)]

    assert with_windows((), parts) == (whole,)


def test_what_meets_in_time_but_not_in_the_film_stays_apart():
    first, second = stretch(0, 5), stretch(5, 9, offset=6)

    assert with_windows((first,), [second]) == (first, second)


@given(windows(), st.integers(-1, FRAMES))
def test_the_window_at_a_frame_holds_it(stretches, frame):
    found = window_at(stretches, frame)

    assert (found is not None) == (frame in pictures(stretches))
    assert found is None or found.first <= frame < found.end
