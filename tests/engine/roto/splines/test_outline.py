"""The outline of a matte as splines that draw the same matte again."""

import cv2
import numpy as np
import pytest

from editor.compositor.roto.shapes import shape_coverage
from editor.engine.roto.splines.keying import keyed_splines
from editor.engine.roto.splines.outline import outlines, splines_of
from editor.model.flatten.layers import SplineShape
from editor.model.roto.shapes import points_at
from editor.model.roto.splines import Combination, Spline
from editor.model.task import Cancelled, TaskControl

WIDE, HIGH = 240, 180


def test_a_disc_becomes_few_points_that_draw_it_again():
    disc = ellipse((120, 90), (60, 40), 20)
    (spline,) = splines_of(disc, frame=5)
    assert [key.frame for key in spline.keys] == [5]
    assert len(spline.keys[0].points) <= 12
    assert likeness(drawn(spline, 5), disc) > 0.985


def test_smooth_points_do_not_take_the_curve_off_the_outline():
    y, x = np.mgrid[:HIGH, :WIDE]
    angle = np.arctan2(y - 90, x - 120)
    waves = np.hypot(x - 120, y - 90) < 60 + 12 * np.sin(5 * angle)
    waved = np.where(waves, 255, 0).astype(np.uint8)
    (spline,) = splines_of(waved, frame=0)
    assert len(spline.keys[0].points) <= 24
    assert likeness(drawn(spline, 0), waved) > 0.985


def test_a_hole_is_a_spline_that_subtracts():
    ring = ellipse((120, 90), (70, 60), 0)
    ring[ellipse((120, 90), (30, 30), 0) > 0] = 0
    outer, inner = splines_of(ring, frame=0)
    assert (outer.combination, inner.combination) == (Combination.ADD, Combination.SUBTRACT)
    both = np.clip(drawn(outer, 0).astype(int) - drawn(inner, 0), 0, 255)
    assert likeness(both, ring) > 0.98


def test_corners_stay_corners():
    box = np.zeros((HIGH, WIDE), np.uint8)
    box[40:140, 60:180] = 255
    (spline,) = splines_of(box, frame=0)
    assert likeness(drawn(spline, 0), box) > 0.98


def test_what_reaches_the_frame_s_edge_is_covered_up_to_it():
    half = np.zeros((HIGH, WIDE), np.uint8)
    half[:, :100] = 255
    (spline,) = splines_of(half, frame=0)
    again = drawn(spline, 0)
    assert again[90, 0] > 250
    assert likeness(again, half) > 0.98


def test_specks_are_left_out():
    speckled = ellipse((120, 90), (60, 40), 0)
    speckled[5:8, 5:8] = 255
    assert len(outlines(speckled)) == 1


def test_a_moving_shape_has_the_same_points_on_every_key():
    shots = {k: ellipse((80 + 4 * k, 90), (40, 25 + k), 3 * k) for k in range(12)}
    (spline,) = keyed_splines(shots, TaskControl())
    assert len({len(key.points) for key in spline.keys}) == 1
    assert len(spline.keys) < len(shots)
    for frame, shot in shots.items():
        assert likeness(drawn(spline, frame), shot) > 0.94


def test_all_outlines_are_led_through_time_and_holes_subtract():
    shots = {k: ring((70 + 2 * k, 90)) | ellipse((200, 40), (14, 14 + k), 0) for k in range(8)}

    splines = keyed_splines(shots, TaskControl())

    combinations = [each.combination for each in splines]
    assert combinations == [Combination.ADD, Combination.SUBTRACT, Combination.ADD]
    for frame, shot in shots.items():
        assert likeness(all_drawn(splines, frame), shot) > 0.96


def test_what_comes_and_goes_is_drawn_only_while_it_is_there():
    disc = ellipse((60, 90), (30, 30), 0)
    shots = {k: disc | ellipse((180, 90), (20, 20), 0) * (3 <= k < 6) for k in range(9)}

    splines = keyed_splines(shots, TaskControl())

    assert len(splines) == 2
    assert [key.frame for key in splines[1].keys] == [2, 3, 5, 6]
    for frame, shot in shots.items():
        assert likeness(all_drawn(splines, frame), shot) > 0.97


def test_what_moves_straight_needs_few_keys():
    shots = {k: ellipse((70 + 8 * k, 90), (40, 30), 0) for k in range(10)}

    (spline,) = keyed_splines(shots, TaskControl())

    assert len(spline.keys) == 2


def test_specks_are_left_out_through_time_as_well():
    shots = {k: ellipse((80, 90), (40, 30), 0) | ellipse((200, 90), (6, 6), 0) for k in (0, 1)}

    assert len(keyed_splines(shots, TaskControl())) == 2
    assert len(keyed_splines(shots, TaskControl(), least_area=300)) == 1


def test_where_nothing_is_covered_there_is_no_spline():
    nothing = np.zeros((HIGH, WIDE), np.uint8)
    assert list(splines_of(nothing, 0)) == []
    assert keyed_splines({0: nothing}, TaskControl()) == ()


def test_tracing_can_be_cancelled():
    control = TaskControl()
    control.cancel()
    with pytest.raises(Cancelled):
        keyed_splines({0: ellipse((120, 90), (60, 40), 0)}, control)


def ellipse(middle, radii, angle) -> np.ndarray:
    canvas = np.zeros((HIGH, WIDE), np.uint8)
    return cv2.ellipse(canvas, middle, radii, angle, 0, 360, 255, -1)


def ring(middle) -> np.ndarray:
    made = ellipse(middle, (50, 50), 0)
    made[ellipse(middle, (22, 22), 0) > 0] = 0
    return made


def all_drawn(splines, frame) -> np.ndarray:
    """Put on one after another."""
    covered = np.zeros((HIGH, WIDE), np.uint8)
    for each in splines:
        one = drawn(each, frame)
        adds = each.combination is Combination.ADD
        covered = np.maximum(covered, one) if adds else np.minimum(covered, 255 - one)
    return covered


def drawn(spline: Spline, frame: int) -> np.ndarray:
    shape = SplineShape(points_at(spline, frame), Combination.ADD, False, 1.0)
    return shape_coverage(shape, (1.0, 1.0), WIDE, HIGH)


def likeness(a: np.ndarray, b: np.ndarray) -> float:
    """Intersection over union."""
    a, b = a > 127, b > 127
    return float((a & b).sum() / (a | b).sum())
