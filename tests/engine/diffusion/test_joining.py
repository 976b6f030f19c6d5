"""Clips made longer and bridged by tiny pipelines that a user could have brought."""

from dataclasses import replace
from fractions import Fraction
from functools import partial

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.asked import texture
from builders.diffusion.clips import ltx, wan

from editor.engine.diffusion.asking.joining import OVERLAP, course_of, joining_kinds
from editor.engine.diffusion.families.table import FAMILIES
from editor.engine.generate.checks import objections
from editor.engine.generate.model import GenerationError
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId

EXTEND, BRIDGE = GenerationKind.EXTEND, GenerationKind.BRIDGE
ONE_STEP = {"steps": 1}
PIPELINES = {
    "svd": videos.stable_video,
    "wan-between": partial(videos.wan_of_picture, between=True),
    "vace": videos.wan_vace,
    "ltx-condition": ltx.ltx_condition,
    "skyreels": partial(wan.skyreels, in_any_length=True),
}
BEFORE = InputSource(SourceRole.BEFORE, MediaId("film"))
AFTER = replace(BEFORE, role=SourceRole.AFTER)


@pytest.fixture
def model(request, asked):
    return asked(request.param, PIPELINES[request.param])


def request_of(kind, frames, *sources):
    return GenerationRequest(kind, "any", 64, 64, frames, Fraction(8), sources=sources)


@pytest.mark.parametrize("model", ["svd", "vace", "ltx-condition", "skyreels"], indirect=True)
def test_a_clip_goes_on_from_another_one_and_has_just_the_frames_asked_for(model):
    one = {"before": model.give("one", texture(1, 64, 64))}
    two = {"before": model.give("two", texture(2, 64, 64))}

    made = model.make(EXTEND, sources=one, frames=6, options=ONE_STEP)

    assert len(made) == 6
    np.testing.assert_array_equal(model.make(EXTEND, sources=one, frames=6, options=ONE_STEP), made)
    assert (model.make(EXTEND, sources=two, frames=6, options=ONE_STEP) != made).any()


@pytest.mark.parametrize("model", ["wan-between", "vace", "ltx-condition"], indirect=True)
def test_a_gap_is_bridged_as_both_sides_say(model):
    one, two, three = (model.give(name, texture(n, 64, 64)) for n, name in enumerate("abc"))

    made = model.make(BRIDGE, sources={"before": one, "after": two}, frames=6, options=ONE_STEP)

    assert len(made) == 6
    others = [{"before": three, "after": two}, {"before": one, "after": three}]
    for sources in others:
        assert (model.make(BRIDGE, sources=sources, frames=6, options=ONE_STEP) != made).any()


@pytest.mark.parametrize("model", ["vace"], indirect=True)
def test_more_of_the_neighbour_changes_what_comes_of_it(model):
    one = {"before": model.give("one", texture(1, 64, 64))}

    made = model.make(EXTEND, sources=one, frames=4, options={"steps": 1, OVERLAP: 1})

    more = {"steps": 1, OVERLAP: 5}
    assert (model.make(EXTEND, sources=one, frames=4, options=more) != made).any()


@pytest.mark.parametrize("model", ["wan-between"], indirect=True)
def test_what_cannot_be_joined_is_said_beforehand(model):
    spec = model.spec(BRIDGE)
    source = InputSource(SourceRole.BEFORE, model.give("one", texture(1)))
    request = replace(model.request(BRIDGE, frames=6), sources=(source,))

    found = objections(spec, request, model.media.values())

    assert any("needs a clip to lead up to" in each for each in found)
    assert EXTEND not in spec.kinds  # it makes nothing without a last frame


def test_the_new_frames_stand_between_those_of_the_neighbours():
    family = FAMILIES["LTXConditionPipeline"]
    for frames in range(1, 60):
        course = course_of(family, request_of(BRIDGE, frames, BEFORE, AFTER), {OVERLAP: 9})
        assert course is not None
        assert family.frames.nearest(course.frames) == course.frames
        assert (course.before, course.after) == (9, 9)
        assert (course.frames - course.after) % 8 == 0  # where a condition of several may begin
        assert len(course.kept) == len(set(course.kept)) == frames
        assert course.kept[0] >= 9
        assert course.kept[-1] < course.frames - 9


def test_what_is_too_much_is_left_out_where_the_clip_is_open():
    family = FAMILIES["WanVACEPipeline"]
    on = course_of(family, request_of(EXTEND, 6, BEFORE), {OVERLAP: 1})
    up = course_of(family, request_of(EXTEND, 6, AFTER), {OVERLAP: 1})
    assert on is not None
    assert up is not None
    assert (on.frames, on.kept) == (9, (1, 2, 3, 4, 5, 6))
    assert (up.frames, up.kept) == (9, (2, 3, 4, 5, 6, 7))


@pytest.mark.parametrize("model", ["svd"], indirect=True)
def test_what_it_takes_is_reckoned_with_the_frames_beside(model):
    source = InputSource(SourceRole.BEFORE, model.give("one", texture(1)))
    asks = replace(model.request(EXTEND, frames=6), sources=(source,))
    made = model.models.model(asks.model)

    cost = made.cost(asks)

    larger = replace(asks, width=2 * asks.width, height=2 * asks.height)
    for more in (larger, replace(asks, frames=12), asks.with_option("steps", 50)):
        assert made.cost(more).seconds > cost.seconds
    as_many = replace(asks, kind=GenerationKind.IMAGE_TO_VIDEO, frames=7)
    assert made.cost(as_many) == cost


def test_what_a_pipeline_goes_on_from_by_itself_is_as_long_as_it_wants():
    family = FAMILIES["SkyReelsV2DiffusionForcingPipeline"]
    course = course_of(family, request_of(EXTEND, 24, BEFORE), {})
    assert course is not None
    assert (course.kind, course.before) == (EXTEND, 17)
    assert course.kept == tuple(range(17, 41))


def test_a_long_one_is_shown_as_little_as_has_to_be():
    family = FAMILIES["StableVideoDiffusionPipeline"]
    course = course_of(family, request_of(EXTEND, 49, BEFORE), {})
    assert course is not None
    assert course.frames == 50
    with pytest.raises(GenerationError, match="ask for 49"):
        course_of(family, request_of(EXTEND, 50, BEFORE), {})


@pytest.mark.parametrize(
    ("pipeline", "kinds"),
    [
        ("StableVideoDiffusionPipeline", (EXTEND,)),
        ("WanVACEPipeline", (EXTEND, BRIDGE)),
        ("LTXConditionPipeline", (EXTEND, BRIDGE)),
        ("WanImageToVideoPipeline", (EXTEND, BRIDGE)),
        ("MochiPipeline", ()),
        ("FluxPipeline", ()),
    ],
)
def test_families_join_as_what_they_take_allows(pipeline, kinds):
    assert joining_kinds(FAMILIES[pipeline]) == kinds
