from dataclasses import replace
from fractions import Fraction

import pytest
from builders.timeline import MAIN, audio, clip, gap, pair, project, track, transition

from editor.model.curves import Curve, Keyframe
from editor.model.edits.place import append
from editor.model.edits.project import new, sequences
from editor.model.effects import Effect, EffectId
from editor.model.media import MediaId
from editor.model.rules.invariants import violations
from editor.model.timeline import (
    ItemId,
    Marker,
    MarkerId,
    MediaSource,
    SequenceId,
    SequenceSource,
    TitleSource,
    TrackKind,
)
from editor.model.titles.title import Title

A, B = ItemId("A"), ItemId("B")
BACKWARDS = Curve((Keyframe(Fraction(2), 0.0), Keyframe(Fraction(1), 1.0)))


def with_main(of, **fields):
    return of.with_sequence(replace(of.sequences[0], **fields))


def test_a_sound_project_has_none():
    picture, sound = pair("A", 10)
    dissolve = transition(A, B, 4, 4)
    sequence = track("V1", picture, clip("B", 10, 10), transitions=(dissolve,))
    assert violations(project(sequence, audio("A1", sound))) == []


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        (project(track("V1", clip("A", 5), clip("A", 5))), "is used twice"),
        (project(track("V1", clip("A", 0))), "has no length"),
        (project(track("V1", clip("A", 241))), "more than its media has"),
        (project(track("V1", clip("A", 5, -1))), "more than its media has"),
        (project(track("V1", clip("A", 5, 3, speed=Fraction(-1)))), "more than its media has"),
        (project(track("V1", clip("A", 5, 240, speed=Fraction(0)))), "more than its media has"),
        (project(track("V1", gap("g", 5))), "ends with a gap"),
        (project(track("V1", gap("g", 5), gap("h", 5), clip("A", 1))), "side by side"),
        (project(track("V1", clip("A", 5, opacity=BACKWARDS))), "not in order of time"),
        (project(track("V1", clip("A", 5, opacity=Curve(())))), "no keyframes"),
        (
            project(track("V1", clip("A", 5, source=MediaSource(MediaId("x"))))),
            "is not in the project",
        ),
        (
            project(track("V1", clip("A", 5, source=SequenceSource(SequenceId("x"))))),
            "is not in the project",
        ),
        (project(track("V1", clip("A", 5, source=SequenceSource(MAIN)))), "shows itself"),
        (project(audio("A1", clip("A", 5, source=TitleSource(Title("x"))))), "no sound"),
        (
            project(track("V1", clip("A", 5, effects=(Effect(EffectId("e"), "x"),) * 2))),
            "is used twice",
        ),
        (
            project(track("V1", clip("A", 5), clip("B", 5), transitions=(transition(B, A, 1, 0),))),
            "do not meet",
        ),
        (
            project(track("V1", clip("A", 5), clip("B", 5), transitions=(transition(A, B, 1, 1),))),
            "not enough material before",
        ),
        (
            project(track("V1", clip("A", 5), transitions=(transition(A, None, 6, 0),))),
            "too short",
        ),
        (
            project(track("V1", clip("A", 5), transitions=(transition(A, None, 1, 1),))),
            "within its clip",
        ),
        (replace(project(), main_sequence=SequenceId("x")), "main sequence"),
        (with_main(project(), in_point=5, out_point=5), "enclose nothing"),
        (with_main(project(), rate=Fraction(0)), "no rate"),
        (with_main(project(), markers=(Marker(MarkerId("m"), "M", -1),)), "before frame 0"),
        (
            with_main(project(), video_tracks=(track("A1", kind=TrackKind.AUDIO),)),
            "not among those of its kind",
        ),
    ],
)
def test_what_is_wrong_is_said(broken, sentence):
    assert any(sentence in each for each in violations(broken)), violations(broken)


def test_links_stay_within_a_sequence():
    picture, sound = pair("A", 10)
    other = replace(project(audio("A2", sound)).sequences[0], id=SequenceId("other"), name="Other")
    both = project(track("V1", picture), sequences=(other,))
    assert violations(both) == [
        "“A” is linked to a clip of another sequence.",
        "“a” is linked to a clip of another sequence.",
    ]


def test_a_nested_sequence_may_become_shorter_than_what_shows_it():
    numbers = iter(range(99))
    inner = new.new_sequence("Inner", Fraction(24), 640, 360, new_id=lambda: f"n{next(numbers)}")
    inner = inner.with_track(replace(inner.video_tracks[0], items=(clip("A", 10),)))
    both = sequences.add_sequence(project(track("V1")), inner)
    nested = new.sequence_clip(both, MAIN, inner.id, new_id=lambda: "nest")
    shows = append(both, MAIN, [(track("V1").id, nested)], new_id=lambda: "x")

    shorter = shows.with_sequence(
        inner.with_track(replace(inner.video_tracks[0], items=(clip("A", 3),)))
    )

    assert violations(shorter) == []
