from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.curves import Curve, Handle, Interpolation, Keyframe
from editor.model.generation.brush import MotionBrush, MotionRegion, PathPoint, RegionId
from editor.model.generation.camera import CameraPath
from editor.model.generation.capabilities import FrameRule, ModelSpec, SizeRule
from editor.model.generation.derived.first_request import image_to_video
from editor.model.generation.derived.laid_aside import asked_of
from editor.model.generation.derived.strengths import strengths
from editor.model.generation.derived.variations import (
    DRAFT_SIDE,
    allowed_size,
    at_draft_size,
    at_size_of,
    fitted_to,
    more_seeds,
    variations,
)
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId

PICTURE = InputSource(SourceRole.FIRST_FRAME, MediaId("sea"))
FULL = GenerationRequest(
    GenerationKind.IMAGE_TO_VIDEO, "any", 1920, 1080, 120, Fraction(24), 7, sources=(PICTURE,)
)


def spec(**fields):
    known = {"kinds": (GenerationKind.IMAGE_TO_VIDEO,), "optional": (SourceRole.FIRST_FRAME,)}
    return ModelSpec("other", "Other", "", "1", **{**known, **fields})


SMALL = spec(size=SizeRule(64, 64, 512), optional=())


def test_variations_differ_in_the_seed_alone_and_begin_with_the_request_itself():
    found = variations(FULL, 3)

    assert found[0] == FULL
    assert [each.seed for each in found] == [7, 8, 9]
    assert {replace(each, seed=7) for each in found} == {FULL}


def test_more_seeds_are_those_that_were_not_used():
    assert [each.seed for each in more_seeds(FULL, 3, {8, 10})] == [9, 11, 12]
    last = replace(FULL, seed=2**31 - 1)
    assert [each.seed for each in more_seeds(last, 2, {0})] == [1, 2]


def test_a_draft_is_small_and_of_the_same_shape():
    draft = at_draft_size(FULL, spec())

    assert (draft.width, draft.height) == (640, DRAFT_SIDE)
    assert replace(draft, width=1920, height=1080) == FULL
    assert at_draft_size(draft, spec()) == draft
    assert at_size_of(replace(draft, seed=3), FULL) == replace(FULL, seed=3)


@given(st.integers(16, 8000), st.integers(16, 8000), st.sampled_from([2, 8, 32, 64]))
def test_a_draft_is_of_a_size_that_the_model_allows_and_never_larger(width, height, multiple):
    rule = SizeRule(multiple, 64, 2048)
    full = replace(FULL, width=width, height=height)

    draft = at_draft_size(full, spec(size=rule))

    assert draft.width * draft.height <= width * height
    if draft != full:
        assert draft.width % multiple == draft.height % multiple == 0
        assert min(draft.width, draft.height) >= 64


def test_a_model_with_sizes_of_its_own_drafts_in_one_of_them():
    rule = SizeRule(sizes=((1280, 720), (720, 1280), (640, 360)), follows_source=False)

    assert at_draft_size(FULL, spec(size=rule)).width == 640


def test_a_size_that_is_hardly_of_another_shape_is_taken_for_its_area():
    rule = SizeRule(16, 32, 1280, ((832, 480), (480, 832), (1280, 720)), follows_source=False)

    assert allowed_size(640, 360, rule) == (832, 480)
    assert allowed_size(1920, 1080, rule) == (1280, 720)
    assert allowed_size(720, 1280, rule) == (480, 832)


def test_another_model_is_asked_for_what_comes_nearest():
    other = spec(size=SizeRule(64, 64, 1024), frames=FrameRule(8, 1, 9, 97), kinds=(), optional=())

    fitted = fitted_to(FULL.with_option("quality", "draft"), other)

    assert (fitted.model, fitted.width, fitted.height) == ("other", 1024, 576)
    assert (fitted.frames, fitted.options, fitted.sources) == (97, (), ())


@pytest.mark.parametrize(
    ("kinds", "nearest"),
    [
        (("text-to-image", "image-to-image"), "image-to-image"),
        (("inpaint", "text-to-video"), "text-to-video"),
        (("inpaint",), "inpaint"),
    ],
)
def test_another_model_is_asked_for_what_it_makes(kinds, nearest):
    other = spec(kinds=tuple(map(GenerationKind, kinds)))

    assert fitted_to(FULL, other).kind == nearest


def test_what_another_model_has_no_room_for_comes_back_with_one_that_has():
    first = asked_of(replace(FULL, options=(("quality", "draft"),)), SMALL)
    second = asked_of(replace(first.fitted, seed=9, frames=40), replace(SMALL, id="third"), first)

    back = asked_of(second.fitted, replace(spec(), id="any"), second).fitted

    assert first.fitted.sources == second.fitted.sources == ()
    assert back.option("quality") == "draft"
    assert (back.sources, back.width, back.height) == ((PICTURE,), 1920, 1080)
    assert (back.seed, back.frames) == (9, 40)  # which were said since


def test_strengths_are_more_and_less_of_every_motion_in_turn():
    key = Keyframe(Fraction(0), 0.5, Interpolation.BEZIER, handle_out=Handle(3.0, 1.0))
    region = MotionRegion(
        RegionId("r"), velocity=(10.0, -4.0), path=(PathPoint(0, 1, 2), PathPoint(1, 3, 4))
    )
    request = replace(
        FULL, brush=MotionBrush((region,)), camera=CameraPath(dolly=Curve((key,)), pan=2.0)
    )

    stronger, weaker = strengths(request, 2)

    assert stronger.brush.regions[0].velocity == pytest.approx((14, -5.6))
    assert weaker.brush.regions[0].velocity == pytest.approx((10 / 1.4, -4 / 1.4))
    assert stronger.brush.regions[0].path == region.path
    assert stronger.camera.pan == pytest.approx(2.8)
    scaled = stronger.camera.dolly.keyframes[0]
    assert (scaled.value, scaled.handle_out.value) == pytest.approx((0.7, 1.4))
    assert scaled.handle_out.frames == 3
    assert len(set(strengths(request, 6))) == 6


@pytest.mark.parametrize(
    ("source", "frame", "size"),
    [
        ((4000, 3000), (1920, 1080), (1920, 1440)),
        ((640, 480), (1920, 1080), (640, 480)),
        ((1080, 1920), (1920, 1080), (1080, 1920)),
    ],
)
def test_a_new_shot_fills_the_frame_and_is_no_larger_than_its_source(source, frame, size):
    request = image_to_video(MediaId("sea"), source, frame, Fraction(25))

    assert (request.width, request.height) == size
    assert (request.frames, request.rate, request.model) == (125, 25, "still-motion")
    assert request.source(SourceRole.FIRST_FRAME) == PICTURE
