"""What is done about a run from outside, by tiny pipelines that a user could have brought."""

from functools import partial

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.asked import texture
from builders.diffusion.clips import ltx, wan

from editor.engine.diffusion.denoising import caching
from editor.engine.generate.model import GenerationError
from editor.model.generation.brush import MotionBrush, MotionRegion, Polygon, RegionId
from editor.model.generation.camera import CameraPath
from editor.model.generation.capabilities import Control
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationKind

TEXT, IMAGE = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO
PIPELINES = {
    "svd": videos.stable_video,
    "animate-diff": videos.animate_diff,
    "cog-image": partial(videos.cog_video, of_picture=True),
    "ltx": videos.ltx,
    "wan": videos.wan,
    "wan-image": videos.wan_of_picture,
    "vace": videos.wan_vace,
    "hunyuan": videos.hunyuan,
    "mochi": videos.mochi,
    "latte": videos.latte,
    "ltx2": ltx.ltx2,
    "skyreels": wan.skyreels,
}
OF_WORDS = [name for name in PIPELINES if name not in ("svd", "wan-image", "skyreels")]
STILL = CameraPath()


def streaming(x: float, y: float) -> MotionBrush:
    """All of the picture goes that way."""
    whole = Polygon(((0.0, 0.0), (64.0, 0.0), (64.0, 64.0), (0.0, 64.0)))
    return MotionBrush((MotionRegion(RegionId("1"), shapes=(whole,), velocity=(x, y)),))


@pytest.fixture
def model(request, asked):
    return asked(request.param, PIPELINES[request.param])


@pytest.fixture
def drafted(model):
    """Makes a clip of a picture as it is painted or filmed."""
    source = {"first-frame": model.give("one", texture(1, 64, 64))}
    frames = {1: 3, 8: 9}.get(model.spec(IMAGE).frames.multiple, 5)

    def make(steps=2, freedom=0.7, **changes):
        options = {"steps": steps, "draft-strength": freedom}
        return model.make(IMAGE, frames, sources=source, options=options, **changes)

    return make


@pytest.mark.parametrize("model", PIPELINES, indirect=True)
def test_another_brush_and_another_camera_make_another_clip(model, drafted):
    made = drafted(brush=streaming(40, 0))

    assert {Control.MOTION_BRUSH, Control.CAMERA} <= model.spec(IMAGE).controls
    assert (drafted(brush=streaming(0, 40)) != made).any()
    assert (drafted(camera=CameraPath(zoom=0.5)) != made).any()
    if model.brought.label in ("svd", "ltx", "animate-diff"):  # one of each kind of network
        np.testing.assert_array_equal(drafted(brush=streaming(40, 0)), made)


@pytest.mark.parametrize("model", ["ltx", "wan-image", "cog-image"], indirect=True)
def test_with_little_freedom_a_clip_stays_near_its_draft(drafted):
    def apart(freedom):
        made = [
            drafted(5, freedom, camera=CameraPath(zoom=0.5), seed=seed).astype(float)
            for seed in (1, 2)
        ]
        return np.abs(made[0] - made[1]).mean()

    assert apart(0.2) < apart(1.0)


def test_a_picture_is_needed_to_paint_on(asked):
    wan = asked("wan", videos.wan)

    with pytest.raises(GenerationError, match="move a picture, and there is none"):
        wan.make(TEXT, 5, brush=streaming(40, 0))
    with pytest.raises(GenerationError, match="a picture for the first frame"):
        wan.make(IMAGE, 5)


@pytest.fixture
def spoken(model):
    """Makes a clip of words that count from their frames on."""
    kind = IMAGE if model.brought.pipeline.endswith("ImageToVideoPipeline") else TEXT
    source = {"first-frame": model.give("one", texture(1, 64, 64))} if kind is IMAGE else {}

    frames = 17 if model.brought.label in ("hunyuan", "mochi", "ltx", "ltx2") else 9

    def make(*starts, blend=0):
        prompts = tuple(TimedPrompt(start, word) for start, word in starts)
        words = PromptSchedule(prompts, blend)
        return model.make(kind, frames, sources=source, prompts=words).astype(int)

    return make


@pytest.mark.parametrize("model", OF_WORDS, indirect=True)
def test_words_may_change_along_a_clip(model, spoken):
    first, second = spoken((0, "a")), spoken((0, "b"))
    last = len(first) - 1

    cut = spoken((0, "a"), (last // 2 + 1, "b"))

    assert (cut != first).any()
    assert (cut != second).any()
    if model.brought.label in ("animate-diff", "hunyuan", "mochi"):  # which tell frames apart
        np.testing.assert_array_equal(spoken((0, "a")), first)
        to_first, to_second = (np.abs(cut - each).mean(axis=(1, 2, 3)) for each in (first, second))
        assert to_first[0] < to_second[0]
        assert to_second[-1] < to_first[-1]
        assert (spoken((0, "a"), (last, "b"), blend=last) != cut).any()


def test_what_is_not_wanted_may_change_too_and_words_beyond_the_end_count_nowhere(asked):
    wan = asked("wan", videos.wan)

    def make(*said):
        prompts = tuple(TimedPrompt(*each) for each in said)
        return wan.make(TEXT, 5, prompts=PromptSchedule(prompts))

    same = make((0, "a", "b"))
    assert (make((0, "a", "b"), (3, "a", "")) != same).any()
    np.testing.assert_array_equal(make((0, "b", ""), (0, "a", "b"), (5, "b", "")), same)


@pytest.fixture
def counted(monkeypatch):
    """How often attention was reckoned, by what was made since the last look."""
    import torch

    calls = []
    forward = torch.nn.functional.scaled_dot_product_attention

    def attend(*given, **named):
        calls.append(1)
        return forward(*given, **named)

    monkeypatch.setattr(torch.nn.functional, "scaled_dot_product_attention", attend)

    def look():
        count = len(calls)
        calls.clear()
        return count

    return look


@pytest.mark.parametrize("model", ["wan", "hunyuan", "mochi"], indirect=True)
def test_a_cache_does_less_work_and_leaves_nothing_behind(model, counted, monkeypatch):
    monkeypatch.setattr(caching, "_CHANGE", {caching.Cache.QUICK: 0.9})
    steps = {"steps": 6}
    model.make(TEXT, 5, options={"steps": 2})  # the words are read, and will not be again
    counted()
    plain = model.make(TEXT, 5, options=steps)
    whole = counted()

    for cache in ("quick", "foreseen"):
        made = model.make(TEXT, 5, options={**steps, "cache": cache})

        assert 0 < counted() < whole, cache
        assert (made != plain).any(), cache
    np.testing.assert_array_equal(model.make(TEXT, 5, options=steps), plain)
    assert counted() == whole
