"""Families that make pictures by transformers, each by a tiny pipeline of its own."""

from functools import partial

import numpy as np
import pytest
from builders.diffusion import transformers
from builders.diffusion.asked import texture

from editor.engine.diffusion import machine
from editor.model.generation.request import GenerationKind

TEXT, IMAGE = GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE
INPAINT = GenerationKind.INPAINT
FAMILIES = {
    "qwen": transformers.qwen_image,
    "qwen-edit": transformers.qwen_edit,
    "z-image": transformers.z_image,
    "kontext": transformers.flux_kontext,
    "flux-2": transformers.flux_2,
    "klein": partial(transformers.flux_2, is_klein=True),
    "chroma": transformers.chroma,
    "sana": transformers.sana,
    "pixart": transformers.pix_art,
    "pixart-alpha": partial(transformers.pix_art, is_alpha=True),
    "lumina": transformers.lumina_2,
}
OF_WORDS = ["qwen", "z-image", "klein", "chroma", "sana", "pixart", "pixart-alpha", "lumina"]
WITH_STRENGTH = ["qwen", "z-image", "chroma"]
EDITS = ["qwen-edit", "kontext", "flux-2", "klein"]
FILL = ["qwen", "z-image", "kontext", "klein"]


@pytest.fixture
def model(request, asked, monkeypatch):
    if request.param == "flux-2":
        monkeypatch.setattr(machine, "find_spec", lambda name: name)
    return asked(request.param, FAMILIES[request.param])


@pytest.mark.parametrize("model", OF_WORDS, indirect=True)
def test_the_same_seed_and_words_make_the_same_picture_and_others_another(model):
    made = model.make(TEXT, prompt="a", seed=1)

    assert made.shape == (1, *model.spec(TEXT).size.nearest(32, 32), 3)
    np.testing.assert_array_equal(model.make(TEXT, prompt="a", seed=1), made)
    assert (model.make(TEXT, prompt="b", seed=1) != made).any()
    assert (model.make(TEXT, prompt="a", seed=2) != made).any()


@pytest.mark.parametrize("model", WITH_STRENGTH, indirect=True)
def test_a_picture_is_changed_as_far_as_is_said(model):
    one = {"first-frame": model.give("one", texture(1))}
    two = {"first-frame": model.give("two", texture(2))}
    half = {"steps": 2, "strength": 0.5}

    made = model.make(IMAGE, sources=one, options=half)

    assert (model.make(IMAGE, sources=two, options=half) != made).any()
    assert (model.make(IMAGE, sources=one, options=half | {"strength": 1.0}) != made).any()


@pytest.mark.parametrize("model", EDITS, indirect=True)
def test_a_picture_is_edited_by_words(model, monkeypatch):
    plus = "diffusers.pipelines.qwenimage.pipeline_qwenimage_edit_plus"
    monkeypatch.setattr(f"{plus}.VAE_IMAGE_SIZE", 64 * 64)
    monkeypatch.setattr(f"{plus}.CONDITION_IMAGE_SIZE", 64 * 64)
    one = {"first-frame": model.give("one", texture(1))}
    two = {"first-frame": model.give("two", texture(2))}

    made = model.make(IMAGE, sources=one, prompt="a")

    assert made.shape == (1, *model.spec(IMAGE).size.nearest(32, 32), 3)
    np.testing.assert_array_equal(model.make(IMAGE, sources=one, prompt="a"), made)
    assert (model.make(IMAGE, sources=two, prompt="a") != made).any()
    assert (model.make(IMAGE, sources=one, prompt="b") != made).any()
    if "reference" in model.spec(IMAGE).optional:
        more = one | {"reference": model.give("three", texture(3, 64, 64))}
        assert (model.make(IMAGE, sources=more, prompt="a") != made).any()


@pytest.mark.parametrize("model", FILL, indirect=True)
def test_a_hole_is_filled_and_nothing_beside_it_changes(model):
    picture, mask = texture(3, 96, 80), np.zeros((80, 96), np.uint8)
    mask[24:52, 28:60] = 255
    given = {"clip": model.give("picture", picture), "mask": model.give("mask", mask)}
    asked = {"options": {"grow": 0, "feather": 0}, "width": 96, "height": 80, "sources": given}

    made = model.make(INPAINT, seed=1, **asked)[0]

    np.testing.assert_array_equal(made[mask == 0], picture[mask == 0])
    assert (made[mask > 0] != picture[mask > 0]).any(-1).mean() > 0.9
    assert (model.make(INPAINT, seed=1, prompt="b", **asked)[0] != made).any()
    assert (model.make(INPAINT, seed=2, **asked)[0] != made).any()
