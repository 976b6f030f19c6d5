"""What drags on the picture do, for any placement: the knob is where the mouse is."""

from math import hypot

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.model.canvas.drag import Grip, dragged
from editor.model.canvas.guides import Cause, Guide, guides_for
from editor.model.canvas.handles import CORNERS, KNOBS, Handle, handle_at, knob, rotation_knob
from editor.model.canvas.placed import PlacedClip
from editor.model.edits.clip.parameters import Parameter
from editor.model.flatten.layers import Placement
from editor.model.timeline import ItemId
from editor.model.transform import Fit

FRAME = (1920.0, 1080.0)
FIELDS = {
    Parameter.POSITION: "position",
    Parameter.SCALE: "scale",
    Parameter.ROTATION: "rotation",
    Parameter.ANCHOR: "anchor",
    Parameter.CROP: "crop",
}

coordinates = st.floats(-900, 900)
points = st.tuples(st.floats(-500, 2500), st.floats(-500, 1600))
scales = st.floats(0.1, 4) | st.floats(-4, -0.1)
crops = st.floats(0, 0.45)
placements = st.builds(
    Placement,
    st.tuples(coordinates, coordinates),
    st.tuples(scales, scales),
    st.floats(-360, 360),
    st.tuples(coordinates, coordinates),
    st.tuples(crops, crops, crops, crops),
    st.just(Fit.FIT),
)


def placed(placement: Placement, fitted=(1440.0, 1080.0)) -> PlacedClip:
    (width, height), (left, top, right, bottom) = fitted, placement.crop
    edges = (
        (left - 0.5) * width,
        (top - 0.5) * height,
        (0.5 - right) * width,
        (0.5 - bottom) * height,
    )
    return PlacedClip(ItemId("A"), "A", 0, placement, fitted, edges, FRAME)


def after(clip: PlacedClip, pull) -> PlacedClip:
    values = {field: getattr(clip.placement, field) for field in FIELDS.values()}
    values |= {FIELDS[parameter]: value for parameter, value in pull.values.items()}
    return placed(Placement(**values, fit=Fit.FIT), clip.fitted)


PLAIN = placed(Placement((0, 0), (0.5, 0.5), 0.0, (0, 0), (0, 0, 0, 0), Fit.FIT))


def numbers(pull, parameter: Parameter) -> tuple[float, ...]:
    value = pull.values[parameter]
    assert isinstance(value, tuple)
    return value


def near(a, b, tolerance=1e-6):
    return hypot(a[0] - b[0], a[1] - b[1]) <= tolerance * (1 + hypot(*a) + hypot(*b))


@given(placements, points)
def test_a_point_of_the_picture_comes_back_from_the_frame(placement, point):
    clip = placed(placement)

    assert near(clip.in_frame(clip.in_picture(point)), point)


@given(placements, points, points)
def test_inside_a_drag_moves_every_corner_by_the_mouse_s_way(placement, press, now):
    clip = placed(placement)

    moved = after(clip, dragged(Grip(clip, Handle.INSIDE), press, now))

    way = now[0] - press[0], now[1] - press[1]
    for old, new in zip(clip.corners, moved.corners, strict=True):
        assert near(new, (old[0] + way[0], old[1] + way[1]))


@given(placements, st.sampled_from(KNOBS), points, st.booleans(), st.booleans())
def test_scaling_leaves_the_opposite_knob_where_it_is(placement, handle, way, free, centred):
    clip = placed(placement)
    press = knob(clip, handle)

    scaled = after(clip, dragged(Grip(clip, handle, free, centred), press, way))

    if centred:
        assert near(_middle(scaled), _middle(clip))
    else:
        opposite = KNOBS[(KNOBS.index(handle) + 4) % 8]
        assert near(knob(scaled, opposite), knob(clip, opposite))


@given(placements, st.sampled_from(CORNERS), points, st.booleans())
def test_scaled_freely_the_corner_is_under_the_mouse(placement, handle, target, centred):
    clip = placed(placement)

    pull = dragged(Grip(clip, handle, free=True, centred=centred), knob(clip, handle), target)

    assume(all(abs(scale) > 0.0101 for scale in numbers(pull, Parameter.SCALE)))
    assert near(knob(after(clip, pull), handle), target, 1e-5)


@given(placements, st.sampled_from(CORNERS), points, st.booleans())
def test_scaled_by_a_corner_a_picture_keeps_its_shape(placement, handle, target, centred):
    clip = placed(placement)

    pull = dragged(Grip(clip, handle, centred=centred), knob(clip, handle), target)

    x, y = numbers(pull, Parameter.SCALE)
    assert x / y == pytest.approx(placement.scale[0] / placement.scale[1])
    assert x * placement.scale[0] > 0


@given(placements, points)
def test_the_anchor_is_moved_under_a_picture_that_stays(placement, target):
    clip = placed(placement)

    moved = after(clip, dragged(Grip(clip, Handle.ANCHOR), clip.anchor, target))

    assert near(moved.anchor, target)
    assert all(near(a, b, 1e-5) for a, b in zip(clip.corners, moved.corners, strict=True))


