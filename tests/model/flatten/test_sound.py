from fractions import Fraction

from builders.flatten import MAIN, audio, clip, gap, project, transition

from editor.model.flatten.sound import sounds_in
from editor.model.flatten.sounds import Fade, FadeShape


def heard(made, start=0, end=100):
    return [sound.item for sound in sounds_in(made, MAIN, start, end)]


def test_only_what_overlaps_the_span_is_heard():
    made = project(audio("A1", clip("A", 10), gap("g", 10), clip("B", 10)))

    assert [heard(made, *span) for span in ((0, 10), (10, 20), (19, 21), (30, 40))] == [
        ["A"],
        [],
        ["B"],
        [],
    ]


def test_muted_tracks_are_silent_and_solo_silences_the_others():
    first, second = audio("A1", clip("A", 10)), audio("A2", clip("B", 10))
    muted = audio("A1", clip("A", 10), muted=True)
    solo = audio("A2", clip("B", 10), solo=True)

    assert heard(project(first, second)) == ["A", "B"]
    assert heard(project(muted, second)) == ["B"]
    assert heard(project(first, solo)) == ["B"]


def test_a_crossfade_reaches_into_both_handles():
    made = project(
        audio(
            "A1",
            clip("A", 10),
            clip("B", 10, start=100),
            transitions=(transition("A", "B", 4, 2, effect="linear"),),
        )
    )

    left, right = sounds_in(made, MAIN, 0, 20)

    assert (left.start_frame, left.end_frame) == (0, 12)
    assert (right.start_frame, right.end_frame, right.origin) == (6, 20, 10)
    assert left.fades == (Fade(6, 12, rising=False, shape=FadeShape.LINEAR),)
    assert right.fades == (Fade(6, 12, rising=True, shape=FadeShape.LINEAR),)


def test_a_handle_alone_in_the_span_is_heard():
    made = project(
        audio("A1", clip("A", 10), clip("B", 10), transitions=(transition("A", "B", 4, 4),))
    )

    assert heard(made, 6, 8) == ["A", "B"]
    assert heard(made, 12, 13) == ["A", "B"]


def test_freeze_frames_are_silent():
    assert heard(project(audio("A1", clip("A", 10, speed=Fraction(0))))) == []
