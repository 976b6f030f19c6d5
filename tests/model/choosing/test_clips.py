from builders.timeline import audio, clip, gap, main, project, track

from editor.model.choosing.clips import clips_over, cuts_meant, from_frame, meant_at, nearest_edge
from editor.model.edits.transition import Edge


def sample():
    return main(
        project(
            track("V1", clip("A", 10), clip("B", 10), gap("g", 5), clip("C", 5)),
            track("V2", clip("T", 30), locked=True),
            audio("A1", gap("h", 5), clip("s", 10)),
        )
    )


def test_what_is_selected_at_the_playhead_comes_first():
    assert clips_over(sample(), 7) == ("A", "s")
    assert meant_at(sample(), {"s", "C"}, 7) == ("s",)
    assert meant_at(sample(), {"C"}, 7) == ("A", "s")
    assert clips_over(sample(), 10, inside=True) == ("s",)


def test_the_nearest_edge_of_some_clips():
    assert nearest_edge(sample(), ["A", "C"], 12) == ("A", Edge.TAIL, 10)
    assert nearest_edge(sample(), ["C"], 12) == ("C", Edge.HEAD, 25)
    assert nearest_edge(sample(), [], 12) is None


def test_transitions_are_wanted_where_selected_clips_meet_others():
    assert cuts_meant(sample(), {"A"}, 0) == (("A", Edge.TAIL),)
    assert cuts_meant(sample(), {"B"}, 0) == (("A", Edge.TAIL),)
    assert cuts_meant(sample(), {"C"}, 0) == (("C", Edge.HEAD), ("C", Edge.TAIL))
    assert cuts_meant(sample(), set(), 30) == (("A", Edge.TAIL),)
    assert cuts_meant(main(project(track("V1"))), set(), 0) == ()


def test_all_from_a_frame_on():
    assert from_frame(sample(), 15, sample().tracks) == {"B", "C"}
