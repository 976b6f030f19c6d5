"""AnimateDiff, CogVideoX and others, led by frames of another kind or by words alone."""

import numpy as np
import pytest
from builders.diffusion import led
from builders.diffusion.heeding import assert_heeds

from editor.engine.generate.model import GenerationError
from editor.model.generation.request import GenerationKind

TEXT, VIDEO = GenerationKind.TEXT_TO_VIDEO, GenerationKind.VIDEO_TO_VIDEO


@pytest.mark.parametrize(
    ("make", "roles"),
    [
        (led.animate_diff_control, ["depth"]),
        (led.animate_diff_sparse, ["first-frame", "last-frame"]),
        (led.animate_diff_xl, []),
        (led.cog_video_control, ["pose"]),
    ],
)
def test_what_leads_it_counts(asked, make, roles):
    assert_heeds(asked(make.__name__, make), TEXT, roles, 3)


@pytest.mark.parametrize(
    ("make", "roles"), [(led.animate_diff_control, ["clip", "edges"]), (led.model_scope, ["clip"])]
)
def test_a_clip_to_start_from_counts(asked, make, roles):
    assert_heeds(asked(make.__name__, make), VIDEO, roles, 3)


def test_what_cannot_be_made_without_one_of_several_says_which(asked):
    model = asked("animate_diff_control", led.animate_diff_control)

    with pytest.raises(GenerationError, match="choose pose or depth or edges"):
        model.make(TEXT, 3)


def test_allegro_makes_only_what_the_tiles_of_its_decoder_cover(asked):
    model = asked("allegro", led.allegro)

    made = model.make(TEXT, 8)

    assert made.shape == (24, 320, 320, 3)
    assert made.std(axis=(1, 2, 3)).min() > 1
    assert (model.make(TEXT, 8, prompt="b") != made).any()
    with pytest.raises(GenerationError, match="makes pictures of 1280 x 720, 800 x 520, 320 x 320"):
        model.make(TEXT, 8, width=640, height=360)
    np.testing.assert_array_equal(model.spec(TEXT).frames.nearest(85), 88)
