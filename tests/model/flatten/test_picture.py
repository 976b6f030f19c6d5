from dataclasses import replace
from fractions import Fraction

from builders.flatten import MAIN, RATE, clip, film, gap, project, track, transition

from editor.model.curves import Curve, Keyframe
from editor.model.effects import Effect, EffectId
from editor.model.flatten.layers import Layer, MediaPicture, NestedPicture, TransitionLayer
from editor.model.flatten.picture import layers_at, media_pictures
from editor.model.project import Sequence
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import SequenceId, SequenceSource


def at(frame, rate=RATE):
    return RationalTime(frame, rate)


def only(entries):
    assert len(entries) == 1
    return entries[0]


def test_a_clip_shows_its_source_from_where_it_starts():
    made = project(track("V1", gap("g", 5), clip("A", 10, start=100)))

    layer = only(layers_at(made, MAIN, 8))

    assert layer.picture.time == at(103)


def test_gaps_and_times_outside_show_nothing():
    made = project(track("V1", gap("g", 5), clip("A", 10)))

    assert [layers_at(made, MAIN, frame) for frame in (-1, 0, 4, 15)] == [()] * 4


def test_layers_come_from_bottom_to_top():
    made = project(track("V1", clip("A", 10)), track("V2", clip("B", 10)))

    assert [entry.item for entry in layers_at(made, MAIN, 0)] == ["A", "B"]


def test_hidden_tracks_and_disabled_clips_are_not_there():
    made = project(
        track("V1", clip("A", 10), enabled=False), track("V2", clip("B", 10, enabled=False))
    )

    assert layers_at(made, MAIN, 0) == ()


def test_reverse_runs_back_from_the_last_frame_used():
    made = project(track("V1", clip("A", 10, start=9, speed=Fraction(-1))))

    times = [only(layers_at(made, MAIN, frame)).picture.time for frame in range(10)]

    assert times == [at(9 - frame) for frame in range(10)]


def test_speed_is_exact_between_rates():
    made = project(track("V1", clip("A", 10, speed=Fraction(1001, 1000))))

    assert only(layers_at(made, MAIN, 7)).picture.time.seconds == Fraction(7 * 1001, 24000)


def test_a_still_is_the_same_picture_all_along():
    still = replace(film("film"), available_range=None)
    made = project(track("V1", clip("A", 10)), media=(still,))

    first, last = (only(layers_at(made, MAIN, frame)) for frame in (0, 9))

    assert first == last
    assert first.picture == MediaPicture(still.id, 0, ZERO)


def test_keyframes_count_from_the_clip():
    fade = Curve((Keyframe(Fraction(0), 0.0), Keyframe(Fraction(10), 1.0)))
    made = project(track("V1", gap("g", 5), clip("A", 20, opacity=fade)))

    assert only(layers_at(made, MAIN, 10)).opacity == 0.5


def test_an_animated_effect_goes_on_over_a_slice():
    grain = Effect(EffectId("e"), "film_grain")
    speed = Fraction(2)
    whole = clip("A", 20, speed=speed, effects=(grain,))
    halves = (
        clip("B", 8, speed=speed, effects=(grain,)),
        clip("C", 12, 16, speed=speed, effects=(grain,)),
    )

    one = [only(layers_at(project(track("V1", whole)), MAIN, f)).effects[0] for f in range(20)]
    two = [only(layers_at(project(track("V1", *halves)), MAIN, f)).effects[0] for f in range(20)]

    assert one == two
    assert [effect.frame for effect in one] == list(range(20))


def test_a_transition_shows_both_handles_around_the_cut():
    items = clip("A", 10, start=50), clip("B", 10, start=100)
    made = project(
        track("V1", *items, transitions=(transition("A", "B", in_offset=4, out_offset=4),))
    )

    kinds = [type(only(layers_at(made, MAIN, frame))) for frame in range(20)]
    mixed = only(layers_at(made, MAIN, 6))

    assert [i for i, kind in enumerate(kinds) if kind is TransitionLayer] == list(range(6, 14))
    assert (mixed.outgoing.picture.time, mixed.incoming.picture.time) == (at(56), at(96))
    assert mixed.progress == 0.5 / 8


def test_a_transition_at_the_end_of_a_track_fades_out():
    made = project(
        track("V1", clip("A", 10), transitions=(transition("A", None, in_offset=4, out_offset=0),))
    )

    mixed = only(layers_at(made, MAIN, 9))

    assert mixed.incoming is None
    assert mixed.progress == 3.5 / 4


def test_a_nested_sequence_is_flattened_at_its_own_rate():
    inner = Sequence(
        SequenceId("inner"),
        "Inner",
        Fraction(12),
        640,
        360,
        video_tracks=(track("N", clip("X", 50)),),
    )
    outer = clip("A", 20, start=24)
    made = project(track("V1", replace(outer, source=SequenceSource(inner.id))), sequences=(inner,))

    nested = only(layers_at(made, MAIN, 5)).picture

    assert isinstance(nested, NestedPicture)
    assert (nested.width, nested.height) == (640, 360)
    assert only(nested.entries).picture.time.seconds == Fraction(14, 12)


def test_media_pictures_are_found_in_transitions_and_nests():
    inner = Sequence(
        SequenceId("inner"), "Inner", RATE, 640, 360, video_tracks=(track("N", clip("X", 50)),)
    )
    nest = replace(clip("C", 20), source=SequenceSource(inner.id))
    items = clip("A", 10, start=50), clip("B", 10, start=100)
    made = project(
        track("V1", nest),
        track("V2", *items, transitions=(transition("A", "B", in_offset=4, out_offset=4),)),
        sequences=(inner,),
    )

    found = [picture.time for picture in media_pictures(layers_at(made, MAIN, 10))]

    assert found == [at(10), at(60), at(100)]


def test_equal_pictures_are_equal_values():
    made = project(track("V1", clip("A", 10, speed=Fraction(0))))

    first, second = (only(layers_at(made, MAIN, frame)) for frame in (2, 3))

    assert isinstance(first, Layer)
    assert first == second
    assert hash(first) == hash(second)
