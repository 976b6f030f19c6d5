from builders.timeline import audio, clip, gap, main, project, track

from editor.model.going.places import clip_under, span_of
from editor.model.project import Sequence


def film() -> Sequence:
    return main(
        project(
            track("V1", clip("A", 10), gap("g", 5), gap("h", 5), clip("B", 10)),
            track("V2", gap("k", 4), clip("C", 3)),
            audio("A1", clip("a", 12)),
        )
    )


def test_the_topmost_clip_gives_the_range_to_mark():
    assert clip_under(film(), 5) == (4, 7)
    assert clip_under(film(), 2) == (0, 10)
    assert clip_under(film(), 11) == (0, 12)
    assert clip_under(film(), 15) is None


def test_the_span_of_a_selection_is_about_all_of_it():
    assert span_of(film(), frozenset({"C", "B"})) == (4, 30)
    assert span_of(film(), frozenset()) is None
