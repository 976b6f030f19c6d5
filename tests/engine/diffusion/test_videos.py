"""Families that make clips, each by a tiny pipeline that a user could have brought."""

from functools import partial

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.asked import texture
from builders.diffusion.heeding import assert_heeds

from editor.engine.diffusion.asking.scheduling import scheduler_like
from editor.engine.diffusion.families.table import FAMILIES
from editor.engine.generate.model import GenerationError
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

TEXT, IMAGE = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO
VIDEO = GenerationKind.VIDEO_TO_VIDEO
PIPELINES = {
    "svd": videos.stable_video,
    "animate-diff": videos.animate_diff,
    "cog": videos.cog_video,
    "cog-image": partial(videos.cog_video, of_picture=True),
    "ltx": videos.ltx,
    "wan": videos.wan,
    "wan-image": videos.wan_of_picture,
    "wan-between": partial(videos.wan_of_picture, between=True),
    "vace": videos.wan_vace,
    "hunyuan": videos.hunyuan,
    "mochi": videos.mochi,
    "latte": videos.latte,
}
OF_WORDS = ["animate-diff", "cog", "ltx", "wan", "vace", "hunyuan", "mochi", "latte"]
OF_PICTURES = ["svd", "cog-image", "ltx", "wan-image"]
OF_CLIPS = ["animate-diff", "cog", "wan"]
ONE_STEP = {"steps": 1}


@pytest.fixture
def model(request, asked):
    return asked(request.param, PIPELINES[request.param])


@pytest.mark.parametrize("model", OF_WORDS, indirect=True)
def test_the_same_seed_and_words_make_the_same_clip_and_others_another(model):
    steps = {"steps": 2 if model.brought.label == "mochi" else 1}

    made = model.make(TEXT, 5, prompt="a", seed=1, options=steps)

    assert made.shape == (model.spec(TEXT).frames.nearest(5), *made.shape[1:])
    np.testing.assert_array_equal(model.make(TEXT, 5, prompt="a", seed=1, options=steps), made)
    assert (model.make(TEXT, 5, prompt="b", seed=1, options=steps) != made).any()
    assert (model.make(TEXT, 5, prompt="a", seed=2, options=steps) != made).any()


@pytest.mark.parametrize("model", OF_PICTURES, indirect=True)
def test_another_first_frame_makes_another_clip(model):
    one = {"first-frame": model.give("one", texture(1, 64, 64))}
    two = {"first-frame": model.give("two", texture(2, 64, 64))}

    made = model.make(IMAGE, 5, sources=one, options=ONE_STEP)

    assert len(made) == model.spec(IMAGE).frames.nearest(5)
    np.testing.assert_array_equal(model.make(IMAGE, 5, sources=one, options=ONE_STEP), made)
    assert (model.make(IMAGE, 5, sources=two, options=ONE_STEP) != made).any()
    assert (model.make(IMAGE, 5, sources=one, seed=7, options=ONE_STEP) != made).any()


@pytest.mark.parametrize("model", OF_CLIPS, indirect=True)
def test_another_clip_to_start_from_makes_another(model):
    one = {"clip": model.give("one", texture(1, 64, 64))}
    two = {"clip": model.give("two", texture(2, 64, 64))}
    half = {"steps": 2, "strength": 0.5}

    made = model.make(VIDEO, 5, sources=one, options=half)

    assert (model.make(VIDEO, 5, sources=two, options=half) != made).any()
    assert (model.make(VIDEO, 5, sources=one, options=half | {"strength": 1.0}) != made).any()


@pytest.mark.parametrize("model", ["wan-between"], indirect=True)
def test_another_last_frame_makes_another_clip(model):
    first = {"first-frame": model.give("one", texture(1))}
    one = first | {"last-frame": model.give("two", texture(2))}
    other = first | {"last-frame": model.give("three", texture(3))}

    made = model.make(IMAGE, 5, sources=one, options=ONE_STEP)

    assert (model.make(IMAGE, 5, sources=other, options=ONE_STEP) != made).any()
    with pytest.raises(GenerationError, match="a picture for the last frame"):
        model.make(IMAGE, 5, sources=first)


@pytest.mark.parametrize("model", ["svd"], indirect=True)
def test_an_option_of_its_own_reaches_the_pipeline(model):
    source = {"first-frame": model.give("one", texture(1, 64, 64))}

    still = model.make(IMAGE, 5, sources=source, options={"steps": 1, "motion": 1})

    moving = {"steps": 1, "motion": 255}
    assert (model.make(IMAGE, 5, sources=source, options=moving) != still).any()


@pytest.mark.parametrize("model", ["wan"], indirect=True)
def test_another_scheduler_makes_another_clip_and_the_models_own_comes_back(model):
    own = model.make(TEXT, 5)

    other = model.make(TEXT, 5, options={"scheduler": "UniPCMultistepScheduler"})

    assert (other != own).any()
    np.testing.assert_array_equal(model.make(TEXT, 5), own)


def test_another_scheduler_is_shifted_as_far_to_noise_as_the_models_own():
    diffusers = pytest.importorskip("diffusers")
    flows = {"prediction_type": "flow_prediction", "use_flow_sigmas": True, "flow_shift": 5.0}
    solver = diffusers.UniPCMultistepScheduler(**flows)
    plain = diffusers.FlowMatchEulerDiscreteScheduler(shift=5.0)

    assert scheduler_like(solver, type(plain).__name__).config.shift == 5.0
    like = scheduler_like(plain, type(solver).__name__).config
    assert {name: like[name] for name in flows} == flows


def test_a_pipeline_out_of_the_table_is_used_by_what_its_call_takes(asked):
    assert "PIAPipeline" not in FAMILIES
    model = asked("pia", videos.personalized_animator)

    spec = model.spec(IMAGE)

    assert (spec.version, spec.required) == ("PIAPipeline", (SourceRole.FIRST_FRAME,))
    assert_heeds(model, IMAGE, ["first-frame"])


def test_what_a_library_cannot_reckon_is_a_sentence(asked):
    mochi = asked("mochi", videos.mochi)
    with pytest.raises(GenerationError, match=r"cannot be run: .+ ask for less"):
        mochi.make(TEXT, 7, options={"steps": 1})
