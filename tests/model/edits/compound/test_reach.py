import pytest
from builders.timeline import MAIN, audio, clip, counted, pair, project, row, track

from editor.model.edits.compound.reach import Reach
from editor.model.edits.errors import EditError
from editor.model.edits.trim import roll, trim_tail
from editor.model.timeline import ItemId

A = ItemId("A")


def tail_of(before):
    asked = []

    def edit(frames):
        asked.append(frames)
        return trim_tail(before, MAIN, A, frames, new_id=counted())

    return Reach(edit), asked


def test_a_pull_within_the_material_goes_all_the_way():
    reach, _ = tail_of(project(track("V1", clip("A", 10, 200))))
    reached = reach.towards(7)
    assert (reached.frames, reached.refusal, row(reached.project, "V1")) == (7, "", "A17")


def test_a_pull_too_far_takes_what_there_is_and_says_why():
    reach, _ = tail_of(project(track("V1", clip("A", 10, 200))))
    reached = reach.towards(500)
    assert (reached.frames, row(reached.project, "V1")) == (30, "A40")
    assert "not enough material" in reached.refusal
    assert reach.towards(-50).frames == -9


def test_the_nearest_limit_counts_of_all_that_moves():
    picture, sound = pair("A", 10, 100)
    before = project(track("V1", picture), audio("A1", sound, clip("b", 5)))
    reach, _ = tail_of(before)
    assert reach.towards(20).frames == 0


def test_a_limit_that_is_known_is_not_searched_again():
    reach, asked = tail_of(project(track("V1", clip("A", 10, 200))))
    reach.towards(4000)
    asked.clear()
    assert reach.towards(3000).frames == 30
    assert asked == [30]


def test_what_is_refused_from_the_start_says_so():
    before = project(track("V1", clip("A", 10)))
    reach = Reach(lambda frames: roll(before, MAIN, A, frames, new_id=counted()))
    with pytest.raises(EditError, match="no clip right after"):
        reach.towards(0)
    with pytest.raises(EditError, match="no clip right after"):
        reach.towards(5)
