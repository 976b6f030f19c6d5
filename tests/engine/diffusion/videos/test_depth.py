"""What is painted, followed by its depth where a family keeps to one (Gen-1, Esser et al. 2023)."""

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.asked import texture
from builders.diffusion.clips import led
from builders.diffusion.heeding import assert_follows_brush, streaming
from builders.files.depth import save_depth_model

from editor.engine.depth.estimation import DepthModel
from editor.engine.diffusion.draft.drawing import seen_by_depth
from editor.engine.generate.model import GenerationError
from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.fetching import fetch
from editor.engine.models.folder import ModelFolder
from editor.model.generation.request import GenerationKind
from editor.model.task import TaskControl

IMAGE = GenerationKind.IMAGE_TO_VIDEO
PIPELINES = {
    "animate-diff": led.animate_diff_control,
    "cog": led.cog_video_control,
    "vace": videos.wan_vace,
}
BY_DEPTH = {"draft": "depth"}


@pytest.fixture(scope="module")
def seen(models_folder, tmp_path_factory):
    """By which depth is told here."""
    saved = save_depth_model(tmp_path_factory.mktemp("depth"))
    fetch(weights_named(load_catalogue(), "depth"), ModelFolder(models_folder), local=saved)
    return saved


@pytest.fixture
def model(request, asked, seen):
    return asked(request.param, PIPELINES[request.param])


@pytest.mark.parametrize("model", PIPELINES, indirect=True)
def test_another_brush_gives_another_structure(model):
    by_depth = assert_follows_brush(model, frames=5, options=BY_DEPTH)

    picture = {"first-frame": model.give("painted", texture(1, 64, 64))}
    painted = {"sources": picture, "brush": streaming(40, 0)}
    assert (model.make(IMAGE, 5, prompt="b", options=BY_DEPTH, **painted) != by_depth).any()
    if model.spec(IMAGE).option("draft").default == "depth":  # it makes nothing that is not led
        np.testing.assert_array_equal(model.make(IMAGE, 5, **painted), by_depth)
    else:
        assert (model.make(IMAGE, 5, **painted) != by_depth).any()


@pytest.mark.parametrize("model", ["vace"], indirect=True)
def test_likenesses_count_beside_what_is_painted(model):
    first = {"first-frame": model.give("painted", texture(1, 64, 64))}
    likenesses = [{"reference": model.give(f"like {n}", texture(n))} for n in (5, 6)]

    for options in (BY_DEPTH, {"draft-strength": 0.9, "steps": 4}):
        one, two = (
            model.make(IMAGE, 5, sources=first | each, options=options, brush=streaming(40, 0))
            for each in likenesses
        )
        assert (one != two).any(), options
    follows = {"sources": likenesses[0], "options": {"steps": 3}}
    assert_follows_brush(model, frames=5, **follows)


@pytest.mark.parametrize("model", ["animate-diff"], indirect=True)
def test_poses_that_are_given_lead_and_the_clip_begins_from_the_draft(model):
    poses = {"pose": model.give("poses", texture(5))}

    assert_follows_brush(model, frames=5, sources=poses)

    with pytest.raises(GenerationError, match="would go in where pose does"):
        assert_follows_brush(model, frames=5, sources=poses, options=BY_DEPTH)


def test_all_of_a_draft_is_measured_by_one_measure(seen):
    from PIL import Image

    flat = Image.fromarray(np.full((28, 28, 3), 90, np.uint8))
    rough = Image.fromarray(texture(3, 28, 28))

    depth = seen_by_depth((rough, flat, rough), TaskControl(), lambda: DepthModel(seen))

    first, second, third = (np.asarray(each) for each in depth.pictures)
    np.testing.assert_array_equal(first, third)
    assert {first.min(), second.min()} >= {0} or {first.max(), second.max()} >= {255}
    assert np.ptp(np.stack([first, second])) == 255
    assert min(np.ptp(first), np.ptp(second)) < 255
