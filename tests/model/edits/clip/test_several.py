from fractions import Fraction

import pytest
from builders.timeline import MAIN, clip, clip_in, project, track

from editor.model.curves import Curve, Interpolation, Keyframe, Value, number_at, value_at
from editor.model.edits.clip.parameters import EffectInput, Parameter, value_of
from editor.model.edits.clip.several import (
    Spot,
    change_values,
    fire_events,
    remove_keyframes,
    reset_values,
    set_curves,
    set_keyframes,
)
from editor.model.edits.errors import EditError
from editor.model.effects import Effect, EffectId, InputKind, InputSpec
from editor.model.timeline import ItemId
from editor.model.transform import Transform

A, B = ItemId("A"), ItemId("B")
TURN = Parameter.ROTATION
FADE = Curve((Keyframe(Fraction(0), 0.0), Keyframe(Fraction(10), 1.0)))


def two(**of_b):
    return project(track("V1", clip("A", 20), clip("B", 20, **of_b)))


def five_more(value: Value) -> Value:
    assert isinstance(value, float)
    return value + 5


def spots(address, frame=0):
    return [Spot(A, address, frame), Spot(B, address, frame)]


def test_a_change_by_an_amount_adds_to_each_clip():
    before = two(transform=Transform(rotation=30.0))

    after = change_values(before, MAIN, spots(TURN), five_more)

    assert value_of(clip_in(after, "A"), TURN) == 5.0
    assert value_of(clip_in(after, "B"), TURN) == 35.0


def test_a_change_by_an_amount_stops_at_the_end_of_the_range():
    after = change_values(two(), MAIN, spots(Parameter.OPACITY), five_more)

    assert value_of(clip_in(after, "A"), Parameter.OPACITY) == 1.0


def test_a_change_of_a_value_with_keyframes_sets_one_on_the_frame():
    before = two(opacity=FADE)

    after = change_values(before, MAIN, spots(Parameter.OPACITY, 5), lambda _: 0.25)

    assert value_of(clip_in(after, "A"), Parameter.OPACITY) == 0.25
    curve = value_of(clip_in(after, "B"), Parameter.OPACITY)
    assert [(int(key.frame), key.value) for key in curve.keyframes] == [(0, 0), (5, 0.25), (10, 1)]


def test_keyframes_are_set_where_there_are_none_and_leave_the_course():
    before = two(opacity=FADE)

    after = set_keyframes(before, MAIN, spots(Parameter.OPACITY, 5))

    assert value_of(clip_in(after, "A"), Parameter.OPACITY) == Curve((Keyframe(Fraction(5), 1.0),))
    assert number_at(value_of(clip_in(after, "B"), Parameter.OPACITY), 5) == 0.5


def test_keyframes_are_removed_where_there_is_one():
    before = two(opacity=FADE)

    after = remove_keyframes(before, MAIN, spots(Parameter.OPACITY, 10))

    assert value_of(clip_in(after, "A"), Parameter.OPACITY) == 1.0
    assert value_of(clip_in(after, "B"), Parameter.OPACITY) == Curve(FADE.keyframes[:1])


def test_reset_gives_the_declared_default():
    after = reset_values(two(opacity=FADE), MAIN, spots(Parameter.OPACITY))

    assert after == two()


def test_keyframes_of_choices_hold_whole_numbers():
    mode = InputSpec("mode", InputKind.LONG, "Mode", 0, values=(0, 2), labels=("Box", "Gauss"))
    effect = Effect(EffectId("e"), "blur", (("mode", Curve((Keyframe(Fraction(0), 2),))),))
    before = project(track("V1", clip("A", 20, effects=(effect,))))
    address = EffectInput(EffectId("e"), mode)

    after = change_values(before, MAIN, [Spot(A, address, 7)], lambda _: 0)

    assert value_of(clip_in(after, "A"), address) == Curve(
        (
            Keyframe(Fraction(0), 2, Interpolation.HOLD),
            Keyframe(Fraction(7), 0, Interpolation.HOLD),
        )
    )


def test_curves_are_brought_into_the_declared_range():
    high = Curve((Keyframe(Fraction(0), -3.0), Keyframe(Fraction(10), 4.0)))

    after = set_curves(two(), MAIN, A, [(Parameter.OPACITY, high), (TURN, 9.0)])

    assert value_of(clip_in(after, "A"), Parameter.OPACITY) == FADE
    assert value_of(clip_in(after, "A"), TURN) == 9.0


def test_nothing_changes_if_one_of_the_clips_is_locked():
    locked = project(track("V1", clip("A", 20)), track("V2", clip("B", 20), locked=True))

    with pytest.raises(EditError, match="V2 is locked"):
        change_values(locked, MAIN, spots(TURN), five_more)


def test_an_event_happens_on_its_frame_alone_and_as_often_as_it_is_fired():
    flash = EffectInput(EffectId("e"), InputSpec("flash", InputKind.EVENT, "Flash", False))
    before = project(track("V1", clip("A", 20, effects=(Effect(EffectId("e"), "flash"),))))

    once = fire_events(before, MAIN, [Spot(A, flash, 5)])
    often = fire_events(once, MAIN, [Spot(A, flash, 6), Spot(A, flash, 9)])

    curve = value_of(clip_in(often, "A"), flash)
    assert [frame for frame in range(20) if value_at(curve, frame)] == [5, 6, 9]
