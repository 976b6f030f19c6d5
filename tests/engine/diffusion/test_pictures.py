"""Families that make pictures, each by a tiny pipeline that a user could have brought."""

from functools import partial

import numpy as np
import pytest
from builders.diffusion import pictures
from builders.diffusion.asked import texture

from editor.engine.generate.model import GenerationError
from editor.model.generation.request import GenerationKind

TEXT, IMAGE = GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE
FAMILIES = {
    "sd15": pictures.stable_diffusion,
    "sdxl": pictures.stable_diffusion_xl,
    "sd3": pictures.stable_diffusion_3,
    "flux": pictures.flux,
}


@pytest.fixture(params=FAMILIES)
def model(request, asked):
    return asked(request.param, FAMILIES[request.param])


def test_the_same_seed_and_words_make_the_same_picture_and_others_another(model):
    made = model.make(TEXT, prompt="a", seed=1)

    assert made.shape == (1, 32, 32, 3)
    np.testing.assert_array_equal(model.make(TEXT, prompt="a", seed=1), made)
    assert (model.make(TEXT, prompt="b", seed=1) != made).any()
    assert (model.make(TEXT, prompt="a", seed=2) != made).any()


def test_a_picture_is_changed_as_far_as_is_said(model):
    source = {"first-frame": model.give("one", texture(1))}
    other = {"first-frame": model.give("two", texture(2))}
    half = {"steps": 2, "strength": 0.5}

    made = model.make(IMAGE, sources=source, options=half)

    assert (model.make(IMAGE, sources=other, options=half) != made).any()
    assert (model.make(IMAGE, sources=source, options=half | {"strength": 1.0}) != made).any()


def test_flux_control_keeps_to_what_is_drawn(asked):
    model = asked("flux-control", partial(pictures.flux, is_led=True))
    one, two = ({"depth": model.give(f"depth-{n}", texture(n))} for n in (1, 2))

    made = model.make(TEXT, sources=one)

    assert (model.make(TEXT, sources=two) != made).any()
    assert (model.make(TEXT, sources=one, prompt="b") != made).any()
    picture = {"first-frame": model.give("one", texture(3))}
    half = {"steps": 4, "strength": 0.5}
    assert (model.make(IMAGE, sources=one | picture, options=half) != made).any()
    with pytest.raises(GenerationError, match="choose depth or edges or pose"):
        model.make(TEXT)
