from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.curves import (
    Curve,
    Handle,
    Interpolation,
    Keyframe,
    number_at,
    numbers_at,
    shifted,
    stretched,
    value_at,
    with_keyframe,
    without_keyframe,
)

HOLD, LINEAR, BEZIER = Interpolation.HOLD, Interpolation.LINEAR, Interpolation.BEZIER


def ramp(interpolation=LINEAR, first=0.0, last=10.0, **handles):
    out, into = handles.get("handle_out"), handles.get("handle_in")
    return Curve(
        (
            Keyframe(Fraction(10), first, interpolation, handle_out=out),
            Keyframe(Fraction(20), last, handle_in=into),
        )
    )


curves = st.builds(
    lambda frames, values, kinds: Curve(
        tuple(
            Keyframe(Fraction(frame), value, kind)
            for frame, value, kind in zip(sorted(frames), values, kinds, strict=False)
        )
    ),
    st.sets(st.integers(-50, 50), min_size=3, max_size=3),
    st.lists(st.floats(-10, 10), min_size=3, max_size=3),
    st.lists(st.sampled_from(list(Interpolation)), min_size=3, max_size=3),
)


def test_a_constant_is_the_same_at_all_times():
    assert value_at((1.0, 2.0), 5) == (1.0, 2.0)


@pytest.mark.parametrize(("frame", "value"), [(-5, 0), (10, 0), (15, 5), (20, 10), (99, 10)])
def test_a_linear_curve_is_held_outside_its_keyframes(frame, value):
    assert number_at(ramp(), frame) == value


def test_hold_keeps_the_value_until_the_next_keyframe():
    assert number_at(ramp(HOLD), Fraction(199, 10)) == 0
    assert number_at(ramp(HOLD), 20) == 10


def test_text_and_switches_hold_whatever_is_said():
    assert value_at(ramp(LINEAR, "a.png", "b.png"), 19) == "a.png"
    assert value_at(ramp(BEZIER, False, True), 19) is False


def test_several_numbers_go_side_by_side():
    assert numbers_at(ramp(LINEAR, (0.0, 4.0), (10.0, 0.0)), 15) == (5.0, 2.0)


def test_a_bezier_without_handles_eases_in_and_out():
    values = [number_at(ramp(BEZIER), frame) for frame in range(10, 21)]
    assert values[5] == pytest.approx(5)
    assert values == sorted(values)
    assert values[1] < 1
    assert values[9] > 9


def test_bezier_handles_along_the_line_give_the_line():
    curve = ramp(
        BEZIER,
        handle_out=Handle(10 / 3, 10 / 3),
        handle_in=Handle(-10 / 3, -10 / 3),
    )
    for frame in range(10, 21):
        assert number_at(curve, frame) == pytest.approx(frame - 10)


def test_a_bezier_may_overshoot_in_value_but_not_in_time():
    curve = ramp(BEZIER, handle_out=Handle(99.0, 40.0), handle_in=Handle(-99.0, 0.0))
    assert max(number_at(curve, frame) for frame in range(10, 21)) > 10
    assert number_at(curve, 10) == 0
    assert number_at(curve, 20) == 10


@given(curves, st.integers(-20, 20), st.integers(-60, 60))
def test_a_shifted_curve_is_the_same_course_later(curve, frames, at):
    assert value_at(shifted(curve, frames), at + frames) == value_at(curve, at)


@given(curves, st.sampled_from([Fraction(1, 2), Fraction(3)]), st.integers(-60, 60))
def test_a_stretched_curve_is_the_same_course_slower(curve, factor, at):
    there = number_at(stretched(curve, factor), at * factor)
    assert there == pytest.approx(number_at(curve, at), abs=1e-9)


def test_stretching_takes_handles_along():
    curve = ramp(BEZIER, handle_out=Handle(2.0, 1.0), handle_in=Handle(-3.0, 0.0))
    wide = stretched(curve, Fraction(2))
    assert isinstance(wide, Curve)
    assert wide.keyframes[0].handle_out == Handle(4.0, 1.0)
    assert wide.keyframes[1].handle_in == Handle(-6.0, 0.0)


def test_keyframes_replace_those_on_the_same_frame():
    middle, other = Keyframe(Fraction(15), 3.0), Keyframe(Fraction(15), 4.0)
    curve = with_keyframe(with_keyframe(ramp(), middle), other)
    assert [key.value for key in curve.keyframes] == [0.0, 4.0, 10.0]
    assert with_keyframe(1.0, middle) == Curve((middle,))


def test_the_last_keyframe_leaves_its_value():
    one = without_keyframe(ramp(), 10)
    assert without_keyframe(one, 20) == 10.0
    assert without_keyframe(0.5, 20) == 0.5
