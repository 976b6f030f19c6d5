"""The rules of painting: places, lines, arrows, ways, regions, copies."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import PurePath

import pytest

from editor.model.curves import Curve, value_at
from editor.model.generation.brush import (
    MotionBrush,
    MotionRegion,
    PathPoint,
    Polygon,
    RasterMask,
    RegionId,
    Stroke,
)
from editor.model.generation.painting.arrows import (
    growth_of,
    heading_of,
    tip_of,
    turned_by,
    velocity_of,
)
from editor.model.generation.painting.brush_file import brush_of
from editor.model.generation.painting.brush_text import brush_text, needs_mask
from editor.model.generation.painting.copying import pasted, resized_brush
from editor.model.generation.painting.mapping import PictureMap, part_shown, whole
from editor.model.generation.painting.regions import (
    Motion,
    duplicated,
    keyed,
    new_region,
    region_at,
    unkeyed,
    with_motion,
)
from editor.model.generation.painting.strokes import enclosed, resized, softened, thinned
from editor.model.generation.painting.trajectories import (
    beats,
    drawn_path,
    point_near,
    taking,
    with_point_at,
    without_point,
)


def region(id, /, **fields):
    return MotionRegion(RegionId(id), **fields)


def test_a_map_goes_to_the_frame_and_back():
    map_ = PictureMap((200, 100), (30, 40), (0.5, 0.2), (-0.3, 0.8))

    assert map_.to_source(map_.to_frame((17, 91))) == pytest.approx((17, 91))


def test_a_frame_that_shows_the_middle_of_a_source_maps_to_that_part():
    part = part_shown((200, 100), (100, 100))
    map_ = PictureMap.on_frame((400.0, 400.0), (200, 100), part)

    assert part == (50, 0, 150, 100)
    assert map_.to_frame((50, 0)) == pytest.approx((0, 0))
    assert map_.to_frame((150, 100)) == pytest.approx((400, 400))
    assert map_.scale == pytest.approx(4)
    assert map_.contains((-100, 10))
    assert not map_.contains((-300, 10))


def test_a_picture_that_is_scaled_to_nothing_can_still_be_asked():
    flat = PictureMap.on_frame((0.0, 0.0), (10, 10), whole((10, 10)))

    assert flat.to_source((5, 5)) == (0.0, 0.0)


def test_thinning_keeps_corners_and_drops_what_lies_between():
    line = [(float(x), 0.0) for x in range(50)] + [(49.0, float(y)) for y in range(1, 40)]

    assert thinned(line, 0.4) == ((0, 0), (49, 0), (49, 39))
    assert thinned([(1.0, 2.0)], 1) == ((1.0, 2.0),)


def test_a_brush_grows_by_steps_between_a_pixel_and_half_the_picture():
    assert resized(100, 1, 1000) == pytest.approx(115)
    assert resized(100, 99, 1000) == 500
    assert resized(100, -99, 1000) == 1
    assert softened(0.98, 1) == 1
    assert enclosed([(0, 0), (4, 0), (4, 3), (0, 3)]) == 12


def test_an_arrow_says_pixels_a_second():
    assert velocity_of((10, 10), (40, -30)) == (30, -40)
    assert velocity_of((10, 10), (40, -5), straight=True) == (30, 0)
    assert velocity_of((10, 10), (10.2, 10.1)) == (0, 0)
    assert tip_of((10, 10), (30, -40)) == (40, -30)
    assert heading_of((0, 5)) == pytest.approx(90)


def test_turning_and_growing_are_measured_about_the_middle():
    assert turned_by((0, 0), (0, -5), (5, 0)) == pytest.approx(90)
    assert turned_by((0, 0), (-1, 0.1), (-1, -0.1)) == pytest.approx(11.4, abs=0.1)
    assert growth_of((0, 0), (0, 150), 100) == pytest.approx(0.5)
    assert growth_of((0, 0), (0, 0), 100) == -0.9


def test_a_drawn_way_begins_in_the_middle_and_goes_at_one_speed():
    path = drawn_path([(10, 10), (30, 10), (30, 50)], (100, 100), 6, 0.5)

    assert path == (PathPoint(0, 100, 100), PathPoint(2, 120, 100), PathPoint(6, 120, 140))
    assert drawn_path([(10, 10), (10.5, 10)], (0, 0), 6, 0.1) == ()


def test_a_ways_points_are_found_moved_deleted_and_timed():
    path = (PathPoint(0, 0, 0), PathPoint(1, 10, 0), PathPoint(2, 20, 0))

    assert point_near(path, (11, 1), 3) == 1
    assert point_near(path, (15, 9), 3) is None
    assert with_point_at(path, 1, (12, 5))[1] == PathPoint(1, 12, 5)
    assert without_point(path, 1) == (path[0], path[2])
    assert without_point(path[:2], 0) == ()
    assert [each.seconds for each in taking(path, 8)] == [0, 4, 8]
    assert [x for x, _ in beats(path, 0.5)] == pytest.approx([5, 10, 15, 20])


def test_a_press_means_the_region_on_top_that_is_on():
    low, high, off = region("low"), region("high"), region("off", enabled=False)
    brush = MotionBrush((low, high, off))

    assert region_at(brush, (0, 0), lambda each, _: 1.0) == high
    assert region_at(brush, (0, 0), lambda each, _: float(each == low)) == low
    assert region_at(brush, (0, 0), lambda each, _: 0.1) is None


def test_a_new_region_has_a_hue_of_its_own_while_there_is_one():
    brush = MotionBrush()
    for number in range(8):
        brush = brush.with_region(new_region(brush, RegionId(str(number))))
    assert sorted(each.hue for each in brush.regions) == list(range(8))

    assert new_region(brush.without(RegionId("3")), RegionId("new")).hue == 3


def test_a_copy_lies_right_above_its_region():
    brush = MotionBrush((region("a", hue=0), region("b", hue=1)))

    copied = duplicated(brush, RegionId("a"), RegionId("c"))

    assert [each.id for each in copied.regions] == ["a", "c", "b"]
    assert copied.regions[1].hue == 2


def test_a_motion_with_keyframes_is_changed_at_the_frame():
    moving = keyed(region("a", velocity=(10.0, 0.0)), Motion.VELOCITY, 0)
    moving = with_motion(moving, Motion.VELOCITY, (20.0, 0.0), 10)

    assert isinstance(moving.velocity, Curve)
    assert value_at(moving.velocity, 5) == (15.0, 0.0)
    still = unkeyed(unkeyed(moving, Motion.VELOCITY, 10), Motion.VELOCITY, 0)
    assert still.velocity == (10.0, 0.0)


def test_what_is_pasted_is_of_the_pictures_size_and_has_names_and_hues_of_its_own():
    stroke = Stroke(((10.0, 10.0), (20.0, 40.0)), 5)
    path = (PathPoint(0, 10, 10), PathPoint(1, 20, 20))
    copied = MotionBrush((region("a", shapes=(stroke,), velocity=(3.0, 4.0), path=path),))

    larger = resized_brush(copied, (100, 100), (200, 400))
    there = MotionBrush((region("a"),))
    result, added = pasted(there, larger, lambda: "new")

    assert added == ("new",)
    new = result.regions[1]
    assert new.shapes[0].points == ((20, 40), (40, 160))
    assert new.velocity == (6.0, 16.0)
    assert new.path[1] == PathPoint(1, 40, 80)
    assert new.hue != result.regions[0].hue


def test_what_is_written_is_read_the_same():
    outline = Polygon(((0.0, 0.0), (10.0, 0.0), (10.0, 10.0)))
    strokes = (Stroke(((1.0, 2.0),), 5.0, 0.25), Stroke(((3.0, 4.0),), 2.0, 0.5, erases=True))
    sky = region(
        "sky",
        name="Sky",
        shapes=(outline, *strokes),
        velocity=(3.0, 4.0),
        ambient=2.0,
        rotation=-10.0,
        proximity=0.1,
        path=(PathPoint(0.0, 1.0, 1.0), PathPoint(2.0, 5.0, 5.0)),
    )
    sea = region("sea", hue=1, shapes=(RasterMask("/masks/sea.png"),), velocity=(1.0, 0.0))
    brush = MotionBrush((sky, sea, region("nothing")))

    said = json.loads(brush_text(brush, {"sea": "masks/sea.png"}, loops=True))
    read, loops = brush_of(said, PurePath("/"))

    assert loops
    assert [replace(each, id=sky.id) for each in read.regions] == [
        sky,
        replace(sea, id=sky.id),
    ]


def test_what_a_file_cannot_say_in_lines_needs_a_mask():
    outline = Polygon(((0.0, 0.0), (10.0, 0.0), (10.0, 10.0)))
    stroke = Stroke(((1.0, 2.0),), 5.0)

    assert not needs_mask(region("a", shapes=(outline, stroke, stroke)))
    assert needs_mask(region("a", shapes=(stroke, outline)))
    assert needs_mask(region("a", shapes=(outline, outline)))
    assert needs_mask(region("a", shapes=(replace(outline, erases=True),)))
    assert needs_mask(region("a", shapes=(RasterMask("x.png"),)))
