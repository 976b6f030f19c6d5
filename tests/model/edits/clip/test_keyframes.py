from fractions import Fraction

import pytest

from editor.model.curves import Curve, Handle, Interpolation, Keyframe, Value, number_at, numbers_at
from editor.model.edits.clip.keyframes import (
    Ease,
    Side,
    eased,
    frame_after,
    frame_before,
    is_aligned,
    with_handle,
    with_key_on,
    with_keys_moved,
    with_keys_pasted,
    without_keys,
)


def key(frame, value, interpolation=Interpolation.LINEAR, handle_in=None, handle_out=None):
    return Keyframe(Fraction(frame), value, interpolation, handle_in, handle_out)


def raised(value: Value) -> Value:
    assert isinstance(value, float)
    return value + 1


def slope(handle: Handle) -> float:
    assert isinstance(handle.value, float)
    return handle.value / handle.frames


def frames(curve):
    return [int(each.frame) for each in curve.keyframes]


RAMP = Curve((key(0, 0.0), key(10, 10.0), key(20, 0.0)))
BENT = Curve(
    (
        key(0, 0.0, Interpolation.BEZIER, handle_out=Handle(8, 1.0)),
        key(20, 10.0, handle_in=Handle(-3, 4.0)),
    )
)


@pytest.mark.parametrize("frame", [3, 10, 17])
def test_a_keyframe_set_on_a_curve_leaves_its_course(frame):
    after = with_key_on(BENT, frame)

    assert frame in frames(after)
    for each in range(21):
        assert number_at(after, each) == pytest.approx(number_at(BENT, each), abs=1e-6)


def test_a_cut_of_a_curve_of_points_leaves_both_their_numbers():
    curve = Curve((key(0, (0.0, 5.0), Interpolation.BEZIER), key(12, (6.0, -5.0))))

    after = with_key_on(curve, 5)

    for each in range(13):
        assert numbers_at(after, each) == pytest.approx(numbers_at(curve, each), abs=1e-6)


def test_a_keyframe_set_on_a_constant_holds_its_value():
    assert with_key_on(4.0, 3) == Curve((key(3, 4.0),))


def test_keyframes_move_in_time_and_value_and_replace_what_they_land_on():
    after = with_keys_moved(RAMP, {Fraction(0)}, 10, raised)

    assert after == Curve((key(10, 1.0), key(20, 0.0)))


def test_keyframes_moved_past_others_are_in_order():
    after = with_keys_moved(RAMP, {Fraction(0)}, 15, lambda value: value)

    assert frames(after) == [10, 15, 20]


def test_the_last_keyframe_taken_out_leaves_its_value():
    assert without_keys(RAMP, {Fraction(0), Fraction(10), Fraction(20)}) == 0.0


def test_pasted_keyframes_replace_what_lies_between_them():
    after = with_keys_pasted(RAMP, (key(100, 7.0), key(108, 8.0)), 5)

    assert after == Curve((key(0, 0.0), key(5, 7.0), key(13, 8.0), key(20, 0.0)))


def test_easing_in_slows_down_to_the_keyframe_and_leaves_its_neighbours_alone():
    after = eased(RAMP, {Fraction(10)}, Ease.IN)

    assert number_at(after, 9) > number_at(RAMP, 9)
    assert [number_at(after, each) for each in (15, 20)] == [5.0, 0.0]


def test_easing_out_gathers_speed_from_the_keyframe():
    after = eased(RAMP, {Fraction(0)}, Ease.OUT)

    assert number_at(after, 1) < number_at(RAMP, 1)
    assert number_at(after, 15) == 5.0


def test_holding_a_keyframe_holds_its_value_to_the_next():
    assert number_at(eased(RAMP, {Fraction(0)}, Ease.HOLD), 9) == 0.0


def test_a_smooth_summit_is_flat_and_is_not_overshot():
    after = eased(RAMP, {Fraction(10)}, Ease.SMOOTH)

    assert is_aligned(after.keyframes[1])
    assert max(number_at(after, each) for each in range(21)) == pytest.approx(10.0)


def test_a_smooth_keyframe_on_a_slope_has_no_corner():
    rising = Curve((key(0, 0.0), key(10, 2.0), key(20, 10.0)))

    after = eased(rising, {Fraction(10)}, Ease.SMOOTH)

    before, behind = after.keyframes[1].handle_in, after.keyframes[1].handle_out
    assert slope(behind) == pytest.approx(0.5)
    assert slope(before) == pytest.approx(0.5)


def test_an_aligned_handle_turns_the_opposite_one_along():
    smooth = eased(RAMP, {Fraction(10)}, Ease.SMOOTH)

    after = with_handle(smooth, Fraction(10), Side.OUT, Handle(4, 8.0), aligned=True)

    assert is_aligned(after.keyframes[1])
    assert after.keyframes[1].handle_in.value == pytest.approx(-20 / 3)


def test_a_free_handle_leaves_the_opposite_one():
    smooth = eased(RAMP, {Fraction(10)}, Ease.SMOOTH)

    after = with_handle(smooth, Fraction(10), Side.OUT, Handle(4, 8.0), aligned=False)

    assert after.keyframes[1].handle_in == smooth.keyframes[1].handle_in


def test_the_keyframes_beside_a_frame_are_found_in_all_curves():
    other = Curve((key(8, 1.0), key(12, 1.0)))

    assert frame_before((RAMP, other, 3.0), 10) == 8
    assert frame_after((RAMP, other, 3.0), 10) == 12
    assert frame_after((RAMP,), 20) is None