@given(placements, points, points)
def test_a_turn_is_about_the_anchor_and_by_the_mouse_s_angle(placement, press, now):
    clip = placed(placement)
    arm = press[0] - clip.anchor[0], press[1] - clip.anchor[1]
    assume(hypot(*arm) > 1 and hypot(now[0] - clip.anchor[0], now[1] - clip.anchor[1]) > 1)

    turned = after(clip, dragged(Grip(clip, Handle.ROTATE), press, now))

    there = turned.in_frame(clip.in_picture(press))
    reach = hypot(*arm) / hypot(now[0] - clip.anchor[0], now[1] - clip.anchor[1])
    assert near(turned.anchor, clip.anchor)
    assert near(
        there,
        tuple(clip.anchor[axis] + (now[axis] - clip.anchor[axis]) * reach for axis in (0, 1)),
        1e-5,
    )


@given(placements, st.sampled_from(KNOBS), points)
def test_a_crop_stays_within_the_picture_and_leaves_some_of_it(placement, handle, target):
    clip = placed(placement)

    pull = dragged(Grip(clip, handle, cropping=True), knob(clip, handle), target)

    left, top, right, bottom = numbers(pull, Parameter.CROP)
    assert min(left, top, right, bottom) >= 0
    assert left + right < 1
    assert top + bottom < 1


@given(placements, st.sampled_from(KNOBS))
def test_each_knob_is_found_where_it_is(placement, handle):
    clip = placed(placement)

    found = handle_at(clip, knob(clip, handle), pixel=0.01)

    assert found is not None
    assert near(knob(clip, found), knob(clip, handle))


def test_held_to_steps_a_turn_goes_by_fifteen_degrees():
    press, now = (1060.0, 540.0), (1040.0, 580.0)  # 0 to about 27 degrees about the middle

    pull = dragged(Grip(PLAIN, Handle.ROTATE, free=True), press, now)

    assert pull.values[Parameter.ROTATION] == 30.0


def test_a_move_snaps_to_the_middle_of_the_frame_and_tells_why():
    clip = after(PLAIN, dragged(Grip(PLAIN, Handle.INSIDE), (0, 0), (100, 30)))

    pull = dragged(Grip(clip, Handle.INSIDE), (0, 0), (-97, -33), guides_for(FRAME, ()), reach=8)

    assert pull.values[Parameter.POSITION] == (0, 0)
    assert {(guide.axis, guide.cause) for guide in pull.guides} == {
        (0, Cause.FRAME_CENTRE),
        (1, Cause.FRAME_CENTRE),
    }


def test_a_move_snaps_to_the_edge_of_another_clip_by_its_name():
    other = placed(Placement((400, 7), (0.1, 0.1), 0.0, (0, 0), (0, 0, 0, 0), Fit.FIT))
    lines = tuple(line for line in guides_for(FRAME, (other,)) if line.cause is Cause.CLIP_EDGE)
    right = PLAIN.bounds[2]

    way = other.bounds[0] - right - 5
    pull = dragged(Grip(PLAIN, Handle.INSIDE), (0, 0), (way, 0), lines, reach=8)

    moved = after(PLAIN, pull)
    assert moved.bounds[2] == pytest.approx(other.bounds[0])
    assert [guide.name for guide in pull.guides if guide.axis == 0] == ["A"]


def test_a_corner_snaps_along_its_diagonal():
    line = Guide(0, 1400.0, Cause.GUIDE)

    pull = dragged(
        Grip(PLAIN, Handle.BOTTOM_RIGHT),
        knob(PLAIN, Handle.BOTTOM_RIGHT),
        (1396.0, 860.0),
        (line,),
        reach=8,
    )

    scaled = after(PLAIN, pull)
    assert scaled.bounds[2] == pytest.approx(1400)
    x, y = numbers(pull, Parameter.SCALE)
    assert x == pytest.approx(y)
    assert pull.guides == (line,)


def test_outside_a_corner_a_press_turns_and_far_away_it_does_nothing():
    right, bottom = PLAIN.bounds[2:]

    assert handle_at(PLAIN, (right + 16, bottom + 12), 1.0) is Handle.ROTATE
    assert handle_at(PLAIN, rotation_knob(PLAIN, 1.0), 1.0) is Handle.ROTATE
    assert handle_at(PLAIN, (right + 100, bottom), 1.0) is None
    assert handle_at(PLAIN, (right + 16, bottom + 12), 1.0, cropping=True) is None


def test_the_anchor_is_over_the_inside_unless_the_picture_is_too_small():
    assert handle_at(PLAIN, PLAIN.anchor, 1.0) is Handle.ANCHOR
    assert handle_at(PLAIN, PLAIN.anchor, 30.0) is not Handle.ANCHOR
    assert handle_at(PLAIN, (PLAIN.anchor[0] + 40, PLAIN.anchor[1]), 1.0) is Handle.INSIDE


def _middle(clip: PlacedClip):
    (left, top), _, (right, bottom), _ = clip.corners
    return (left + right) / 2, (top + bottom) / 2
