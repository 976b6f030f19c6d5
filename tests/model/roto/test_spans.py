from builders.roto import key, matte, stretch

from editor.model.roto.spans import Run, redo_spans, runs, untracked


def keyed(*frames, **fields):
    return matte(keys=tuple(map(key, frames)), **fields)


def test_runs_lie_before_between_and_after_the_keys():
    assert runs(keyed(3, 4, 8), 0, 10) == (
        Run(0, 2, None, 3),
        Run(5, 7, 4, 8),
        Run(9, 10, 8, None),
    )


def test_keys_outside_the_range_are_not_tracked_from():
    assert runs(keyed(3, 20), 5, 25) == (Run(5, 19, None, 20), Run(21, 25, 20, None))
    assert runs(keyed(3), 5, 25) == ()


def test_a_new_key_makes_stale_only_what_lies_up_to_its_neighbours():
    assert redo_spans(keyed(2, 10, 20, 30), 20, 0, 40) == (Run(11, 19, 10, 20), Run(21, 29, 20, 30))
    assert redo_spans(keyed(10), 10, 0, 40) == (Run(0, 9, None, 10), Run(11, 40, 10, None))


def test_a_key_that_is_gone_makes_stale_what_lay_on_both_its_sides():
    assert redo_spans(keyed(10, 30), 20, 0, 40) == (Run(11, 29, 10, 30),)


def test_a_key_beside_a_key_leaves_nothing_between():
    assert redo_spans(keyed(10, 11), 11, 10, 11) == ()


def test_only_runs_in_which_a_frame_is_missing_are_untracked():
    tracked = keyed(5, 10, stretches=(stretch(0, 3), stretch(3, 5, "b"), stretch(6, 9)))

    assert untracked(tracked, 0, 10) == (Run(6, 9, 5, 10),)
