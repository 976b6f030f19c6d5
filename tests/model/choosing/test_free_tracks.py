from dataclasses import replace

from builders.timeline import clip, gap, track

from editor.model.choosing.free_tracks import free_above, free_beside

BELOW, EMPTY = track("1", clip("A", 20)), track("2")
LATER = track("3", gap("g", 30), clip("B", 10))


def test_above_is_where_nothing_lies_over_it():
    tracks = (BELOW, EMPTY, LATER)
    assert free_above(tracks, 0, 10) == 1
    assert free_above(tracks, 25, 35) == 3
    assert free_above(tracks, 20, 30) == 0
    assert free_above(tracks, 20, 30, lowest=1) == 1
    assert free_above((BELOW, replace(EMPTY, locked=True)), 0, 10) == 2


def test_beside_is_the_first_room_for_all_of_them():
    tracks = (BELOW, EMPTY, LATER)
    assert free_beside(tracks, 0, 10) == 1
    assert free_beside(tracks, 25, 35, 2) == 0
    assert free_beside(tracks, 0, 40, 2) == 3
    assert free_beside((), 0, 10) == 0
