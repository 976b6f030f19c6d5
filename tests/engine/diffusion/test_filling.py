"""Holes filled by tiny pipelines: what is outside the hole stays, sample for sample."""

from functools import partial

import numpy as np
import pytest
from builders.diffusion import pictures
from builders.diffusion.asked import texture

from editor.model.generation.request import GenerationKind

INPAINT = GenerationKind.INPAINT
WIDTH, HEIGHT = 48, 40
FILLERS = {
    "sd15-fill": partial(pictures.stable_diffusion, inpaints=True),
    "sdxl-fill": partial(pictures.stable_diffusion_xl, inpaints=True),
    "flux-fill": partial(pictures.flux, inpaints=True),
    "sd15": pictures.stable_diffusion,
    "sd3": pictures.stable_diffusion_3,
}


def hole(top=12, bottom=26, left=14, right=30):
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[top:bottom, left:right] = 255
    return mask


@pytest.fixture(params=FILLERS)
def model(request, asked):
    return asked(request.param, FILLERS[request.param])


PICTURE = texture(3, WIDTH, HEIGHT)


@pytest.fixture
def fill(model):
    def make(mask=None, picture=PICTURE, **changes):
        given = {
            "clip": model.give("picture", picture),
            "mask": model.give("mask", hole() if mask is None else mask),
        }
        options = {"grow": 0, "feather": 0, **changes.pop("options", {})}
        changes = {"width": WIDTH, "height": HEIGHT, **changes}
        return model.make(INPAINT, sources=given, options=options, **changes)[0]

    return make


def test_only_the_hole_changes_as_words_seed_mask_and_surroundings_say(fill):
    made = fill(seed=1)
    within = hole() > 0

    np.testing.assert_array_equal(made[~within], PICTURE[~within])
    assert (made[within] != PICTURE[within]).any(-1).mean() > 0.9
    np.testing.assert_array_equal(fill(seed=1), made)
    assert (fill(seed=2) != made).any()
    assert (fill(seed=1, prompt="b") != made).any()
    assert (fill(hole(right=40), seed=1)[within] != made[within]).any()
    other = PICTURE.copy()
    other[:8] = 255 - other[:8]
    assert (fill(seed=1, picture=other)[within] != made[within]).any()


@pytest.mark.parametrize("model", ["sd15-fill", "flux-fill", "sd3"], indirect=True)
def test_a_feather_leads_from_the_filling_to_the_picture(fill):
    soft = fill(options={"feather": 5})

    assert (soft[hole() == 0] != PICTURE[hole() == 0]).any()
    np.testing.assert_array_equal(soft[:6], PICTURE[:6])
    np.testing.assert_array_equal(soft[:, :8], PICTURE[:, :8])


def test_an_empty_mask_changes_nothing(fill):
    np.testing.assert_array_equal(fill(np.zeros((HEIGHT, WIDTH), np.uint8)), PICTURE)
